import type { Article } from '../../src/model.ts';

/** Scripts that settle the language by themselves, or nearly. */
const SCRIPTS: [RegExp, string][] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, 'ja'],
  [/\p{sc=Hangul}/gu, 'ko'],
  [/\p{sc=Han}/gu, 'zh'],
  [/[іїєґ]/giu, 'uk'],
  [/\p{sc=Cyrillic}/gu, 'ru'],
  [/\p{sc=Arabic}/gu, 'ar'],
  [/\p{sc=Hebrew}/gu, 'he'],
  [/\p{sc=Greek}/gu, 'el'],
  [/\p{sc=Devanagari}/gu, 'hi'],
  [/\p{sc=Thai}/gu, 'th'],
];

/** The commonest short words of languages in Latin script, no two lists alike; made for this table. */
const STOP_WORDS: Record<string, string> = {
  en: 'the of and to in that is was for on with as it by at from be has have said this are which will not an he they were been their would its who but or after you your we our can if than when what all more',
  de: 'der die das und ist von den mit nicht ein eine für auf dem im zu des sich auch als nach wird bei aus hat wurde über sind einen einer werden dass',
  fr: 'le la les de des et est en un une du que qui dans pour sur au par pas avec ce il ont été sont aux plus cette mais son leur selon',
  es: 'el la los las de que y en un una es por con para del se no al lo su como más fue ha pero sus este entre según también',
  it: 'il la di che e è un una per in del della con non sono le dei nel alla si da gli anche come più ha al delle questo stato',
  pt: 'o a os as de que e em um uma do da para com não por no na dos das se mais foi ao como são pelo pela também ser seu',
  nl: 'de het een van en in is dat op te voor met zijn niet aan er die door ook bij naar om uit werd heeft worden deze maar',
  sv: 'och att det som en på är av för med den till har inte om ett var från vid men han sig kan enligt också efter',
  pl: 'i w na z do się nie że to jest o jak po przez od za oraz który są ale czy dla ich jego tym został była',
  tr: 've bir bu için ile da de olarak daha çok olan en gibi kadar sonra ancak göre tarafından değil var ise oldu',
  id: 'yang dan di dari untuk dengan pada ini itu dalam tidak adalah akan juga oleh sebagai kepada mereka telah bahwa tersebut karena',
};
const WORDS = Object.entries(STOP_WORDS).map(([language, words]) => [language, new Set(words.split(' '))] as const);

/** Fewer words than this say too little: taken for English. */
const FEWEST_WORDS = 12;
/** Share of common words below which no language is told: running text has 0.3, lists 0.08. */
const FEWEST_COMMON = 0.06;
const SAMPLE = 20_000;

/**
 * ISO 639-1 code of a text's language, by its script and its commonest words; `und` for Latin script in none of the languages
 * known here. Short texts count as English. Letters' case plays no part.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) > letters * (language === 'uk' ? 0.02 : language === 'ja' ? 0.1 : 0.4)) return language;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return 'en';
  const shares = WORDS.map(([language, common]) => [language, words.filter((word) => common.has(word)).length / words.length] as const);
  const [best, share] = shares.reduce((a, b) => (b[1] > a[1] ? b : a));
  if (share < FEWEST_COMMON) return words.length < 40 ? 'en' : 'und';
  return best;
}

/** Whether the pipeline, which is made for English, should read it. */
export const isEnglish = (article: Pick<Article, 'language'>): boolean => (article.language ?? 'en') === 'en';
