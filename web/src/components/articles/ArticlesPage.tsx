import { Pagination, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { ArticlePage } from '../../../../src/model.ts';
import { at } from '../../api/endpoints.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useRevision } from '../../state/revision.ts';
import { useView } from '../../state/useView.tsx';
import { count } from '../common/count.ts';
import { Icon } from '../common/Icon.tsx';
import { Lines } from '../common/Lines.tsx';
import { Trouble } from '../common/Trouble.tsx';
import { AddArticle } from './AddArticle.tsx';
import { ArticleReader } from './ArticleReader.tsx';
import { ArticleRows } from './ArticleRows.tsx';

const PAGE = 25;

/** All articles, with a reader beside the list. */
export const ArticlesPage = () => {
  const { view, dispatch } = useView();
  const [words, setWords] = useState('');
  const [page, setPage] = useState(1);
  const [q] = useDebouncedValue(words.trim(), 200);
  const answer = useAnswer<ArticlePage>(at.articles({ offset: (page - 1) * PAGE, limit: PAGE, ...(q && { q }) }), useRevision());
  const chosen = view.focus?.kind === 'article' ? view.focus : undefined;
  const found = answer.value;
  return (
    <main className="articles-page" data-reading={chosen !== undefined}>
      <section className="articles-list" aria-label="Articles">
        <div className="articles-tools">
          <h1 className="panel-title">Articles</h1>
          <AddArticle />
        </div>
        <TextInput
          aria-label="Find articles by their words"
          placeholder="Find by words"
          leftSection={<Icon name="search" size={16} />}
          value={words}
          onChange={(event) => {
            setWords(event.currentTarget.value);
            setPage(1);
          }}
        />
        {answer.status === 'failed' && <Trouble title="The articles could not be listed" error={answer.error} retry={answer.retry} />}
        {!found && answer.status === 'loading' && <Lines count={10} />}
        {found && (
          <>
            <p className="meta">{q ? `${count(found.total, 'article')} with these words` : count(found.total, 'article')}</p>
            {found.total === 0 && <p className="quiet">{q ? 'None. Try fewer words.' : 'None yet. Add the first one.'}</p>}
            <ArticleRows articles={found.articles} chosen={chosen?.id} />
            {found.total > PAGE && <Pagination size="sm" mt="md" value={page} onChange={setPage} total={Math.ceil(found.total / PAGE)} />}
          </>
        )}
      </section>
      <section className="articles-reader" aria-label="Reader">
        {chosen ? (
          <>
            <button type="button" className="text-button reader-back" onClick={() => dispatch({ do: 'focus' })}>
              <Icon name="back" size={16} /> All articles
            </button>
            <ArticleReader id={chosen.id} claim={chosen.claim} />
          </>
        ) : (
          <p className="quiet reader-empty">Choose an article to read it with its claims marked.</p>
        )}
      </section>
    </main>
  );
};
