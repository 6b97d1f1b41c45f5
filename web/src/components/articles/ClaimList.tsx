import type { ClaimInContext } from '../../../../src/model.ts';
import { readDate } from '../common/dates.ts';
import { FactBadges } from '../common/FactBadges.tsx';
import { FactWords } from '../common/FactWords.tsx';

/** The claims of an article in plain words; choosing one highlights its sentence. */
export const ClaimList = ({
  claims,
  chosen,
  choose,
}: {
  claims: readonly ClaimInContext[];
  chosen: string | undefined;
  choose: (claim: string) => void;
}) => (
  <ul className="plain-list">
    {claims.map((claim) => (
      <li key={claim.id}>
        <button type="button" className="claim-row" aria-current={claim.id === chosen} onClick={() => choose(claim.id)}>
          <span className="quad-dot" style={{ background: `var(--quad-${claim.quad ?? 'structure'})` }} />
          <FactWords fact={claim} sourceName={claim.sourceName} targetName={claim.targetName} />
          <span className="claim-row-facets">
            <FactBadges fact={{ ...claim, quad: claim.quad ?? 'structure' }} />
            {claim.date && <span className="meta">{readDate(claim.date)}</span>}
          </span>
        </button>
      </li>
    ))}
  </ul>
);
