import type { Polarity, RelationType } from '../../../../src/ontology.ts';
import { verbOf } from '../../graph/words.ts';

interface FactWordsProps {
  fact: { type: RelationType; polarity: Polarity };
  sourceName: string;
  targetName: string;
}

/** A fact in plain words; the verb of a negated one is struck through, and read out as not so. */
export const FactWords = ({ fact, sourceName, targetName }: FactWordsProps) => (
  <span className="fact-words">
    {sourceName} <Verb fact={fact} /> {targetName}
  </span>
);

export const Verb = ({ fact: { type, polarity } }: Pick<FactWordsProps, 'fact'>) =>
  polarity === 'negative' ? (
    <span className="verb">
      <span className="verb-not">not</span> <s>{verbOf(type)}</s>
    </span>
  ) : (
    <span className="verb">{verbOf(type)}</span>
  );
