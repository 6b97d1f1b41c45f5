import type { Filter } from '../../../src/model.ts';

export const PAGES = ['graph', 'articles', 'cypher'] as const;
export type Page = (typeof PAGES)[number];

/** What the side panel shows. A strand is an edge as drawn: the facts of one kind between two entities. */
export type Focus =
  | { kind: 'entity'; id: string }
  | { kind: 'strand'; id: string }
  | { kind: 'fact'; id: string }
  | { kind: 'article'; id: string; claim?: string };

export interface Expansion {
  id: string;
  /** Neighbours asked for. */
  limit: number;
}

/** All that decides what is on screen; kept in the address, so that a view can be shared and reloaded. */
export interface View {
  page: Page;
  focus?: Focus;
  filter: Filter;
  /** Nodes of the overview. */
  limit: number;
  expanded: Expansion[];
  hidden: string[];
  path?: { from: string; to: string };
  /** The start of a path whose other end is still to be chosen. */
  pathFrom?: string;
  /** A Cypher query whose answer is drawn in place of the overview. */
  query?: string;
}

export const OVERVIEW_LIMIT = 60;
/** The most nodes of an overview. */
export const LARGEST = 10_000;
/** What a narrow screen starts with. */
export const NARROW_LIMIT = 30;
export const EXPAND_STEP = 12;
export const EMPTY_VIEW: View = { page: 'graph', filter: {}, limit: OVERVIEW_LIMIT, expanded: [], hidden: [] };

export type Action =
  | { do: 'open'; page: Page }
  | { do: 'focus'; focus?: Focus | undefined }
  | { do: 'narrow'; filter: Filter }
  | { do: 'resize'; limit: number }
  | { do: 'expand'; id: string; focus?: boolean }
  | { do: 'collapse'; id: string }
  | { do: 'hide'; id: string }
  | { do: 'unhide' }
  | { do: 'become'; id: string; now: string }
  | { do: 'path-from'; id?: string | undefined }
  | { do: 'path-to'; id: string }
  | { do: 'clear-path' }
  | { do: 'draw'; query?: string | undefined }
  | { do: 'reset' }
  | { do: 'restore'; view: View };

const omit = <K extends keyof View>(view: View, ...keys: K[]): Omit<View, K> =>
  Object.fromEntries(Object.entries(view).filter(([key]) => !keys.includes(key as K))) as Omit<View, K>;

const expand = (expanded: Expansion[], id: string): Expansion[] => {
  const known = expanded.find((expansion) => expansion.id === id);
  if (!known) return [...expanded, { id, limit: EXPAND_STEP }];
  return expanded.map((expansion) => (expansion === known ? { id, limit: known.limit + EXPAND_STEP } : expansion));
};

type Step<D extends Action['do']> = (view: View, action: Extract<Action, { do: D }>) => View;

const STEPS: { [D in Action['do']]: Step<D> } = {
  open: (view, { page }) => ({ ...view, page }),
  focus: (view, { focus }) => ({ ...omit(view, 'focus'), ...(focus && { focus }) }),
  narrow: (view, { filter }) => ({ ...view, filter }),
  resize: (view, { limit }) => ({ ...view, limit }),
  expand: (view, { id, focus }) => ({
    ...view,
    page: 'graph',
    hidden: view.hidden.filter((hidden) => hidden !== id),
    expanded: expand(view.expanded, id),
    ...(focus && { focus: { kind: 'entity', id } }),
  }),
  collapse: (view, { id }) => ({ ...view, expanded: view.expanded.filter((expansion) => expansion.id !== id) }),
  hide: (view, { id }) => ({
    ...(view.focus?.kind === 'entity' && view.focus.id === id ? omit(view, 'focus') : view),
    hidden: [...view.hidden.filter((hidden) => hidden !== id), id],
  }),
  become: (view, { id, now }) => ({
    ...view,
    ...(view.focus?.kind === 'entity' && view.focus.id === id && { focus: { kind: 'entity', id: now } }),
    expanded: view.expanded.map((expansion) => (expansion.id === id ? { ...expansion, id: now } : expansion)),
  }),
  unhide: (view) => ({ ...view, hidden: [] }),
  'path-from': (view, { id }) => ({ ...omit(view, 'pathFrom'), ...(id && { pathFrom: id }) }),
  'path-to': (view, { id }) =>
    view.pathFrom && view.pathFrom !== id
      ? { ...omit(view, 'pathFrom', 'focus'), page: 'graph', path: { from: view.pathFrom, to: id } }
      : view,
  'clear-path': (view) => omit(view, 'path', 'pathFrom'),
  draw: (view, { query }) => ({
    ...omit(view, 'query', 'path', 'focus'),
    page: 'graph',
    expanded: [],
    hidden: [],
    ...(query && { query }),
  }),
  reset: (view) => ({ ...EMPTY_VIEW, limit: view.limit }),
  restore: (_, { view }) => view,
};

export const step = (view: View, action: Action): View => (STEPS[action.do] as Step<Action['do']>)(view, action as never);

/** Whether a change is a place to come back to (a history entry) or a mere adjustment. */
export const isPlace = (action: Action): boolean => !['narrow', 'path-from', 'become', 'restore'].includes(action.do);
