import { SegmentedControl, Switch } from '@mantine/core';
import type { Filter, Stats } from '../../../../src/model.ts';
import { MODALITIES, MODALITY_NAMES, NODE_TYPE_NAMES, NODE_TYPES } from '../../../../src/ontology.ts';
import { at } from '../../api/endpoints.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { countSettings, toggleName } from '../../graph/filter.ts';
import { strokeOf } from '../../graph/strands.ts';
import { useRevision } from '../../state/revision.ts';
import { useView } from '../../state/useView.tsx';
import { LARGEST } from '../../state/view.ts';
import { StrokeSample } from '../common/StrokeSample.tsx';
import { TypeMark } from '../common/TypeMark.tsx';
import { FilterRow } from './FilterRow.tsx';
import { RelationFilter } from './RelationFilter.tsx';

const SIZES = [30, 60, 120, 300, 1000, LARGEST];
const SHORT = new Intl.NumberFormat('en', { notation: 'compact' });

/** Legend and filter in one: what the colours and lines mean, how much there is of each, and a switch for each. */
export const FilterPanel = () => {
  const { view, dispatch } = useView();
  const { filter } = view;
  const stats = useAnswer<Stats>(at.stats(), useRevision()).value;
  const set = (change: Partial<Filter>) => dispatch({ do: 'narrow', filter: { ...filter, ...change } });
  return (
    <div className="filters">
      <div className="filters-head">
        <h2>Legend &amp; filter</h2>
        {countSettings(filter) > 0 && (
          <button type="button" className="text-button" onClick={() => dispatch({ do: 'narrow', filter: {} })}>
            Clear
          </button>
        )}
      </div>
      <fieldset>
        <legend>Entities</legend>
        {NODE_TYPE_NAMES.map((type) => (
          <FilterRow
            key={type}
            label={NODE_TYPES[type].plural}
            mark={<TypeMark type={type} />}
            count={stats?.byType[type]}
            checked={!filter.types?.length || filter.types.includes(type)}
            toggle={() => set({ types: toggleName(filter.types, type, NODE_TYPE_NAMES) })}
            only={() => set({ types: [type] })}
          />
        ))}
      </fieldset>
      <RelationFilter chosen={filter.relations} counts={stats?.byRelation} choose={(relations) => set({ relations })} />
      <fieldset>
        <legend>Certainty</legend>
        {MODALITY_NAMES.map((modality) => (
          <FilterRow
            key={modality}
            label={MODALITIES[modality].label}
            help={MODALITIES[modality].help}
            mark={<StrokeSample stroke={strokeOf(modality)} width={22} />}
            count={stats?.byModality[modality]}
            checked={!filter.modalities?.length || filter.modalities.includes(modality)}
            toggle={() => set({ modalities: toggleName(filter.modalities, modality, MODALITY_NAMES) })}
            only={() => set({ modalities: [modality] })}
          />
        ))}
        <p className="legend-note">
          <StrokeSample stroke="solid" width={22} crossed /> Crossed: said not to be so
        </p>
      </fieldset>
      <fieldset>
        <legend>Shown</legend>
        <Switch
          size="xs"
          label="Dated facts only"
          checked={filter.dated ?? false}
          onChange={(event) => set({ dated: event.currentTarget.checked })}
        />
        <div className="legend-size">
          <span id="overview-size">Most connected</span>
          <SegmentedControl
            size="xs"
            aria-labelledby="overview-size"
            data={SIZES.map((size) => ({ value: String(size), label: SHORT.format(size) }))}
            value={String(view.limit)}
            onChange={(size) => dispatch({ do: 'resize', limit: Number(size) })}
          />
        </div>
      </fieldset>
    </div>
  );
};
