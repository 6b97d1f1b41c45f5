import type { EntityDetail } from '../../../../src/model.ts';
import { count } from '../common/count.ts';

/** Rules that decided on an identity, in plain words; others are shown as they are named. */
const REASONS: Record<string, string> = {
  iso3: 'A state of the ISO 3166 list',
  gazetteer: 'Found in the gazetteer under this name',
  'full-name': 'Persons of the same full name',
  'article-local': 'Named without enough to tell it from others, so it stays within its article',
  surname: 'Surname that refers back to a full name',
  acronym: 'Acronym of the full name',
};

const readReason = (reason: string): string => REASONS[reason] ?? reason.replaceAll('-', ' ');

/** Why all these mentions were taken for one entity. */
export const Identity = ({ detail: { node, identity } }: { detail: EntityDetail }) => (
  <div className="identity">
    <p className="quiet">Why these mentions count as one entity</p>
    <ul className="plain-list">
      {identity.map(({ reason, articles, ids }) => (
        <li key={`${reason} ${ids?.join(' ')}`}>
          <strong>{readReason(reason)}</strong>
          <span className="meta">{[articles > 0 && count(articles, 'article'), ids?.join(', ')].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ul>
    <p className="meta">
      Id <code>{node.id}</code>
    </p>
  </div>
);
