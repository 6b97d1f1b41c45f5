import type { MentionKind, NodeType, RelationType } from '../../src/ontology.ts';
import type { Sentence } from '../2-parse/sentence.ts';
import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { rolesAt } from './actors.ts';
import type { FoundClaim } from './claim.ts';
import type { Role } from './role.ts';

/** An end of a finding: the entity, how it is written and spoken of. */
export interface End {
  entity: string;
  text: string;
  kind: MentionKind;
}

/** A claim of structure before it is filled up: always actual and positive. */
export interface Finding {
  type: RelationType;
  source: End;
  target: End;
  sentence: number;
  trigger: number;
  rule: string;
  confidence: number;
  date?: string | undefined;
}

/** One rule of structure: reads an article, answers what it finds. */
export type StructureRule = (linked: LinkedArticle) => Finding[];

export const ACTORS: readonly NodeType[] = ['Person', 'State', 'Organization', 'Bank'];

/** The end of a finding that a mention makes. */
export const endOf = ({ entity, text, kind }: LinkedMention): End => ({ entity, text, kind });
export const endOfRole = ({ mention, text }: Role): End => ({ entity: mention.entity, text, kind: mention.kind });

/** Actors named by the noun phrases headed by some tokens. An unnamed group takes part in nothing; its named members do (structure-group.ts). */
export const actorsAt = (linked: LinkedArticle, sentence: Sentence, tokens: readonly number[]): Finding['source'][] =>
  tokens
    .flatMap((token) => [token, ...halves(sentence, token)])
    .flatMap((token) => apposedPerson(linked, sentence, token) ?? rolesAt({ linked, sentence }, token, { types: ACTORS }))
    .filter(({ mention }) => mention.kind !== 'nominal' || mention.type !== 'Organization')
    .map(endOfRole);

/** "North and South Korea": the first half hangs below the second. */
const halves = (sentence: Sentence, token: number): number[] =>
  sentence.children[token]!.filter((child) => {
    const joined = sentence.children[child]!.some((one) => sentence.tokens[one]!.label === 'conj');
    return (
      child < token &&
      joined &&
      /^(nmod|amod|compound)$/.test(sentence.tokens[child]!.label) &&
      sentence.tokens[child]!.tag.startsWith('NNP')
    );
  });

/** "The Italian foreign minister, Luigi Di Maio, joined": the person, not the state. */
function apposedPerson(linked: LinkedArticle, sentence: Sentence, token: number): Role[] | undefined {
  if (linked.mentionAt(sentence.index, token).some(({ head, kind }) => head === token && kind === 'name')) return undefined;
  const named = sentence.children[token]!.filter((child) => sentence.tokens[child]!.label === 'appos').flatMap((child) =>
    linked.mentionAt(sentence.index, child),
  );
  const person = named.find(({ entity, kind }) => kind === 'name' && linked.entity(entity).type === 'Person');
  return person && [{ mention: person, text: person.text }];
}

/** Mentions of a sentence, of some types, in text order. */
export const mentionsIn = (linked: LinkedArticle, sentence: number, ...types: NodeType[]): LinkedMention[] =>
  linked.mentionsOf(sentence).filter((mention) => types.includes(linked.entity(mention.entity).type));

export function claimOf(finding: Finding): FoundClaim {
  const { source, target, date, ...rest } = finding;
  return {
    ...rest,
    source: source.entity,
    target: target.entity,
    sourceText: source.text,
    targetText: target.text,
    ...(date && { date }),
    modality: 'actual',
    polarity: 'positive',
  };
}
