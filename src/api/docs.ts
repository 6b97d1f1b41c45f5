/** A page for people about the API, from the same route table. No script: it runs under the strict policy. */
import { z } from 'zod';
import type { Route } from './route.ts';

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:56rem;margin:2rem auto;padding:0 1rem;color:#1c2733;background:#fff}
h2{font-size:1rem;margin:2rem 0 .25rem}code,h2{font-family:ui-monospace,monospace}b{color:#1f5fa8}p{margin:.25rem 0}
table{border-collapse:collapse;font-size:.875rem}td{padding:.15rem 1rem .15rem 0;vertical-align:top}
@media(prefers-color-scheme:dark){body{color:#dce3ea;background:#14191f}b{color:#6fa8e6}a{color:#6fa8e6}}`;

/** HTML of the page. */
export const docsPage = (routes: readonly Route[]): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>newsgraph API</title><style>${STYLE}</style></head>
<body><h1>newsgraph API</h1><p>The same in full, for programs: <a href="/api/openapi.json">openapi.json</a>. Ids hold ":" and "/": send them
percent-encoded. Errors are <code>application/problem+json</code>.</p>
${routes.map(section).join('\n')}
</body></html>`;

function section({ method, path, summary, writes, query, body }: Route): string {
  const rows = [...rowsOf(query), ...rowsOf(body)];
  const table = rows.map(([name, what]) => `<tr><td><code>${name}</code></td><td>${what}</td></tr>`).join('');
  const token = writes ? ' Needs the token, except on loopback.' : '';
  return `<h2><b>${method.toUpperCase()}</b> ${escapeHtml(path)}</h2><p>${escapeHtml(summary)}.${token}</p>${table && `<table>${table}</table>`}`;
}

interface Described {
  type?: string;
  enum?: string[];
  default?: unknown;
  items?: Described;
  description?: string;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, Described>;
  anyOf?: Described[];
  required?: string[];
}

function rowsOf(schema: z.ZodType | undefined): [string, string][] {
  if (!schema) return [];
  const described = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Described;
  const { properties = {}, required = [] } = described.properties ? described : (described.anyOf?.find((one) => one.properties) ?? {});
  return Object.entries(properties).map(([name, one]) => [escapeHtml(name), escapeHtml(describe(one, required.includes(name)))]);
}

function describe({ type, enum: choices, items, description, minimum, maximum, default: preset }: Described, required: boolean): string {
  const list = items?.enum && `any of ${items.enum.join(', ')}`;
  const range = maximum !== undefined && `${minimum} to ${maximum}`;
  const what = description ?? list ?? choices?.join(' | ') ?? type ?? 'text';
  return [what, range, preset !== undefined && `default ${preset}`, required && 'required'].filter(Boolean).join('; ');
}
