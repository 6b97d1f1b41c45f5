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
  | 'festival'
  | 'office'
  | 'legal'
  | 'speech'
  | 'act';

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
  /** Only a proper name that is attended, held or spoken at: "at the Peru Mining Forum"; else it names a body. */
  attended?: true;
  /** A proper name with it names a body: `Legislative Assembly`. */
  body?: true;
  /** First of all a text: an event only with its parties or its day ("a treaty with Oslo"), nothing to return to or take part in. */
  document?: true;
  /** Only with `of` and one of these: `exchange of fire`. */
  of?: readonly string[];
  /** Prepositions that do as well as what `needs` asks for: `vote on the bill`. */
  or?: readonly string[];
  /** Whoever stands behind "of" takes part, as does whose it is: `resignation of`, `killing of`. */
  undergone?: true;
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
const SITTING = ['special', 'emergency', 'plenary', 'joint', 'extraordinary', 'final', 'opening', 'closing', 'inaugural', 'annual'];
const DEBATED = ['presidential', 'vice-presidential', 'televised', 'leaders', 'primary', 'first', 'second', 'third', 'final'];
const BALLOT = [
  'confidence',
  'no-confidence',
  'impeachment',
  'independence',
  'leadership',
  'runoff',
  'parliamentary',
  'procedural',
  'unanimous',
];
const FIELD = [
  'military',
  'rescue',
  'peacekeeping',
  'special',
  'ground',
  'air',
  'counter-terrorism',
  'counterterrorism',
  'peace',
  'police',
  'evacuation',
  'rescue',
  'clearance',
  'combat',
  'joint',
];
const TEXTS = [
  'resolution',
  'agreement',
  'treaty',
  'law',
  'bill',
  'act',
  'accord',
  'decree',
  'order',
  'memorandum',
  'declaration',
  'convention',
  'protocol',
  'constitution',
  'pact',
  'advisory',
  'amendment',
  'accords',
  'statement',
];
const RUNNING = ['presidential', 'gubernatorial', 'senate', 'mayoral', 'leadership', 'congressional', 'electoral', 'primary'];
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
  ['session', row('meeting', 'singular', { needs: SITTING })],
  ['process', row('talks', 'singular', { needs: PEACE, body: true })],
  ['effort', row('talks', 'plural', { needs: PEACE, complement: true })],
  ['summit', row('meeting', 'singular')],
  ['meeting', row('meeting', 'singular')],
  ['meet', row('meeting', 'singular')],
  ['conference', row('meeting', 'singular')],
  ['gathering', row('meeting', 'singular')],
  ['assembly', row('meeting', 'singular', { complement: true, body: true })],
  ['convention', row('meeting', 'singular', { proper: true, attended: true })],
  ['ministerial', row('meeting', 'singular')],
  ['forum', row('meeting', 'singular', { proper: true, attended: true })],
  ['debate', row('meeting', 'singular', { needs: DEBATED })],
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
  ['primary', row('vote', 'any')],
  ['caucus', row('vote', 'plural', { body: true })],
  ['race', row('vote', 'singular', { needs: RUNNING })],
  ['war', row('war', 'singular')],
  ['conflict', row('war', 'singular')],
  ['crisis', row('war', 'singular', { complement: true })],
  ['invasion', row('war', 'singular')],
  ['aggression', row('war', 'singular', { complement: true })],
  ['incursion', row('war', 'singular')],
  ['offensive', row('war', 'singular')],
  ['operation', row('war', 'singular', { needs: FIELD })],
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
  ['assassination', row('strike', 'singular', { complement: true, undergone: true })],
  ['murder', row('strike', 'singular', { complement: true, undergone: true })],
  ['killing', row('strike', 'singular', { complement: true, undergone: true })],
  ['poisoning', row('strike', 'singular', { complement: true, undergone: true })],
  ['raid', row('strike', 'singular')],
  ['explosion', row('strike', 'singular', { complement: true })],
  ['hijacking', row('strike', 'singular')],
  ['kidnapping', row('strike', 'singular', { complement: true, undergone: true })],
  ['plot', row('strike', 'any', { needs: ['assassination', 'bomb', 'terror', 'coup', 'murder'] })],
  ['atrocity', row('strike', 'plural', { complement: true })],
  ['horror', row('strike', 'plural', { complement: true })],
  ['test', row('test', 'singular', { needs: ARMS })],
  ['launch', row('test', 'singular', { needs: ARMS })],
  ['drill', row('test', 'any', { needs: ['joint', 'military', 'naval', 'annual'] })],
  ['exercise', row('test', 'any', { needs: ['joint', 'military', 'naval', 'annual'] })],
  ['ceremony', row('ceremony', 'singular')],
  ['inauguration', row('ceremony', 'singular', { undergone: true })],
  ['funeral', row('ceremony', 'singular')],
  ['swearing-in', row('ceremony', 'singular', { undergone: true })],
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
  [
    'strike',
    row('strike', 'singular', {
      needs: ['air', 'drone', 'missile', 'rocket', 'artillery', 'precision', 'hunger', 'general', 'rail', 'transport'],
    }),
  ],
  ['earthquake', row('disaster', 'singular')],
  ['hurricane', row('disaster', 'singular')],
  ['typhoon', row('disaster', 'singular')],
  ['cyclone', row('disaster', 'singular')],
  ['tsunami', row('disaster', 'singular')],
  ['pandemic', row('disaster', 'singular', { proper: true })],
  ['crash', row('disaster', 'singular')],
  ['vote', row('vote', 'singular', { needs: BALLOT, or: ['on'] })],
  ['mission', row('war', 'singular', { needs: ['peacekeeping', 'military', 'rescue', 'combat', 'bombing'], body: true })],
  ['rebellion', row('war', 'singular', { complement: true })],
  ['insurrection', row('war', 'singular', { complement: true })],
  ['riot', row('protest', 'singular')],
  ['mutiny', row('war', 'singular')],
  ['occupation', row('war', 'singular', { complement: true })],
  ['blockade', row('war', 'singular', { complement: true })],
  ['takeover', row('war', 'singular', { complement: true })],
  ['recapture', row('war', 'singular', { complement: true })],
  ['liberation', row('war', 'singular', { complement: true })],
  ['crackdown', row('war', 'singular', { complement: true })],
  ['overthrow', row('war', 'singular', { complement: true, undergone: true })],
  ['bombardment', row('strike', 'singular', { complement: true })],
  ['shelling', row('strike', 'singular', { complement: true })],
  ['stabbing', row('strike', 'singular')],
  ['ambush', row('strike', 'singular')],
  ['cyberattack', row('strike', 'singular', { complement: true })],
  ['blast', row('strike', 'singular', { complement: true })],
  ['abduction', row('strike', 'singular', { complement: true, undergone: true })],
  ['beheading', row('strike', 'singular', { complement: true, undergone: true })],
  ['destruction', row('strike', 'singular', { complement: true })],
  ['downing', row('strike', 'singular', { complement: true })],
  ['diversion', row('strike', 'singular', { complement: true })],
  ['accident', row('disaster', 'singular')],
  ['collapse', row('disaster', 'singular', { complement: true })],
  ['derailment', row('disaster', 'singular')],
  ['landslide', row('disaster', 'singular')],
  ['eruption', row('disaster', 'singular', { needs: ['volcanic', 'volcano'] })],
  ['wildfire', row('disaster', 'singular')],
  ['resignation', row('office', 'singular', { undergone: true })],
  ['abdication', row('office', 'singular', { undergone: true })],
  ['impeachment', row('office', 'singular', { undergone: true })],
  ['ouster', row('office', 'singular', { undergone: true })],
  ['dismissal', row('office', 'singular', { undergone: true })],
  ['prorogation', row('office', 'singular', { undergone: true })],
  ['trial', row('legal', 'singular', { undergone: true })],
  ['arrest', row('legal', 'singular', { undergone: true })],
  ['conviction', row('legal', 'singular', { undergone: true })],
  ['sentencing', row('legal', 'singular', { undergone: true })],
  ['execution', row('legal', 'singular', { undergone: true })],
  ['extradition', row('legal', 'singular', { undergone: true })],
  ['expulsion', row('legal', 'singular', { undergone: true })],
  ['lawsuit', row('legal', 'singular', { complement: true })],
  ['ruling', row('legal', 'singular', { complement: true })],
  ['inquiry', row('legal', 'singular', { needs: ['impeachment', 'criminal', 'congressional'] })],
  ['investigation', row('legal', 'singular', { needs: ['impeachment', 'criminal', 'congressional'] })],
  ['speech', row('speech', 'singular')],
  ['address', row('speech', 'singular')],
  ['adoption', row('act', 'singular', { of: TEXTS })],
  ['passage', row('act', 'singular', { of: TEXTS })],
  ['signing', row('act', 'singular', { of: TEXTS })],
  ['ratification', row('act', 'singular', { of: TEXTS })],
  ['issuance', row('act', 'singular', { of: TEXTS })],
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
  'need call motion bid possibility chance prospect lack absence risk threat hope demand request proposal fear end reason plan idea offer preparation resumption'.split(
    ' ',
  ),
);

