/** Lines of a page or a text file that are no article: a catalogue, one rule a row, each with a line that it is for. */

export interface FurnitureRule {
  name: string;
  /** Tried on a whole paragraph. */
  form: RegExp;
  /** Longest paragraph it may take off, in characters. */
  upTo: number;
  /** `end`: only among the last paragraphs of a text. */
  where: 'anywhere' | 'end';
  example: string;
}

const rule = (name: string, form: RegExp, example: string, limits: { upTo?: number; where?: 'end' } = {}): FurnitureRule => ({
  name,
  form,
  upTo: limits.upTo ?? 200,
  where: limits.where ?? 'anywhere',
  example,
});

const CHANNEL =
  '(?:newsletters?|mailing list|e-?mail (?:list|alerts|updates)|emails|inbox|channel|podcast|RSS|notifications|news alerts|(?:the|our) (?:\\w+ ){0,2}app|Twitter|Facebook|Instagram|YouTube|LinkedIn|Telegram|WhatsApp)';
const SHARE =
  '(?:share|tweet|e-?mail|print|pin it|save|bookmark|copy|comment|like|flipboard|whatsapp|facebook|twitter|reddit|linkedin|telegram|pinterest)';
const MOMENT = '(?:\\d{1,2}[:.]\\d\\d|\\d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2})';

