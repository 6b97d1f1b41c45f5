import { Button } from '@mantine/core';
import { useState } from 'react';
import type { EntityDetail, GraphNode, SearchHit } from '../../../../src/model.ts';
import { NODE_TYPES } from '../../../../src/ontology.ts';
import { at } from '../../api/endpoints.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { count } from '../common/count.ts';
import { Confirm } from './Confirm.tsx';
import { EntityPicker } from './EntityPicker.tsx';

type Kind = 'same' | 'apart';

const KINDS: Record<Kind, { button: string; label: string }> = {
  same: { button: 'Same as …', label: 'The same as which other entity?' },
  apart: { button: 'Not the same as …', label: 'Not the same as which other entity?' },
};

const Side = ({ node }: { node: GraphNode }) => (
  <li>
    <strong>{node.name}</strong>{' '}
    <span className="meta">
      {NODE_TYPES[node.type].label} · {count(node.degree, 'fact')} · {count(node.articles, 'article')} · <code>{node.id}</code>
    </span>
  </li>
);

const WhatChanges = ({ kind, node, other }: { kind: Kind; node: GraphNode; other: GraphNode | undefined }) => (
  <>
    <ul className="plain-list confirm-sides">
      <Side node={node} />
      {other && <Side node={other} />}
    </ul>
    {kind === 'same' ? (
      <p>
        They become one entity with the facts, articles and names of both, under the name that most articles use. Articles that are read in
        later follow. It can be undone here.
      </p>
    ) : (
      <p>They stay two entities, whatever a rule or a later decision on others would join. It can be undone here.</p>
    )}
    {kind === 'same' && other && other.type !== node.type && (
      <p className="warning">
        One is {NODE_TYPES[node.type].label.toLowerCase()}, the other {NODE_TYPES[other.type].label.toLowerCase()}: are they really one?
      </p>
    )}
  </>
);

/** Joins this entity with another, or keeps it apart from one: chosen by name, done after saying what it changes. */
export const Decide = ({ node }: { node: GraphNode }) => {
  const [kind, setKind] = useState<Kind>();
  const [hit, setHit] = useState<SearchHit>();
  const other = useAnswer<EntityDetail>(hit && at.entity(hit.id)).value?.node;
  const close = () => {
    setKind(undefined);
    setHit(undefined);
  };
  if (!kind)
    return (
      <div className="identity-actions">
        {(Object.keys(KINDS) as Kind[]).map((one) => (
          <Button key={one} size="xs" variant="default" onClick={() => setKind(one)}>
            {KINDS[one].button}
          </Button>
        ))}
      </div>
    );
  if (!hit) return <EntityPicker label={KINDS[kind].label} except={node.id} pick={setHit} cancel={close} />;
  const done = kind === 'same' ? `“${node.name}” and “${hit.name}” are one.` : `“${node.name}” and “${hit.name}” stay apart.`;
  const act = kind === 'same' ? 'Make them one' : 'Keep them apart';
  return (
    <Confirm decision={{ kind, a: node.id, b: hit.id }} act={act} done={done} asksWhy close={close}>
      <WhatChanges kind={kind} node={node} other={other?.id === hit.id ? other : undefined} />
    </Confirm>
  );
};
