import type { ProcessRequest, ProcessResult } from '../../src/host/host.js';
import type { Tool } from '../../src/scan/tool.js';

/** Answer of a process; what is left out is that of a process that ended well and said nothing. */
export type Answer = Partial<ProcessResult>;

/** Which command of a scanner a process is. */
export type Step =
  | 'all'
  | 'honoured'
  | 'files'
  | 'canary'
  | 'history'
  | 'range'
  | 'staged'
  | 'rev-parse'
  | 'prepare'
  | 'scan'
  | 'folders';

/** Tells the commands of the scanners apart by their arguments. */
export function stepOf({ args }: ProcessRequest): Step {
  if (args[0] === 'check')
    return args.includes('--show-files') ? 'files' : args.includes('--ignore-noqa') ? 'all' : 'honoured';
  if (args[0] === 'scan' || args[0] === 'fs') return 'scan';
  if (args.includes('--force-all-dirs')) return 'folders';
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

/** Folder that semgrep's canary stands in, where random bytes are zeros. */
const canaryFolder = `files/security-gates-${'0'.repeat(32)}`;

/** A match in semgrep's JSON report on a file of the repository in memory. */
export const semgrepMatch = (
  rule: string,
  path: string,
  line: number,
  metadata: Readonly<Record<string, unknown>>,
) => ({
  check_id: rule,
  path: `files/${path}`,
  start: { line, col: 1, offset: 0 },
  end: { line, col: 5, offset: 4 },
  extra: { message: 'Something unsafe.', severity: 'ERROR', metadata },
});

/** semgrep's JSON report with these changes to that of a clean scan. */
export function semgrepReport(
  changes: Readonly<Record<string, unknown>> = {},
  matches: readonly object[] = [],
): string {
  const canary = semgrepMatch('security-gates-canary', '', 1, {});
  return JSON.stringify({
    results: [{ ...canary, path: `${canaryFolder}/canary` }, ...matches],
    errors: [],
    paths: { scanned: [`${canaryFolder}/canary`, `${canaryFolder}/languages/probe.py`, 'files/app.py'], skipped: [] },
    skipped_rules: [],
    ...changes,
  });
}

/** semgrep's SARIF report, in which these matches are silenced by a comment. */
export function semgrepSarif(silenced: readonly ReturnType<typeof semgrepMatch>[] = []): string {
  const results = silenced.map(({ check_id: ruleId, path: uri, start, end }) => {
    const region = { startLine: start.line, startColumn: start.col, endLine: end.line, endColumn: end.col };
    const locations = [{ physicalLocation: { artifactLocation: { uri }, region } }];
    return { ruleId, suppressions: [{ kind: 'inSource' }], locations };
  });
  return JSON.stringify({ version: '2.1.0', runs: [{ results }] });
}

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
  scan: () => ({ exitCode: 0, stdout: semgrepReport() }),
  folders: () => ({ exitCode: 0, stdout: '{"results":[]}' }),
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
