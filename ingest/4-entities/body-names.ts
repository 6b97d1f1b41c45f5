import { nameKey } from '../lexicon/fold.ts';
import { gazetteer } from '../lexicon/gazetteer.ts';
import { type Cluster, fullestName, merge } from './clusters.ts';

/** A body's name without its nation, and departments in one word order. */
export interface BodyName {
  /** ISO 3166-1 alpha-3 of a nation in the name: "Turkish Foreign Ministry", "Ministry of Defence of Oman". */
  nation?: string;
  /** Lower case: `foreign ministry` for "Ministry of Foreign Affairs". */
  rest: string;
}

/** Words that are shared by bodies of many countries. */
const GENERIC = new Set(
  (
    'the a of for and in on to first second national central federal state supreme high constitutional royal general foreign home interior ' +
    'internal finance treasury justice defense defence health education trade commerce energy economy labor labour transport transportation ' +
    'agriculture development affairs security council ministry department office agency bureau committee commission parliament congress ' +
    'senate house representatives assembly court army navy air marine corps force forces armed police guard guards coast border patrol ' +
    'customs intelligence service services party democratic republican socialist communist liberal conservative people peoples s workers ' +
    'union front bank reserve election electoral prosecutor prosecutors public ombudsman government presidency cabinet executive military ' +
    'joint special statistics university institute academy museum library hospital chamber federation association society red cross legislative'
  ).split(' '),
);

/** Whether a name tells nothing without its country: "Foreign Ministry", "Supreme Court", "First National Bank". */
export const isGeneric = (name: string): boolean =>
  nameKey(name)
    .split(' ')
    .every((word) => GENERIC.has(word));

const nationOf = (text: string): string | undefined => gazetteer(text).find((entry) => /^(state|adjective)$/.test(entry.kind))?.country;

/** Takes the nation off a name: at its head, or after "of" at its end. */
export function bodyName(name: string): BodyName {
  const words = name.split(/\s+/);
  for (let cut = Math.min(3, words.length - 1); cut > 0; cut--) {
    const nation = nationOf(words.slice(0, cut).join(' '));
    if (nation) return { nation, rest: ordered(words.slice(cut).join(' ')) };
  }
  const after = / (?:of|for) (?:the )?((?:\S+ ){0,3}\S+)$/.exec(name);
  const nation = after && after.index > 0 ? nationOf(after[1]!) : undefined;
  return nation ? { nation, rest: ordered(name.slice(0, after!.index)) } : { rest: ordered(name) };
}

/** "Ministry of Foreign Affairs", "Foreign Affairs Ministry" and "Foreign Ministry" are one: `foreign ministry`. */
function ordered(name: string): string {
  const key = nameKey(name);
  const turned = key.replace(/^(ministry|department|office|bureau) (?:of|for) (?:the )?(.+)$/, '$2 $1');
  return turned === key && !/(ministry|department)$/.test(key) ? key : turned.replace(/ affairs\b/, '').replace(/\b(of|for|the|and) /g, '');
}

/** Joins bodies named in another word order; one without its nation joins the only one of that name with it ("the Navy" → "U.S. Navy"). */
export function mergeBodyNames(clusters: readonly Cluster[]): void {
  const byRest = new Map<string, { cluster: Cluster; nation?: string }[]>();
  for (const cluster of clusters) {
    if (!cluster.mentions.length || cluster.known || /^(Person|Place|State)$/.test(cluster.type)) continue;
    const { nation, rest } = bodyName(fullestName(cluster));
    const alike = byRest.get(rest) ?? [];
    byRest.set(rest, [...alike, { cluster, ...(nation ? { nation } : {}) }]);
  }
  for (const [rest, alike] of byRest) {
    const nations = [...new Set(alike.flatMap(({ nation }) => nation ?? []))];
    for (const one of alike) {
      const into = alike.find(
        (other) => other !== one && other.cluster.mentions.length > 0 && other.nation === (one.nation ?? soleNation(nations, rest)),
      );
      if (into && one.cluster.mentions.length && (one.nation === undefined || alike.indexOf(into) < alike.indexOf(one)))
        merge(into.cluster, one.cluster, 'body-name');
    }
  }
}

/** The nation of a generic name that the text gives to one nation only. */
const soleNation = (nations: readonly string[], rest: string): string | undefined =>
  nations.length === 1 && isGeneric(rest) ? nations[0] : undefined;
