import type { ProcessRequest, ProcessResult } from '../../src/host/host.js';
import type { Tool } from '../../src/scan/tool.js';

/** Answer of a process; what is left out is that of a process that ended well and said nothing. */
export type Answer = Partial<ProcessResult>;

/** Which command of a scanner a process is. */
export type Step = 'all' | 'honoured' | 'files' | 'canary' | 'history' | 'range' | 'staged' | 'rev-parse' | 'prepare';

/** Tells the commands of the scanners apart by their arguments. */
export function stepOf({ args }: ProcessRequest): Step {
  if (args[0] === 'check')
    return args.includes('--show-files') ? 'files' : args.includes('--ignore-noqa') ? 'all' : 'honoured';
  if (args.includes('rev-parse')) return 'rev-parse';
  if (args[0] !== 'git') return 'prepare';
  if (args.includes('--staged')) return 'staged';
  if (args.at(-1)?.endsWith('/canary/.git') === true) return 'canary';
  return args.some((arg) => arg.includes('..')) ? 'range' : 'history';
}

/** A row of ruff's JSON report on a file of the repository in memory. */
export const ruffRow = (code: string, file: string, row: number, message = 'something') => ({
  code,
  name: 'a-rule',
  message,
  url: `https://example.org/${code}`,
  filename: `/repository/${file}`,
  cell: null,
  location: { row, column: 1 },
  end_location: { row, column: 5 },
  fix: null,
});

/** A row of gitleaks' JSON report. */
export const leakRow = (commit: string, file: string, line: number, secret: string) => ({
  RuleID: 'test-key',
  Description: 'A test key.',
  StartLine: line,
  EndLine: line,
  Secret: secret,
  File: file,
  Commit: commit,
  Fingerprint: `${commit}:${file}:test-key:${line}`,
  Date: '2026-01-01T00:00:00Z',
});

/** gitleaks' answer on the canary repository: the planted key is found. */
export const canaryFound: Answer = {
  exitCode: 9,
  stdout: JSON.stringify([{ ...leakRow('c', 'key.txt', 1, 'x'), RuleID: 'security-gates-canary' }]),
};

const clean: Readonly<Record<Step, (request: ProcessRequest) => Answer>> = {
  all: () => ({ exitCode: 0, stdout: '[]' }),
  honoured: () => ({ exitCode: 0, stdout: '[]' }),
  files: () => ({ exitCode: 0, stdout: '/repository/app.py\n' }),
  canary: () => canaryFound,
  history: () => ({ exitCode: 0, stdout: '[]', stderr: '1:00PM INF 1 commits scanned.\n' }),
  range: () => ({ exitCode: 0, stdout: '[]' }),
  staged: () => ({ exitCode: 0, stdout: '[]' }),
  'rev-parse': ({ args }) => ({ exitCode: 0, stdout: `${args.at(-1)?.replace('^{commit}', '') ?? ''}\n` }),
  prepare: () => ({ exitCode: 0 }),
};

/** Processes that answer as clean scans do, but for the given steps. */
export function answering(answers: Partial<Record<Step, Answer>>): (request: ProcessRequest) => Answer {
  return (request) => answers[stepOf(request)] ?? clean[stepOf(request)](request);
}

/** A tool that counts as installed. */
export function fakeTool(name: string): Tool {
  const pin: Tool['pin'] = {
    name,
    version: '1.2.3',
    license: 'MIT',
    homepage: 'https://example.org',
    executable: name,
    denied: { versions: [], sha256s: [] },
    released: '2026-01-01',
    recorded: '2026-02-01',
    sources: [],
  };
  const executable = `/cache/${name}`;
  const installed = { ok: true, executable, args: [], env: {}, digest: 'a'.repeat(64), source: 'a test' } as const;
  return { pin, installed };
}
