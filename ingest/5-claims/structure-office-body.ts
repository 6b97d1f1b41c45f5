import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { isCapitalized } from '../lexicon/letters.ts';
import { mentionsIn } from './structure-claim.ts';
import type { Office } from './structure-office-phrase.ts';

/** What the words of an office name: "German", "for the Foreign Ministry", "of the delegation". Widest mentions only. */
export function principals(linked: LinkedArticle, person: LinkedMention, office: Office): LinkedMention[] {
  const { first, last, head, accredited, regional, outside, former, state } = office;
  const inside = mentionsIn(linked, person.sentence, 'State', 'Organization', 'Bank').filter(
    (mention) =>
      mention.first >= first &&
      mention.last <= last &&
      !isPlaceBefore(linked, mention) &&
      !(mention.first > head && opensName(linked, mention)) &&
      // "Republican Senator": of a party, not for it
      mention.rule !== 'party-adjective' &&
      // "the provincial governor's spokesman" speaks for no named body
      !(mention.kind === 'nominal' && mention.type === 'Organization') &&
      // "Secretary of State" is one title
      !/^states?$/i.test(mention.text) &&
      !(head >= mention.first && head < mention.last && mention.kind === 'nominal'),
  );
  const widest = inside.filter((one) => !inside.some((other) => other !== one && other.first <= one.first && other.last >= one.last));
  const before = widest.filter((mention) => mention.last <= head || (mention.first <= head && mention.last > head));
  const after = widest.filter((mention) => mention.first > head);
  // "US Ambassador to Germany": the state before it; "ambassador of France": the one behind
  const chosen = accredited
    ? before
    : after.length && !before.length
      ? after.slice(0, 1)
      : [...before.slice(-1), ...after.filter(({ type }) => type !== 'State').slice(0, 1)];
  // "mayor of the Polish city" speaks for no state, "the governor of Puerto Rico" for the territory; "opposition leader" for a party at most
  const governed = ({ name, entity }: LinkedMention): boolean =>
    linked.sentences[person.sentence]!.tokens[head]!.lemma.toLowerCase() === 'governor' && name === linked.entity(entity).name;
  const called = widest.length || outside ? undefined : bodyCalled(linked, person, office);
  if (called) return [called];
  return chosen.filter(
    (mention) =>
      mention.entity !== person.entity &&
      !(mention.type === 'State' && (outside || (former && !state) || (regional && !governed(mention)))),
  );
}

/** "director of the Greek Energy Forum": the adjective of a body that is no entity. */
function opensName(linked: LinkedArticle, { sentence, first, last, type }: LinkedMention): boolean {
  const { tokens } = linked.sentences[sentence]!;
  const next = tokens[last];
  return (
    type === 'State' &&
    next?.tag.startsWith('NNP') === true &&
    isCapitalized(next.text) &&
    /^(amod|compound|nmod)$/.test(tokens[last - 1]!.label) &&
    tokens.slice(Math.max(0, first - 2), first).some(({ text }) => /^(of|for)$/i.test(text))
  );
}

/** "In Turkey Minister X met": where, not whose. "In Russian President …" and "with US Secretary …" are otherwise. */
function isPlaceBefore(linked: LinkedArticle, { sentence, first, kind, text }: LinkedMention): boolean {
  const before = linked.sentences[sentence]!.tokens[first - 1];
  return kind === 'name' && /^(in|at|to|from)$/i.test(before?.text ?? '') && !/^[A-Z.]+$/.test(text);
}

const BODY_WORD =
  /^(council|senate|house|parliament|assembly|legislature|party|court|tribunal|commission|committee|ministry|department|agency|union|league|bloc|coalition|federation|association|congress)$/i;
const BETWEEN = /^(majority|minority|deputy|vice|chief|acting|general|press|media|opposition)$/i;

/** "Council President A", "party leader B", "House Speaker C": the body of the text that the word before the office means. */
function bodyCalled(linked: LinkedArticle, person: LinkedMention, { first, head }: Office): LinkedMention | undefined {
  const { tokens } = linked.sentences[person.sentence]!;
  let at = head - 1;
  while (at >= first && BETWEEN.test(tokens[at]!.text)) at--;
  const word = at >= first ? tokens[at]!.text : '';
  if (!BODY_WORD.test(word)) return undefined;
  const called = new RegExp(`\\b${word}(?:$| of )`, 'i');
  const bodies = linked.mentions.filter(
    ({ kind, entity, rule }) =>
      kind === 'name' &&
      rule !== 'party-adjective' &&
      linked.entity(entity).type === 'Organization' &&
      called.test(linked.entity(entity).name),
  );
  // two departments: which is not said
  if (new Set(bodies.map(({ entity }) => entity)).size !== 1) return undefined;
  return bodies.findLast(({ start }) => start < person.start) ?? bodies[0];
}
