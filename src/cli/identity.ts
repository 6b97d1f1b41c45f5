import { Command } from 'commander';
import { NotFoundError, UserError } from '../errors.ts';
import type { IdentityDecision } from '../model.ts';
import type { Store } from '../store/store.ts';
import type { Session } from './session.ts';
import { withStore } from './with-store.ts';

const SAME_EXAMPLES = `
Examples:
  newsgraph same person:kim-kye-gwan person:kim-gye-gwan
  newsgraph same org:kedo org:korean-peninsula-energy-development-organization --reason "acronym"

The graph then shows both as one, under the id that sorts first. The decision holds for articles ingested later;
"newsgraph apart" takes it back.`;

const APART_EXAMPLES = `
Examples:
  newsgraph apart person:john-smith person:john-smith-2 --reason "the banker, not the minister"

The decision is kept and holds for articles ingested later. "newsgraph same" takes it back.`;

/** `same ID ID`: both ids are one entity. */
export const sameCommand = (session: Session): Command =>
  decisionCommand(session, { kind: 'same', says: 'join two entities by hand', examples: SAME_EXAMPLES });

/** `apart ID ID`: the two ids stay two entities. */
export const apartCommand = (session: Session): Command =>
  decisionCommand(session, { kind: 'apart', says: 'keep two entities apart by hand', examples: APART_EXAMPLES });

interface DecisionRow {
  kind: IdentityDecision['kind'];
  says: string;
  examples: string;
}

const decisionCommand = (session: Session, { kind, says, examples }: DecisionRow): Command =>
  new Command(kind)
    .description(says)
    .argument('<a>', 'id of an entity')
    .argument('<b>', 'id of another')
    .option('--reason <text>', 'why, for whoever reads it later', 'by hand')
    .addHelpText('after', examples)
    .action((a: string, b: string, { reason }: { reason: string }) =>
      withStore(session, async (store) => {
        if (a === b) throw new UserError(`${a}: twice the same id. Give two.`);
        for (const id of [a, b]) await requireKnown(store, id);
        await store.decide({ kind, a, b, reason, by: 'hand' });
        session.notice(kind === 'same' ? `${a} and ${b} are one` : `${a} and ${b} stay apart`);
      }),
    );

/** An id that no entity has is a typing mistake, unless a decision joined it into another already. */
async function requireKnown(store: Store, id: string): Promise<void> {
  if (await store.entity(id)) return;
  const decided = await store.decisions();
  if (decided.some(({ a, b }) => a === id || b === id)) return;
  throw new NotFoundError(`${id}: no such entity. Search for its name in the viewer, or with "newsgraph query".`);
}
