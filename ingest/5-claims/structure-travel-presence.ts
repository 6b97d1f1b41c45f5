import type { Sentence } from '../2-parse/sentence.ts';
import { tenseOf } from '../3-mentions/tense.ts';
import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import type { FoundClaim } from './claim.ts';
import { actorsAt, type Finding, mentionsIn } from './structure-claim.ts';
import { visit } from './structure-travel-claim.ts';
import { agentsOf } from './subject.ts';
import { writtenDate } from './time-written.ts';
import { isNegated, isVerb, lemmaOf } from './tree.ts';

/** What travellers do at a stop: who does it there has come there. */
const DOING = new Set(
  'meet attend participate join speak deliver visit hold address lead host see consult engage discuss give tour'.split(' '),
);

/** "In Lima, Ms. Lund will meet …", "while in Lima", "will meet the mayor in Lima": stops of a known traveller that no list of stops names. */
export function presences(linked: LinkedArticle, told: readonly FoundClaim[]): FoundClaim[] {
  const travellers = new Set(told.map(({ source }) => source));
  const trip = /\b(?:travels?|trip|visits?)\b/i.test(linked.article.title ?? '');
  if (!trip) return [];
  const found = new Map<string, FoundClaim>(told.map((claim) => [`${claim.source} ${claim.target}`, claim]));
  for (const sentence of linked.sentences)
    for (const claim of presentAt(linked, sentence, told)) {
      const key = `${claim.source} ${claim.target}`;
      const known = travellers.size === 0 || travellers.has(claim.source);
      if (known && !found.has(key)) found.set(key, claim);
    }
  return [...found.values()].filter((claim) => !told.includes(claim));
}

function presentAt(linked: LinkedArticle, sentence: Sentence, told: readonly FoundClaim[]): FoundClaim[] {
  const root = sentence.tokens.findIndex(({ head }, at) => head === at);
  if (root < 0 || !isVerb(sentence.tokens[root]!) || isNegated(sentence, root) || !DOING.has(lemmaOf(sentence.tokens[root]!))) return [];
  const places = mentionsIn(linked, sentence.index, 'Place', 'State').filter(
    (place) => place.kind === 'name' && isStop(linked, sentence, { place, root }),
  );
  if (places.length !== 1) return [];
  const [place] = places;
  const who = actorsAt(linked, sentence, agentsOf(sentence, root)).filter(({ entity }) => linked.entity(entity).type === 'Person');
  return who.flatMap((source) => cameTo(linked, { sentence, root, place: place!, source, told }));
}

interface Presence {
  sentence: Sentence;
  root: number;
  place: LinkedMention;
  source: Finding['source'];
  told: readonly FoundClaim[];
}

function cameTo(linked: LinkedArticle, { sentence, root, place, source, told }: Presence): FoundClaim[] {
  const own = told.filter((claim) => claim.source === source.entity && claim.polarity === 'positive');
  const country = countryOf(linked, place.entity) ?? place.country;
  const there = own.filter(({ target }) => country !== undefined && countryOf(linked, target) === country);
  // a city of a country of the list is that stop told nearer; the list knows its cities
  if (there.some(({ target }) => linked.entity(target).type === 'Place') && linked.entity(place.entity).type === 'State') return [];
  const date = writtenDate(linked, sentence.index, root) ?? there[0]?.date;
  const ahead = tenseOf(sentence, root) === 'future';
  return [visit(linked, { sentence: sentence.index, trigger: root, source, place, date, ahead })];
}

const countryOf = (linked: LinkedArticle, id: string): string | undefined => linked.entity(id).country ?? linked.entity(id).iso3;

/** "In Lima, …", "While in Lima, …"; "met the mayor in Lima" only of a city. */
function isStop(linked: LinkedArticle, { tokens }: Sentence, { place, root }: { place: LinkedMention; root: number }): boolean {
  const article = /^the$/i.test(tokens[place.first - 1]?.text ?? '') ? 1 : 0;
  const at = place.first - 1 - article;
  if (!/^in$/i.test(tokens[at]?.text ?? '') || tokens[at]!.tag !== 'IN') return false;
  if (place.last < root) return at <= 1 && tokens[place.last]?.text === ',';
  const met = tokens[at - 1];
  return linked.entity(place.entity).type === 'Place' && lemmaOf(tokens[root]!) === 'meet' && /^NNP/.test(met?.tag ?? '');
}