export const FURNITURE: FurnitureRule[] = [
  rule(
    'read-more',
    /^(?:[»>•|*]\s*)?(?:(?:read|see|watch|learn|listen|hear|more|also)(?: more| also| next| now| on this)?|related(?: \w+)?|recommended|don['’]t miss|must read|editor['’]s picks?|in pictures|up next|trending(?: now)?)\s*[:|»>–—]/i,
    'READ MORE: Talks to resume',
  ),
  rule(
    'read-more-alone',
    /^(?:read|see|learn|show|load|view|find out) (?:more|all|next|the full (?:story|article)|full (?:story|article))(?: (?:here|now|about .{1,40}|stories))?\W*$/i,
    'Read more',
  ),
  rule('click', /^(?:please )?(?:click|tap) (?:here|below|on the link|to)\b/i, 'Click here to read the statement'),
  rule(
    'subscribe',
    new RegExp(
      `^(?:please |to )?(?:subscribe|sign up|sign-up|register|join|follow|like|get|receive|download|find|connect with|keep up with)\\b[^]{0,120}\\b${CHANNEL}\\b`,
      'i',
    ),
    'Join the example.org mailing list',
    { upTo: 260 },
  ),
  rule(
    'invitation',
    /^(?:subscribe to\b|join (?:our|us)\b|if you (?:enjoyed|liked|like) (?:this|the|our) (?:article|story|post|content)\b|follow\b.{0,60}\b(?:full coverage|live updates|on social media)\b)/i,
    'Join our forum to discuss the talks',
    { upTo: 260 },
  ),
  rule(
    'subscribe-alone',
    /^(?:subscribe|sign up|sign in|log in|register|join now|already a (?:subscriber|member)\b.*|(?:to continue reading|subscribe (?:now|today|for)|become a (?:member|subscriber|patron))\b.*)\W*$/i,
    'SUBSCRIBE',
  ),
  rule(
    'newsletter',
    /^(?:(?:breaking|daily|morning|weekly) )?(?:news )?(?:newsletters?|e-?mails?|alerts?|briefing)\W*$|\byour (?:e-?mail )?inbox\b/i,
    'Delivered to your inbox every morning',
    { upTo: 300 },
  ),
  rule(
    'donate',
    /\b(?:make|give|consider)\b.{0,30}\b(?:donation|contribution)\b|^(?:please )?(?:donate|support (?:us|our (?:work|journalism)|independent))\b/i,
    'Make a donation today!',
    { upTo: 160 },
  ),
  rule(
    'share',
    new RegExp(
      `^${SHARE}(?:[\\s,|/·•+&-]+(?:${SHARE}|and|or|on|via|with|the|by|it|article|story|page|post|this|link|friends?|a|\\d+))*\\W*$`,
      'i',
    ),
    'Share this article on Facebook',
  ),
  rule(
    'comments',
    /^(?:\d+ )?(?:comments?|leave a (?:comment|reply)|post a comment|(?:view|show|see|add|load) (?:all )?(?:\d+ )?comments?|join the (?:conversation|discussion)|comments (?:are closed|\(\d+\)|\d+)|no comments(?: yet)?)\W*$/i,
    '12 comments',
  ),
  rule(
    'advertisement',
    /^(?:advertisements?|advertising|sponsored(?: content| links)?|promoted(?: content)?|advertisements?\s*: .{1,120}|paid (?:content|post)|story continues below(?: advertisement)?|article continues (?:below|after)\b.*|continue reading (?:below|the main story))\W*$/i,
    'Advertisement',
  ),
  rule(
    'affiliate',
    /\b(?:may|might) (?:earn|receive|get) (?:an? )?(?:affiliate )?commissions?\b|\baffiliate links\b/i,
    'We may earn a commission on these links',
    { upTo: 300 },
  ),
  rule(
    'cookies',
    /\b(?:we|site|website|page) uses? cookies\b|^(?:accept|manage|reject) (?:all )?cookies|\b(?:cookie|privacy) (?:policy|settings|notice)\W*$/i,
    'This site uses cookies',
    { upTo: 400 },
  ),
  rule(
    'copyright',
    /^(?:copyright\b|©|\(c\) ?\d{4}|&copy;)|\ball rights reserved\b|^this (?:document|material|article|story) (?:is subject to copyright|may not be (?:published|reproduced))/i,
    '© 2007 Example Press. All rights reserved.',
    { upTo: 420 },
  ),
  rule(
    'timestamp',
    new RegExp(
      `^[|·•\\s]*(?:first )?(?:published|updated|posted|last (?:updated|modified|edited)|created|date|issued)\\b\\s*(?:on|at)?\\s*:?[^.!?]{0,30}${MOMENT}[^!?]{0,60}$`,
      'i',
    ),
    'Published: 10:48, Tue, Nov 19, 2019',
    { upTo: 110 },
  ),
  rule(
    'clock',
    /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4})(?:,? (?:at )?| [|/–-] )\d{1,2}:\d\d ?(?:[ap]\.?m\.?)?(?: ?\(?[A-Z]{2,4}\)?)?$/i,
    'Nov. 20, 2019, 9:28 AM UTC',
  ),
  rule(
    'picture',
    /^(?:(?:image|photo(?:graph)?|picture|file photo|illustration|video|media|graphic|map)s?(?: (?:copyright|caption|credit|by|courtesy(?: of)?|source)\b|\s*[:©])|\((?:image|photo|picture|credit|ap photo)\b[^)]*\)$|credit\s*:|media playback is)/i,
    'Photo: Example Agency',
  ),
  rule(
    'picture-credit',
    /^[^.!?]{0,160}(?:\((?:image|photo|picture|credit)s?\s*[:/]\s*[^)]*\)|\/? ?(?:getty images|ap photo|afp photo|shutterstock|istock(?:photo)?))\W*$/i,
    'The envoys arrive (Image: Agency)',
    { upTo: 240 },
  ),
  rule('tags', /^(?:tags?|topics?|filed under|categor(?:y|ies)|posted in|keywords|more (?:on|about)|labels)\s*:/i, 'Tags: talks, nuclear'),
  rule(
    'section',
    /^(?:home(?: page)?|skip to (?:main )?content|back to top|menu|search|close|loading(?: content)?|trending|most (?:read|popular|viewed)|popular|latest(?: news)?|related (?:articles?|stories|news|topics|links|content|coverage|posts?)|you (?:may|might) (?:also )?(?:like|be interested)\b.*|recommended(?: for you)?|more (?:from|stories|news|great|top)\b.{0,40}|don['’]t miss|what to read next|read next|text size|font size|order reprints|print article|about the authors?|live tv|breaking news)\W*$/i,
    'You may also like',
  ),
  rule(
    'credits',
    /^\W*(?:(?:additional )?(?:reporting|writing|editing)(?: and (?:writing|editing))? by\b|(?:with )?(?:additional )?reporting (?:from|by)\b)/i,
    '(Reporting by A. Writer; Editing by B. Editor)',
    { upTo: 400, where: 'end' },
  ),
  rule(
    'contributed',
    /\bcontributed (?:(?:additional )?reporting\b|(?:to|reporting to) (?:this|the) (?:report|story|article))/i,
    'A. Writer contributed to this report.',
    { upTo: 260, where: 'end' },
  ),
  rule(
    'contact',
    /^(?:for|to)\b.{0,80}\b(?:information|inquir(?:y|ies)|enquiries|questions|updates|details|interviews?|accreditation)\b.{0,120}\b(?:contact|visit|see|follow|e-?mail|call|consult|click|go to|write to)\b/i,
    'For more information, please contact press@example.org.',
    { upTo: 420, where: 'end' },
  ),
  rule(
    'contact-press',
    /^(?:please )?(?:(?:press|media)(?: \w+)? (?:contacts?|office|inquiries)\s*:|(?:send|submit) (?:any |all )?(?:media |press )?(?:inquiries|questions|corrections)\b|(?:e-?mail|contact|write to|follow) .{0,120}(?:\S+@\S+|on twitter))/i,
    'Write to A. Writer at a.writer@example.org',
    { upTo: 300, where: 'end' },
  ),
  rule('text-mark', /^\W*(?:begin|end)(?: of)? (?:text|statement|transcript)\W*$/i, 'End text'),
  rule(
    'end-mark',
    /^(?:#+(?: #+)*|[-–—\s]*30[-–—\s]*|[-–—*\s]{3,}|ends|\(ends\)|\/{2,}|\* \* \*|distributed by .{0,60}|source\s*: .{0,60}|via \S{1,30}|previous (?:article|story|page)|next (?:article|story|page))\W*$/i,
    '# # #',
    { upTo: 90, where: 'end' },
  ),
  rule(
    'feed-trail',
    /^the post .{1,200} (?:first appeared|appeared first) on .{1,80}$/i,
    'The post Talks resume appeared first on Example.',
    { upTo: 320 },
  ),
  rule('citation', /^citation\s*:|\bretrieved \d{1,2} \w+ \d{4} from\b/i, 'Citation: Talks resume (2007) retrieved from …', {
    upTo: 300,
    where: 'end',
  }),
  rule(
    'disclaimer',
    /^(?:disclaimer|editor['’]?s['’]? note|note to editors|the views expressed|opinions expressed|this (?:article|story|content) (?:was (?:originally|first) published|has been (?:updated|corrected)))\b/i,
    'Disclaimer: the views are the author’s.',
    { upTo: 300, where: 'end' },
  ),
];

/** How many paragraphs from the end count as the end. */
const END = 8;

/** The rule that takes a paragraph off, if any; `fromEnd` is 0 for the last paragraph. */
export function furnitureRule(paragraph: string, fromEnd: number): FurnitureRule | undefined {
  const line = paragraph.trim();
  return FURNITURE.find(({ form, upTo, where }) => line.length <= upTo && (where === 'anywhere' || fromEnd < END) && form.test(line));
}

const BYLINE_WORDS = new Set([
  'and',
  'of',
  'the',
  'in',
  'for',
  '&',
  '|',
  'de',
  'van',
  'von',
  'al',
  'bin',
  'staff',
  'correspondent',
  'editor',
  'writer',
  'reporter',
]);

/** `By Ann Writer and B. C. Other` as a whole line: after "By" only capitalised words and what stands between names. */
export function isByline(paragraph: string): boolean {
  const [first, ...rest] = paragraph.split(/[\s,]+/);
  if (paragraph.length > 120 || rest.length === 0 || !/^by:?$/i.test(first!) || /[^.]\w{3,}[.!?]$/.test(paragraph)) return false;
  return rest.every((word) => /^\p{Lu}/u.test(word) || BYLINE_WORDS.has(word));
}
