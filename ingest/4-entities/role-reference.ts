import type { FoundMention } from '../3-mentions/mention.ts';
import { kept } from '../lexicon/kept.ts';
import { isCapitalized } from '../lexicon/letters.ts';
import { titleClass } from '../lexicon/roles.ts';
import type { LinkContext, PersonRole } from './context.ts';
import { rolesCalled, statesOf } from './role-index.ts';

/** The named person whom "the minister", "the Russian diplomat", "the Assistant Secretary" means: the last who is called so and fits. */
export function personOf(context: LinkContext, mention: FoundMention): string | undefined {
  if (mention.plural || !titleClass(mention.noun!)) return undefined;
  if (!mention.definite && !isCapitalized(mention.text)) return undefined;
  const alike = rolesCalled(context, mention.noun!).filter((role) => agrees(context, mention, role) && sharesQualifier(mention, role));
  // "the Prime Minister" is rather the Prime Minister than a deputy of theirs
  const full = DEPUTY.test(mention.text.toLowerCase()) ? [] : alike.filter(({ words }) => !DEPUTY.test(words));
  const fitting = full.length ? full : alike;
  if (!fitting.length) return onlyCandidate(context, mention);
  const [before] = fitting
    .map((role) => ({ role, at: lastBefore(context, role.person, mention.start) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at);
  // "the Greek foreign minister" whom only a later sentence names
  return (before?.role ?? fitting.find((role) => mention.iso3 !== undefined && role.iso3 === mention.iso3))?.person;
}

const DEPUTY = /\b(deputy|vice|assistant)\b/;

/** Where a person was last spoken of before a character; -1 where nowhere. */
function lastBefore({ book }: LinkContext, person: string, end: number): number {
  let last = -1;
  for (const { start } of book.of(person)) if (start < end && start > last) last = start;
  return last;
}

/** The state of the phrase, if it names one, is the state of the role; a phrase of another body names somebody else. */
function agrees(context: LinkContext, mention: FoundMention, role: PersonRole): boolean {
  if (mention.iso3) {
    // another role may tell the state: no "British prime minister" who is said to be Estonia's elsewhere
    const states = statesOf(context, role.person);
    return states.length ? states.includes(mention.iso3) : role.owner === undefined;
  }
  return mention.owner === undefined || role.owner !== undefined;
}

const QUALIFIERS = /\b(foreign|prime|defen[cs]e|interior|finance|deputy|vice|assistant|former|home|chief|justice|energy|health|trade)\b/g;

const qualifiersOf = kept((words): readonly string[] => words.match(QUALIFIERS) ?? []);

/** "the foreign minister" is no prime minister, "the president" no vice president. */
export function sharesQualifier(mention: FoundMention, role: PersonRole): boolean {
  const own = qualifiersOf(mention.text.toLowerCase());
  const theirs = qualifiersOf(role.words);
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
