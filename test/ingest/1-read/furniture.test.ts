import { expect, test } from 'vitest';
import { FURNITURE, furnitureRule, isByline } from '../../../ingest/1-read/furniture.ts';

test.each(FURNITURE.map((rule) => [rule.name, rule.example]))('%s takes its example off: %j', (name, example) => {
  expect(furnitureRule(example, 0)?.name).toBe(name);
});

test.each([
  ['Read More', 'read-more-alone'],
  ['RELATED: Envoys leave without a date', 'read-more'],
  ['Sign up for our daily newsletter', 'subscribe'],
  ['Help us: make a charitable donation today', 'donate'],
  ['Share on Facebook · Tweet · Print', 'share'],
  ['Last updated: 8 February 2007, 10:15', 'timestamp'],
  ['For media inquiries, please contact press@example.org.', 'contact'],
  ['(Reporting by Ann Writer; Editing by Bob Editor)', 'credits'],
])('%j is furniture (%s)', (line, name) => expect(furnitureRule(line, 0)?.name).toBe(name));

test.each([
  ['Print media in Seoul reported that the talks had failed.', 'begins like a sharing line'],
  ['Share prices in Macau fell after the bank was named.', 'begins like a sharing line'],
  ['Join forces with us, the minister told his hosts in Beijing.', 'begins like an invitation'],
  ['Donations of rice from the South reached the port of Nampo on Tuesday.', 'an event'],
  ['The ministry published the statement on 8 February 2007 after talks that ended late at night.', 'a date in prose'],
  ['Related talks on energy aid will be held in March.', 'no colon'],
  ['The photo showed the two envoys shaking hands.', 'a sentence about a picture'],
  ['Comment was not immediately available from the ministry.', 'the word alone says nothing'],
  ['Subscribers to the Seoul paper learned of the talks first.', 'a sentence'],
  ['End the freeze first, Pyongyang told Washington.', 'a demand'],
])('%j stays (%s)', (line) => expect(furnitureRule(line, 0)).toBeUndefined());

test('credits and contacts count only at the end', () => {
  expect(furnitureRule('For more information, please contact press@example.org.', 0)?.name).toBe('contact');
  expect(furnitureRule('For more information, please contact press@example.org.', 30)).toBeUndefined();
});

test.each([
  ['By Ann Writer', true, 'the common form'],
  ['By Ann B. Writer and Carl de Other, Staff Writer', true, 'two, with an initial and a post'],
  ['BY ANN WRITER', true, 'capitals'],
  ['By Monday, the talks had failed', false, 'a sentence without its end'],
  ['By air', false, 'small letters'],
  ['Ann Writer', false, 'no "by"'],
])('%j is a byline: %s (%s)', (line, expected) => expect(isByline(line)).toBe(expected));

test('a hostile line is judged at once', () => {
  const started = performance.now();
  for (const word of ['this ', 'share ', 'By A', 'and ', '- ', '<!-- -->']) {
    furnitureRule(`${word.repeat(60)}!x`.slice(0, 419), 0);
    isByline(`By ${word.repeat(30)}!x`.slice(0, 119));
  }
  expect(performance.now() - started).toBeLessThan(5000);
});
