import { posix } from 'node:path';
import type { RepoPath } from '../../model.js';
import { counted } from '../counted.js';
import { failed } from '../scanner.js';
import type { Context, Execution, Failed, Finding, Parsed, Rule } from '../scanner.js';
import { commandName } from './command.js';
import { contradiction } from './contradiction.js';
import { isOvershadowed } from './detect.js';
import { missingFrom, readExchanges, type Asked } from './exchanges.js';
import { findingsOf, rulesOf } from './findings.js';
import { isFetched, isOmitted, nameAt, readLock, unversioned, type Lock } from './lockfile.js';
import { readManifest } from './manifest.js';
import type { Options } from './options.js';
import { readReport } from './report.js';

const waysOut =
  'Ask another registry (`registry` of npm-audit in the policy), give offline data (docs/offline.md), or keep the ' +
  'dependencies in a lockfile that trivy-fs reads (pnpm, yarn).';

const writeAnew = 'Write it anew: npm install --package-lock-only --lockfile-version 3.';

/** Codes of errors of npm that are not the registry's. */
const ofLockfile =
  /\bE(?:MISSINGTARGET|OVERRIDE|INVALIDPACKAGENAME|INVALIDTAGNAME|JSONPARSE|BADENGINE|BADPLATFORM|UNSUPPORTEDPROTOCOL)\b/;

/** Makes findings of reports that cover every package of every lockfile; everything else is no answer. */
export function answer(executions: readonly Execution[], context: Context<Options>): Parsed | Failed {
  const asked = readExchanges(executions);
  if (!asked.ok) return failed(`the source of advisories failed: ${asked.reason}`, waysOut);
  const findings: Finding[] = [];
  const rules = new Map<string, Rule>();
  const sizes: number[] = [];
  const remarks: string[] = [];
  for (const { path } of context.targets) {
    const came = answerFor(path, executions, asked, context);
    if (!came.ok) return came;
    findings.push(...came.findings);
    sizes.push(came.packages);
    remarks.push(...came.remarks);
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
    remarks: [
      ...excluded.map((path) => `${path} was not judged: npm obeys the npm-shrinkwrap.json beside it.`),
      ...remarks,
    ],
  };
}

/** What is known of one lockfile. */
type Answered = Pick<Parsed, 'ok' | 'findings' | 'rules'> & {
  readonly packages: number;
  readonly remarks: readonly string[];
};

function answerFor(
  path: RepoPath,
  executions: readonly Execution[],
  asked: Asked,
  context: Context<Options>,
): Answered | Failed {
  const execution = executions.find(({ name }) => name === commandName(path));
  if (execution === undefined) return failed(`npm did not look at ${path}`);
  const text = execution.reports[path];
  const lock = readLock(text);
  if (typeof lock === 'string') return failed(`${path} ${lock}`, writeAnew);
  const against = contradiction({ path, lock, files: execution.reports }, context.options.omit);
  if (against !== undefined) return failed(`${path} ${against}`, writeAnew);
  const report = readReport(execution.stdout);
  if (typeof report === 'string') {
    return failed(`npm audit of ${path}: ${report}`, ofLockfile.test(report) ? writeAnew : waysOut);
  }
  const wanted = packagesOf(lock, context.options);
  const unasked = wanted.find((one) => !asked.packages.has(one));
  if (unasked !== undefined) return failed(`npm did not ask about ${unasked} of ${path}`, writeAnew);
  const missing = missingFrom(report, wanted, asked);
  if (missing !== undefined) return failed(`npm audit of ${path}: ${missing}`, waysOut);
  const textOf = (file: RepoPath): string => execution.reports[file] ?? '';
  const manifest = textOf(posix.join(posix.dirname(path), 'package.json'));
  const place = { path, text: text ?? '', lock: withAsks(lock, manifest), textOf };
  const nameless = unversioned(lock);
  const unnamed = nameless.find(
    (node) => !context.options['not-audited'].includes(node.replace(/^.*node_modules\//, '')),
  );
  if (unnamed !== undefined) {
    return failed(
      `${unnamed} of ${path} has no version that an advisory could name`,
      'Ask for a released version, or name the package in `not-audited` of npm-audit in the policy.',
    );
  }
  const remarks = nameless.map((node) => `${node} of ${path} was not judged, as \`not-audited\` says.`);
  return { ok: true, findings: findingsOf(report, place), rules: rulesOf(report), packages: wanted.length, remarks };
}

/** A lockfile of version 1 does not say what the project asks for; its package.json does. */
function withAsks(lock: Lock, manifest: string): Lock {
  const root = lock.packages.get('');
  const read = lock.version === 1 ? readManifest(manifest) : undefined;
  if (root === undefined || read === undefined) return lock;
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = read;
  const asks = { dependencies, devDependencies, optionalDependencies, peerDependencies };
  return { ...lock, packages: new Map([...lock.packages, ['', { ...root, ...asks }]]) };
}

/** `name@version` of everything that npm has to ask about. */
function packagesOf({ packages }: Lock, { omit }: Options): readonly string[] {
  const wanted = [...packages].flatMap(([place, entry]) =>
    isFetched(place, entry) && !isOmitted(entry, omit) ? [`${nameAt(place, entry)}@${entry.version ?? ''}`] : [],
  );
  return [...new Set(wanted)];
}
