import type { Sentence } from '../2-parse/sentence.ts';
import { childBy, childrenBy, isPassive, isVerb, lemmaOf, prepObjects } from './tree.ts';

/** Verbs whose object does what the infinitive says: "urged Paris to sign", "accused Paris of spying". */
const OBJECT_CONTROL = new Set(
  'accuse congratulate commend applaud honor honour salute ask urge force order allow permit help enable encourage press pressure push persuade convince compel oblige tell command instruct direct advise warn invite require request beg implore let make cause lead leave get see want expect authorize authorise prevent stop bar ban block prohibit blame criticize criticise condemn charge suspect convict praise thank forbid beseech exhort entreat remind prod pressurise petition empower assist train hire recruit'.split(
    ' ',
  ),
);
/** "a resolution criticizing Oslo", "a letter that threatens Oslo": who issued the text is who speaks. */
const TEXTS = new Set(
  'statement declaration letter report resolution bill law lawsuit suit decree tweet message note order petition motion complaint speech communique communiqué email interview article post document memo announcement proposal offer appeal campaign video missile rocket strike airstrike raid attack'.split(
    ' ',
  ),
);
const ISSUING = new Set(
  'issue pass adopt sign file release send publish introduce write approve deliver give make announce submit launch produce read circulate draft table post bring lodge by in receive put fire conduct carry stage'.split(
    ' ',
  ),
);
/** Verbs whose infinitive the parser may call an adverbial clause: "called on Paris to sign". */
const ASKING = new Set(
  'ask urge call appeal press pressure push order tell invite request encourage force instruct direct warn'.split(' '),
);
const ASKING_NOUNS = new Set('plea appeal call request invitation demand order instruction message letter'.split(' '));
const RELATIVE = new Set(['who', 'which', 'that', 'whom']);

/** Who does what the verb says: the tokens that head the acting noun phrases, found through coordination, control, relative clauses and participles. */
export function agentsOf(sentence: Sentence, verb: number, depth = 0): number[] {
  if (depth > 6) return [];
  if (isPassive(sentence, verb)) return agentPhrase(sentence, verb);
  return subjectOf(sentence, verb, depth);
}

/** "… by the police": the pobj of a passive's agent. */
export function agentPhrase(sentence: Sentence, verb: number): number[] {
  const own = childrenBy(sentence, verb, 'agent').flatMap((agent) => childrenBy(sentence, agent, 'pobj'));
  if (own.length) return own;
  // "was seized on Monday by rebels": the parser may call the agent a plain preposition
  return childrenBy(sentence, verb, 'prep')
    .filter((child) => lemmaOf(sentence.tokens[child]!) === 'by')
    .flatMap((child) => childrenBy(sentence, child, 'pobj'));
}

/** Whom a passive verb is done to, or the object of an active one. */
export function patientsOf(sentence: Sentence, verb: number): number[] {
  const objects = childrenBy(sentence, verb, 'dobj');
  if (!isPassive(sentence, verb)) {
    const own = objects.length ? objects : smallClause(sentence, verb);
    return own.flatMap((object) => relative(sentence, object, verb)).concat(relativeGap(sentence, verb));
  }
  const subject = subjectOf(sentence, verb, 0);
  return objects.length ? [...objects, ...subject] : subject;
}

/** "will not accept refugees fleeing the war", "found Oslo guilty": the parser may make the object the subject of a clause. */
const smallClause = (sentence: Sentence, verb: number): number[] =>
  childrenBy(sentence, verb, 'ccomp')
    .filter(
      (clause) => /^(VBG|VBN|JJ)$/.test(sentence.tokens[clause]!.tag) && childBy(sentence, clause, 'aux', 'auxpass', 'mark') === undefined,
    )
    .flatMap((clause) => childrenBy(sentence, clause, 'nsubj', 'nsubjpass'));

/** The grammatical subject, whatever the voice. */
export function subjectOf(sentence: Sentence, verb: number, depth: number): number[] {
  if (depth > 6) return [];
  // "has been mediating": the parser may hang the subject on the auxiliary
  const bearers = [verb, ...childrenBy(sentence, verb, 'aux', 'auxpass')];
  const own = bearers
    .flatMap((bearer) => childrenBy(sentence, bearer, 'nsubj', 'nsubjpass'))
    .filter((child) => lemmaOf(sentence.tokens[child]!) !== 'there');
  if (own.length) return own.flatMap((subject) => behindPlace(sentence, subject, verb) ?? relative(sentence, subject, verb));
  const { label, head, tag } = sentence.tokens[verb]!;
  const misread = capitalBefore(sentence, verb);
  if (misread.length && ['ROOT', 'ccomp', 'conj', 'relcl', 'advcl'].includes(label)) return misread;
  if (head === verb) return nameBefore(sentence, verb);
  const governor = sentence.tokens[head]!;
  if (label === 'conj' || label === 'dep') return isVerb(governor) ? subjectOf(sentence, head, depth + 1) : [];
  if (isOrder(sentence, verb)) return [];
  if (label === 'xcomp' || label === 'pcomp' || label === 'advcl' || label === 'ccomp' || label === 'acomp' || label === 'attr')
    return controller(sentence, verb, depth);
  // "a statement released by Oslo": the text itself is released
  if ((label === 'acl' || label === 'relcl') && tag === 'VBN' && isPassive(sentence, verb)) return [head];
  if (label === 'acl' || label === 'relcl') return tag === 'VB' ? purposeOf(sentence, head, depth) : issuers(sentence, head);

  if (label === 'amod') return [head];
  return [];
}

