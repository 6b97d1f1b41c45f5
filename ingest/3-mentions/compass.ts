import type { Sentence } from '../2-parse/sentence.ts';
import { gazetteer } from '../lexicon/gazetteer.ts';
import { stateName } from '../lexicon/states.ts';
import type { FoundMention } from './mention.ts';
import { mentionOf, spanOf } from './spans.ts';

/** States that a plural or a half of a name stands for: "the two Koreas". */
const HALVES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    Koreas: ['PRK', 'KOR'],
    Germanys: ['DDR', 'DEU'],
    Germanies: ['DDR', 'DEU'],
    Congos: ['COD', 'COG'],
    Sudans: ['SDN', 'SSD'],
  }),
);

/** Which state "the North" and "the South" mean in a text, when it is one about a divided country. */
export function halvesOf(text: string): ReadonlyMap<string, string> {
  if (/\b(North|South) Korea|\bDPRK\b|\bPyongyang\b/.test(text))
    return new Map([
      ['North', 'PRK'],
      ['South', 'KOR'],
    ]);
  if (/\bEast German|\bGDR\b/.test(text))
    return new Map([
      ['East', 'DDR'],
      ['West', 'DEU'],
    ]);
  return new Map();
}

/** States named by half a name: "the two Koreas", "North and South Korea", "the South" in a text about Korea. */
export function findHalves(sentence: Sentence, halves: ReadonlyMap<string, string>): FoundMention[] {
  // most sentences hold none of these words
  if (!/North|South|East|West|Koreas|Germanys|Germanies|Congos|Sudans/.test(sentence.text)) return [];
  return sentence.tokens.flatMap((token, i) => {
    const plural = HALVES.get(token.text);
    if (plural) return plural.map((iso3) => halfMention(sentence, i, iso3));
    if (!/^(North|South|East|West)$/.test(token.text)) return [];
    const coordinated = sharedName(sentence, i);
    if (coordinated) return [halfMention(sentence, i, coordinated)];
    const iso3 = halves.get(token.text);
    const alone =
      /^the$/i.test(sentence.tokens[i - 1]?.text ?? '') &&
      !/^(NNP?S?|JJ)$/.test(sentence.tokens[i + 1]?.tag ?? '') &&
      sentence.tokens[i + 1]?.text !== 'of';
    return iso3 && alone ? [halfMention(sentence, i, iso3)] : [];
  });
}

/** "North and South Korea": the first half takes the second half's name. */
function sharedName(sentence: Sentence, i: number): string | undefined {
  const [and, second, name] = [1, 2, 3].map((step) => sentence.tokens[i + step]?.text ?? '');
  if (!/^(and|or|\/)$/.test(and!) || !/^(North|South|East|West)$/.test(second!)) return undefined;
  return gazetteer(`${sentence.tokens[i]!.text} ${name}`).find((entry) => /^(state|adjective)$/.test(entry.kind))?.country;
}

const halfMention = (sentence: Sentence, i: number, iso3: string): FoundMention =>
  mentionOf(spanOf(sentence, { first: i, last: i + 1 }), {
    kind: 'name',
    type: 'State',
    name: stateName(iso3),
    iso3,
    rule: 'half-name',
  });
