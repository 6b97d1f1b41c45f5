import { useState } from 'react';
import { Confirm, type Proposal } from './Confirm.tsx';
import { nameOfId, type ReadDecision } from './identityWords.ts';

interface Offer extends Proposal {
  words: string;
}

const OFFERS: Record<'undo' | 'part', { label: string; of: (decision: ReadDecision, other: string) => Offer }> = {
  undo: {
    label: 'Undo',
    of: ({ kind, ids: [a, b] }, other) => ({
      decision: { kind: 'open', a, b },
      act: 'Undo it',
      done: kind === 'same' ? `“${other}” is an entity of its own again.` : `Nothing is decided about “${other}” any more.`,
      words:
        kind === 'same'
          ? `“${other}” becomes an entity of its own again, with the facts that its articles state. Rules may join them again.`
          : 'The two stay as they are now, but rules may join them again.',
    }),
  },
  part: {
    label: 'Not the same',
    of: ({ ids: [a, b] }, other) => ({
      decision: { kind: 'apart', a, b },
      act: 'Keep them apart',
      done: `“${other}” stays apart from now on.`,
      words: `“${other}” becomes an entity of its own, with the facts that its articles state, and stays one whatever a rule finds.`,
      asksWhy: true,
    }),
  },
};

const Row = ({ decision, id, writable }: { decision: ReadDecision; id: string; writable: boolean }) => {
  const [chosen, setChosen] = useState<keyof typeof OFFERS>();
  const others = decision.ids.filter((one) => one !== id);
  const other = others.map(nameOfId).join('” and “');
  const offers = (Object.keys(OFFERS) as (keyof typeof OFFERS)[]).filter((offer) => offer === 'undo' || decision.kind === 'same');
  const offer = chosen && OFFERS[chosen].of(decision, other);
  return (
    <li>
      <div className="decision">
        <span>
          {decision.kind === 'same' ? 'The same as' : 'Not the same as'} <strong>{other}</strong>
        </span>
        {writable &&
          !offer &&
          offers.map((one) => (
            <button key={one} type="button" className="text-button" onClick={() => setChosen(one)}>
              {OFFERS[one].label}
            </button>
          ))}
      </div>
      <span className="meta">{[`by ${decision.by}`, decision.reason, others.join(', ')].filter(Boolean).join(' · ')}</span>
      {offer && (
        <Confirm {...offer} close={() => setChosen(undefined)}>
          <p>{offer.words}</p>
        </Confirm>
      )}
    </li>
  );
};

/** What was decided about this entity's identity; each can be taken back. */
export const Decisions = ({ decisions, id, writable }: { decisions: readonly ReadDecision[]; id: string; writable: boolean }) =>
  decisions.length ? (
    <section>
      <h2 className="section-title">Decided</h2>
      <ul className="plain-list">
        {decisions.map((decision) => (
          <Row key={`${decision.kind} ${decision.ids.join(' ')}`} decision={decision} id={id} writable={writable} />
        ))}
      </ul>
    </section>
  ) : null;