/** "In Oslo, Minister Lund will meet": the parser may take the place for the subject, and who acts for its apposition. */
function behindPlace(sentence: Sentence, subject: number, verb: number): number[] | undefined {
  const apposed = childrenBy(sentence, subject, 'appos').filter(
    (child) => child > subject && child < verb && sentence.tokens[child]!.tag === 'NNP',
  );
  const last = apposed.at(-1);
  if (last === undefined) return undefined;
  const opener = sentence.tokens.findIndex(({ tag }) => tag === 'IN');
  const fronted = opener >= 0 && opener <= 1 && FRONTING.test(sentence.tokens[opener]!.text) && sentence.tokens[opener]!.head >= verb;
  const between = sentence.tokens.slice(last + 1, verb);
  return fronted && opener < subject && between.every(({ tag }) => /^(MD|RB|VB|TO)/.test(tag)) ? [last] : undefined;
}

/** "At the invitation of Ana Lund, Minister Erik Holm came": a main verb without subject right behind a name in apposition. */
function nameBefore({ tokens }: Sentence, verb: number): number[] {
  let at = verb - 1;
  while (at > 0 && /^(MD|RB|VB)/.test(tokens[at]!.tag)) at--;
  const { label, tag, head } = tokens[at] ?? tokens[verb]!;
  const behindComma = label === 'appos' && tag === 'NNP' && tokens.slice(head + 1, at).some(({ text }) => text === ',');
  return behindComma && tokens[0]!.tag === 'IN' && tokens[verb]!.tag !== 'VB' ? [at] : [];
}
const FRONTING = /^(in|at|on|while)$/i;

/** `"Take a bus and attack them", he told her`: the hearer is meant, whom the sentence may not name. */
const isOrder = (sentence: Sentence, verb: number): boolean =>
  sentence.tokens[verb]!.label === 'ccomp' &&
  sentence.tokens[verb]!.tag === 'VB' &&
  isVerb(sentence.tokens[sentence.tokens[verb]!.head]!) &&
  !childrenBy(sentence, verb, 'aux').some((aux) => /^(TO|MD)$/.test(sentence.tokens[aux]!.tag)) &&
  SPEAKING.has(lemmaOf(sentence.tokens[sentence.tokens[verb]!.head]!));
const SPEAKING = new Set(['say', 'tell', 'add', 'write', 'shout', 'tweet']);

/** "USAID had announced …": a name that the parser took for an adverbial of the verb. */
const capitalBefore = (sentence: Sentence, verb: number): number[] =>
  childrenBy(sentence, verb, 'npadvmod', 'advmod', 'dep', 'intj', 'nmod').filter((child) => {
    const { tag, text } = sentence.tokens[child]!;
    return child < verb && (tag.startsWith('NNP') || (text.length > 1 && text === text.toUpperCase() && /^[A-Z.]+$/.test(text)));
  });

/** Who controls a clause without a subject of its own. */
function controller(sentence: Sentence, verb: number, depth: number): number[] {
  const { label, head } = sentence.tokens[verb]!;
  const governor = sentence.tokens[head]!;
  if (label === 'pcomp') return fromPreposition(sentence, head, depth);
  if (isVerb(governor)) {
    const verbal = ['call', 'appeal'].includes(lemmaOf(governor));
    const object = (verbal ? undefined : childBy(sentence, head, 'dobj')) ?? dativeOf(sentence, head);
    const asked = ASKING.has(lemmaOf(governor)) && sentence.tokens[verb]!.tag === 'VB';
    if ((asked && object !== undefined) || (label !== 'advcl' && OBJECT_CONTROL.has(lemmaOf(governor)))) {
      if (isPassive(sentence, head)) return subjectOf(sentence, head, depth + 1);
      if (object !== undefined) return relative(sentence, object, head);
    }
    // "was believed to be planning": raising keeps the grammatical subject
    return isPassive(sentence, head) && label === 'xcomp' ? subjectOf(sentence, head, depth + 1) : activeSubject(sentence, head, depth);
  }
  // "is willing to send": send is the complement of an adjective that hangs on "is"
  return governor.head === head ? [] : subjectOf(sentence, head, depth + 1);
}

const activeSubject = (sentence: Sentence, verb: number, depth: number): number[] => subjectOf(sentence, verb, depth + 1);

/** "called on Paris to sign" puts the controller under a preposition. */
const dativeOf = (sentence: Sentence, verb: number): number | undefined => {
  return prepObjects(sentence, verb, ADDRESSING)[0];
};

