import { expect, test } from 'vitest';
import { isEnglish, languageOf } from '../../../ingest/1-read/language.ts';

test.each([
  ['The envoys of six states met in Beijing on Thursday and agreed to meet again, officials said.', 'en', 'English'],
  ['THE ENVOYS OF SIX STATES MET IN BEIJING ON THURSDAY AND AGREED TO MEET AGAIN, OFFICIALS SAID.', 'en', 'in capitals'],
  ['Talks resume', 'en', 'too short to say'],
  ['Die Unterhändler der sechs Staaten trafen sich am Donnerstag in Peking und wollen sich bald wieder treffen, hieß es.', 'de', 'German'],
  ['Les négociateurs des six pays se sont réunis jeudi à Pékin et ont décidé de se revoir dans les prochains mois.', 'fr', 'French'],
  [
    'Los negociadores de los seis países se reunieron el jueves en Pekín y acordaron volver a verse en los próximos meses.',
    'es',
    'Spanish',
  ],
  ['I negoziatori dei sei paesi si sono riuniti giovedì a Pechino e hanno deciso di vedersi di nuovo nei prossimi mesi.', 'it', 'Italian'],
  [
    'Os negociadores dos seis países reuniram-se na quinta-feira em Pequim e decidiram que vão voltar a encontrar-se em breve.',
    'pt',
    'Portuguese',
  ],
  ['De onderhandelaars van de zes landen kwamen donderdag bijeen in Peking en spraken af om elkaar in maart weer te zien.', 'nl', 'Dutch'],
  ['Делегации шести стран встретились в четверг в Пекине и договорились о новой встрече.', 'ru', 'Russian'],
  ['Делегації шести країн зустрілися в четвер у Пекіні й домовилися про нову зустріч.', 'uk', 'Ukrainian'],
  ['六方会谈星期四在北京重新开始，各方代表表示希望取得进展。', 'zh', 'Chinese'],
  ['六か国協議は木曜日に北京で再開され、各国の代表は進展への期待を示した。', 'ja', 'Japanese: kana among the characters'],
  ['6자회담이 목요일 베이징에서 재개되었으며 각국 대표들은 진전을 기대했다.', 'ko', 'Korean'],
  ['استؤنفت المحادثات السداسية يوم الخميس في بكين وأعرب المندوبون عن أملهم في إحراز تقدم.', 'ar', 'Arabic'],
  ['Kim Kye Gwan, Christopher Hill, Chun Yung-woo, Wu Dawei, Kenichiro Sasae, Alexander Losyukov, Mohamed ElBaradei', 'en', 'names only'],
])('%j is %s', (text, expected) => expect(languageOf(text)).toBe(expected));

test('an English article that quotes Chinese is English; no language counts as English', () => {
  const text = `${'The envoys of the six states met again and said that they had agreed. '.repeat(4)}“六方会谈”`;
  expect(isEnglish({ language: languageOf(text) })).toBe(true);
  expect(isEnglish({})).toBe(true);
  expect(isEnglish({ language: 'de' })).toBe(false);
});
