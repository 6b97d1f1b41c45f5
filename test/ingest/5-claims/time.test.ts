import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../ingest/2-parse/parse.ts';
import { linkedArticle } from '../../../ingest/4-entities/lookup.ts';
import { dateOf } from '../../../ingest/5-claims/time.ts';
import { linkText } from '../link-text.ts';

/** The date of the first token that reads `trigger`, in an article without mentions. */
function dated(text: string, trigger: string, published?: string): string | undefined {
  const article = { id: 'a', text, ...(published && { published }) };
  const sentences = parseArticle(article);
  const linked = linkedArticle({ article, sentences, mentions: [], entities: [], onlyInClaims: new Set() });
  for (const { index, tokens } of sentences) {
    const at = tokens.findIndex((token) => token.text === trigger);
    if (at >= 0) return dateOf(linked, index, at);
  }
  throw new Error(`No token "${trigger}" in "${text}".`);
}

/** Text, trigger, date, reason. */
type Row = [string, string, string | undefined, string];

const WEDNESDAY = '2019-05-15';

describe('written forms', () => {
  test.each<Row>([
    ['The envoy visited Oslo on 3 March 2011.', 'visited', '2011-03-03', 'day first'],
    ['The envoy visited Oslo on March 3, 2011.', 'visited', '2011-03-03', 'month first'],
    ['The envoy visited Oslo on the 3rd of March 2011.', 'visited', '2011-03-03', 'ordinal'],
    ['The envoy visited Oslo on 2011-03-03.', 'visited', '2011-03-03', 'ISO'],
    ['The pact was signed on 30/04/2011.', 'signed', '2011-04-30', 'the number over 12 is the day'],
    ['The pact was signed on 04/05/2011.', 'signed', '2011', 'day or month: only the year is sure'],
    ['The envoy visited Oslo in March 2011.', 'visited', '2011-03', 'a month stays a month'],
    ['The pact was signed in 2011.', 'signed', '2011', 'a year stays a year'],
    ['The pact was signed in early 2011.', 'signed', '2011', 'part of a year'],
    ['The pact was signed in the summer of 2011.', 'signed', '2011', 'a season is no month'],
    ['The envoy will visit Oslo June 22-25.', 'visit', '2019-06-22', 'range with a dash: its first day'],
    ['The envoy will visit Oslo from June 28 to July 2.', 'visit', '2019-06-28', 'range over two months'],
    ['The envoy visited Oslo from 5-6 April 2016.', 'visited', '2016-04-05', 'range, day first'],
    ['The envoy will visit Oslo on June 15 and 16.', 'visit', '2019-06-15', 'two days'],
    ['The firm has been under sanctions since 2011.', 'been', '2011', 'since: its beginning'],
    ['The army fired 2015 shells at the town.', 'fired', undefined, 'a number is no year'],
    ['Resolution 2020 settled the border.', 'settled', undefined, 'nor is the number of a document'],
    ['Theresa May condemned the raid.', 'condemned', '2019-05', 'May is a person here; the report gives the month'],
    ['The firm may visit 20 towns.', 'visit', undefined, 'may is a verb here'],
    ['On Black Friday the firm closed its shops.', 'closed', undefined, 'a name, no weekday'],
  ])('%s %s → %s (%s)', (text, trigger, expected) => {
    expect(dated(text, trigger, WEDNESDAY)).toBe(expected);
  });
});

