import type { Sentence } from '../2-parse/sentence.ts';
import type { FoundMention } from './mention.ts';

/** Words that only sport has, and words that it shares with everything. */
const SURE = new Set(
  (
    'goalkeeper striker midfielder winger quarterfinal quarter-final semifinal semi-final innings wicket batsman bowler hat-trick offside ' +
    'equaliser equalizer scrum rugby football soccer cricket tennis hockey basketball baseball volleyball handball medalist medallist knockout ' +
    'debutant fifa uefa stadium tournament championship match qualifier game halftime half-time'
  ).split(' '),
);
const SHARED = new Set(
  (
    'goal score win point minute coach captain half arena league cup squad penalty kick side team defender player attempt final title trophy ' +
    'beat defeat draw lead substitute fan lap race pitch round card'
  ).split(' '),
);
const RESULT = /\b\d{1,2} ?[–-] ?\d{1,2}\b/;
/** News that a word like "beat", "goal" or "match" makes no sport. */
const HARD_NEWS =
  /\b(government|minister|troops|president|parliament|sanctions?|military|war|offensive|attack(s|ed)?|missiles?|army|nuclear|talks|treaty|protest|election|police|border|weapons?|arms|peace|sovereignty|aid|summit|negotiat\w+|invasion|rebels?|soldiers?|killed)\b/i;

/** Whether a sentence reports a game: a word that only sport has and another cue, or three that it shares. */
export function isSport(sentence: Sentence): boolean {
  if (HARD_NEWS.test(sentence.text)) return false;
  const words = [...new Set(sentence.tokens.map((token) => token.lemma.toLowerCase()))];
  const sure = words.filter((word) => SURE.has(word)).length;
  const shared = words.filter((word) => SHARED.has(word)).length + (RESULT.test(sentence.text) ? 1 : 0);
  return sure > 0 ? sure + shared > 1 : shared > 2;
}

/** In a report of a game "Belgium" that plays is a team, not the state: "Belgium faced Panama", not "in Belgium". */
export function asTeams(sentence: Sentence, mentions: readonly FoundMention[]): FoundMention[] {
  const states = mentions.some((mention) => mention.type === 'State' && mention.kind === 'name');
  if (!states || !isSport(sentence)) return [...mentions];
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
