import { FIELDS } from '../2-parse/asides.ts';
import type { Sentence, Token } from '../2-parse/sentence.ts';
import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { chambersOf, titleClass } from '../lexicon/roles.ts';
import { isUnreal } from './structure-unreal.ts';

/** The words that say which office a person holds: tokens `first` to `last` (exclusive) around the role noun `head`. */
export interface Office {
  first: number;
  last: number;
  head: number;
  /** President, minister, envoy: an office of state. */
  state: boolean;
  /** Ambassadors and envoys are sent *to* the state behind the word. */
  accredited: boolean;
  /** "Assistant Secretary for the Bureau of …": an office below its state's. */
  bureau: boolean;
  /** A governor or regional president: no office of the state itself. */
  regional: boolean;
  /** "a former prosecutor": of a state only in its highest offices. */
  former: boolean;
  /** "opposition leader", "exiled minister": speaks against the state, or for a group of their own. */
  outside: boolean;
  /** A senator, a member of parliament: sits in a chamber. */
  seat: boolean;
  /** The person whose aide this is. */
  chief?: string;
  /** State that a bare title belongs to: "Secretary Blinken". */
  implies?: string;
}

/** Titles that only one state gives, by their words before the name. */
const OF_STATE: readonly [RegExp, string][] = [
  [/^(?:(?:deputy|assistant|under|acting) )*secretary(?: of (?:state|defense|the treasury))?$/i, 'USA'],
  [/^(?:assistant|deputy|under) secretary\b/i, 'USA'],
  [
    /^(?:(?:uk|british) )?(?:foreign|home|defence|business|health|international development|trade|environment|education) secretary$/i,
    'GBR',
  ],
  [
    /^(?:(?:deputy|assistant|under|acting) )*secretary of (?:transportation|commerce|energy|agriculture|labor|education|homeland security|the interior|veterans affairs|health and human services|defense for [\w-]+(?: [\w-]+){0,4})$/i,
    'USA',
  ],
  [/^chancellor of the exchequer$/i, 'GBR'],
  [
    /^(?:(?:us|u\.s\.|former|acting) )*(?:defense|treasury|commerce|energy|transportation|labor|agriculture|interior|homeland security|veterans affairs) secretary$/i,
    'USA',
  ],
  [/^(?:taoiseach|tánaiste)$/i, 'IRL'],
  [/^(?:u\.?s\.? )?(?:senator|congressman|congresswoman)$/i, 'USA'],
];

/** In a government's own release its people bear titles without its name; foreigners are given theirs. */
const ISSUERS: readonly [RegExp, string, RegExp][] = [
  [
    /UK Government|GOV\.UK/i,
    'GBR',
    /^(?:(?:british|uk|fco|fcdo) )?(?:minister|ambassador|high commissioner|special (?:envoy|representative)|secretary of state)\b/i,
  ],
  [
    /US Department|U\.S\. Department|State Department/i,
    'USA',
    /^(?:ambassador|special (?:presidential )?envoy|administrator|counselor)\b(?!.*\bof\b)/i,
  ],
];

/** Every office that the words about a mention of a person tell: before the name, in apposition, by "is". */
export function officesOf(linked: LinkedArticle, person: LinkedMention): Office[] {
  const sentence = linked.sentences[person.sentence]!;
  // "the Foreign Secretary", said of a person named elsewhere
  if (person.kind === 'nominal') return nominalOffice(linked, sentence, person);
  // "She served as director of the agency"
  if (person.kind === 'pronoun')
    return [...predicated(sentence, person), ...madeTo(sentence, person)].flatMap((span) =>
      officeAt(linked, sentence, { ...span, person }),
    );
  const spans = [
    titleBefore(linked, sentence, person),
    ...apposed(sentence, person),
    ...opening(linked, sentence, person),
    ...predicated(sentence, person),
    ...madeTo(sentence, person),
  ];
  return spans.flatMap((span) => (span ? officeAt(linked, sentence, { ...span, person }) : []));
}