const ADDRESSING = new Set(['on', 'upon', 'to']);

/** "accused Paris of spying": the object; "after meeting Paris" and "by dumping": the subject of the verb above. */
function fromPreposition(sentence: Sentence, preposition: number, depth: number): number[] {
  const { head } = sentence.tokens[preposition]!;
  const governor = sentence.tokens[head]!;
  // "is guilty of violating"
  if (governor.tag.startsWith('JJ')) return subjectOf(sentence, head, depth + 1);
  if (!isVerb(governor)) return purposeOf(sentence, head, depth);
  const of = ['of', 'for', 'from', 'over', 'with'].includes(lemmaOf(sentence.tokens[preposition]!));
  if (of && OBJECT_CONTROL.has(lemmaOf(governor))) {
    const patients = patientsOf(sentence, head);
    if (patients.length) return patients;
  }
  return subjectOf(sentence, head, depth + 1);
}

const BY = new Set(['by']);

/** "its decision to lift", "a plan to attack": the owner of the noun, else the subject of the verb that governs it. */
function purposeOf(sentence: Sentence, noun: number, depth: number): number[] {
  const asking = ASKING_NOUNS.has(lemmaOf(sentence.tokens[noun]!));
  const asked = asking ? (dativeOf(sentence, noun) ?? dativeOf(sentence, sentence.tokens[noun]!.head)) : undefined;
  if (asked !== undefined) return [asked];
  const owner = childrenBy(sentence, noun, 'poss');
  if (owner.length) return owner;
  // "efforts by the Allies to provide aid"
  const by = prepObjects(sentence, noun, BY);
  if (by.length) return by;
  let above = sentence.tokens[noun]!.head;
  let label = sentence.tokens[noun]!.label;
  if (label === 'pobj') {
    label = sentence.tokens[above]!.label;
    above = sentence.tokens[above]!.head;
  }
  return isVerb(sentence.tokens[above]!) && label !== 'nsubj' && depth < 6 ? agentsOf(sentence, above, depth + 1) : [];
}

/** A relative pronoun stands for the noun that its clause hangs on. */
function relative(sentence: Sentence, token: number, verb: number): number[] {
  const word = sentence.tokens[token]!;
  if (!RELATIVE.has(lemmaOf(word)) || !/^W|^IN|^DT/.test(word.tag)) return [token];
  const clause = clauseOf(sentence, verb);
  return clause === undefined ? [token] : issuers(sentence, sentence.tokens[clause]!.head);
}

/** A noun, or for a text who issued it. */
function issuers(sentence: Sentence, lowest: number): number[] {
  const noun = textAbove(sentence, lowest);
  const word = sentence.tokens[noun]!;
  if (!TEXTS.has(lemmaOf(word)) || !ISSUING.has(lemmaOf(sentence.tokens[word.head]!))) return [noun];
  const issued = purposeOf(sentence, noun, 0);
  return issued.length ? issued : [noun];
}

/** "sent a letter to Oslo requesting", "posted a message on Twitter blaming": the parser may hang the participle on the name. */
function textAbove(sentence: Sentence, noun: number): number {
  const { label, head, text } = sentence.tokens[noun]!;
  if (label !== 'pobj') return noun;
  const preposition = lemmaOf(sentence.tokens[head]!);
  if (preposition !== 'to' && !(preposition === 'on' && OUTLETS.test(text))) return noun;
  const above = sentence.tokens[head]!.head;
  const lemma = lemmaOf(sentence.tokens[above]!);
  if (TEXTS.has(lemma)) return above;
  const object = isVerb(sentence.tokens[above]!) && ISSUING.has(lemma) ? childBy(sentence, above, 'dobj') : undefined;
  return object !== undefined && TEXTS.has(lemmaOf(sentence.tokens[object]!)) ? object : noun;
}
const OUTLETS = /^(twitter|facebook|instagram|telegram|youtube|weibo|website|page|blog|channel|television|tv|radio)$/i;

/** "the envoy the rebels had seized": a relative clause without pronoun and object. */
function relativeGap(sentence: Sentence, verb: number): number[] {
  const { label, head } = sentence.tokens[verb]!;
  if (label !== 'relcl' || childBy(sentence, verb, 'dobj', 'ccomp', 'xcomp', 'prep') !== undefined) return [];
  const subject = childBy(sentence, verb, 'nsubj');
  return subject !== undefined && !RELATIVE.has(lemmaOf(sentence.tokens[subject]!)) ? [head] : [];
}

/** The relative clause that a verb stands in, through coordination and complements. */
function clauseOf(sentence: Sentence, verb: number): number | undefined {
  let at = verb;
  for (let step = 0; step < 6; step++) {
    const { label, head } = sentence.tokens[at]!;
    if (label === 'relcl') return at;
    if (!['conj', 'ccomp', 'xcomp', 'advcl'].includes(label) || head === at) return undefined;
    at = head;
  }
  return undefined;
}
