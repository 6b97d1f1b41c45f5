import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../ingest/2-parse/parse.ts';
import { findMentions } from '../../../ingest/3-mentions/find.ts';
import { linkEntities } from '../../../ingest/4-entities/link.ts';
import { findActions } from '../../../ingest/5-claims/actions.ts';
import { findAnswers } from '../../../ingest/5-claims/actions-back.ts';
import { findProtests } from '../../../ingest/5-claims/actions-protest.ts';
import type { Article } from '../../../src/model.ts';

/** Claims as `source TYPE target, modality polarity class`; a class that the coders leave out is `-`. */
function read(text: string, rest: Partial<Article> = {}): string[] {
  const article = { id: 'told', text, ...rest };
  const sentences = parseArticle(article);
  const linked = linkEntities(article, sentences, findMentions(article, sentences));
  const actions = findActions(linked);
  return [...actions, ...findAnswers(linked, actions), ...findProtests(linked, actions)].map(
    ({ source, type, target, modality, polarity, plover, saidBy }) => {
      const sign = polarity === 'negative' ? ' negative' : '';
      const by = saidBy ? ` by ${linked.entity(saidBy).name}` : '';
      return `${linked.entity(source).name} ${type} ${linked.entity(target).name}, ${modality}${sign} ${plover ?? '-'}${by}`;
    },
  );
}

const told = (reason: string, text: string, ...claims: string[]): [string, string, string[]] => [reason, text, claims];

describe('what an effect makes of an act', () => {
  it.each([
    told('a plain act', 'Norway met Sweden.', 'Norway MEETS Sweden, actual CONSULT'),
    told('announced cooperation is AGREE', 'Norway will meet Sweden on Friday.', 'Norway MEETS Sweden, planned AGREE'),
    told('announced conflict is THREATEN', 'Norway will attack Sweden.', 'Norway ATTACKS Sweden, planned THREATEN'),
    told('will not is a refusal', 'Norway will not meet Sweden.', 'Norway MEETS Sweden, planned negative REJECT'),
    told('never is a negation', 'Norway will never meet Sweden.', 'Norway MEETS Sweden, planned negative REJECT'),
    told('refused to', 'Norway refused to meet Sweden.', 'Norway MEETS Sweden, actual negative REJECT'),
    told('lifting sanctions is a concession', 'Norway lifted sanctions on Sweden.', 'Norway CONCEDES_TO Sweden, actual RETREAT'),
    told('two effects, innermost first', 'Norway agreed to lift sanctions on Sweden.', 'Norway CONCEDES_TO Sweden, planned AGREE'),
    told('a concession refused', 'Norway refused to lift sanctions on Sweden.', 'Norway CONCEDES_TO Sweden, actual negative REJECT'),
    told('aid brought to an end is SANCTION', 'Norway suspended aid to Sweden.', 'Norway AIDS Sweden, actual negative SANCTION'),
    told('a visit called off is REJECT', 'Norway cancelled a visit to Sweden.', 'Norway VISITS Sweden, actual negative REJECT'),
    told('weighed only: no class', 'Norway is considering sending aid to Sweden.', 'Norway AIDS Sweden, possible -'),
    told('may have: possible, class kept', 'Norway may have attacked Sweden.', 'Norway ATTACKS Sweden, possible ASSAULT'),
    told('hearsay', 'Norway allegedly attacked Sweden.', 'Norway ATTACKS Sweden, alleged ASSAULT'),
    told('an appeal has no class', 'Norway urged Sweden to withdraw.', 'Norway DEMANDS_OF Sweden, actual -'),
    told('a demand has', 'Norway demanded that Sweden withdraw.', 'Norway DEMANDS_OF Sweden, actual REQUEST'),
    told('an accusation rejected has no class', 'Norway rejected accusations by Sweden.', 'Norway REJECTS Sweden, actual -'),
    told('what is prevented is not done', 'Norway deterred an attack by Sweden on Denmark.'),
    told('what is only spoken of', 'Norway discussed the attack on Denmark.'),
    told(
      'a noun that the parser hangs on the verb',
      'Norway will call on Swedish authorities to act.',
      'Norway DEMANDS_OF Sweden, planned -',
    ),
    told('a question asserts nothing', 'Did Norway meet Sweden?', 'Norway MEETS Sweden, possible -'),
  ])('%s: %s', (_, text, claims) => expect(read(text)).toEqual(claims));
});

