import { slug } from '../lexicon/fold.ts';
import type { EventCluster } from './event-match.ts';
import type { EventSketch } from './event-sketch.ts';
import type { EventContext } from './events.ts';

/** Nouns by which a war is known the world over with its state: "the war in Ukraine", "Russia's aggression against Ukraine". */
const KNOWN_WARS = new Set(['war', 'conflict', 'aggression']);

/**
 * Id of an event. What has a proper name, or a number of parties ("six-party talks"), is the same in every article; a recurring
 * event carries its year. All else belongs to its article.
 */
export function eventIdentity(
  context: EventContext,
  { cluster, name, date }: { cluster: EventCluster; name: string; date: string | undefined },
): { id: string; identity: string } {
  const own = cluster.sketches.filter(({ back }) => !back);
  const parties = own.find(({ words, phrase }) => words.has('party') && phrase?.noun.family === 'talks' && !phrase.noun.of);
  if (parties && !cluster.parent) {
    const count = parties.phrase!.modifiers.find((word) => /^(three|four|five|six|seven|eight|nine|ten|p5\+1)$/.test(word));
    if (count) return { id: `event:${count}-party-talks`, identity: 'event-name' };
  }
  const vote = own.find(
    ({ family, anchors, date: day }) => family === 'vote' && (day ?? date) && [...anchors].some((one) => one.startsWith('state:')),
  );
  if (vote) return { id: electionId(vote, (vote.date ?? date)!), identity: 'event-place' };
  const proper = own.find(({ mention }) => mention.kind === 'name' && !GENERIC.test(mention.name));
  const alike = SAME.find(([form]) => form.test(name))?.[1];
  if (alike) return { id: `event:${alike}`, identity: 'event-name' };
  if (proper) return { id: `event:${properSlug(name, { date, family: proper.family })}`, identity: 'event-name' };
  const war = own.find(({ lemma, family }) => family === 'war' && KNOWN_WARS.has(lemma));
  const states = war ? [...war.targets].filter((id) => id.startsWith('state:')) : [];
  if (war && states.length === 1 && !war.mention.text.includes('trade'))
    return { id: `event:war/${states[0]!.slice('state:'.length)}`, identity: 'event-place' };
  return { id: `event:${context.article.id}/${shortSlug(name)}`, identity: 'article-local' };
}

/** "the 2022 Munich Security Conference" happens every year, "World War II" once: what recurs and is dated carries its year last. */
function properSlug(name: string, { date, family }: { date: string | undefined; family: string }): string {
  const year = /\b(?:19|20)\d\d\b/.exec(name)?.[0] ?? (/^(meeting|festival|vote)$/.test(family) ? date?.slice(0, 4) : undefined);
  const bare = slug(name.replace(/\b(?:19|20)\d\d\b/, ''));
  return year ? `${bare}-${year}` : bare;
}

/** At most ten words: the id stays readable. */
const shortSlug = (name: string): string => slug(name).split('-').slice(0, 10).join('-');

/** "the 2016 US presidential election" and "the United States presidential election of 2016" are one. */
function electionId({ anchors, words, lemma }: EventSketch, date: string): string {
  const state = [...anchors].find((id) => id.startsWith('state:'))!.slice('state:'.length);
  const kinds = [...words].filter((word) => ELECTIONS.has(word)).sort();
  return `event:${[lemma, ...kinds].join('-')}/${state}/${date.slice(0, 4)}`;
}

const ELECTIONS = new Set([
  'presidential',
  'parliamentary',
  'general',
  'legislative',
  'midterm',
  'municipal',
  'regional',
  'local',
  'federal',
  'primary',
  'snap',
  'special',
]);

/** Capitals alone make no name of these. */
const GENERIC =
  /^(?:the )?(?:civil war|general election|peace talks|press conference|annual (?:meeting|conference)|independence referendum)$/i;

/** Events that go by several names. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/^(?:first world war|world war (?:i|1|one)|great war)$/i, 'world-war-i'],
  [/^(?:second world war|world war (?:ii|2|two))$/i, 'world-war-ii'],
];
