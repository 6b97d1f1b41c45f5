// source: written for newsgraph from general knowledge; families of nouns that name happenings

/** What sort of happening a noun names; nouns of one family refer back to one another (`the negotiations` to `the talks`). */
export type EventFamily =
  | 'talks'
  | 'meeting'
  | 'deal'
  | 'vote'
  | 'war'
  | 'strike'
  | 'test'
  | 'ceremony'
  | 'move'
  | 'protest'
  | 'disaster'
  | 'festival';

/** How a noun may name an event. */
export interface EventNoun {
  family: EventFamily;
  /** Grammatical number in which it names one event; `any` both. */
  number: 'singular' | 'plural' | 'any';
  /** Modifiers of which one must stand before it: `peace process`, `nuclear test`. */
  needs?: readonly string[];
  /** Only as a proper name: `Munich Security Conference` yes, `the forum` no. */
  proper?: true;
  /** Only with a complement that says which: `horrors in Bucha`, `exchange of fire`. */
  complement?: true;
  /** A proper name with it names a body: `Legislative Assembly`. */
  body?: true;
  /** First of all a text: an event only with its parties or its day ("a treaty with Oslo"), nothing to return to or take part in. */
  document?: true;
  /** Only with `of` and one of these: `exchange of fire`. */
  of?: readonly string[];
}

const row = (family: EventFamily, number: EventNoun['number'], more: Omit<EventNoun, 'family' | 'number'> = {}): EventNoun => ({
  family,
  number,
  ...more,
});
const PEACE = [
  'peace',
  'political',
  'negotiation',
  'negotiating',
  'diplomatic',
  'mediation',
  'reconciliation',
  'transition',
  'normalization',
  'normalisation',
  'electoral',
];
const ARMS = ['nuclear', 'missile', 'rocket', 'satellite', 'weapons', 'atomic', 'ballistic', 'bomb', 'icbm', 'anti-satellite'];

