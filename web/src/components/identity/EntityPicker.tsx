import { useDebouncedValue } from '@mantine/hooks';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { SearchHit } from '../../../../src/model.ts';
import { at } from '../../api/endpoints.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { SearchHits } from '../search/SearchHits.tsx';

interface EntityPickerProps {
  label: string;
  /** The entity that cannot be picked: the one that another is looked for. */
  except: string;
  pick: (hit: SearchHit) => void;
  cancel: () => void;
}

const MOST = 8;

/** Finds another entity by its name; arrows, Enter and Escape as in the search above. */
export const EntityPicker = ({ label, except, pick, cancel }: EntityPickerProps) => {
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [q] = useDebouncedValue(words.trim(), 120);
  const answer = useAnswer<SearchHit[]>(q ? at.search(q, 40) : undefined);
  const hits = (q ? (answer.value ?? []) : []).filter(({ kind, id }) => kind === 'entity' && id !== except).slice(0, MOST);
  useEffect(() => input.current?.focus(), []);
  const step = (by: number) => setActive((now) => (hits.length ? (now + by + hits.length) % hits.length : 0));
  const keys = new Map<string, () => unknown>([
    ['ArrowDown', () => step(1)],
    ['ArrowUp', () => step(-1)],
    ['Enter', () => hits[active] && pick(hits[active])],
    ['Escape', cancel],
  ]);
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys.get(event.key);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div className="entity-picker">
      <label htmlFor={`${listId}-input`}>{label}</label>
      <input
        ref={input}
        id={`${listId}-input`}
        type="text"
        role="combobox"
        aria-expanded={q.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={hits.length ? `${listId}-${active}` : undefined}
        placeholder="Its name"
        autoComplete="off"
        spellCheck={false}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      {q && (
        <SearchHits
          answer={answer}
          groups={hits.length ? [{ label: 'Entities', hits }] : []}
          active={active}
          listId={listId}
          choose={pick}
          setActive={setActive}
          words={q}
        />
      )}
    </div>
  );
};
