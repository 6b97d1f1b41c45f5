import { Fragment, useState } from 'react';
import { QUAD_CLASSES, QUADS, type Quad, quadOf, RELATION_TYPES, type RelationType } from '../../../../src/ontology.ts';
import { toggleName } from '../../graph/filter.ts';
import { verbOf } from '../../graph/words.ts';
import { Icon } from '../common/Icon.tsx';
import { FilterRow } from './FilterRow.tsx';

const OF_QUAD = Object.fromEntries(QUADS.map((quad) => [quad, RELATION_TYPES.filter((type) => quadOf(type) === quad)])) as Record<
  Quad,
  RelationType[]
>;

interface RelationFilterProps {
  chosen: readonly RelationType[] | undefined;
  counts: Partial<Record<RelationType, number>> | undefined;
  choose: (relations: RelationType[]) => void;
}

const sum = (types: readonly RelationType[], counts: RelationFilterProps['counts']): number | undefined =>
  counts && types.reduce((total, type) => total + (counts[type] ?? 0), 0);

/** Relations under their quad class; a class is switched as a whole or opened to switch single relations. */
export const RelationFilter = ({ chosen, counts, choose }: RelationFilterProps) => {
  const [open, setOpen] = useState<Quad>();
  const isOn = (type: RelationType) => !chosen?.length || chosen.includes(type);
  const toggleQuad = (quad: Quad) => {
    const on = RELATION_TYPES.filter(isOn);
    const own = OF_QUAD[quad];
    const next = own.every(isOn)
      ? on.filter((type) => !own.includes(type))
      : RELATION_TYPES.filter((type) => on.includes(type) || own.includes(type));
    choose(next.length === RELATION_TYPES.length ? [] : next);
  };
  return (
    <fieldset>
      <legend>Connections</legend>
      {QUADS.map((quad) => {
        const own = OF_QUAD[quad];
        const { label } = QUAD_CLASSES[quad];
        return (
          <Fragment key={quad}>
            <div className="quad-row">
              <button
                type="button"
                className="disclose"
                aria-expanded={open === quad}
                aria-label={`Relations of ${label}`}
                onClick={() => setOpen(open === quad ? undefined : quad)}
              >
                <Icon name="chevron" size={14} />
              </button>
              <FilterRow
                label={label}
                mark={<span className="quad-line" style={{ background: `var(--quad-${quad})` }} />}
                count={sum(own, counts)}
                checked={own.every(isOn)}
                partly={own.some(isOn)}
                toggle={() => toggleQuad(quad)}
                only={() => choose([...own])}
              />
            </div>
            {open === quad && (
              <div className="quad-relations">
                {own.map((type) => (
                  <FilterRow
                    key={type}
                    label={verbOf(type)}
                    mark={null}
                    count={counts && (counts[type] ?? 0)}
                    checked={isOn(type)}
                    toggle={() => choose(toggleName(chosen, type, RELATION_TYPES))}
                    only={() => choose([type])}
                  />
                ))}
              </div>
            )}
          </Fragment>
        );
      })}
    </fieldset>
  );
};
