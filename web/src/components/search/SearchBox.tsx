import { useDebouncedValue } from '@mantine/hooks';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { SearchHit } from '../../../../src/model.ts';
import { at } from '../../api/endpoints.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useView } from '../../state/useView.tsx';
import { useOpenEntity } from '../common/EntityLink.tsx';
import { Icon } from '../common/Icon.tsx';
import { focusOf, groupHits } from './rows.ts';
import { SearchHits } from './SearchHits.tsx';

/** Search over entities, articles and sentences; all of it by keyboard. */
export const SearchBox = () => {
  const { view, dispatch } = useView();
  const openEntity = useOpenEntity();
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [q] = useDebouncedValue(words.trim(), 120);
  const answer = useAnswer<SearchHit[]>(q ? at.search(q, 30) : undefined);
  const groups = q ? groupHits(answer.value ?? []) : [];
  const hits = groups.flatMap((group) => group.hits);
  const shown = open && q.length > 0;

  const choose = (hit: SearchHit) => {
    setOpen(false);
    input.current?.blur();
    const focus = focusOf(hit);
    if (view.page !== 'graph' && focus.kind !== 'article') dispatch({ do: 'open', page: 'graph' });
    if (focus.kind === 'entity') openEntity(focus.id);
    else dispatch({ do: 'focus', focus });
  };
  const step = (by: number) => setActive((now) => (hits.length ? (now + by + hits.length) % hits.length : 0));
  const keys = new Map<string, () => unknown>([
    ['ArrowDown', () => step(1)],
    ['ArrowUp', () => step(-1)],
    ['Enter', () => hits[active] && choose(hits[active])],
    ['Escape', () => (words && shown ? setOpen(false) : input.current?.blur())],
  ]);
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys.get(event.key);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  return (
    <search className="search">
      <Icon name="search" />
      <input
        ref={input}
        id="search"
        type="text"
        role="combobox"
        aria-label="Search people, states, banks, articles and sentences"
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits.length ? `${listId}-${active}` : undefined}
        placeholder="Search people, states, banks, sentences"
        autoComplete="off"
        spellCheck={false}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <kbd>/</kbd>
      {shown && (
        <SearchHits answer={answer} groups={groups} active={active} listId={listId} choose={choose} setActive={setActive} words={q} />
      )}
    </search>
  );
};
