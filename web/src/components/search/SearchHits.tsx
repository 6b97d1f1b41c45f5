import type { SearchHit } from '../../../../src/model.ts';
import type { Answer } from '../../api/useAnswer.ts';
import { count } from '../common/count.ts';
import { Icon } from '../common/Icon.tsx';
import { TypeMark } from '../common/TypeMark.tsx';
import type { HitGroup } from './rows.ts';

interface SearchHitsProps {
  answer: Answer<SearchHit[]>;
  groups: HitGroup[];
  active: number;
  listId: string;
  words: string;
  choose: (hit: SearchHit) => void;
  setActive: (position: number) => void;
}

const Mark = ({ hit }: { hit: SearchHit }) =>
  hit.type ? <TypeMark type={hit.type} size={22} /> : <Icon name={hit.kind === 'article' ? 'article' : 'quote'} size={20} />;

const Words = ({ hit }: { hit: SearchHit }) => {
  if (hit.kind === 'claim')
    return (
      <span className="hit-words">
        <span className="hit-sentence">{hit.text}</span>
        <span className="meta">{hit.name}</span>
      </span>
    );
  return (
    <span className="hit-words">
      <span className="hit-name">{hit.name}</span>
      {hit.text && hit.text !== hit.name && <span className="meta">{hit.text}</span>}
    </span>
  );
};

/** The list beneath the search box. */
export const SearchHits = ({ answer, groups, active, listId, words, choose, setActive }: SearchHitsProps) => {
  if (answer.status === 'failed') return <div className="search-hits search-note">{answer.error.message}</div>;
  if (!groups.length)
    return <div className="search-hits search-note">{answer.status === 'loading' ? 'Searching …' : `Nothing found for “${words}”`}</div>;
  let position = -1;
  return (
    <div className="search-hits" role="listbox" id={listId} aria-label="Search hits">
      {groups.map(({ label, hits }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
        <div key={label} role="group" aria-label={label}>
          <div className="search-group">{label}</div>
          {hits.map((hit) => {
            position += 1;
            const own = position;
            return (
              // biome-ignore lint/a11y: the keyboard chooses through the input's aria-activedescendant
              <div
                key={`${hit.kind} ${hit.id}`}
                id={`${listId}-${own}`}
                role="option"
                aria-selected={own === active}
                className="search-hit"
                onMouseEnter={() => setActive(own)}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(hit)}
                ref={(row) => {
                  if (own === active) row?.scrollIntoView({ block: 'nearest' });
                }}
              >
                <Mark hit={hit} />
                <Words hit={hit} />
                {hit.degree !== undefined && <span className="meta">{count(hit.degree, 'fact')}</span>}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
};