/** Event nouns by lemma. */
export const EVENT_NOUNS: ReadonlyMap<string, EventNoun> = new Map<string, EventNoun>([
  ['talk', row('talks', 'plural')],
  ['negotiation', row('talks', 'plural')],
  ['consultation', row('talks', 'plural')],
  ['discussion', row('talks', 'plural')],
  ['dialogue', row('talks', 'singular')],
  ['dialog', row('talks', 'singular')],
  ['round', row('talks', 'singular', { of: ['talk', 'negotiation', 'consultation', 'discussion', 'dialogue', 'voting', 'election'] })],
  ['stage', row('talks', 'singular', { of: ['talk', 'negotiation', 'round'] })],
  ['phase', row('talks', 'singular', { of: ['talk', 'negotiation', 'round'] })],
  ['session', row('meeting', 'singular', { needs: ['special', 'emergency', 'plenary', 'joint', 'extraordinary'] })],
  ['process', row('talks', 'singular', { needs: PEACE, body: true })],
  ['effort', row('talks', 'plural', { needs: PEACE, complement: true })],
  ['summit', row('meeting', 'singular')],
  ['meeting', row('meeting', 'singular')],
  ['meet', row('meeting', 'singular')],
  ['conference', row('meeting', 'singular')],
  ['gathering', row('meeting', 'singular')],
  ['assembly', row('meeting', 'singular', { complement: true, body: true })],
  ['convention', row('meeting', 'singular', { proper: true })],
  ['ministerial', row('meeting', 'singular')],
  ['symposium', row('meeting', 'singular')],
  ['roundtable', row('meeting', 'singular')],
  ['agreement', row('deal', 'singular')],
  ['treaty', row('deal', 'singular', { document: true })],
  ['accord', row('deal', 'singular')],
  ['deal', row('deal', 'singular')],
  ['pact', row('deal', 'singular', { document: true })],
  ['ceasefire', row('deal', 'singular')],
  ['cease-fire', row('deal', 'singular')],
  ['truce', row('deal', 'singular')],
  ['armistice', row('deal', 'singular')],
  ['demarcation', row('deal', 'singular')],
  ['statement', row('deal', 'singular', { needs: ['joint'] })],
  ['declaration', row('deal', 'singular', { needs: ['joint'] })],
  ['communique', row('deal', 'singular', { needs: ['joint'] })],
  ['communiqué', row('deal', 'singular', { needs: ['joint'] })],
  ['election', row('vote', 'any')],
  ['referendum', row('vote', 'singular')],
  ['plebiscite', row('vote', 'singular')],
  ['runoff', row('vote', 'singular')],
  ['by-election', row('vote', 'singular')],
  ['war', row('war', 'singular')],
  ['conflict', row('war', 'singular')],
  ['crisis', row('war', 'singular', { complement: true })],
  ['invasion', row('war', 'singular')],
  ['aggression', row('war', 'singular', { complement: true })],
  ['incursion', row('war', 'singular')],
  ['offensive', row('war', 'singular')],
  [
    'operation',
    row('war', 'singular', { needs: ['military', 'rescue', 'peacekeeping', 'special', 'ground', 'air', 'counter-terrorism', 'peace'] }),
  ],
  ['campaign', row('war', 'singular', { needs: ['military', 'bombing', 'air'] })],
  ['coup', row('war', 'singular')],
  ['uprising', row('war', 'singular')],
  ['revolution', row('war', 'singular')],
  ['revolt', row('war', 'singular')],
  ['insurgency', row('war', 'singular', { complement: true })],
  ['genocide', row('war', 'singular', { complement: true })],
  ['siege', row('war', 'singular')],
  ['battle', row('war', 'singular', { complement: true })],
  ['fight', row('war', 'singular', { complement: true })],
  ['standoff', row('war', 'singular', { complement: true })],
  ['attack', row('strike', 'singular')],
  ['assault', row('strike', 'singular')],
  ['bombing', row('strike', 'singular')],
  ['shooting', row('strike', 'singular')],
  ['airstrike', row('strike', 'singular')],
  ['massacre', row('strike', 'singular')],
  ['assassination', row('strike', 'singular')],
  ['murder', row('strike', 'singular', { complement: true })],
  ['killing', row('strike', 'singular', { complement: true })],
  ['poisoning', row('strike', 'singular', { complement: true })],
  ['raid', row('strike', 'singular')],
  ['explosion', row('strike', 'singular', { complement: true })],
  ['hijacking', row('strike', 'singular')],
  ['kidnapping', row('strike', 'singular', { complement: true })],
  ['plot', row('strike', 'any', { needs: ['assassination', 'bomb', 'terror', 'coup', 'murder'] })],
  ['atrocity', row('strike', 'plural', { complement: true })],
  ['horror', row('strike', 'plural', { complement: true })],
  ['test', row('test', 'singular', { needs: ARMS })],
  ['launch', row('test', 'singular', { needs: ARMS })],
  ['drill', row('test', 'any', { needs: ['joint', 'military', 'naval', 'annual'] })],
  ['exercise', row('test', 'any', { needs: ['joint', 'military', 'naval', 'annual'] })],
  ['ceremony', row('ceremony', 'singular')],
  ['inauguration', row('ceremony', 'singular')],
  ['funeral', row('ceremony', 'singular')],
  ['coronation', row('ceremony', 'singular')],
  ['parade', row('ceremony', 'singular')],
  ['withdrawal', row('move', 'singular', { complement: true })],
  ['pullout', row('move', 'singular', { complement: true })],
  ['evacuation', row('move', 'singular', { complement: true })],
  ['annexation', row('move', 'singular', { complement: true })],
  ['exchange', row('move', 'singular', { of: ['fire', 'prisoner', 'artillery', 'shot'] })],
  ['swap', row('move', 'singular', { needs: ['prisoner'] })],
  ['protest', row('protest', 'singular')],
  ['demonstration', row('protest', 'singular')],
  ['rally', row('protest', 'singular', { body: true })],
  ['march', row('protest', 'singular')],
  ['strike', row('protest', 'singular', { needs: ['general', 'hunger', 'air', 'drone', 'missile', 'rail', 'transport'] })],
  ['earthquake', row('disaster', 'singular')],
  ['hurricane', row('disaster', 'singular')],
  ['typhoon', row('disaster', 'singular')],
  ['cyclone', row('disaster', 'singular')],
  ['tsunami', row('disaster', 'singular')],
  ['pandemic', row('disaster', 'singular', { proper: true })],
  ['crash', row('disaster', 'singular')],
  ['olympics', row('festival', 'any', { proper: true })],
  ['games', row('festival', 'any', { proper: true })],
  ['game', row('festival', 'plural', { proper: true })],
  ['cup', row('festival', 'singular', { proper: true })],
  ['championship', row('festival', 'any', { proper: true })],
  ['festival', row('festival', 'singular', { proper: true })],
]);

/** Modifiers that do not say which event: `a new round`, `further talks`. */
export const VAGUE_MODIFIERS: ReadonlySet<string> = new Set(
  'new further other more recent future possible additional similar such several many any some another major serious important productive constructive good great strong big key own full next quick early late long ongoing current continued continuing same certain potential planned proposed different separate own very last whole annual free fair credible transparent inclusive peaceful democratic open entire press news video telephone phone frank candid brief bilateral'.split(
    ' ',
  ),
);

/** Words under which an event is only wished, denied or feared: `the need for a ceasefire`. */
export const UNREAL_HEADS: ReadonlySet<string> = new Set(
  'need call possibility chance prospect lack absence risk threat hope demand request proposal fear end reason plan idea offer preparation resumption'.split(
    ' ',
  ),
);

/** Verbs that make their object (or passive subject) an event that takes place. */
export const HOLDING_VERBS: ReadonlySet<string> = new Set(
  'hold host convene open launch begin start resume attend join sign conduct organize organise stage chair enter conclude reach boycott end finish announce conclude mark carry win lead celebrate condemn condemn denounce'.split(
    ' ',
  ),
);

/** Nouns of war whose adjective says who wages it (`the Russian invasion`), not where it is (`the Syrian conflict`). */
export const WAGED: ReadonlySet<string> = new Set(['aggression', 'invasion', 'incursion', 'offensive', 'operation', 'campaign', 'coup']);
