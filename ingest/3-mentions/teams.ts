import type { Sentence } from '../2-parse/sentence.ts';
import type { FoundMention } from './mention.ts';

/** Words of sport reports and how surely they tell one; two points make a sentence one. */
const CUES: ReadonlyMap<string, number> = new Map<string, number>([
  ...'goalkeeper striker midfielder winger quarterfinal quarter-final semifinal semi-final innings wicket batsman bowler hat-trick offside equaliser equalizer scrum rugby football soccer cricket tennis hockey basketball baseball volleyball handball medalist medallist knockout debutant fifa uefa'
    .split(' ')
    .map((word) => [word, 2] as const),
  ...'match game goal score win point minute coach captain half stadium arena tournament championship league cup squad penalty kick side team defender player attempt final title trophy qualifier win beat defeat draw lead substitute fan lap race pitch round'
    .split(' ')
    .map((word) => [word, 1] as const),
]);
const SCORE = /\b\d{1,2} ?[–-] ?\d{1,2}\b/;

/** Whether a sentence reports a game. */
export function isSport(sentence: Sentence): boolean {
  const words = new Set(sentence.tokens.map((token) => token.lemma.toLowerCase()));
  const cues = [...words].reduce((sum, word) => sum + (CUES.get(word) ?? 0), SCORE.test(sentence.text) ? 1 : 0);
  return cues >= 2 && !/\b(government|minister|troops|president|parliament|sanctions?|military)\b/i.test(sentence.text);
}

/** In a report of a game "Belgium" that plays is a team, not the state: "Belgium faced Panama", not "in Belgium". */
export function asTeams(sentence: Sentence, mentions: readonly FoundMention[]): FoundMention[] {
  if (!isSport(sentence)) return [...mentions];
  return mentions.map((mention) => {
    if (mention.type !== 'State' || mention.kind !== 'name' || /^(U\.?S\.?|U\.?K\.?)$/.test(mention.text) || !plays(sentence, mention))
      return mention;
    const { iso3, known: _, ...rest } = mention;
    return { ...rest, type: 'Organization', country: iso3!, rule: 'team', name: mention.text, votes: { Organization: 8 } };
  });
}

function plays(sentence: Sentence, mention: FoundMention): boolean {
  const { label, head } = sentence.tokens[mention.head]!;
  if (/^(nsubj|nsubjpass|dobj|poss|conj|agent|appos|ROOT|dative|npadvmod)$/.test(label)) return true;
  return label === 'pobj' && /^(to|against|for|with|by|between|over|of)$/.test(sentence.tokens[head]!.text);
}
