import type { Sentence } from '../2-parse/sentence.ts';
import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { type ElectionName, electionFor } from './structure-candidate-vote.ts';
import { type End, endOf, type Finding, type StructureRule } from './structure-claim.ts';
import { agentsOf, patientsOf } from './subject.ts';
import { childrenBy, isNegated, isVerb, lemmaOf, prepObjects, tokensWith } from './tree.ts';

/** Nouns for who stands in an election. */
const STANDING = ['candidate', 'nominee', 'contender', 'hopeful', 'challenger', 'frontrunner'];
/** What a candidate runs for. */
const POSTS = new Set(
  'president presidency office governor mayor senate congress parliament seat leader leadership re-election reelection'.split(' '),
);
const BIDS = new Set(['campaign', 'bid', 'candidacy']);
const BIDDING = ['end', 'suspend', 'launch', 'announce', 'begin', 'start', 'drop', 'withdraw', 'declare'];
const POLLING = ['win', 'lose', 'receive', 'get', 'secure', 'garner', 'carry'];
const POLLED = new Set(['vote', 'delegate', 'nomination', 'election', 'primary', 'caucus']);
const FOR = new Set(['for']);
const OUT_OF = new Set(['of', 'from', 'in']);

/** Somebody who stands, by which word. */
interface Standing {
  person: LinkedMention;
  trigger: number;
  rule: string;
}

/** PARTICIPATES_IN an election that the article names, told by what somebody is or does: "presidential candidate Ana Ruiz", "ran for president". */
export const findCandidates: StructureRule = (linked) => {
  if (!linked.mentions.some(({ rule }) => rule === 'event-vote')) return [];
  return linked.sentences.flatMap((sentence) =>
    [...byNoun(linked, sentence), ...byVerb(linked, sentence), ...endorsed(linked, sentence), ...elect(linked, sentence)].flatMap((one) => {
      const election = electionFor(linked, sentence, one.trigger);
      return election ? [participation(sentence, one, election)] : [];
    }),
  );
};

const participation = (sentence: Sentence, { person, trigger, rule }: Standing, election: ElectionName): Finding => ({
  type: 'PARTICIPATES_IN',
  source: endOf(person),
  target: endOf(election.mention),
  sentence: sentence.index,
  trigger,
  rule,
  confidence: 0.75,
  ...(election.date ? { date: election.date } : {}),
});

/** "presidential candidate Ana Ruiz", "Ana Ruiz, the party's nominee", "Ana Ruiz is a candidate"; "his running mate, Ana Ruiz". */
function byNoun(linked: LinkedArticle, sentence: Sentence): Standing[] {
  return [...tokensWith(sentence, STANDING), ...runningMates(sentence)].flatMap((noun) =>
    [...named(linked, sentence, noun), ...(isMate(sentence, noun) ? matesOf(linked, sentence, noun) : [])].map((person) => ({
      person,
      trigger: noun,
      rule: 'candidate',
    })),
  );
}

const isMate = ({ tokens }: Sentence, noun: number): boolean => tokens[noun]!.lemma.toLowerCase() === 'mate';
export const runningMates = (sentence: Sentence): number[] =>
  tokensWith(sentence, ['mate']).filter((at) => /^running$/i.test(sentence.tokens[at - 1]?.text ?? ''));

/** The person that a noun says something of: right behind it, in apposition, or its subject. */
export function named(linked: LinkedArticle, sentence: Sentence, noun: number): LinkedMention[] {
  const { label, head } = sentence.tokens[noun]!;
  const behind = personAt(linked, sentence, noun + 1).filter(({ first }) => first === noun + 1);
  if (behind.length) return behind;
  const apposed = [...(label === 'appos' ? [head] : []), ...childrenBy(sentence, noun, 'appos')];
  const subjects =
    label === 'attr' && isVerb(sentence.tokens[head]!) && !isNegated(sentence, head) ? childrenBy(sentence, head, 'nsubj') : [];
  return [...apposed, ...subjects, ...chosenAs(sentence, noun)].flatMap((at) => personAt(linked, sentence, at)).slice(0, 1);
}

/** "chose Ana Ruiz as his running mate", "as his choice for running mate": who is chosen. */
function chosenAs(sentence: Sentence, noun: number): number[] {
  let at = noun;
  for (let step = 0; step < 2; step++) {
    const { label, head } = sentence.tokens[at]!;
    if (label !== 'pobj') return [];
    const over = sentence.tokens[head]!.head;
    if (/^as$/i.test(sentence.tokens[head]!.text) && isVerb(sentence.tokens[over]!)) return patientsOf(sentence, over);
    at = over;
  }
  return [];
}

/** Whose running mate: "Kim's running mate". */
export const matesOf = (linked: LinkedArticle, sentence: Sentence, noun: number): LinkedMention[] =>
  childrenBy(sentence, noun, 'poss').flatMap((at) => personAt(linked, sentence, at));

export const personAt = (linked: LinkedArticle, sentence: Sentence, token: number): LinkedMention[] =>
  token < sentence.tokens.length
    ? linked
        .mentionAt(sentence.index, token)
        .filter(({ kind, entity }) => kind !== 'nominal' && linked.entity(entity).type === 'Person')
        .slice(0, 1)
    : [];