describe('threats and accusations say two things', () => {
  it('a threat made, and the act that may come', () => {
    expect(read('Norway threatened to bomb Sweden.')).toEqual([
      'Norway THREATENS Sweden, actual THREATEN',
      'Norway ATTACKS Sweden, possible THREATEN',
    ]);
  });
  it('an accusation, and the act that it alleges', () => {
    expect(read('Norway accused Sweden of attacking Denmark.')).toEqual([
      'Norway ACCUSES Sweden, actual ACCUSE',
      'Sweden ATTACKS Denmark, alleged ASSAULT',
    ]);
  });
  it('a demand, and the act demanded', () => {
    expect(read('Norway urged Sweden to bomb Denmark.')).toEqual([
      'Norway DEMANDS_OF Sweden, actual -',
      'Sweden ATTACKS Denmark, demanded -',
    ]);
  });
});

describe('who acts, on whom', () => {
  it.each([
    told(
      'coordinated subjects',
      'Norway and Sweden condemned Denmark.',
      'Norway ACCUSES Denmark, actual ACCUSE',
      'Sweden ACCUSES Denmark, actual ACCUSE',
    ),
    told('partners of each other', 'Norway and Sweden held talks.', 'Norway NEGOTIATES_WITH Sweden, actual CONSULT'),
    told('passive with an agent', 'Sweden was bombed by Norway.', 'Norway ATTACKS Sweden, actual ASSAULT'),
    told('passive without one: nobody is made up', 'Sweden was bombed on Monday.'),
    told('relative clause', 'Norway, which attacked Sweden, is calm.', 'Norway ATTACKS Sweden, actual ASSAULT'),
    told('subject control', 'Norway managed to defeat doubts and visited Sweden.', 'Norway VISITS Sweden, actual CONSULT'),
    told('a text speaks for its issuer', 'Norway issued a statement condemning Sweden.', 'Norway ACCUSES Sweden, actual ACCUSE'),
    told('the owner of a plan', 'Norway rejected a proposal by Sweden.', 'Norway REJECTS Sweden, actual REJECT'),
    told('named examples stand for the many', 'Norway praised allies such as Sweden.', 'Norway SUPPORTS Sweden, actual SUPPORT'),
    told('the other end', 'Norway received aid from Sweden.', 'Sweden AIDS Norway, actual AID'),
    told('nothing acts on itself', 'Norway criticised Norway.'),
  ])('%s: %s', (_, text, ...rest) => expect(read(text)).toEqual(rest[0]));
  it('a dateline does not act', () => {
    expect(read('OSLO - Sweden condemned Denmark.')).toEqual(['Sweden ACCUSES Denmark, actual ACCUSE']);
  });
  it('"we" of a joint statement is each of its authors', () => {
    const text = 'The following statement was released by the Governments of Norway and Sweden:\n\nWe condemn Denmark.';
    expect(read(text, { title: 'Joint Statement on Denmark', source: 'Norway' })).toEqual([
      'Norway ACCUSES Denmark, actual ACCUSE',
      'Sweden ACCUSES Denmark, actual ACCUSE',
    ]);
  });
});

describe('who says so', () => {
  it.each([
    told('verb of saying', 'Norway said that Sweden attacked Denmark.', 'Sweden ATTACKS Denmark, actual ASSAULT by Norway'),
    told('according to', 'Sweden attacked Denmark, according to Norway.', 'Sweden ATTACKS Denmark, actual ASSAULT by Norway'),
    told('a denial', 'Norway denied attacking Sweden.', 'Norway ATTACKS Sweden, actual negative -'),
  ])('%s: %s', (_, text, claims) => expect(read(text)).toEqual(claims));
});

describe('sentences that tell no event', () => {
  it.each([
    'Spain beat Italy 4-0 in the final.',
    'Poland grew faster than Germany in the third quarter.',
    'Canada is larger than Norway.',
    'A spokesman for Norway declined to comment.',
    'When it comes to Norway, Sweden is silent.',
  ])('%s', (text) => expect(read(text).filter((claim) => !/ -( by .+)?$/.test(claim))).toEqual([]));
  it('a sentence of 500 words is a list, not read', () => {
    expect(read(`Norway attacked Sweden${' and Sweden and Denmark'.repeat(125)}.`)).toEqual([]);
  });
});

