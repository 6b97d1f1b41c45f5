import type { Filter } from '../../../src/model.ts';
import { MODALITY_NAMES, NODE_TYPE_NAMES, RELATION_TYPES } from '../../../src/ontology.ts';
import { EMPTY_VIEW, EXPAND_STEP, type Expansion, type Focus, LARGEST, OVERVIEW_LIMIT, PAGES, type Page, type View } from './view.ts';

/** A list in one parameter; ids may hold commas, so a comma inside one is doubled-escaped. */
const join = (values: readonly string[]): string => values.map((value) => value.replaceAll(',', '%2C')).join(',');
const split = (written: string | null): string[] =>
  (written ?? '')
    .split(',')
    .filter(Boolean)
    .map((value) => value.replaceAll('%2C', ','));

const pick = <T extends string>(written: string | null, allowed: readonly T[]): T[] => {
  const asked = split(written);
  return allowed.filter((name) => asked.includes(name));
};

const writeFocus = (focus: Focus): string => `${focus.kind}:${focus.id}`;

const readFocus = (written: string | null, claim: string | null): Focus | undefined => {
  const [, kind, id] = /^(entity|strand|fact|article):(.+)$/s.exec(written ?? '') ?? [];
  if (!kind || !id) return undefined;
  if (kind === 'article') return { kind, id, ...(claim && { claim }) };
  return { kind: kind as 'entity' | 'strand' | 'fact', id };
};

const writeExpansion = ({ id, limit }: Expansion): string => (limit === EXPAND_STEP ? id : `${id}*${limit}`);
const readExpansion = (written: string): Expansion => {
  const [, id = written, limit] = /^(.*)\*(\d{1,4})$/s.exec(written) ?? [];
  return { id, limit: limit ? Number(limit) : EXPAND_STEP };
};

const readDate = (written: string | null): string | undefined => (/^\d{4}(-\d\d(-\d\d)?)?$/.test(written ?? '') ? written! : undefined);

const readFilter = (search: URLSearchParams): Filter => {
  const types = pick(search.get('types'), NODE_TYPE_NAMES);
  const relations = pick(search.get('relations'), RELATION_TYPES);
  const modalities = pick(search.get('modalities'), MODALITY_NAMES);
  const from = readDate(search.get('from'));
  const to = readDate(search.get('to'));
  return {
    ...(types.length && { types }),
    ...(relations.length && { relations }),
    ...(modalities.length && { modalities }),
    ...(from && { from }),
    ...(to && { to }),
    ...(search.get('dated') === '1' && { dated: true }),
  };
};

/** The view as a URL hash, without `#`; only what differs from a fresh start is written. */
export const writeHash = (view: View): string => {
  const { filter, focus } = view;
  const parts: Record<string, string | undefined> = {
    page: view.page === 'graph' ? '' : view.page,
    show: focus && writeFocus(focus),
    claim: focus?.kind === 'article' ? focus.claim : '',
    expand: join(view.expanded.map(writeExpansion)),
    hide: join(view.hidden),
    path: view.path && join([view.path.from, view.path.to]),
    types: filter.types?.join(','),
    relations: filter.relations?.join(','),
    modalities: filter.modalities?.join(','),
    from: filter.from,
    to: filter.to,
    dated: filter.dated ? '1' : '',
    nodes: view.limit === OVERVIEW_LIMIT ? '' : String(view.limit),
    cypher: view.query,
  };
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parts)) if (value) search.set(name, value);
  return search.toString().replaceAll('%3A', ':').replaceAll('%2F', '/').replaceAll('%2C', ',');
};

/** Reads what `writeHash` wrote; unknown names and values are ignored, so that an old or mangled link still opens. */
export const readHash = (hash: string): View => {
  const search = new URLSearchParams(hash.replace(/^#/, ''));
  const focus = readFocus(search.get('show'), search.get('claim'));
  const [from, to] = split(search.get('path'));
  const limit = Number(search.get('nodes'));
  const query = search.get('cypher');
  return {
    ...EMPTY_VIEW,
    page: PAGES.find((page) => page === search.get('page')) ?? ('graph' satisfies Page),
    ...(focus && { focus }),
    filter: readFilter(search),
    limit: limit >= 5 && limit <= LARGEST ? limit : OVERVIEW_LIMIT,
    expanded: split(search.get('expand')).map(readExpansion),
    hidden: split(search.get('hide')),
    ...(from && to && { path: { from, to } }),
    ...(query && { query }),
  };
};
