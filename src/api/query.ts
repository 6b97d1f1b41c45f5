/** Query parameters: text in, typed values out. */
import { z } from 'zod';
import { DateSchema } from '../model.ts';
import { MODALITY_NAMES, NODE_TYPE_NAMES, RELATION_TYPES } from '../ontology.ts';

/** `types=Person,State`: a comma-separated list of names; empty means absent. */
const listOf = <const T extends readonly [string, ...string[]]>(names: T) => {
  const one = z.enum(names);
  const some = names.join('|');
  return z
    .string()
    .regex(new RegExp(`^((${some})(,(${some}))*)?$`), `Give a comma-separated list of ${names.join(', ')}.`)
    .transform((written) => (written ? written.split(',').map((name) => one.parse(name)) : undefined))
    .optional();
};

/** A whole number written in decimal digits. */
export const whole = (least: number, most: number, preset: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'Give a whole number.')
    .transform(Number)
    .pipe(z.number().min(least).max(most))
    .default(preset);

const flag = z
  .enum(['true', 'false', '1', '0', ''])
  .transform((written) => written === 'true' || written === '1')
  .optional();

/** An empty parameter (`from=`) means absent. */
const date = z.union([DateSchema, z.literal('').transform(() => undefined)]).optional();

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
