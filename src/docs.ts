/** `npm run docs`: rewrites `.env.example` and the made sections of the README, each between its markers, from the tables of the code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readExamples } from './api/routes/cypher.ts';
import { UserError } from './errors.ts';
import { RELATION_TYPES, readFact, relation } from './ontology.ts';
import { settingRows } from './settings.ts';

const inRepository = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** `.env.example`: every setting, commented out, with its help. */
export function envExample(): string {
  const blocks = settingRows().map(({ env, preset = '', help }) => `# ${help.replaceAll('`', '')}\n#${env}=${preset}\n`);
  return `# Settings of newsgraph. Copy to .env and take the # off what you change. Made by "npm run docs".\n\n${blocks.join('\n')}`;
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** The settings as a table in Markdown. */
function readmeSettings(): string {
  const rows = settingRows().map(({ env, preset, help }) => `| \`${env}\` | ${preset ? `\`${preset}\`` : ''} | ${cell(help)} |`);
  return ['| variable | default | what it does |', '|---|---|---|', ...rows].join('\n');
}

/** The relation types as a table in Markdown. */
function readmeRelations(): string {
  const rows = RELATION_TYPES.map((type) => {
    const { from, to, plover } = relation(type);
    return `| \`${type}\` | ${readFact(type, 'A', 'B')} | ${from.join(', ')} | ${to.join(', ')} | ${plover ?? ''} |`;
  });
  return ['| type | reads | A | B | PLOVER |', '|---|---|---|---|---|', ...rows].join('\n');
}

/** The example queries, each under its title. */
const readmeQueries = (): string =>
  readExamples()
    .map(({ title, query }) => `${title}\n\n\`\`\`cypher\n${query}\n\`\`\``)
    .join('\n\n');

/** The text with what stands between `<!-- name:start -->` and `<!-- name:end -->` replaced. Throws when the markers are missing. */
export function replaceBetween(text: string, name: string, section: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new UserError(`README.md: no markers ${start} and ${end}. Put them where the section belongs.`);
  return `${text.slice(0, from + start.length)}\n${section}\n${text.slice(to)}`;
}

/** The made sections of the README, by the name of their markers. */
export const SECTIONS = { settings: readmeSettings, relations: readmeRelations, queries: readmeQueries };

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(inRepository('.env.example'), envExample());
  const readme = readFileSync(inRepository('README.md'), 'utf8');
  const rewritten = Object.entries(SECTIONS).reduce((text, [name, section]) => replaceBetween(text, name, section()), readme);
  writeFileSync(inRepository('README.md'), rewritten);
}
