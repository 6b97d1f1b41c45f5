import { kept } from '../lexicon/kept.ts';
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
export const wordsFor = kept((noun): RegExp => COVERS[noun] ?? new RegExp(`\\b${noun.replace(NO_LETTERS, '.')}\\b`));
const NO_LETTERS = /[^\p{L} -]/gu;

/** What is known of the roles told so far: read up to `read`, the rest is entered when next asked. */
interface RoleIndex {
  read: number;
  /** The states that the roles of a person name. */
  states: Map<string, string[]>;
  /** By noun: the roles whose holder may be called so. */
  called: Map<string, { read: number; roles: PersonRole[] }>;
}

const indexes = new WeakMap<LinkContext, RoleIndex>();

function indexOf(context: LinkContext): RoleIndex {
  const index = indexes.get(context) ?? { read: 0, states: new Map(), called: new Map() };
  indexes.set(context, index);
  return index;
}

const NONE: readonly string[] = [];

/** The states that any role of a person names. */
export function statesOf(context: LinkContext, person: string): readonly string[] {
  const index = indexOf(context);
  for (; index.read < context.roles.length; index.read++) {
    const { person: holder, iso3 } = context.roles[index.read]!;
    if (!iso3) continue;
    const known = index.states.get(holder);
    if (known) known.push(iso3);
    else index.states.set(holder, [iso3]);
  }
  return index.states.get(person) ?? NONE;
}

/** The roles told so far whose holder may be called by a noun, in the order in which they were told. */
export function rolesCalled(context: LinkContext, noun: string): readonly PersonRole[] {
  const { called } = indexOf(context);
  const known = called.get(noun) ?? { read: 0, roles: [] };
  called.set(noun, known);
  const wanted = wordsFor(noun);
  for (; known.read < context.roles.length; known.read++) {
    const role = context.roles[known.read]!;
    if (wanted.test(role.words)) known.roles.push(role);
  }
  return known.roles;
}