/** "ran for president", "ended his campaign", "dropped out of the race", "has yet to concede". */
function byVerb(linked: LinkedArticle, sentence: Sentence): Standing[] {
  const running = tokensWith(sentence, ['run', 'campaign', 'stand', 'compete']).filter((verb) =>
    prepObjects(sentence, verb, FOR).some((at) => POSTS.has(lemmaOf(sentence.tokens[at]!))),
  );
  const bidding = tokensWith(sentence, BIDDING).filter((verb) => isBid(sentence, verb));
  const polling = tokensWith(sentence, POLLING).filter((verb) =>
    childrenBy(sentence, verb, 'dobj').some((at) => POLLED.has(lemmaOf(sentence.tokens[at]!))),
  );
  return [...running, ...bidding, ...polling, ...tokensWith(sentence, ['concede'])]
    .filter((verb) => isVerb(sentence.tokens[verb]!) && !isNegated(sentence, verb))
    .flatMap((verb) =>
      agentsOf(sentence, verb)
        .flatMap((at) => personAt(linked, sentence, at))
        .map((person) => ({ person, trigger: verb, rule: 'runs' })),
    );
}

/** "endorsed Ana Ruiz for president": she stands. */
const endorsed = (linked: LinkedArticle, sentence: Sentence): Standing[] =>
  tokensWith(sentence, ['endorse', 'nominate'])
    .filter((verb) => isVerb(sentence.tokens[verb]!) && !isNegated(sentence, verb))
    .flatMap((verb) =>
      patientsOf(sentence, verb)
        .flatMap((at) => personAt(linked, sentence, at))
        .map((person) => ({ person, trigger: verb, rule: 'endorsed' })),
    );

/** "President-elect Ana Ruiz". */
const elect = (linked: LinkedArticle, sentence: Sentence): Standing[] =>
  tokensWith(sentence, ['elect'])
    .filter((at) => sentence.tokens[at - 1]?.text === '-')
    .flatMap((at) =>
      personAt(linked, sentence, at + 1)
        .filter(({ first }) => first === at + 1)
        .map((person) => ({ person, trigger: at, rule: 'elect' })),
    );

/** "ended her presidential campaign", "dropped out of the race". */
function isBid(sentence: Sentence, verb: number): boolean {
  const own = childrenBy(sentence, verb, 'dobj').filter((at) => BIDS.has(lemmaOf(sentence.tokens[at]!)));
  if (own.some((at) => childrenBy(sentence, at, 'poss').length > 0)) return true;
  return (
    /^(drop|withdraw)$/.test(lemmaOf(sentence.tokens[verb]!)) &&
    prepObjects(sentence, verb, OUT_OF).some((at) => lemmaOf(sentence.tokens[at]!) === 'race')
  );
}

const tie = (source: End, target: End, { sentence, trigger, rule }: { sentence: number; trigger: number; rule: string }): Finding => ({
  type: 'COOPERATES_WITH',
  source,
  target,
  sentence,
  trigger,
  rule,
  confidence: 0.8,
});

/** COOPERATES_WITH: "his running mate, Ana Ruiz", "Ana Ruiz was Kim's running mate". */
export const findRunningMates: StructureRule = (linked) =>
  linked.sentences.flatMap((sentence) =>
    runningMates(sentence).flatMap((noun) => {
      const [mate] = named(linked, sentence, noun);
      const [owner] = matesOf(linked, sentence, noun);
      return mate && owner ? [tie(endOf(owner), endOf(mate), { sentence: sentence.index, trigger: noun, rule: 'running-mate' })] : [];
    }),
  );

/** MEMBER_OF: "the Green Party's nominee Ana Ruiz", "Ana Ruiz was Kim's running mate on the Green Party ticket". */
export const findNominees: StructureRule = (linked) =>
  linked.sentences.flatMap((sentence) =>
    [...tokensWith(sentence, ['candidate', 'nominee']), ...runningMates(sentence)].flatMap((noun) => {
      const party = isMate(sentence, noun) ? ticketOf(linked, sentence, noun) : partyOf(linked, sentence, noun);
      if (!party) return [];
      const persons = isMate(sentence, noun)
        ? [...matesOf(linked, sentence, noun), ...named(linked, sentence, noun)]
        : named(linked, sentence, noun);
      return persons.map((person) => ({
        type: 'MEMBER_OF' as const,
        source: endOf(person),
        target: endOf(party),
        sentence: sentence.index,
        trigger: noun,
        rule: 'nominee-of',
        confidence: 0.8,
      }));
    }),
  );

/** "the Green Party's presumptive nominee", "Green Party candidate". */
const partyOf = (linked: LinkedArticle, sentence: Sentence, noun: number): LinkedMention | undefined =>
  childrenBy(sentence, noun, 'poss', 'compound', 'nmod')
    .flatMap((at) => linked.mentionAt(sentence.index, at))
    .find(({ kind, text, entity }) => kind === 'name' && / Party$/.test(text) && linked.entity(entity).type === 'Organization');

/** "on the Green Party ticket". */
const ticketOf = (linked: LinkedArticle, sentence: Sentence, noun: number): LinkedMention | undefined =>
  prepObjects(sentence, noun, new Set(['on']))
    .filter((at) => lemmaOf(sentence.tokens[at]!) === 'ticket')
    .map((at) => partyOf(linked, sentence, at))[0];
