import { isAgency } from '../agencies.ts';
import type { Dateline } from '../dateline.ts';
import { dateOfDateline, readDateline } from '../dateline.ts';
import { furnitureRule, isByline } from '../furniture.ts';
import { readPublished } from '../published.ts';
import type { Unit } from './units.ts';
import { splitUnits, withoutUnits } from './units.ts';

export interface PlainText {
  text: string;
  title?: string;
  /** ISO prefix. */
  published?: string;
  source?: string;
}

export interface PlainTextHints {
  /** The title as given beside the text. */
  title?: string;
  /** A file of its own, whose first line may be a title and whose furniture may stand anywhere. */
  isFile?: boolean;
}

/** Lines that may stand above the body. */
const HEADER_LINES = 8;

/**
 * Cleans a plain text down to the body of its article and reads title, source and date off what stood around it.
 * A text without furniture comes back unchanged, to the last character.
 */
export function readPlainText(text: string, hints: PlainTextHints = {}): PlainText {
  const units = splitUnits(text);
  if (units.length < 2) return { text, ...(dateOf(readDateline(text), []) ?? {}) };
  const gone = new Set<Unit>();
  const header = readHeader(units, hints);
  for (const unit of header.gone) gone.add(unit);
  for (const unit of furnitureOf(units, hints)) gone.add(unit);
  if (gone.size >= units.length) return { text };
  const lines = units.filter((unit) => gone.has(unit)).map((unit) => unit.text);
  const source = lines.find(isAgency) ?? header.dateline?.agency ?? lines.find((line) => /^(?:ministry|department|embassy)\b/i.test(line));
  return {
    text: withoutUnits(text, units, gone),
    ...(header.title && { title: header.title }),
    ...(source && { source }),
    ...dateOf(header.dateline, lines),
  };
}

interface Header {
  gone: Unit[];
  title?: string;
  dateline?: Dateline;
}

/** What stands above the body: labels, title, source, office; where a dateline opens the body, all that is before it. */
function readHeader(units: Unit[], { title, isFile }: PlainTextHints): Header {
  const bodyAt = units.slice(0, HEADER_LINES).findIndex((unit) => readDateline(unit.text) || isProse(unit.text));
  const above = units.slice(0, Math.max(bodyAt, 0));
  const dateline = bodyAt < 0 ? undefined : readDateline(units[bodyAt]!.text);
  const own = above.filter((unit) => !isFurniture(unit) && !isAgency(unit.text) && !isByline(unit.text) && !isOffice(unit.text));
  const given = own.find((unit) => isSame(unit.text, title));
  const isFiled = dateline !== undefined && (dateline.place !== undefined || dateline.agency !== undefined);
  const candidates = title === undefined && (isFile || isFiled) ? own.filter(({ text }) => !/[.:;,]$/.test(text)) : [];
  const found = given ?? candidates.toSorted((a, b) => wordCount(b.text) - wordCount(a.text))[0];
  const gone = above.filter((unit) => isFiled || unit === found || isFurniture(unit) || isAgency(unit.text) || isByline(unit.text));
  if (above.length === gone.length + 1 || (above.length === 1 && gone.length === 0))
    gone.push(...above.filter((unit) => isOffice(unit.text) && !gone.includes(unit)));
  return { gone, title: found?.text, dateline };
}

/** Units from the start in which furniture may stand between others ("Begin text:"). */
const OPENING = 3;

/** Furniture at both ends; in a file of its own anywhere. */
function furnitureOf(units: Unit[], { isFile }: PlainTextHints): Unit[] {
  const rules = units.map((unit, index) => furnitureRule(unit.text, units.length - 1 - index));
  const first = rules.findIndex((rule) => !rule);
  const last = rules.findLastIndex((rule) => !rule);
  return units.filter((_, index) => rules[index] && (isFile || index < Math.max(first, OPENING) || index > last));
}

const isFurniture = (unit: Unit): boolean => furnitureRule(unit.text, Number.POSITIVE_INFINITY) !== undefined;
const wordCount = (text: string): number => text.split(/\s+/).length;
const isSame = (line: string, title: string | undefined): boolean =>
  title !== undefined && line.replace(/\s+/g, ' ') === title.trim().replace(/\s+/g, ' ');

/** A sentence: it ends as one, or is longer than headlines are. */
const isProse = (line: string): boolean =>
  line.length > 160 || (/[.!?:]["'”’)]*$/.test(line) && wordCount(line) > 5 && !furnitureRule(line, Number.POSITIVE_INFINITY));

/** The office or the official that issues a statement: `Office of the Spokesperson`, `Ann B. Writer, Secretary of Example`. */
const isOffice = (line: string): boolean =>
  line.length <= 90 &&
  (/^(?:office|ministry|department|bureau|embassy|permanent mission|press (?:office|service|release|statement)|media (?:note|release)|for immediate release)\b/i.test(
    line,
  ) ||
    /^(?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}'’-]+, (?:\p{Lu}[\p{L}'’-]+|of|the|and|for|to|&| )+$/u.test(line));

/** Day of publication: the dateline's, else one that a line above or below the body gives. */
function dateOf(dateline: Dateline | undefined, lines: string[]): { published?: string } | undefined {
  const evidence = { month: dateline?.month, day: dateline?.day };
  const written = lines
    .filter((line) => line.length <= 110)
    .map((line) => readPublished(line, evidence))
    .find((date) => date !== undefined && date.length > 4);
  const published = (dateline && dateOfDateline(dateline, written)) ?? written;
  return published ? { published } : undefined;
}
