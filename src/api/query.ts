/** Query parameters: text in, typed values out. */
import { z } from 'zod';
import { DateSchema } from '../model.ts';
import { MODALITY_NAMES, NODE_TYPE_NAMES, RELATION_TYPES } from '../ontology.ts';

/** How a parameter that is text on the wire is told in the OpenAPI document: as what it means. */
const means = <S extends z.ZodType>(schema: S, json: Record<string, unknown>): S =>
  schema.meta({ pattern: undefined, anyOf: undefined, ...json });

/** `types=Person,State`: a comma-separated list of names; empty means absent. */
const listOf = <const T extends readonly [string, ...string[]]>(names: T) => {
  const one = z.enum(names);
  const some = names.join('|');
  const written = z.string().regex(new RegExp(`^((${some})(,(${some}))*)?$`), `Give a comma-separated list of ${names.join(', ')}.`);
  return means(written, { type: 'array', items: { enum: names } })
    .transform((list) => (list ? list.split(',').map((name) => one.parse(name)) : undefined))
    .optional();
};

/** A whole number written in decimal digits. */
export const whole = (least: number, most: number, preset: number) =>
  means(z.string().regex(/^\d{1,9}$/, 'Give a whole number.'), { type: 'integer', minimum: least, maximum: most, default: preset })
    .transform(Number)
    .pipe(z.number().min(least).max(most))
    .default(preset);

const flag = means(z.enum(['true', 'false', '1', '0', '']), { type: 'boolean', enum: undefined })
  .transform((written) => written === 'true' || written === '1')
  .optional();

/** An empty parameter (`from=`) means absent. */
const date = means(z.union([DateSchema, z.literal('').transform(() => undefined)]), {
  type: 'string',
  description: '2007, 2007-01 or 2007-01-31',
}).optional();

export const nodeTypes = listOf(NODE_TYPE_NAMES);

/** Parameters that narrow the graph; `filterOf` makes the Filter of them. */
export const FILTER_PARAMETERS = {
  types: nodeTypes,
  relations: listOf(RELATION_TYPES),
  modalities: listOf(MODALITY_NAMES),
  from: date,
  to: date,
  dated: flag,
};

type FilterParameters = z.output<z.ZodObject<typeof FILTER_PARAMETERS>>;

export const filterOf = ({ types, relations, modalities, from, to, dated }: FilterParameters) => ({
  ...(types && { types }),
  ...(relations && { relations }),
  ...(modalities && { modalities }),
  ...(from && { from }),
  ...(to && { to }),
  ...(dated !== undefined && { dated }),
});
