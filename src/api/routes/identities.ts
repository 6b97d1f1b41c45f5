/** Decisions that two ids are one entity, or stay apart. */
import { z } from 'zod';
import { UserError } from '../../errors.ts';
import { IdentityDecisionSchema } from '../../model.ts';
import { route } from '../route.ts';

const PostedDecisionSchema = IdentityDecisionSchema.omit({ by: true, reason: true }).extend({
  a: z.string().min(1).max(2000),
  b: z.string().min(1).max(2000),
  reason: z.string().max(500).default('by hand'),
});

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
    summary: 'Join two ids (`same`) or keep them `apart`; holds for articles taken in later',
    writes: true,
    body: PostedDecisionSchema,
    answer: IdentityDecisionSchema,
    statuses: [401, 403, 415],
    handle: async ({ body }, { store }) => {
      if (body.a === body.b) throw new UserError('a and b are the same id. Give two.');
      const decision = { ...body, by: 'hand' as const };
      await store.decide(decision);
      return decision;
    },
  }),
];
