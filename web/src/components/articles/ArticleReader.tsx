import type { ArticleDetail } from '../../../../src/model.ts';
import { at } from '../../api/endpoints.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useRevision } from '../../state/revision.ts';
import { useView } from '../../state/useView.tsx';
import { count } from '../common/count.ts';
import { readDate } from '../common/dates.ts';
import { Icon } from '../common/Icon.tsx';
import { Lines } from '../common/Lines.tsx';
import { Trouble } from '../common/Trouble.tsx';
import { ArticleText } from './ArticleText.tsx';
import { ClaimList } from './ClaimList.tsx';
import { RemoveArticle } from './RemoveArticle.tsx';

/** Only addresses of the web are made into links; an article's address is whatever its feed said. */
const webAddress = (url: string | undefined): string | undefined => (url && /^https?:\/\//i.test(url) ? url : undefined);

/** One article to read, with its claims. */
export const ArticleReader = ({ id, claim }: { id: string; claim?: string | undefined }) => {
  const { dispatch } = useView();
  const answer = useAnswer<ArticleDetail>(at.article(id), useRevision());
  if (answer.status === 'failed') return <Trouble title="This article could not be opened" error={answer.error} retry={answer.retry} />;
  const detail = answer.value;
  if (!detail || detail.article.id !== id) return <Lines count={10} />;
  const { article, claims } = detail;
  const address = webAddress(article.url);
  const choose = (chosen: string) => dispatch({ do: 'focus', focus: { kind: 'article', id, claim: chosen } });
  return (
    <div className="reader">
      <header>
        <p className="meta reader-source">
          {[article.source, article.published && readDate(article.published)].filter(Boolean).join(' · ')}
        </p>
        <h1 className="reader-title">{article.title ?? article.id}</h1>
        <div className="reader-links">
          {address && (
            <a href={address} target="_blank" rel="noreferrer noopener">
              <Icon name="external" size={15} /> Original
            </a>
          )}
          <RemoveArticle id={id} title={article.title ?? id} />
        </div>
      </header>
      <ArticleText detail={detail} claim={claim} choose={choose} />
      <h2 className="section-title">{count(claims.length, 'claim')} read from it</h2>
      <ClaimList claims={claims} chosen={claim} choose={choose} />
    </div>
  );
};
