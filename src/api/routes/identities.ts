/** Decisions that two ids are one entity, or stay apart. */
import { z } from 'zod';
import { NotFoundError, UserError } from '../../errors.ts';
import { IdentityDecisionSchema } from '../../model.ts';
import type { Store } from '../../store/store.ts';
import { route } from '../route.ts';

const PostedDecisionSchema = IdentityDecisionSchema.omit({ by: true, reason: true }).extend({
  a: z.string().min(1).max(2000),
  b: z.string().min(1).max(2000),
  reason: z.string().max(500).default('by hand'),
});

/** An id that no entity has is a mistake, unless a decision joined it into another already. */
async function requireKnown(store: Store, id: string): Promise<void> {
  if (await store.entity(id)) return;
  const decided = await store.decisions();
  if (!decided.some(({ a, b }) => a === id || b === id)) throw new NotFoundError(`${id}: no such entity.`);
}

export const IDENTITY_ROUTES = [
  route({
    method: 'get',
    path: '/api/identities',
    summary: 'Every decision on identity',
    answer: z.array(IdentityDecisionSchema),
    handle: (_, { store }) => store.decisions(),
  }),
  route({
    method: 'post',
    path: '/api/identities',
    summary: 'Join two ids (`same`), keep them `apart`, or withdraw what was decided (`open`); holds for articles taken in later',
    writes: true,
    body: PostedDecisionSchema,
    answer: IdentityDecisionSchema,
    statuses: [401, 403, 404, 415],
    handle: async ({ body }, { store }) => {
      if (body.a === body.b) throw new UserError('a and b are the same id. Give two.');
      for (const id of [body.a, body.b]) await requireKnown(store, id);
      const decision = { ...body, by: 'hand' as const };
      await store.decide(decision);
      return decision;
    },
  }),
];
