import { expect, test } from 'vitest';
import { decodeText } from '../../../ingest/1-read/decode.ts';

const TEXT = 'São Paulo: “Kim said no.” It went on.';
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const CP1252 = Buffer.from('S\xe3o Paulo: \x93Kim said no.\x94 It went on.', 'latin1');

test.each([
  ['UTF-8', Buffer.from(TEXT), undefined],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`), undefined],
  ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(TEXT)]), undefined],
  ['UTF-16, big end first', Buffer.from([0xfe, 0xff, ...utf16(TEXT).swap16()]), undefined],
  ['UTF-16 without a mark', utf16(TEXT), undefined],
  ['Windows-1252, guessed', CP1252, undefined],
  ['Windows-1252, declared by the server', CP1252, 'windows-1252'],
  ['Latin-1 means Windows-1252 on the web', CP1252, 'iso-8859-1'],
  ['a label that nobody knows is passed over', Buffer.from(TEXT), 'x-unheard-of'],
])('%s', (_, bytes, declared) => expect(decodeText(bytes, declared)).toBe(TEXT));

test('what HTML declares within is believed', () => {
  const page = Buffer.concat([Buffer.from('<meta charset="windows-1251"><p>'), Buffer.from([0xcf, 0xe5, 0xea, 0xe8, 0xed])]);
  expect(decodeText(page)).toContain('Пекин');
});

test('line ends become one', () => expect(decodeText(Buffer.from('a\r\nb\rc\n'))).toBe('a\nb\nc\n'));

test.each([
  ['nothing', Buffer.alloc(0), /empty/],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), /binary/],
  ['Shift JIS, undeclared', Buffer.from([0x98, 0x5a, 0x83, 0x8a, 0x8d, 0x91, 0x8b, 0xa6, 0x8b, 0x63]), /Save the file as UTF-8/],
  ['UTF-8 declared and not kept', Buffer.concat([Buffer.from('abc '), Buffer.alloc(20, 0xe3)]), /Save the file as UTF-8/, 'utf-8'],
] as [string, Buffer, RegExp, string?][])('%s is refused with a remedy', (_, bytes, message, declared) => {
  expect(() => decodeText(bytes, declared)).toThrow(message);
});
