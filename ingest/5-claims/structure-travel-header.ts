import { anchorOf } from '../3-mentions/article-dates.ts';
import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import type { FoundClaim } from './claim.ts';
import { endOf, mentionsIn } from './structure-claim.ts';
import { visit } from './structure-travel-claim.ts';

/** Lines of a transcript's head: who, then where. */
const HEAD_LINES = 8;

/**
 * "Antony J. Blinken, Secretary of State / Berlin, Germany / Foreign Ministry": a transcript begins with who spoke and where. Who speaks abroad
 * is there that day. The seat of the speaker's own state is no visit.
 */
export function headerVisits(linked: LinkedArticle): FoundClaim[] {
  const lines = linked.sentences.slice(0, HEAD_LINES).filter(({ text, tokens }) => tokens.length < 14 && !/[.!?:”"]$/.test(text.trim()));
  const speaker = lines.map((line) => mentionsIn(linked, line.index, 'Person').find(({ kind }) => kind === 'name')).find(Boolean);
  const line = lines.find(({ index, text }) => index > 0 && isPlaceLine(linked, index, text));
  if (!speaker || !line || !linked.article.published) return [];
  const places = mentionsIn(linked, line.index, 'Place', 'State').filter(({ kind }) => kind === 'name');
  const home = homeOf(linked, speaker);
  const countries = places.map((place) => linked.entity(place.entity).country ?? place.country ?? place.iso3);
  if (!places.length || (home && countries.includes(home)) || /\bD\.?C\.?$/.test(line.text.trim())) return [];
  return places.slice(0, known(linked, places[0]!) ? 1 : 2).map((place) =>
    visit(linked, {
      sentence: line.index,
      trigger: place.head,
      source: endOf(speaker),
      place,
      date: anchorOf(linked.article),
      ahead: false,
    }),
  );
}

const known = (linked: LinkedArticle, { entity, country, iso3 }: LinkedMention): boolean =>
  !!(linked.entity(entity).country ?? country ?? iso3);

/** A line of nothing but place names and commas. */
function isPlaceLine(linked: LinkedArticle, index: number, text: string): boolean {
  const places = mentionsIn(linked, index, 'Place', 'State').map((place) => place.text);
  const rest = places.reduce((left, place) => left.replace(place, ''), text);
  // "Kangerlussuaq, Greenland": a place that no gazetteer knows before its country
  return places.length > 0 && (/^[\s,]*$/.test(rest) || (/^\p{Lu}[\p{L}’' -]{2,30}, *$/u.test(rest) && text.endsWith(places.at(-1)!)));
}

/** The state that the speaker's office names anywhere in the article. */
function homeOf(linked: LinkedArticle, speaker: LinkedMention): string | undefined {
  const titled = linked.mentions.filter(({ entity }) => entity === speaker.entity).map(({ title }) => title ?? '');
  const own = `${linked.article.source ?? ''} ${titled.join(' ')}`;
  return /\bUS\b|U\.S\.|United States|Secretary Blinken/.test(own) ? 'USA' : undefined;
}
