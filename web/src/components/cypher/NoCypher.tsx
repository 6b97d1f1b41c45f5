import { useEffect, useState } from 'react';
import { askCypher } from '../../state/readShown.ts';
import { Icon } from '../common/Icon.tsx';

/** Says why there is no Cypher and how to get it, in the server's own words. */
export const NoCypher = () => {
  const [why, setWhy] = useState('');
  useEffect(() => {
    let current = true;
    askCypher('RETURN 1').catch((error: Error) => current && setWhy(error.message));
    return () => {
      current = false;
    };
  }, []);
  return (
    <div className="no-cypher" role="note">
      <Icon name="terminal" size={22} />
      <div>
        <strong>This store answers no free Cypher</strong>
        <p>{why || 'Connect a Neo4j to ask these queries.'}</p>
        <p className="meta">Everything else works: search, paths, filters and the timeline need no Cypher.</p>
      </div>
    </div>
  );
};
