import { NODE_TYPE_NAMES, RELATION_TYPES } from '../../ontology.ts';
import type { Connection } from './connection.ts';
import type { Words } from './statements.ts';

/** Every constraint and index by its name, from the ontology and the graph model. */
function definitions(): [name: string, file: string, words?: Words][] {
  return [
    ...(['Entity', 'Article', 'Claim', 'Decision', 'Newsgraph'] as const).map(
      (LABEL) => [`${LABEL}_id`, 'constrain-label', { LABEL }] as [string, string, Words],
    ),
    ...RELATION_TYPES.map((RELATION) => [`${RELATION}_id`, 'constrain-fact', { RELATION }] as [string, string, Words]),
    ...NODE_TYPE_NAMES.map((NODETYPE) => [`${NODETYPE}_degree`, 'index-degree', { NODETYPE }] as [string, string, Words]),
    ['Claim_fact', 'index-claim-fact'],
    ['entity_names', 'index-names'],
    ['article_titles', 'index-titles'],
    ['claim_texts', 'index-evidence'],
  ];
}

/** Makes the constraints and indexes that are not there yet, and waits until they answer. */
export async function prepare(connection: Connection): Promise<void> {
  const [row] = await connection.read((run) => run('schema-names'));
  const missing = definitions().filter(([name]) => !row?.names?.includes(name));
  if (missing.length === 0) return;
  await connection.write((run) => Promise.all(missing.map(([, file, words]) => run(file, {}, words))));
  await connection.read((run) => run('await-indexes'));
}
