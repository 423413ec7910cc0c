import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { runAct, type ActRun } from '../support/act-run.js';
import { gitRepository, temporaryFolder, type GitRepository } from '../support/git-repository.js';
import { act, node24, programsLimit } from '../support/test-programs.js';

const folder = temporaryFolder();

beforeAll(() => Promise.all([act(), node24()]), programsLimit);

/** This repository as it is committed, on `main`, as actions/checkout leaves it. */
function ownRepository(place: string): GitRepository {
  const clone = gitRepository(join(place, 'security-gates'));
  clone.git('fetch', '--quiet', `file://${process.cwd()}`, 'HEAD');
  clone.git('reset', '--quiet', '--hard', 'FETCH_HEAD');
  // No advisory service can be asked from here; how an unreachable one is judged has tests of its own.
  const policy = readFileSync(join(clone.root, '.github/security-gates.yml'), 'utf8');
  const withoutDependencies = policy.replace(/^ {2}dependencies:\n(?: {4}.*\n)*/m, '  dependencies: { mode: off }\n');
  clone.commit({ '.github/security-gates.yml': withoutDependencies }, 'Ask for no advisories');
  return clone;
}

function judge(clone: GitRepository, place: string): Promise<ActRun> {
  const ref = 'refs/heads/main';
  const sha = clone.git('rev-parse', 'HEAD');
  const repository = { full_name: 'acme/shop', default_branch: 'main' };
  return runAct({
    workspace: clone.root,
    folder: place,
    workflow: '.github/workflows/security-gates.yml',
    event: 'push',
    payload: { ref, before: '0'.repeat(40), after: sha, deleted: false, repository },
    ref,
    sha,
  });
}

describe('our own workflow with the Action on itself, under act', () => {
  it('passes on this repository and its history', async () => {
    const place = mkdtempSync(join(folder, 'case-'));
    const run = await judge(ownRepository(place), place);
    expect({ exit: run.exitCode, annotations: run.annotations }).toEqual({ exit: 0, annotations: [] });
    expect(run.summary).toContain('## ✓ pass');
    expect(run.summary).toMatch(/\| \*\*lint\*\* \| ✓ pass \|.*\n\| \*\*secrets\*\* \| ✓ pass \|/);
  });

  it('fails on a fault', async () => {
    const place = mkdtempSync(join(folder, 'case-'));
    const clone = ownRepository(place);
    // Without history, which is what takes the time.
    clone.git('checkout', '--quiet', '--orphan', 'alone');
    clone.commit({ 'scripts/report.py': 'import os\n' });
    clone.git('branch', '--quiet', '--move', '--force', 'alone', 'main');
    const run = await judge(clone, place);
    expect({ exit: run.exitCode, annotations: run.annotations }).toMatchObject({
      exit: 1,
      annotations: [{ level: 'error', file: 'scripts/report.py', line: '1' }],
    });
  });
});
