/**
 * Writes src/scanners/tfsec/trivy-rules.json: which check of Trivy says the same as a check of tfsec. It is derived from
 * the sources that the two pinned tools are built of, as their go.mod names them: ids and long ids that stand in the
 * checks themselves. Run by `npx tsx scripts/tfsec-rules.ts` whenever one of the two is moved to another version.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFormatted } from './generate/write.js';

const root = join(import.meta.dirname, '..');

/** A module as a tool's go.mod names it, and where its sources are. */
function moduleOf(tool: string, path: string): { readonly name: string; readonly folder: string } {
  const text = readFileSync(join(root, 'src/tools', tool, 'go.mod'), 'utf8');
  const version = new RegExp(String.raw`^\s*(?:require )?${path}\s+(\S+)`, 'm').exec(text)?.[1];
  if (version === undefined) throw new Error(`the go.mod of ${tool} names no ${path}`);
  const name = `${path}@${version}`;
  const answer: unknown = JSON.parse(execFileSync('go', ['mod', 'download', '-json', name], { encoding: 'utf8' }));
  return { name, folder: z.object({ Dir: z.string() }).parse(answer).Dir };
}

function textsBelow(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name) && !/_test\.\w+$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

/** Number of a check as both tools know it: `AVD-AWS-0107` in one, `AWS-0107` in the other. */
const plain = (id: string): string => id.replace(/^AVD-/, '');

type Check = { readonly longId: string; readonly id: string };

const field = (text: string, name: string): string | undefined =>
  new RegExp(String.raw`\b${name}:\s*"?([\w.-]+)"?`).exec(text)?.[1];

/** Checks of tfsec: rules in Go, and metadata of Rego policies. */
function tfsecChecks(folder: string): readonly Check[] {
  const constants = readFileSync(join(folder, 'pkg/providers/provider.go'), 'utf8');
  const provider = (name: string): string | undefined =>
    new RegExp(String.raw`\b${name}\s+Provider = "(\w+)"`).exec(constants)?.[1];
  const rules = textsBelow(join(folder, 'rules'), /\.go$/).flatMap((text) =>
    [
      ...text.matchAll(
        /AVDID:\s+"([\w-]+)",[^]*?Provider:\s+providers\.(\w+),\s+Service:\s+"([\w-]+)",\s+ShortCode:\s+"([\w-]+)"/g,
      ),
    ].map(([, id = '', constant = '', service = '', code = '']) => ({
      longId: [provider(constant) ?? constant, service, code].join('-'),
      id: plain(id),
    })),
  );
  const policies = textsBelow(join(folder, 'rules/cloud'), /\.rego$/).flatMap((text) => {
    const [id, ...parts] = ['avd_id', 'provider', 'service', 'short_code'].map((name) => field(text, name));
    return id === undefined || parts.includes(undefined) ? [] : [{ longId: parts.join('-'), id: plain(id) }];
  });
  return [...rules, ...policies];
}

/** Checks of Trivy, by metadata of its Rego policies. */
const trivyChecks = (folder: string): readonly Check[] =>
  textsBelow(join(folder, 'checks/cloud'), /\.rego$/).flatMap((text) => {
    const id = field(text, 'id');
    const longId = field(text, 'long_id');
    return id === undefined || longId === undefined ? [] : [{ longId, id }];
  });

const defsec = moduleOf('tfsec', 'github.com/aquasecurity/defsec');
const checks = moduleOf('trivy', 'github.com/aquasecurity/trivy-checks');
const theirs = trivyChecks(checks.folder);
const ids = new Set(theirs.map(({ id }) => id));

const same = new Map<string, Set<string>>();
for (const { longId, id } of tfsecChecks(defsec.folder)) {
  const known = same.get(longId) ?? new Set<string>();
  if (ids.has(id)) known.add(id);
  for (const other of theirs) if (other.longId === longId) known.add(other.id);
  if (known.size > 0) same.set(longId, known);
}
const entries = [...same].map(([longId, known]) => [longId, [...known].sort()] as const);
const rules = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
const table = { origin: `ids in the checks of ${defsec.name} and ${checks.name}`, rules };
await writeFormatted(root, 'src/scanners/tfsec/trivy-rules.json', JSON.stringify(table));
