/** Articles: list, one, add, remove. */
import { z } from 'zod';
import { NotFoundError } from '../../errors.ts';
import { ArticleDetailSchema, ArticlePageSchema, MergeOutcomeSchema } from '../../model.ts';
import { sendProblem } from '../problems.ts';
import { whole } from '../query.ts';
import { route } from '../route.ts';
import { idParameter } from './graph.ts';

const short = z.string().min(1).max(2000);

export const PostedArticleSchema = z
  .strictObject({
    id: short.optional(),
    text: z.string().optional(),
    html: z.string().optional(),
    url: short.optional(),
    title: short.optional(),
    published: short.optional(),
    source: short.optional(),
  })
  .refine(({ text, html, url }) => text !== undefined || html !== undefined || url !== undefined, 'Give text, html or url.');

/** One article or up to two hundred. */
const PostSchema = z.union([PostedArticleSchema, z.array(PostedArticleSchema).min(1).max(200)]);

export const IngestAnswerSchema = z.object({
  outcomes: z.array(MergeOutcomeSchema),
  /** One line for each article that could not be read, with what to do. */
  problems: z.array(z.string()),
});

export const ARTICLE_ROUTES = [
  route({
    method: 'get',
    path: '/api/articles',
    summary: 'The stored articles, or those with the words of `q`',
    query: z.object({ offset: whole(0, 999_999_999, 0), limit: whole(1, 500, 50), q: z.string().trim().max(200).optional() }),
    answer: ArticlePageSchema,
    handle: ({ query: { offset, limit, q } }, { store }) => store.articles({ offset, limit, ...(q && { text: q }) }),
  }),
  route({
    method: 'get',
    path: '/api/articles/:id',
    summary: 'One article with its text, entities and claims',
    params: idParameter,
    answer: ArticleDetailSchema,
    statuses: [404],
    handle: async ({ params: { id } }, { store }) => {
      const article = await store.article(id);
      if (!article) throw new NotFoundError(`${id}: no such article.`);
      return article;
    },
  }),
  route({
    method: 'post',
    path: '/api/articles',
    summary: 'Take articles in: text, HTML, or a URL to read',
    writes: true,
    body: PostSchema,
    answer: IngestAnswerSchema,
    statuses: [401, 403, 413, 415, 422],
    handle: async ({ body }, { ingest }, { response }) => {
      const answer = await ingest(Array.isArray(body) ? body : [body]);
      if (answer.outcomes.length > 0 || answer.problems.length === 0) return answer;
      sendProblem(response, 422, answer.problems.join('; '), answer);
    },
  }),
  route({
    method: 'delete',
    path: '/api/articles/:id',
    summary: 'Undo an article exactly',
    writes: true,
    params: idParameter,
    answer: z.object({ retracted: z.string() }),
    statuses: [401, 403, 404],
    handle: async ({ params: { id } }, { store }) => {
      if (!(await store.retract(id))) throw new NotFoundError(`${id}: no such article.`);
      return { retracted: id };
    },
  }),
];
