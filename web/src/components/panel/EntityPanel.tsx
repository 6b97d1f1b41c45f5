import { Tabs } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { EntityDetail, GraphNode } from '../../../../src/model.ts';
import { NODE_TYPES } from '../../../../src/ontology.ts';
import { at } from '../../api/endpoints.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useRevision } from '../../state/revision.ts';
import { useView } from '../../state/useView.tsx';
import { ArticleRows } from '../articles/ArticleRows.tsx';
import { readDate } from '../common/dates.ts';
import { Lines } from '../common/Lines.tsx';
import { Trouble } from '../common/Trouble.tsx';
import { TypeMark } from '../common/TypeMark.tsx';
import { Identity } from '../identity/Identity.tsx';
import { properAliases } from '../identity/identityWords.ts';
import { EntityActions } from './EntityActions.tsx';
import { FactList } from './FactList.tsx';

/** Where it lies: the state's name if it is among the neighbours, else the code. */
const countryOf = ({ country }: GraphNode, others: readonly GraphNode[]): string | undefined =>
  country && (others.find(({ id }) => id === `state:${country}`)?.name ?? country);

const Head = ({ detail: { node, nodes } }: { detail: EntityDetail }) => {
  const facets = [NODE_TYPES[node.type].label, countryOf(node, nodes), node.iso3, node.date && readDate(node.date)].filter(Boolean);
  return (
    <header className="entity-head">
      <TypeMark type={node.type} size={40} />
      <div>
        <h1 className="panel-title">{node.name}</h1>
        <p className="panel-sub">{facets.join(' · ')}</p>
      </div>
    </header>
  );
};

const FIRST = 5;

const Aliases = ({ aliases }: { aliases: readonly string[] }) => {
  const [all, setAll] = useState(false);
  if (!aliases.length) return null;
  const shown = all ? aliases : aliases.slice(0, FIRST);
  return (
    <p className="aliases">
      Also {shown.map((alias) => `“${alias}”`).join(', ')}{' '}
      {aliases.length > shown.length && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          and {aliases.length - shown.length} more
        </button>
      )}
    </p>
  );
};

/** Everything about one entity. */
export const EntityPanel = ({ id }: { id: string }) => {
  const { dispatch } = useView();
  const answer = useAnswer<EntityDetail>(at.entity(id), useRevision());
  // Joined into another, it is found under that one's id.
  const shown = answer.status === 'ready' && answer.address === at.entity(id) ? answer.value.node.id : id;
  useEffect(() => {
    if (shown !== id) dispatch({ do: 'become', id, now: shown });
  }, [id, shown, dispatch]);
  if (answer.status === 'failed') return <Trouble title="This entity could not be opened" error={answer.error} retry={answer.retry} />;
  const detail = answer.value;
  if (!detail || (detail.node.id !== id && detail.node.id !== shown)) return <Lines count={8} />;
  const { node, facts, nodes, articles } = detail;
  return (
    <div className="entity">
      <Head detail={detail} />
      <Aliases aliases={properAliases(node)} />
      <EntityActions id={id} />
      <Tabs defaultValue="facts" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="facts">Facts {facts.length}</Tabs.Tab>
          <Tabs.Tab value="articles">Articles {articles.length}</Tabs.Tab>
          <Tabs.Tab value="identity">Identity</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="facts" pt="md">
          <FactList node={node} facts={facts} nodes={nodes} />
        </Tabs.Panel>
        <Tabs.Panel value="articles" pt="xs">
          <ArticleRows articles={articles} />
        </Tabs.Panel>
        <Tabs.Panel value="identity" pt="md">
          <Identity detail={detail} />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
};
