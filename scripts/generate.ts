/** Writes everything that is derived: the scanner registry, action.yml, the JSON Schemas, tables of pages. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { actionYaml } from './generate/action-yaml.js';
import { registry } from './generate/registry.js';
import { replaceTables } from './generate/replace-tables.js';
import { writeFormatted } from './generate/write.js';

const root = join(import.meta.dirname, '..');

const write = (path: string, content: string): Promise<void> => writeFormatted(root, path, content);

const writeTables = (path: string, tables: Readonly<Record<string, string>>): Promise<void> =>
  write(path, replaceTables(readFileSync(join(root, path), 'utf8'), tables));

// A folder without a scanner of its own holds what several of them share.
const ids = readdirSync(join(root, 'src/scanners')).filter((name) =>
  existsSync(join(root, 'src/scanners', name, 'scanner.ts')),
);
await write('src/scanners/index.ts', registry(ids.sort()));

// Loaded after the registry was written: they import it.
const { scanners } = await import('../src/scanners/index.js');
const { policyJsonSchema } = await import('../src/config/json-schema.js');
const { readmeTables } = await import('./generate/readme-tables.js');
const { rulesTable } = await import('./generate/rules-table.js');
const { coverageTables } = await import('./generate/coverage-tables.js');
const { policyTables } = await import('./generate/policy-tables.js');
const { verdictJsonSchema } = await import('../src/report/verdict-schema.js');
await write('action.yml', actionYaml());
await write('docs/policy.schema.json', JSON.stringify(policyJsonSchema(scanners)));
await write('docs/verdict.schema.json', JSON.stringify(verdictJsonSchema()));
await writeTables('README.md', readmeTables(root));
await writeTables('docs/policy.md', policyTables());
await writeTables('docs/coverage.md', coverageTables());
await writeTables('docs/rules.md', rulesTable(root));
