import type { FoundMention } from '../3-mentions/mention.ts';
import { isCapitalized } from '../lexicon/letters.ts';
import { titleClass } from '../lexicon/roles.ts';
import type { LinkContext, PersonRole } from './context.ts';
import type { Answer } from './nominals.ts';
import { rolesCalled } from './role-index.ts';
import { sharesQualifier } from './role-reference.ts';

/** Sentences back in which those called so must have been named. */
const REACH = 6;
const COUNTS: Record<string, number> = { both: 2, two: 2, three: 3, four: 4, five: 5 };

/** "The Foreign Ministers", "the two leaders", "the negotiators": the persons named before who hold that office. */
export function severalHolders(context: LinkContext, mention: FoundMention): Answer | undefined {
  // the parser leaves "Ministers" as it is
  const noun = mention.noun?.replace(/s$/, '') ?? '';
  if (!mention.plural || mention.owner || mention.iso3 || !isOffice(noun)) return undefined;
  if (noun === 'counterpart') return counterparts(context, mention);
  const inCapitals = mention.head > 0 && isCapitalized(mention.text.split(' ').at(-1)!);
  if (!mention.definite && !inCapitals) return undefined;
  const holders = rolesCalled(context, noun).filter((role) => sharesQualifier(mention, role));
  const latest = [...new Set(holders.map((role: PersonRole) => role.person))]
    .map((person) => ({ person, last: context.book.of(person).findLast((one) => one.start < mention.start) }))
    .filter(({ last }) => last && (inCapitals || mention.sentence - last.sentence <= REACH))
    .sort((a, b) => b.last!.start - a.last!.start);
  const count = COUNTS[/\b(both|two|three|four|five)\b/i.exec(mention.text)?.[1]?.toLowerCase() ?? ''];
  const meant = count ? latest.slice(0, count) : latest;
  if (meant.length < (count ?? 2)) return undefined;
  return { heads: meant.reverse().map(({ person }) => context.book.get(person)!), optional: true };
}

/** "Ana Lund spoke with Erik Holm, Rosa Vial and Nils Berg. She and her counterparts …": those with an office whom the sentence before names with her. */
function counterparts(context: LinkContext, mention: FoundMention): Answer | undefined {
  if (!/^(?:his|her|their|the) counterparts$/i.test(mention.text)) return undefined;
  const holders = new Set(context.roles.map(({ person }) => person));
  for (let index = mention.sentence - 1; index >= Math.max(0, mention.sentence - REACH); index--) {
    const named = context.book
      .inSentence(index)
      .filter(({ type, kind, entity }) => type === 'Person' && kind === 'name' && holders.has(entity));
    const [first, ...others] = [...new Set(named.sort((a, b) => a.start - b.start).map(({ entity }) => entity))];
    if (!first || !others.length) continue;
    return others.length > 1 ? { heads: others.map((person) => context.book.get(person)!), optional: true } : undefined;
  }
  return undefined;
}

/** "ministers", "leaders", "envoys"; "officials" are nobody in particular. */
const isOffice = (noun: string): boolean => titleClass(noun) === 'state' || /^(leader|secretary|director)$/.test(noun);
