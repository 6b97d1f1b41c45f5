import type { EntityDetail } from '../../../../src/model.ts';
import { useWritable } from '../../api/useHealth.ts';
import { count } from '../common/count.ts';
import { Decide } from './Decide.tsx';
import { Decisions } from './Decisions.tsx';
import { type ReadReason, readIdentity } from './identityWords.ts';

const Reasons = ({ title, reasons }: { title: string; reasons: readonly ReadReason[] }) =>
  reasons.length ? (
    <section>
      <h2 className="section-title">{title}</h2>
      <ul className="plain-list">
        {reasons.map(({ words, articles, ids }) => (
          <li key={`${words} ${ids.join(' ')}`}>
            <span>{words}</span>
            <span className="meta">{[articles > 0 && count(articles, 'article'), ids.join(', ')].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  ) : null;

/** Names that mentions went by, all of them: what was taken for one. */
const Names = ({ names }: { names: readonly string[] }) => (
  <section>
    <h2 className="section-title">Goes by</h2>
    <p>{names.map((name) => `“${name}”`).join(', ')}</p>
  </section>
);

/** Why all these mentions were taken for one entity, and the means to say otherwise. */
export const Identity = ({ detail: { node, identity } }: { detail: EntityDetail }) => {
  const { grounds, links, decisions } = readIdentity(identity);
  const writable = useWritable();
  return (
    <div className="identity">
      <Reasons title="Why it is one entity" reasons={grounds} />
      <Decisions decisions={decisions} id={node.id} writable={writable} />
      {writable && <Decide node={node} />}
      <Names names={[...new Set([node.name, ...node.aliases])]} />
      <Reasons title="Mentions were tied to it" reasons={links} />
      <p className="meta">
        Id <code>{node.id}</code>
      </p>
    </div>
  );
};
