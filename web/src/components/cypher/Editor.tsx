import { type KeyboardEvent, useMemo } from 'react';
import { tokenize } from './tokens.ts';

interface EditorProps {
  query: string;
  change: (query: string) => void;
  run: () => void;
}

/** A plain text area over a coloured copy of its text. */
export const Editor = ({ query, change, run }: EditorProps) => {
  const tokens = useMemo(() => {
    let start = 0;
    return tokenize(query).map((token) => {
      start += token.text.length;
      return { ...token, start: start - token.text.length };
    });
  }, [query]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    run();
  };
  return (
    <div className="editor">
      <pre aria-hidden="true">
        {tokens.map(({ start, kind, text }) => (
          <span key={start} className={`cy-${kind}`}>
            {text}
          </span>
        ))}
        {'\n'}
      </pre>
      <textarea
        aria-label="Cypher query"
        value={query}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
};