function nominalOffice(linked: LinkedArticle, sentence: Sentence, person: LinkedMention): Office[] {
  // "the wife of the minister" holds no office; "Turkish President" before a name is that name's title
  const titled = linked
    .mentionAt(sentence.index, person.last)
    .some(({ kind, entity }) => kind === 'name' && linked.entity(entity).type === 'Person');
  return isOffice(sentence, person.head) && !titled ? officeAt(linked, sentence, { ...phraseSpan(sentence, person.head), person }) : [];
}

/** Words before an office that make it one of opponents or of society, not of the state. */
const OUTSIDE =
  /^(opposition|dissident|rebel|exiled|jailed|separatist|secessionist|protest|protesters?|union|labou?r|religious|business|guerrilla|insurgent|militia|militant|student|community|tribal|tribe|clan|gang|cult|cartel|spiritual|church|resistance|underground|shadow|pro-democracy|civil|rights|activist|jihadist|terrorist)$/i;

/** Whether tokens from `first` to `last`, exclusive, tell of an opponent: "Norwegian opposition leader", "a rebel commander". */
export const isOutOfOffice = ({ tokens }: Pick<Sentence, 'tokens'>, first: number, last: number): boolean =>
  tokens.slice(first, last).some(({ text, label }) => label !== FIELDS && OUTSIDE.test(text));

type Span = { first: number; last: number };

/** "US Secretary of State", "Assistant Secretary for the Bureau of … Dr.": the words before the name. */
function titleBefore(linked: LinkedArticle, sentence: Sentence, { first: name }: LinkedMention): Span | undefined {
  const { tokens } = sentence;
  let at = name;
  // "Luigi Di Maio" of "the Italian foreign minister, Luigi Di Maio" stands in apposition: no comma is passed here
  while (
    at > 0 &&
    name - at < 20 &&
    // "Republic of Korea (ROK) Foreign Minister X"
    (tokens[at - 1]!.label === FIELDS || /^(NN|JJ|POS|HYPH|IN|TO|DT|CC|PRP\$|CD|-[LR]RB-)/.test(tokens[at - 1]!.tag)) &&
    !/^(with|by|on|from|as|after|than|that|against|between|about|under|over|like|into|while|because|if|in|during|since|until|before|through|via|upon|according)$/i.test(
      tokens[at - 1]!.text,
    )
  )
    at--;
  // "WHO director A": to the tagger a pronoun
  const body = linked
    .mentionsOf(sentence.index)
    .find(({ last, first, kind, type }) => last === at && first < at && kind === 'name' && type === 'Organization');
  at = body?.first ?? at;
  // "Minister A and Turkish President B": not past the person before
  const other = linked
    .mentionsOf(sentence.index)
    .findLast(({ kind, last, entity }) => kind === 'name' && last <= name && last > at && linked.entity(entity).type === 'Person');
  at = Math.max(at, other?.last ?? 0);
  const heads = range(at, name).filter((i) => isOffice(sentence, i));
  const head = heads.at(-1);
  if (head === undefined) return undefined;
  const gap = tokens.slice(head + 1, name);
  const honorific = gap.filter(({ text }) => titleClass(text) !== 'honor');
  if (honorific.length && !/^(of|for|to|at)$/i.test(honorific[0]!.text)) return undefined;
  // "U.S. Special Representative for Afghan Reconciliation Ambassador X": the first office leads
  let first = heads[0]!;
  while (first > at && /^(NN|JJ|POS|HYPH|CD|-[LR]RB-)/.test(tokens[first - 1]!.tag)) first--;
  // "the head of the Foreign Ministry's spokesman" has its own head before it
  return { first: body?.last === first ? body.first : first, last: name };
}

/** ", the head of the Russian delegation," and "Mahan's director, Hamid …". */
function apposed(sentence: Sentence, { head, first, last }: LinkedMention): Span[] {
  const { tokens, children } = sentence;
  const up = tokens[head]!;
  const below = children[head]!.filter((child) => tokens[child]!.label === 'appos' && (child < first || child >= last));
  const above = up.label === 'appos' && up.head !== head ? [up.head, ...officeOver(sentence, up.head)] : [];
  return [...below, ...above].flatMap((at) => {
    const noun = isOffice(sentence, at) ? at : undefined;
    if (noun === undefined) return [];
    const span = phraseSpan(sentence, noun);
    return [at < first ? { ...span, last: Math.min(span.last, first) } : span];
  });
}