describe('relative to the report of Wednesday 15 May 2019', () => {
  test.each<Row>([
    ['Norway banned the firm on Monday.', 'banned', '2019-05-13', 'past: the Monday before'],
    ['Norway will ban the firm on Monday.', 'ban', '2019-05-20', 'future: the Monday after'],
    ['The summit opens on Monday.', 'opens', '2019-05-20', 'present of a timetable'],
    ['Norway banned the firm on Wednesday.', 'banned', '2019-05-15', 'the day of the report itself'],
    ['Norway banned the firm last Wednesday.', 'banned', '2019-05-08', 'last: not the day itself'],
    ['The envoy arrives next Tuesday.', 'arrives', '2019-05-21', 'next'],
    ['Norway banned the firm yesterday.', 'banned', '2019-05-14', 'yesterday'],
    ['Norway banned the firm last night.', 'banned', '2019-05-14', 'last night'],
    ['The envoy will land tomorrow.', 'land', '2019-05-16', 'tomorrow'],
    ['Norway is banning the firm today.', 'banning', '2019-05-15', 'today'],
    ['The two are currently holding talks.', 'holding', '2019-05-15', 'currently'],
    ['The envoy will visit Oslo next week.', 'visit', '2019-05', 'a week is no day'],
    ['Norway banned the firm last month.', 'banned', '2019-04', 'last month'],
    ['Norway banned the firm earlier this month.', 'banned', '2019-05', 'this month'],
    ['Norway left the pact last year.', 'left', '2018', 'last year'],
    ['Norway left the pact three days ago.', 'left', '2019-05-12', 'days ago'],
    ['Norway left the pact two years ago.', 'left', '2017', 'years ago: a year'],
    ['Norway left the pact on December 20.', 'left', '2018-12-20', 'past, no year: the last 20 December'],
    ['Norway will leave the pact on February 3.', 'leave', '2020-02-03', 'future, no year: the next'],
    ['Norway left the pact in November.', 'left', '2018-11', 'a month in the past'],
  ])('%s %s → %s (%s)', (text, trigger, expected) => {
    expect(dated(text, trigger, WEDNESDAY)).toBe(expected);
  });

  test.each<[string | undefined, ...Row]>([
    ['2007-01-30', 'The envoy will visit Oslo next week.', 'visit', '2007-02', 'next week lies in the next month'],
    ['2020-01-03', 'Norway banned the firm on Monday.', 'banned', '2019-12-30', 'over the turn of the year'],
    ['2019-05', 'Norway banned the firm on Monday.', 'banned', undefined, 'published in a month: no weekday can be told'],
    [undefined, 'Norway banned the firm yesterday.', 'banned', undefined, 'not known when published'],
    [
      undefined,
      'The minister visited Peru on 4 April and Chile from 5-6 April 2016.',
      'visited',
      '2016-04-04',
      'the year of the date beside it',
    ],
  ])('published %s: %s %s → %s (%s)', (published, text, trigger, expected) => {
    expect(dated(text, trigger, published)).toBe(expected);
  });
});

describe('which clause a date belongs to', () => {
  test.each<Row>([
    ['Norway said on Monday that Sweden attacked the port.', 'attacked', undefined, 'the date of the saying is not that of the act'],
    ['Norway said Sweden attacked the port on Sunday.', 'attacked', '2019-05-12', 'the act has its own date'],
    ['Norway plans to visit Oslo on Friday.', 'visit', '2019-05-17', 'the date of the complement'],
    ['On Monday Norway agreed to visit Sweden.', 'visit', undefined, 'agreed on Monday, visits some other day'],
    ['On Monday Norway met Sweden and urged Denmark to help.', 'urged', '2019-05-13', 'an opening date holds for both verbs'],
    ['Norway met Sweden on Monday and Denmark banned the firm.', 'banned', undefined, 'no leak into a clause with its own subject'],
    ['Norway met Sweden after the vote of Monday.', 'met', undefined, '"after" is not when'],
    ['Norway rejected the March 3 deal.', 'rejected', undefined, 'the date names the deal'],
    ['Norway rejected the deal, which was signed on March 3.', 'rejected', undefined, 'the date of the relative clause'],
    ['Norway rejected the deal, which was signed on March 3.', 'signed', '2019-03-03', 'the same, for its own verb'],
    ['In the March 3 deal, Norway and Sweden settled their border.', 'settled', '2019-03-03', 'an opening phrase with a dated noun'],
    ['Norway began deploying troops yesterday.', 'deploying', '2019-05-14', 'begin runs with what begins'],
    ['Norway praised Sweden while addressing the press yesterday.', 'praised', '2019-05-14', 'a participle shares the time'],
    ['The envoy will visit Oslo on Friday, where he will meet the king.', 'meet', '2019-05-17', 'where: the time of the visit'],
    ['The talks will open in Oslo May 20.', 'open', '2019-05-20', 'a date right behind a place'],
  ])('%s %s → %s (%s)', (text, trigger, expected) => {
    expect(dated(text, trigger, WEDNESDAY)).toBe(expected);
  });
});

