import type { ClaimInContext } from '../../../../src/model.ts';
import { useView } from '../../state/useView.tsx';
import { readDate } from '../common/dates.ts';
import { FactBadges } from '../common/FactBadges.tsx';
import { Icon } from '../common/Icon.tsx';
import { Sentence } from './Sentence.tsx';

/** One sentence that states a fact: the words, where they stand, how sure they are, who says so, and which rule read them. */
export const Evidence = ({ claim }: { claim: ClaimInContext }) => {
  const { dispatch } = useView();
  const { article } = claim;
  const read = () => dispatch({ do: 'focus', focus: { kind: 'article', id: article.id, claim: claim.id } });
  const facets = [article.source, article.published && readDate(article.published)].filter(Boolean).join(' · ');
  return (
    <article className="evidence">
      <blockquote>
        <Sentence claim={claim} />
      </blockquote>
      <div className="evidence-badges">
        <FactBadges fact={{ ...claim, quad: claim.quad ?? 'structure' }} />
        {claim.saidByName && (
          <span className="badge">
            <Icon name="quote" size={13} />
            {claim.saidByName}
          </span>
        )}
        <span
          className="rule"
          title={`Read by the rule “${claim.rule}”; about ${Math.round(claim.confidence * 100)} % of its claims are right`}
        >
          {claim.rule} · {Math.round(claim.confidence * 100)} %
        </span>
      </div>
      <footer>
        <button type="button" className="evidence-source" onClick={read}>
          <span className="evidence-title">{article.title ?? article.id}</span>
          <span className="meta">{facets}</span>
        </button>
      </footer>
    </article>
  );
};