/** "A member of the Norwegian Parliament, X said": an office that opens a clause, whatever the parser makes of the name behind its comma. */
function opening(linked: LinkedArticle, sentence: Sentence, { first }: LinkedMention): Span[] {
  const { tokens } = sentence;
  if (tokens[first - 1]?.text !== ',') return [];
  let at = first - 1;
  while (at > 0 && (/^(NN|JJ|POS|HYPH|DT|CD)/.test(tokens[at - 1]!.tag) || /^(of|for|and)$/.test(tokens[at - 1]!.text))) at--;
  const opens = at === 0 || /^[,"“(]$/.test(tokens[at - 1]!.text);
  // "Rosa Vial, the president of Chile, Nils Berg, …": of the one before
  const listed = at > 1 && linked.mentionAt(sentence.index, at - 2).some(({ entity }) => linked.entity(entity).type === 'Person');
  const noun = range(at, first - 1).find((i) => isOffice(sentence, i));
  const complement = range(at, noun ?? at).some((i) => /^(of|for)$/.test(tokens[i]!.text));
  return opens && !listed && noun !== undefined && !complement && /^(an?|the)$/i.test(tokens[at]!.text)
    ? [{ first: at, last: first - 1 }]
    : [];
}

/** "The head of the Fisheries Agency, X, met": the parser may hang the name on the agency. */
function officeOver(sentence: Sentence, noun: number): number[] {
  const { label, head } = sentence.tokens[noun]!;
  return label === 'pobj' && /^(of|for)$/i.test(sentence.tokens[head]!.text) ? [sentence.tokens[head]!.head] : [];
}

/** Verbs that put someone in an office or out of it, and that tell it of their object or behind "as". */
const HOLDING =
  /^(become|remain|serve|act|elect|re-elect|appoint|name|swear|designate|install|inaugurate|resign|step|retire|oust|remove|dismiss)$/;

const GIVING = /^(elect|re-elect|appoint|name|swear|designate|install|inaugurate|oust|remove|dismiss)$/;

/** "X became leader of Y", "X was elected president of Y", "X resigned as governor of Y". */
function madeTo(sentence: Sentence, { head }: LinkedMention): Span[] {
  const { tokens, children } = sentence;
  const { label, head: verb } = tokens[head]!;
  if (!/^(nsubj|nsubjpass|dobj)$/.test(label) || !HOLDING.test(tokens[verb]!.lemma) || isUnreal(sentence, verb)) return [];
  // "Ruiz appointed Berg as secretary": the one appointed
  if ((label === 'nsubj') === GIVING.test(tokens[verb]!.lemma)) return [];
  const as = children[verb]!.filter((child) => /^as$/i.test(tokens[child]!.text)).flatMap((child) => children[child]!);
  const told = [...children[verb]!.filter((child) => /^(attr|oprd)$/.test(tokens[child]!.label)), ...as];
  return told
    .filter((noun) => noun !== head && isOffice(sentence, noun))
    .map((noun) => phraseSpan(sentence, noun))
    .slice(0, 1);
}

/** "X is the president of Y", "whose commander-in-chief is President X". */
function predicated(sentence: Sentence, { head }: LinkedMention): Span[] {
  const { tokens, children } = sentence;
  const { label, head: verb } = tokens[head]!;
  if (!/^(nsubj|attr)$/.test(label) || tokens[verb]!.lemma !== 'be' || isUnreal(sentence, verb)) return [];
  const other = children[verb]!.find((child) => child !== head && /^(nsubj|attr)$/.test(tokens[child]!.label) && isOffice(sentence, child));
  if (other === undefined) return [];
  const span = phraseSpan(sentence, other);
  // "the army — whose commander-in-chief is …": the whose stands for the noun before it
  const whose =
    tokens.slice(span.first, other).some(({ tag }) => tag === 'WP$') && tokens[verb]!.label === 'relcl'
      ? phraseSpan(sentence, tokens[verb]!.head)
      : undefined;
  return [whose ? { first: whose.first, last: span.last } : span];
}

/** A noun with its modifiers and prepositional complements, not past a comma or clause. */
function phraseSpan(sentence: Sentence, noun: number): Span {
  const { tokens } = sentence;
  let first = noun;
  while (first > 0 && /^(NN|JJ|POS|HYPH|CD|DT|PRP\$|WP\$|VBN)/.test(tokens[first - 1]!.tag)) first--;
  let last = noun + 1;
  // "the president and Congress" are two, "head of the army and navy" is one
  while (last < tokens.length && (continues(tokens[last]!, tokens[noun + 1]!) || isInBody(sentence, last))) last++;
  return { first, last };
}

/** "Deputy Assistant Secretary in the Bureau of …": the body that an office is in. */
const isInBody = ({ tokens }: Sentence, at: number): boolean =>
  /^(in|at)$/i.test(tokens[at]!.text) &&
  tokens[at + 1]?.text === 'the' &&
  /^(Bureau|Department|Ministry|Office|Embassy|Agency)$/.test(tokens[at + 2]?.text ?? '');

/** Whether a word behind an office still belongs to its phrase: nouns and small prepositions, "and" only within a complement. */
const continues = ({ tag, text }: Token, next: Token): boolean =>
  (/^(NN|JJ|POS|HYPH|CD|DT|IN|TO|PRP\$)/.test(tag) || (tag === 'CC' && /^(IN|TO)$/.test(next.tag))) &&
  !/^(at|in|on|after|before|while|since|during|as|from|under|amid)$/i.test(text);

const isOffice = (sentence: Sentence, at: number): boolean => {
  const { text, lemma, tag } = sentence.tokens[at]!;
  return tag.startsWith('NN') && /^(state|office|force)$/.test(titleClass(text) ?? titleClass(lemma) ?? '');
};

/** Reads a span of title words: its head, and what kind of office it is. */
function officeAt(linked: LinkedArticle, sentence: Sentence, { first: from, last, person }: Span & { person: LinkedMention }): Office[] {
  const { tokens } = sentence;
  // "a Department of Labor spokesperson": the whole name of the body
  const body = linked.mentionAt(sentence.index, from).find(({ kind, type }) => kind === 'name' && type === 'Organization');
  const first = Math.min(from, body?.first ?? from);
  const heads = range(first, last).filter((i) => isOffice(sentence, i));
  // "German Chancellor Angela Merkel's spokesperson": behind the possessive
  const possessive = range(first, last).findLast((i) => tokens[i]!.tag === 'POS');
  const head = heads.find((i) => possessive === undefined || i > possessive) ?? heads[0];
  if (head === undefined) return [];
  const word = tokens[head]!.text.toLowerCase();
  // a princess of the house holds no office
  if (/^(prince|princess)$/.test(word) && !/^crown$/i.test(tokens[head - 1]?.text ?? '')) return [];
  const title = tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ')
    .replace(/^the /i, '')
    .replace(/ (?:Dr|Mr|Mrs|Ms)\.?$/, '');
  const issuer = ISSUERS.find(([source, , form]) => source.test(linked.article.source ?? '') && form.test(title))?.[1];
  const implies = OF_STATE.find(([form]) => form.test(title))?.[1] ?? issuer;
  const chief =
    possessive === undefined
      ? undefined
      : linked.mentionAt(sentence.index, possessive - 1).find(({ type, entity }) => type === 'Person' && entity !== person.entity);
  return [
    {
      first,
      last,
      head,
      // "a vice president at the firm"
      state: (heads.some((i) => titleClass(tokens[i]!.text) === 'state') && !/\bvice president\b/.test(title)) || !!implies,
      accredited:
        /^(ambassador|envoy|emissary|consul|attaché|attache)$/.test(word) &&
        tokens.slice(head + 1, last).some(({ text }) => /^(to|for)$/i.test(text)),
      seat: chambersOf(word).length > 0 || /\bmember of (?:the )?(?:\S+ )?parliament\b/i.test(title),
      outside: isOutOfOffice({ tokens }, first, last),
      former: /^(?:the |an? )?(?:former|ex)\b/i.test(title),
      regional: /\b(?:governor|regional|provincial|mayor|university|company|club)\b/i.test(title),
      bureau: /^(?:assistant|deputy|under|acting) secretary (?:for|of) (?:the )?/i.test(title),
      ...(chief && { chief: chief.entity }),
      ...(implies && { implies }),
    },
  ];
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
