import type { FoundMention } from '../3-mentions/mention.ts';
import { isCapitalized } from '../lexicon/letters.ts';
import { titleClass } from '../lexicon/roles.ts';
import type { LinkContext, PersonRole } from './context.ts';

/** Nouns that any holder of some offices answers to: "the diplomat" may be an ambassador, envoy, negotiator or foreign minister. */
const COVERS: Record<string, RegExp> = {
  diplomat: /ambassador|envoy|negotiator|diplomat|foreign minister|consul|delegation|secretary of state/,
  leader: /president|prime minister|chancellor|king|premier|leader|chairman|emir|chief/,
  premier: /prime minister|premier/,
  official: /secretary|minister|official|director|spokes|adviser|commissioner/,
  minister: /minister|secretary/,
  envoy: /envoy|representative|ambassador/,
  negotiator: /negotiator|envoy/,
  spokesman: /spokes/,
  spokeswoman: /spokes/,
  spokesperson: /spokes/,
  lawmaker: /senator|congress|representative|lawmaker|\bmp\b|deputy/,
  politician: /minister|president|senator|leader|mp\b|chancellor/,
  commander: /commander|general|colonel|chief/,
  secretary: /secretary/,
  chief: /chief|head|director|secretary-general|chairman/,
};

/** What the words of a role must hold for its holder to be called so. */
export const wordsFor = (noun: string): RegExp => COVERS[noun] ?? new RegExp(`\\b${noun.replace(/[^\p{L} -]/gu, '.')}\\b`);

/** The named person whom "the minister", "the Russian diplomat", "the Assistant Secretary" means: the last who is called so and fits. */
export function personOf(context: LinkContext, mention: FoundMention): string | undefined {
  if (mention.plural || !titleClass(mention.noun!)) return undefined;
  if (!mention.definite && !isCapitalized(mention.text)) return undefined;
  const wanted = wordsFor(mention.noun!);
  const alike = context.roles.filter((role) => wanted.test(role.words) && agrees(context, mention, role) && sharesQualifier(mention, role));
  // "the Prime Minister" is rather the Prime Minister than a deputy of theirs
  const deputy = /\b(deputy|vice|assistant)\b/;
  const full = deputy.test(mention.text.toLowerCase()) ? [] : alike.filter(({ words }) => !deputy.test(words));
  const fitting = full.length ? full : alike;
  const latest = (role: PersonRole): number =>
    Math.max(
      -1,
      ...context.book
        .of(role.person)
        .filter((one) => one.start < mention.start)
        .map((one) => one.start),
    );
  if (!fitting.length) return onlyCandidate(context, mention);
  const [before] = fitting
    .map((role) => ({ role, at: latest(role) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at);
  // "the Greek foreign minister" whom only a later sentence names
  return (before?.role ?? fitting.find((role) => mention.iso3 !== undefined && role.iso3 === mention.iso3))?.person;
}

/** The state of the phrase, if it names one, is the state of the role; a phrase of another body names somebody else. */
function agrees(context: LinkContext, mention: FoundMention, role: PersonRole): boolean {
  if (mention.iso3) {
    // another role may tell the state: no "British prime minister" who is said to be Estonia's elsewhere
    const states = context.roles.flatMap((one) => (one.person === role.person && one.iso3 ? [one.iso3] : []));
    return states.length ? states.includes(mention.iso3) : role.owner === undefined;
  }
  return mention.owner === undefined || role.owner !== undefined;
}

const QUALIFIERS = /\b(foreign|prime|defen[cs]e|interior|finance|deputy|vice|assistant|former|home|chief|justice|energy|health|trade)\b/g;

/** "the foreign minister" is no prime minister, "the president" no vice president. */
export function sharesQualifier(mention: FoundMention, role: PersonRole): boolean {
  const own: string[] = mention.text.toLowerCase().match(QUALIFIERS) ?? [];
  const theirs: string[] = role.words.match(QUALIFIERS) ?? [];
  if (own.some((word) => !theirs.includes(word) && word !== 'former' && word !== 'chief')) return false;
  // "the opposition leader" is not the president
  if (/\bopposition\b/i.test(mention.text) && !/\bopposition\b/.test(role.words)) return false;
  return !(/^president|king|chancellor$/.test(mention.noun!) && theirs.some((word) => /^(vice|deputy|assistant)$/.test(word)));
}

/** A title in capitals alone ("the Foreign Secretary") that fits nobody's: the only named person whose office the text does not give. */
function onlyCandidate(context: LinkContext, mention: FoundMention): string | undefined {
  if (!/\p{Lu}\p{L}*$/u.test(mention.text) || mention.owner || !mention.definite) return undefined;
  const people = [...new Set(context.book.mentions.filter((one) => one.type === 'Person').map((one) => one.entity))];
  const free = people.filter((person) => !context.roles.some((role) => role.person === person && role.at >= 0 && hasOffice(role.words)));
  return free.length === 1 ? free[0] : undefined;
}

const hasOffice = (words: string): boolean => words.split(/\s+/).some((word) => /^(state|office|force)$/.test(titleClass(word) ?? ''));
