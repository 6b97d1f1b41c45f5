import type { EntityDetail } from '../../../../src/model.ts';
import { count } from '../common/count.ts';
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

/** Why all these mentions were taken for one entity. */
export const Identity = ({ detail: { node, identity } }: { detail: EntityDetail }) => {
  const { grounds, links, decisions } = readIdentity(identity);
  return (
    <div className="identity">
      <Reasons title="Why it is one entity" reasons={grounds} />
      <Reasons title="Decided" reasons={decisions} />
      <Reasons title="Mentions were tied to it" reasons={links} />
      <p className="meta">
        Id <code>{node.id}</code>
      </p>
    </div>
  );
};
