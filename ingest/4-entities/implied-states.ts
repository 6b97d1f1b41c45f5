import type { FoundMention } from '../3-mentions/mention.ts';
import type { LinkContext } from './context.ts';

/** Offices that only one state gives under this name, right before a name: the text need not say whose. */
const ONLY_OF: readonly [RegExp, string][] = [[/^secretary of (?:state|defense)$/i, 'USA']];

/** Mentions of a state by an office of its own, in a text that names the state nowhere: "Secretary of State Ann Marsh met …". */
export function impliedStates({ article, sentences, found }: LinkContext): FoundMention[] {
  if (/UK|GOV\.UK|Foreign Office/i.test(article.source ?? '')) return [];
  const persons = found.filter(({ kind, type }) => kind === 'name' && type === 'Person');
  return ONLY_OF.flatMap(([form, iso3]) => {
    if (found.some((mention) => mention.iso3 === iso3 || mention.metonymOf === iso3)) return [];
    for (const person of persons) {
      const { tokens } = sentences[person.sentence]!;
      // the title stands before the mention, or opens it
      const from = [person.first - 3, person.first].find((at) => at >= 0 && form.test(words(tokens, at)));
      if (from === undefined || from + 3 >= tokens.length || /^NNP/.test(tokens[from - 1]?.tag ?? '')) continue;
      const { start } = tokens[from]!;
      const { end } = tokens[from + 2]!;
      const text = article.text.slice(start, end);
      return [
        {
          ...{ sentence: person.sentence, first: from, last: from + 3, head: from, start, end, text },
          ...({ kind: 'nominal', type: 'State', name: text, iso3, rule: 'office-of-one-state' } as const),
        },
      ];
    }
    return [];
  });
}

const words = (tokens: readonly { text: string }[], at: number): string =>
  tokens
    .slice(at, at + 3)
    .map(({ text }) => text)
    .join(' ');