describe('what a careful reader would not take for an act', () => {
  it.each([
    told('closing a plant of one’s own', 'Bulgaria agreed to shut down the reactor at Kozloduy.'),
    told('a site of one’s own', 'Norway promised to close its factory in Sweden.'),
    told('resigning unasked', 'Emmanuel Macron resigned as president of France.'),
    told('a text released', 'The statement was released by the office of Emmanuel Macron.'),
    told('a law that allows', 'Norway passed a law that would allow Sweden to fish.'),
    told('a figurative blow', 'Emmanuel Macron struck a blow against NATO.'),
    told('an order to the hearer', '"Take a bus and attack the Swedes," Emmanuel Macron said.'),
    told('words spoken to a medium', 'Speaking to Angela Merkel, Emmanuel Macron said it was late.'),
  ])('%s: %s', (_, text, claims) => expect(read(text)).toEqual(claims));
});

describe('senses, partners and standing', () => {
  it.each([
    told(
      'an attack on a decision is a criticism',
      'Emmanuel Macron attacked the annexation of Crimea by Vladimir Putin.',
      'Emmanuel Macron ACCUSES Vladimir Putin, actual ACCUSE',
    ),
    told('under sanctions', 'Turkey is under European Union sanctions.', 'European Union SANCTIONS Turkey, actual SANCTION'),
    told('one’s own claim of an attack', 'Hamas said that it had attacked Israel.', 'Hamas ATTACKS Israel, alleged ASSAULT'),
    told('could not: it did not happen', 'Norway could not agree with Sweden.', 'Norway AGREES_WITH Sweden, actual negative REJECT'),
    told(
      'planned, then called off',
      'A planned meeting between Emmanuel Macron and Angela Merkel was cancelled.',
      'Emmanuel Macron MEETS Angela Merkel, planned negative REJECT',
      'Angela Merkel MEETS Emmanuel Macron, planned negative REJECT',
    ),
    told(
      'companies in a list',
      'Norway announced sanctions on the following companies: Volvo and Huawei.',
      'Norway SANCTIONS Volvo, actual SANCTION',
      'Norway SANCTIONS Huawei, actual SANCTION',
    ),
  ])('%s: %s', (_, text, claims) => expect(read(text).sort()).toEqual([...claims].sort()));
});

const NORWAY = 'A bridge in Oslo, Norway fell on Monday. Norway has many bridges.';
describe('ends that stand in another sentence', () => {
  it.each([
    told(
      'responsibility for what was struck before',
      'Rockets hit Volvo on Monday. Hamas claimed responsibility for the attack.',
      'Hamas ATTACKS Volvo, alleged -',
    ),
    told('nobody claimed it', 'Rockets hit Volvo on Monday. No group claimed responsibility. Hamas has not claimed responsibility.'),
    told(
      'who accused whom',
      'Sweden accused Norway of spying. Norway denied the accusation.',
      'Sweden ACCUSES Norway, actual ACCUSE',
      'Norway REJECTS Sweden, actual REJECT',
    ),
    told('a denial of nothing told', 'Sweden met Norway. Norway denied the accusation.', 'Sweden MEETS Norway, actual CONSULT'),
    told('whose the move is', 'Norway announced a new tax. Sweden criticised the move.', 'Sweden ACCUSES Norway, actual ACCUSE'),
    told('a move of nobody told', 'Norway is cold. Sweden criticised the move.'),
    told(
      'of the state that the article is about',
      `${NORWAY} Farmers called for the law to be dropped.`,
      'farmers DEMANDS_OF Norway, actual -',
    ),
    told(
      'protests of protesters',
      `${NORWAY} Protests against a new law began in June. Many protesters came.`,
      'protesters PROTESTS_AGAINST Norway, actual PROTEST',
    ),
    told('protests of nobody', `${NORWAY} Protests against a new law began in June.`),
    told('a rally in a town is no protest against it', 'Ingrid Dahl held a rally in Bergen.'),
    told(
      'the nearest doer is asked',
      'A court ruled on the sale of ships by Norway at the request of Sweden.',
      'Sweden DEMANDS_OF Norway, actual -',
    ),
  ])('%s: %s', (_reason, text, expected) => {
    expect(read(text, { source: 'Harbour Wire' })).toEqual(expected);
  });
});
