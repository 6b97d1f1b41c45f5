import type { FoundMention } from '../3-mentions/mention.ts';
import { bodyName } from './body-names.ts';
import { candidatesBefore, type LinkContext } from './context.ts';
import { focusState } from './focus.ts';
import { bodyIdentity } from './identity.ts';
import type { Answer } from './nominals.ts';

const PORTFOLIO =
  '(?:foreign|interior|internal|defen[cs]e|health|finance|justice|education|energy|economy|trade|transport|agriculture|home|culture|information|environment|labou?r|oil|intelligence|planning|religious|tourism|industry)(?: (?:affairs|and \\p{L}+))?';

/** Bodies that a state has one of, by the noun and what must stand before it: "the Iraqi foreign ministry", "Chile's constitutional court". */
const BODIES: Record<string, RegExp> = {
  parliament: /./,
  ministry: new RegExp(`\\b${PORTFOLIO} ministry$`, 'iu'),
  commission: /\b(?:elections?|electoral) commission$/i,
  court: /\b(?:supreme|constitutional|high|appeals?) court$/i,
  council: /\b(?:national security|security|constitutional|guardian) council$/i,
};

/** A body of a state in small letters: of the nation beside it, else of the state spoken of. The one that the text names, where it does. */
export function officialBody(context: LinkContext, mention: FoundMention): Answer | undefined {
  const form = BODIES[mention.noun ?? ''];
  if (!form || mention.plural) return undefined;
  if (!form.test(mention.name)) return mention.noun === 'court' ? theCourt(context, mention) : undefined;
  const country = mention.iso3 ?? mention.owner?.mention.country ?? (mention.owner ? undefined : focusState(context, mention));
  if (!country) return undefined;
  const { rest } = bodyName(mention.name);
  const named = context.book.mentions.find(
    ({ entity, type, name }) => type === 'Organization' && bodyName(name).rest === rest && context.book.get(entity)!.country === country,
  );
  if (named) return { heads: [context.book.get(named.entity)!] };
  const name = mention.name.replace(/^\p{Ll}+['’]s /u, '');
  const identity = bodyIdentity('Organization', name, { country, articleId: context.article.id });
  return { heads: [{ ...identity, type: 'Organization', name, country }] };
}

/** "the court" after "the Supreme Court". */
function theCourt(context: LinkContext, mention: FoundMention): Answer | undefined {
  if (!mention.definite || mention.owner) return undefined;
  const [court] = candidatesBefore(context, mention, ({ type, name }) => type === 'Organization' && /\bcourt\b/i.test(name));
  return court ? { heads: [context.book.get(court.entity)!], optional: true } : undefined;
}
