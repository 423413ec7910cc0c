import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { markdownTable } from 'markdown-table';
import { parse } from 'yaml';
import { z } from 'zod';
import { severityOf } from '../../src/scanners/semgrep/severity.js';

const schema = z.object({
  rules: z.array(
    z.object({
      id: z.string(),
      languages: z.array(z.string()),
      severity: z.string(),
      metadata: z.looseObject({ title: z.string(), cwe: z.array(z.string()) }),
    }),
  ),
});

/** The table of docs/rules.md: every shipped rule of semgrep, by language and id. */
export function rulesTable(root: string): Readonly<Record<string, string>> {
  const folder = join(root, 'src/scanners/semgrep/rules');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  const rows = files
    .flatMap((name) => schema.parse(parse(readFileSync(join(folder, name), 'utf8'))).rules)
    .map(({ id, languages, severity, metadata }) => {
      const cwe = metadata.cwe.map((text) => text.replace(/:.*/, '')).join(', ');
      return [languages.join(', '), `\`${id}\``, severityOf(severity, metadata), cwe, metadata.title];
    })
    .toSorted((a, b) => (a.join() < b.join() ? -1 : 1));
  return { rules: markdownTable([['Language', 'Rule', 'Severity', 'CWE', 'What it finds'], ...rows]) };
}
