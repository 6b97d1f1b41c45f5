import { expect, test } from 'vitest';
import { readPlainText } from '../../../../ingest/1-read/text/plain-text.ts';

const BODY = [
  'Envoys of six states met in Beijing on Thursday and spoke for three hours, the host said.',
  'The chief delegate of the North left without a word to reporters who waited at the gate.',
  'Officials in Seoul said that a date for the next round would be announced within a week.',
];
const DATELINED = ['BEIJING, Feb. 8 (Xinhua) -- Envoys of six states met on Thursday, the host said.', ...BODY.slice(1)];
const text = (...paragraphs: string[]): string => paragraphs.join('\n\n');

test.each([
  ['one sentence', 'Envoys met in Beijing.'],
  ['one line that looks like furniture', 'Share this article'],
  ['paragraphs', text(...BODY)],
  ['line ends and spaces', `${text(...BODY)}\n`],
  ['a short first paragraph', text('Ministers spoke of two things', ...BODY)],
  ['an attribution first', text('The following is attributable to the spokesman:', ...BODY)],
  ['a dateline', text(...DATELINED)],
  ['a date as first paragraph', text('Thursday, February 8, 2007', ...BODY)],
  [
    'wrapped lines',
    'Envoys of six states met in Beijing on\nThursday and spoke for three hours, and\nthey will meet again.\n\nNobody said when.',
  ],
])('a given text without furniture is left as it is: %s', (_, given) => {
  expect(readPlainText(given).text).toBe(given);
});

test('labels, donation line, title, source and mailing list come off a page saved as text', () => {
  const saved = text(
    'Example Fund - Make a donation to keep us online!',
    'Nuclear Affairs',
    'Envoys of six states meet again in Beijing',
    'Xinhua',
    ...DATELINED,
    'Join the Example.org mailing list',
  );
  for (const isFile of [true, false]) {
    expect(readPlainText(saved, { isFile })).toEqual({
      text: text(...DATELINED),
      title: 'Envoys of six states meet again in Beijing',
      source: 'Xinhua',
    });
  }
});

test('a stamp before the dateline gives the date of publication', () => {
  expect(
    readPlainText(text('08/02/2007 11:26 BEIJING, February 8 (TASS) - Envoys of six states met, the host said.', ...BODY)).published,
  ).toBe('2007-02-08');
  expect(
    readPlainText(text('03/02/2007 11:26 BEIJING, February 3 (TASS) - Envoys of six states met, the host said.', ...BODY)).published,
  ).toBe('2007-02-03');
});

test('a file of its own: title, byline and date line off, furniture within too', () => {
  const file = text(
    'Envoys meet again in Beijing',
    'By Ann Writer',
    'Published: 8 February 2007',
    BODY[0]!,
    'READ MORE: What the sides want',
    ...BODY.slice(1),
    'Copyright 2007 Example Press',
  );
  expect(readPlainText(file, { isFile: true })).toEqual({
    text: text(...BODY),
    title: 'Envoys meet again in Beijing',
    published: '2007-02-08',
  });
});

test.each([
  ['the title that is given beside it', text('Envoys Meet', ...BODY), { title: 'Envoys Meet' }],
  ['the office that issues a statement', text('Office of the Spokesman', ...BODY), { title: 'Envoys Meet' }],
  ['the official that issues it', text('Ann B. Writer, Minister of Foreign Affairs', ...BODY), {}],
  ['where to ask', text(...BODY, 'For more information, please contact press@example.org.'), {}],
  ['marks of begin and end', text('Begin text:', ...BODY, 'End text'), {}],
  ['number signs', text(...BODY, '# # #'), {}],
])('comes off a given text: %s', (_, given, hints) => {
  expect(readPlainText(given, hints).text).toBe(text(...BODY));
});

test('a file of single lines is read by lines', () => {
  const file = ['Envoys meet again in Beijing', ...BODY, 'Share this'].join('\n');
  expect(readPlainText(file, { isFile: true })).toEqual({ text: BODY.join('\n'), title: 'Envoys meet again in Beijing' });
});

test('a text that is all furniture is left as it is', () => {
  expect(readPlainText(text('Share this', 'Read more')).text).toBe(text('Share this', 'Read more'));
});
