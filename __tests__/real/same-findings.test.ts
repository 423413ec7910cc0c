import { afterAll, describe, expect, it } from '@jest/globals';
import {
  fakeKey,
  findingsOf,
  keyLine,
  removeScratch,
  runProgram,
  scratchRepository,
} from '../support/scratch-repository.js';
import type { Checked, Contents, ScratchRepository } from '../support/scratch-repository.js';

afterAll(removeScratch);

/** File, line and rule, sorted, each once: a tool may show one secret in several commits. */
const places = (findings: readonly (readonly [file: string, line: number, rule: string])[]): readonly string[] =>
  [...new Set(findings.map((finding) => finding.join(' ')))].sort();

const reported = (checked: Checked, gate: 'lint' | 'secrets'): readonly string[] =>
  places(findingsOf(checked, gate).map(({ uri, line, rule }) => [decodeURIComponent(uri), line, rule]));

/** Runs the command of a proof as a person would: by a shell, in an ordinary environment. */
async function byHand(checked: Checked, gate: 'lint' | 'secrets', scanner: string) {
  const result = checked.verdict?.gates[gate]?.scanners[scanner];
  if (result?.status !== 'ran') throw new Error(`${scanner} did not run: ${JSON.stringify(result)}`);
  const ended = await runProgram('sh', ['-c', result.proof.command], { cwd: '/' });
  expect(ended.exitCode).toBe(result.proof.exitCode);
  return JSON.parse(ended.stdout);
}

async function ruffByHand(checked: Checked, { folder }: ScratchRepository): Promise<readonly string[]> {
  const rows: readonly { filename: string; code: string | null; location: { row: number } }[] = await byHand(
    checked,
    'lint',
    'ruff',
  );
  return places(
    rows.map(({ filename, code, location }) => [
      filename.slice(folder.length + 1),
      location.row,
      code ?? 'invalid-syntax',
    ]),
  );
}

async function gitleaksByHand(checked: Checked): Promise<readonly string[]> {
  const rows: readonly { File: string; StartLine: number; RuleID: string }[] = await byHand(
    checked,
    'secrets',
    'gitleaks',
  );
  return places(rows.map(({ File, StartLine, RuleID }) => [File, StartLine, RuleID]));
}

const python: Contents = {
  'shop/a.py': 'import os\nimport sys\n\n\ndef run(line):\n    assert line\n    return eval(line)\n',
  'shop/tests/b.py': 'assert 1 == 1\nname = "x"; other = "y"\n',
  "odd 'name'/c d.py": 'import json  # noqa: F401\nimport re\n',
  'broken.py': 'x = (1\n',
  'stub.pyi': 'import os\n',
};

const token = ['ghp_', '1a2B3c4D5e6F7g8H9i0JkLmNoPqRsTuVwXyZ'].join('');

/** Several secrets, some of them gone, some in a merge, some hidden from diffs. */
function withSecrets(files: Contents): ScratchRepository {
  const repository = scratchRepository({
    ...files,
    'keys.txt': `one\n${fakeKey('B')}\n`,
    '.gitattributes': '*.env -diff\n',
  });
  repository.commit({ 'live.env': `\n\nKEY=${fakeKey('C')}\n`, 'token.txt': `token = "${token}"\n` });
  repository.commit({ 'token.txt': undefined });
  repository.git('checkout', '--quiet', '-b', 'side');
  repository.commit({ 'side.txt': keyLine('D') });
  repository.git('checkout', '--quiet', 'main');
  repository.git('merge', '--quiet', '--no-commit', '--no-ff', 'side');
  repository.commit({ 'evil.txt': `x\n${keyLine('E')}`, "odd 'name'.txt": keyLine('F') });
  return repository;
}

describe('the command of the proof, run by hand', () => {
  it('finds what the report holds, for ruff', async () => {
    const repository = scratchRepository(python);
    const checked = await repository.check(['--gates', 'lint']);
    const found = await ruffByHand(checked, repository);
    expect(found).toEqual(reported(checked, 'lint'));
    expect(found.length).toBeGreaterThan(8);
  });

  it('finds what the report holds, for ruff with the own configuration of a working directory', async () => {
    const repository = scratchRepository({ ...python, 'shop/ruff.toml': 'lint.select = ["S", "D1"]\n' });
    const checked = await repository.check(['--gates', 'lint', '--working-directory', 'shop']);
    const found = await ruffByHand(checked, repository);
    expect(found).toEqual(reported(checked, 'lint'));
    expect(found.every((place) => place.startsWith('shop/'))).toBe(true);
    expect(found.some((place) => place.endsWith('D103'))).toBe(true);
  });

  it('finds what the report holds, for gitleaks', async () => {
    const repository = withSecrets({});
    const checked = await repository.check(['--gates', 'secrets']);
    const found = await gitleaksByHand(checked);
    expect(found).toEqual(reported(checked, 'secrets'));
    expect(found).toEqual([
      'evil.txt 2 aws-access-token',
      'keys.txt 2 aws-access-token',
      'live.env 3 aws-access-token',
      "odd 'name'.txt 1 aws-access-token",
      'side.txt 1 aws-access-token',
      'token.txt 1 github-pat',
    ]);
  });

  it('finds what the report holds, for gitleaks with the own configuration', async () => {
    const allow = "[extend]\nuseDefault = true\n[allowlist]\npaths = ['''^side\\.txt$''']\n";
    const checked = await withSecrets({ '.gitleaks.toml': allow }).check(['--gates', 'secrets']);
    const found = await gitleaksByHand(checked);
    expect(found).toEqual(reported(checked, 'secrets'));
    expect(found).toHaveLength(5);
  });

  it('says nothing on a clean repository', async () => {
    const repository = scratchRepository({ 'a.py': 'x = 1\n' });
    const checked = await repository.check();
    expect([await ruffByHand(checked, repository), await gitleaksByHand(checked)]).toEqual([[], []]);
    expect(checked.exitCode).toBe(0);
  });
});
