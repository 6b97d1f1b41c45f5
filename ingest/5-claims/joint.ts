import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { childrenBy, conjuncts } from './tree.ts';

const OURS = new Set(['we', 'us', 'our', 'ours']);
const JOINT = /\bjoint (statement|declaration|communiqu[eé])|statement was released by/i;
/** The sentence that names who signs. */
const RELEASED =
  /statement was released by|\bfollowing is (?:the |a )?(?:text of )?(?:the |a )?(?:joint )?(?:press )?(?:statement|declaration|communiqu[eé])/i;
const cache = new WeakMap<LinkedArticle, LinkedMention[]>();

/** Who "we" is in the joint statement of several states, told in its title or first sentence; nobody elsewhere. */
export function jointAuthors(linked: LinkedArticle, pronoun: LinkedMention): LinkedMention[] {
  if (pronoun.kind !== 'pronoun' || !OURS.has(pronoun.text.toLowerCase())) return [];
  const known = cache.get(linked) ?? authorsOf(linked);
  cache.set(linked, known);
  return known.map((author) => ({
    ...author,
    text: pronoun.text,
    first: pronoun.first,
    last: pronoun.last,
    head: pronoun.head,
    kind: 'pronoun',
  }));
}

/** "… was released by the Governments of A, B and C", "a statement from the ministers of …", else the coordinated subject of the first sentences. */
function authorsOf(linked: LinkedArticle): LinkedMention[] {
  const head = `${linked.article.title ?? ''} ${linked.sentences[0]?.text ?? ''}`;
  if (!JOINT.test(head)) return [];
  for (const sentence of linked.sentences.slice(0, 3)) {
    const [root] = sentence.tokens.flatMap((token, at) => (token.head === at ? [at] : []));
    const subjects = root === undefined ? [] : childrenBy(sentence, root, 'nsubj').flatMap((at) => conjuncts(sentence, at));
    const released = RELEASED.test(sentence.text);
    const authors = linked
      .mentionsOf(sentence.index)
      .filter(
        (mention) =>
          (mention.kind === 'name' || (released && mention.kind === 'nominal')) &&
          (linked.entity(mention.entity).type === 'State' || (released && isUnion(mention))) &&
          (released || subjects.includes(mention.head)),
      );
    const distinct = authors.filter((mention, i) => authors.findIndex((other) => other.entity === mention.entity) === i);
    if (distinct.length > 1) return distinct;
  }
  return [];
}

/** "… and the High Representative of the European Union": the one body that signs among states. */
const isUnion = ({ entity }: LinkedMention): boolean => entity === 'org:european-union';

const issuers = new WeakMap<LinkedArticle, { issuer: LinkedMention | undefined }>();

/** The state that issues a press release: what its "we" is linked to. */
export function issuerOf(linked: LinkedArticle): LinkedMention | undefined {
  const known = issuers.get(linked);
  if (known) return known.issuer;
  const issuer = linked.mentions.find(
    ({ kind, text, entity }) => kind === 'pronoun' && OURS.has(text.toLowerCase()) && linked.entity(entity).type === 'State',
  );
  issuers.set(linked, { issuer });
  return issuer;
}
