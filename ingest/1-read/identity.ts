import { createHash } from 'node:crypto';

/** Query parameters that tell where a reader came from, never which article it is. */
const TRACKING = /^(utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|cmpid|ocid|ref_src|ftag|srcref)$/i;

/**
 * One spelling for one address: fragment, tracking parameters, default port and trailing slash off, host in lower case,
 * parameters sorted. Undefined for what is no http(s) address.
 */
export function normalizeUrl(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  url.search = new URLSearchParams(kept).toString();
  url.pathname = url.pathname.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1');
  const plain = url.href;
  return url.pathname === '/' && url.search === '' ? plain.replace(/\/$/, '') : plain;
}

/** `article:` and the first 16 hex digits of the SHA-256 of the text. */
export const contentId = (text: string): string => `article:${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
