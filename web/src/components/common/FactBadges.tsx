import type { Fact } from '../../../../src/model.ts';
import { MODALITIES } from '../../../../src/ontology.ts';
import { strokeOf } from '../../graph/strands.ts';
import { StrokeSample } from './StrokeSample.tsx';

/** How sure a fact is: nothing for what plainly happened, as most did. */
export const FactBadges = ({ fact, all = false }: { fact: Pick<Fact, 'modality' | 'polarity' | 'quad'>; all?: boolean }) => (
  <>
    {(all || fact.modality !== 'actual') && (
      <span className="badge" title={MODALITIES[fact.modality].help}>
        <StrokeSample stroke={strokeOf(fact.modality)} width={18} />
        {MODALITIES[fact.modality].label}
      </span>
    )}
    {fact.polarity === 'negative' && (
      <span className="badge badge-not" title="The article says that it is not so">
        Negated
      </span>
    )}
  </>
);
