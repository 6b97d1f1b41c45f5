import { expect, test } from 'vitest';
import { contentId, normalizeUrl } from '../../../ingest/1-read/identity.ts';

test.each<[string, string | undefined, string]>([
  ['https://Example.org/A/', 'https://example.org/A', 'host in lower case, path as it is, no trailing slash'],
  ['https://example.org:443/a#part', 'https://example.org/a', 'default port and fragment off'],
  ['http://example.org:8080/a', 'http://example.org:8080/a', 'another port stays'],
  ['https://example.org/a?utm_source=x&utm_medium=y&id=7', 'https://example.org/a?id=7', 'tracking off'],
  ['https://example.org/a?b=2&a=1', 'https://example.org/a?a=1&b=2', 'parameters in one order'],
  ['https://example.org/?fbclid=1', 'https://example.org', 'nothing left but the host'],
  ['https://user:secret@example.org/a', 'https://example.org/a', 'no password in an id'],
  ['ftp://example.org/a', undefined, 'no web address'],
  ['a.txt', undefined, 'no address'],
])('%s is %s (%s)', (address, expected) => expect(normalizeUrl(address)).toBe(expected));

test('an id of content is short and the same for the same text', () => {
  expect(contentId('Envoys met.')).toMatch(/^article:[0-9a-f]{16}$/);
  expect(contentId('Envoys met.')).toBe(contentId('Envoys met.'));
  expect(contentId('Envoys met.')).not.toBe(contentId('Envoys meet.'));
});
