import { scratchRepository, type Checked, type Contents } from './scratch-repository.js';

/** A policy with one scanner, written as JSON, which is YAML. */
export const policy = (entry: object, more: object = {}): string =>
  JSON.stringify({
    ...more,
    custom: [{ id: 'pyrite', gate: 'lint', reports: ['out.sarif'], executes: 'nothing', ...entry }],
  });

/** Node, as a program that does what this script says. */
export const node = (script: string): readonly string[] => [process.execPath, '-e', script];

/** A program that writes this report, and does more. */
export const writes = (text: string, more = ''): readonly string[] =>
  node(`require('node:fs').writeFileSync('out.sarif', ${JSON.stringify(text)});${more}`);

/** What a scanner of the policy comes to, in the gate lint. */
export async function judged(entry: object, files: Contents = {}, more: object = {}, env: Record<string, string> = {}) {
  const repository = scratchRepository({ 'a.txt': 'A\n', '.github/security-gates.yml': policy(entry, more), ...files });
  return outcomeOf(await repository.check(['--gates', 'lint'], { env }));
}

/** The outcome of the scanner `pyrite`, and its results. */
export function outcomeOf(checked: Checked) {
  const outcome = checked.verdict?.gates.lint?.scanners['pyrite'];
  const results = checked.log?.runs.flatMap((run) => (run.tool.driver.name === 'pyrite' ? (run.results ?? []) : []));
  return { ...checked, outcome, results: results ?? [] };
}