/** Verbs that make their object (or passive subject) an event that takes place. */
export const HOLDING_VERBS: ReadonlySet<string> = new Set(
  'hold host convene open launch begin start resume attend join sign conduct organize organise stage chair enter conclude reach boycott end finish announce conclude mark carry win lead celebrate condemn condemn denounce'.split(
    ' ',
  ),
);

/** Verbs by which a happening is told before a noun returns to it: "voted on the bill … the vote". */
export const TOLD_BY: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    vote: 'vote',
    protest: 'protest demonstrate rally march',
    demonstration: 'protest demonstrate rally march',
    attack: 'attack bomb strike shell ambush poison stab assault raid',
    assault: 'attack assault storm raid',
    strike: 'strike bomb',
    airstrike: 'strike bomb',
    bombing: 'bomb explode detonate',
    blast: 'explode detonate',
    explosion: 'explode detonate',
    shooting: 'shoot',
    stabbing: 'stab',
    poisoning: 'poison',
    killing: 'kill',
    murder: 'kill murder',
    assassination: 'kill assassinate',
    abduction: 'abduct kidnap',
    kidnapping: 'abduct kidnap',
    arrest: 'arrest detain',
    conviction: 'convict',
    sentencing: 'sentence',
    execution: 'execute hang behead',
    expulsion: 'expel',
    extradition: 'extradite',
    resignation: 'resign quit',
    impeachment: 'impeach',
    dismissal: 'dismiss sack fire oust',
    ouster: 'oust topple',
    prorogation: 'suspend prorogue',
    invasion: 'invade',
    annexation: 'annex',
    withdrawal: 'withdraw',
    evacuation: 'evacuate',
    crackdown: 'crack',
    takeover: 'seize',
    accident: 'crash collapse derail collide sink explode',
    crash: 'crash shoot down collide',
    collapse: 'collapse',
    derailment: 'derail',
  }).map(([noun, verbs]) => [noun, verbs.split(' ')]),
);

/** Nouns of war whose adjective says who wages it (`the Russian invasion`), not where it is (`the Syrian conflict`). */
export const WAGED: ReadonlySet<string> = new Set([
  'aggression',
  'invasion',
  'incursion',
  'offensive',
  'operation',
  'campaign',
  'crackdown',
  'occupation',
  'blockade',
  'takeover',
  'mission',
  'recapture',
]);
