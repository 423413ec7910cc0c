import { z } from 'zod';
import type { RepoPath } from '../../model.js';
import { counted } from '../counted.js';
import { failed } from '../scanner.js';
import type { Context, Execution, Failed, Finding, Parsed, Rule } from '../scanner.js';
import { commandName } from './command.js';
import { isOvershadowed } from './detect.js';
import { findingsOf, rulesOf } from './findings.js';
import { isFetched, isOmitted, nameAt, readLock, type Lock } from './lockfile.js';
import type { Options } from './options.js';
import { readReport } from './report.js';

const waysOut =
  'Ask another registry (`registry` of npm-audit in the policy), give offline data (docs/offline.md), or keep the ' +
  'dependencies in a lockfile that trivy-fs reads (pnpm, yarn).';

const exchangesSchema = z.array(
  z.looseObject({
    asked: z.union([z.string(), z.record(z.string(), z.array(z.string()))]),
    came: z.looseObject({ ok: z.boolean(), reason: z.string().optional() }),
  }),
);

/** Makes findings of reports that cover every package of every lockfile; everything else is no answer. */
export function answer(executions: readonly Execution[], context: Context<Options>): Parsed | Failed {
  const asked = readExchanges(executions.at(-1)?.exchanges['npm-advisories']);
  if (!asked.ok) return failed(`the source of advisories failed: ${asked.reason}`, waysOut);
  const findings: Finding[] = [];
  const rules = new Map<string, Rule>();
  const sizes: number[] = [];
  for (const { path } of context.targets) {
    const came = answerFor(path, executions, asked.packages, context);
    if (!came.ok) return came;
    findings.push(...came.findings);
    sizes.push(came.packages);
    for (const rule of came.rules) if (!rules.has(rule.id)) rules.set(rule.id, rule);
  }
  const excluded = context.expected.filter((path) => isOvershadowed(path, context.expected));
  return {
    ok: true,
    rules: [...rules.values()],
    findings,
    seen: context.targets.map(({ path }) => path),
    excluded,
    notes: [
      `asked about ${counted(
        sizes.reduce((a, b) => a + b, 0),
        'package',
      )} in ${counted(sizes.length, 'lockfile')}`,
    ],
    remarks: excluded.map((path) => `${path} was not judged: npm obeys the npm-shrinkwrap.json beside it.`),
  };
}

type Asked =
  { readonly ok: true; readonly packages: ReadonlySet<string> } | { readonly ok: false; readonly reason: string };

function readExchanges(text = '[]'): Asked {
  const packages = new Set<string>();
  for (const { asked, came } of exchangesSchema.parse(JSON.parse(text))) {
    // A document about a package helps to say what mends it; that there is none is no failure.
    if (typeof asked === 'string') continue;
    if (!came.ok) return { ok: false, reason: came.reason ?? 'no reason given' };
    for (const [name, versions] of Object.entries(asked))
      for (const version of versions) packages.add(`${name}@${version}`);
  }
  return { ok: true, packages };
}

function answerFor(
  path: RepoPath,
  executions: readonly Execution[],
  asked: ReadonlySet<string>,
  context: Context<Options>,
):
  | {
      readonly ok: true;
      readonly findings: readonly Finding[];
      readonly rules: readonly Rule[];
      readonly packages: number;
    }
  | Failed {
  const execution = executions.find(({ name }) => name === commandName(path));
  if (execution === undefined) return failed(`npm did not look at ${path}`);
  const text = execution.reports[path];
  const lock = readLock(text);
  if (typeof lock === 'string') return failed(`${path} ${lock}`, 'Write it anew: npm install --package-lock-only.');
  const report = readReport(execution.stdout);
  if (typeof report === 'string') return failed(`npm audit of ${path}: ${report}`, waysOut);
  const wanted = packagesOf(lock, context.options);
  const unasked = wanted.find((one) => !asked.has(one));
  if (unasked !== undefined) return failed(`npm did not ask about ${unasked} of ${path}`, waysOut);
  const place = { path, text: text ?? '', lock, textOf: (file: RepoPath) => execution.reports[file] ?? '' };
  return { ok: true, findings: findingsOf(report, place), rules: rulesOf(report), packages: wanted.length };
}

/** `name@version` of everything that npm has to ask about. */
function packagesOf({ packages }: Lock, { omit }: Options): readonly string[] {
  const wanted = [...packages].flatMap(([place, entry]) =>
    isFetched(place, entry) && !isOmitted(entry, omit) ? [`${nameAt(place, entry)}@${entry.version ?? ''}`] : [],
  );
  return [...new Set(wanted)];
}