describe('told before', () => {
  test.each<Row>([
    ['In September 2005 Norway signed a pact. But Sweden left it two months later.', 'left', '2005-11', 'counted from the date before'],
    ['Ministers gathered in Oslo on Monday. Sweden denounced them the following day.', 'denounced', '2019-05-14', 'the following day'],
    ['OSLO, May 14 (Nordic News) - Norway banned the firm today.', 'banned', '2019-05-14', 'counted from the dateline, not the printing'],
    ['We welcome the pact.', 'welcome', '2019-05-15', 'what a statement does, it does that day'],
    ['Norway condemned the raid.', 'condemned', '2019-05', 'reported without a day: the month of the report'],
    ['Norway had condemned the raid.', 'condemned', undefined, 'before the past: unknown'],
    ['Norway earlier condemned the raid.', 'condemned', undefined, 'earlier: unknown'],
  ])('%s %s → %s (%s)', (text, trigger, expected) => {
    expect(dated(text, trigger, WEDNESDAY)).toBe(expected);
  });
});

describe('clauses that share a time', () => {
  test.each<Row>([
    ['The council was founded in 2003 after rebels ousted the emir.', 'ousted', '2003', 'a year holds what came right before'],
    ['The council met on 3 March 2011 after rebels ousted the emir.', 'ousted', undefined, 'a day does not'],
    ['Violence broke out on 3 March 2011 when rebels marched on Oslo.', 'marched', '2011-03-03', 'both at once'],
    ['The envoy will travel to Oslo on 3 June to meet the king.', 'meet', '2019-06-03', 'the purpose of a journey'],
    ['He might have asked for it in late March.', 'asked', '2019-03', 'a modal perfect looks back'],
    ['Norway recalls the 9/11 attacks.', 'recalls', undefined, 'the day of what is recalled'],
  ])('%s %s → %s (%s)', (text, trigger, expected) => {
    expect(dated(text, trigger, WEDNESDAY)).toBe(expected);
  });
});

describe('releases', () => {
  /** As `dated`, in a ministry's press release. */
  const released = (text: string, trigger: string): string | undefined => {
    const article = { id: 'a', text, published: WEDNESDAY, source: 'Ministry press release' };
    const linked = linkText(text, article);
    const sentence = linked.sentences.findLast(({ tokens }) => tokens.some((token) => token.text === trigger))!;
    return dateOf(
      linked,
      sentence.index,
      sentence.tokens.findIndex((token) => token.text === trigger),
    );
  };
  test.each<Row>([
    [
      'Jane Holm met Ann Bo today. Holm thanked Bo. Holm praised her. Holm noted the deal. Holm urged calm.',
      'urged',
      '2019-05-15',
      'one meeting to its end',
    ],
    ['Counselor Jane Holm traveled to Warsaw. She met Ann Bo.', 'met', '2019-05', 'the month of the release'],
    ['The Ministry of Trade has designated two firms.', 'designated', '2019-05-15', 'what a release makes known'],
    ['The Ministry of Trade has already designated two firms.', 'designated', undefined, 'what it says was done before'],
  ])('%s %s → %s (%s)', (text, trigger, expected) => {
    expect(released(text, trigger)).toBe(expected);
  });
});
