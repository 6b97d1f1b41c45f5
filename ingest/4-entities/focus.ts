import { type LinkContext, prominence, recent, sentenceOf } from './context.ts';

/** How much less a state counts for each sentence that lies between. */
const DECAY = 0.6;
/** Sentences back that still count: beyond, the weight is next to nothing. */
const FOCUS_REACH = 12;

/**
 * The state spoken of at a place in the text: for "the government", "the country", "police". Each mention before it counts by
 * how prominent it is and how near; a place counts a little for its country. With nothing before, the first state after it in its sentence.
 */
export function focusState(context: LinkContext, at: { sentence: number; start: number }, among?: ReadonlySet<string>): string | undefined {
  const weights = new Map<string, number>();
  for (const mention of recent(context, at.sentence, FOCUS_REACH)) {
    if (mention.kind === 'pronoun') continue;
    const { iso3, country, type } = context.book.get(mention.entity)!;
    const code = type === 'State' ? iso3 : type === 'Place' ? country : undefined;
    if (!code || (among && !among.has(code))) continue;
    const before = mention.start < at.start;
    const rank = type === 'Place' ? 0.5 : mention.kind === 'adjective' ? 1 : prominence(sentenceOf(context, mention), mention);
    weights.set(code, (weights.get(code) ?? 0) + rank * DECAY ** (at.sentence - mention.sentence) * (before ? 1 : 0.1));
  }
  return [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

/** The last states named before a place, different ones, latest first: for "both countries", "the two sides". */
export function lastStates(context: LinkContext, at: { sentence: number; start: number }, count: number): string[] {
  const states = recent(context, at.sentence, FOCUS_REACH)
    .filter((mention) => mention.type === 'State' && mention.start < at.start && mention.kind !== 'pronoun')
    .sort((a, b) => b.start - a.start)
    .map((mention) => context.book.get(mention.entity)!.iso3!);
  return [...new Set(states)].slice(0, count);
}
