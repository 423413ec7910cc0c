import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Log, Result } from 'sarif';
import type { GateId } from '../../src/gates.js';
import type { VerdictDocument } from '../../src/report/verdict-json.js';

/** What one run of the committed bundle left. */
export type Checked = {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Names in the report folder; empty where there is none. */
  readonly written: readonly string[];
  readonly verdict?: VerdictDocument;
  readonly log?: Log;
};

/** File name -> content; `undefined` removes the file. */
export type Contents = Readonly<Record<string, string | Buffer | undefined>>;

/** How the bundle is started, where it is not as usual. */
export type Start = { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> };

/** A throw-away folder, with its report folder beside it. */
export type ScratchFolder = {
  readonly folder: string;
  readonly reports: string;
  /** Absolute name of a file in the folder. */
  readonly at: (name: string) => string;
  readonly write: (contents: Contents) => void;
  /** `check FOLDER --output REPORTS` with further arguments. */
  readonly check: (args?: readonly string[], start?: Start) => Promise<Checked>;
};

/** A throw-away git repository with the branch `main`. */
export type ScratchRepository = ScratchFolder & {
  readonly git: (...args: readonly string[]) => string;
  /** Writes, stages everything and commits; returns the commit's id. */
  readonly commit: (contents: Contents, message?: string) => string;
};

const bundle = resolve('dist', 'index.js');

const scratch = mkdtempSync(join(tmpdir(), 'security-gates-check-'));

/** Removes everything that this module made; for `afterAll`. */
export function removeScratch(): void {
  rmSync(scratch, { recursive: true, force: true });
}

/** This process' environment without what a workflow run has, so that a test in a workflow is a local run, too. */
function localEnvironment(): Record<string, string | undefined> {
  const foreign = /^(GITHUB|ACTIONS|RUNNER|INPUT|GIT)_|^(CI|NO_COLOR|FORCE_COLOR|NODE_OPTIONS)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

/** Neutral for git, whatever the machine configures. */
export const gitEnvironment = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada Author',
  GIT_AUTHOR_EMAIL: 'ada@example.test',
  GIT_COMMITTER_NAME: 'Ada Author',
  GIT_COMMITTER_EMAIL: 'ada@example.test',
};

/** Runs a program to its end, whatever its exit code. */
export function runProgram(
  file: string,
  args: readonly string[],
  start: Start = {},
): Promise<{ readonly exitCode: number; readonly stdout: string; readonly stderr: string }> {
  return new Promise((done) => {
    const env = { ...localEnvironment(), ...start.env };
    const options = { cwd: start.cwd ?? scratch, env, maxBuffer: 2 ** 28 };
    const child = execFile(file, [...args], options, (_, stdout, stderr) => {
      done({ exitCode: child.exitCode ?? -1, stdout, stderr });
    });
    child.stdin?.end();
  });
}

/** The gates that answer within a second, for what concerns the run as a whole. */
export const quick = ['--gates', 'lint,secrets'] as const;

/** Runs the committed bundle with these arguments. Throws if there is none: its exit code would look like a verdict. */
export function runBundle(args: readonly string[], start?: Start): ReturnType<typeof runProgram> {
  if (!existsSync(bundle)) throw new Error(`${bundle} is missing: npm run build`);
  return runProgram(process.execPath, [bundle, ...args], start);
}

/** A folder that is no git repository. */
export function scratchFolder(contents: Contents = {}): ScratchFolder {
  const place = mkdtempSync(join(scratch, 'case-'));
  const folder = join(place, 'work');
  const reports = join(place, 'reports');
  mkdirSync(folder);
  const at = (name: string): string => join(folder, name);
  const write = (files: Contents): void => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(at(name)), { recursive: true });
      if (content === undefined) rmSync(at(name));
      else writeFileSync(at(name), content);
    }
  };
  const check: ScratchFolder['check'] = async (args = [], start = {}) => ({
    ...(await runBundle(['check', folder, '--output', reports, ...args], start)),
    ...reportsIn(reports),
  });
  write(contents);
  return { folder, reports, at, write, check };
}

/** A git repository; `contents`, if any, are its first commit. */
export function scratchRepository(contents?: Contents): ScratchRepository {
  const base = scratchFolder();
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', base.folder, ...args], {
      env: { ...localEnvironment(), ...gitEnvironment },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  const commit = (files: Contents, message = 'change'): string => {
    base.write(files);
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', message);
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--initial-branch=main');
  if (contents !== undefined) commit(contents, 'begin');
  return { ...base, git, commit };
}

function reportsIn(folder: string): Pick<Checked, 'written' | 'verdict' | 'log'> {
  const written = existsSync(folder) ? readdirSync(folder).sort() : [];
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return {
    written,
    ...(written.includes('verdict.json') ? { verdict: read('verdict.json') } : {}),
    ...(written.includes('results.sarif') ? { log: read('results.sarif') } : {}),
  };
}

/** A finding in short. */
export type Seen = {
  readonly rule: string;
  readonly uri: string;
  readonly line: number;
  readonly text: string;
  readonly commit: string | undefined;
  readonly mark: string | undefined;
};

function seen({ ruleId, message, locations, properties }: Result): Seen {
  const place = locations?.[0]?.physicalLocation;
  return {
    rule: ruleId ?? '',
    uri: place?.artifactLocation?.uri ?? '',
    line: place?.region?.startLine ?? 0,
    text: message.text ?? '',
    commit: properties?.['security-gates/commit'],
    mark: properties?.['security-gates/mark'],
  };
}

/** All findings of a gate, in the order of the report. */
export function findingsOf({ log }: Checked, gate: GateId): readonly Seen[] {
  const runs = (log?.runs ?? []).filter(({ automationDetails }) => automationDetails?.id?.includes(`/${gate}/`));
  return runs.flatMap(({ results = [] }) => results.map(seen));
}

/**
 * An AWS access key that was never issued, different for each letter. Put together here, so that no file of the
 * project holds one.
 */
export function fakeKey(letter = 'A'): string {
  return ['AKIA', letter, 'QYLPMN5HHHFPZM2'].join('');
}

/** A line of Python with a key in it, and nothing to lint. */
export const keyLine = (letter?: string): string => `name = "${fakeKey(letter)}"\n`;
