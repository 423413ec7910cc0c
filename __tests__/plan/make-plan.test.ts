import { describe, expect, it } from '@jest/globals';
import { configure } from '../../src/config/config.js';
import { emptyInputs } from '../../src/config/inputs.js';
import type { Inputs } from '../../src/config/inputs.js';
import { makePlan } from '../../src/plan/make-plan.js';
import { scanners as registry } from '../../src/scanners/index.js';
import type { Tree } from '../../src/scanners/scanner.js';

/** Two that differ in what they look at, so that a further scanner changes nothing here. */
const scanners = { ruff: registry.ruff, gitleaks: registry.gitleaks };

const history = { head: 'a'.repeat(40), staged: false, scheduled: false, uncommitted: [] };

function planOf(tree: Partial<Omit<Tree, 'read'>>, inputs: Partial<Inputs> = {}) {
  const config = configure({ ...emptyInputs, ...inputs }, undefined, scanners);
  const source = { event: 'local', trustedBecause: 'b', pullRequest: false, staged: false };
  const { files = [], unread = [], ...rest } = tree;
  const grounds = { source, config, changes: [], tree: { workingDirectory: config.workingDirectory, ...rest } };
  const seenBy = () => ({ tree: { files, unread }, texts: new Map() });
  return makePlan({ ...grounds, seenBy }, Object.values(scanners));
}

describe('plan', () => {
  it('is plain data', () => {
    const plan = planOf({ files: ['a.py'], history });
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  it('gives a scanner its targets, what it must read, and what steers it, in any letter case', () => {
    const files = ['.gitleaks.toml', 'a.py', 'b%0Ac/Ruff.toml', 'n%FF.pyi', 'readme.md', 'sub/pyproject.toml'];
    const { jobs } = planOf({ files, history });
    expect(jobs.map(({ gate, scanner, expected, steering }) => ({ gate, scanner, expected, steering }))).toEqual([
      {
        gate: 'lint',
        scanner: 'ruff',
        expected: ['a.py', 'n%FF.pyi'],
        steering: ['b%0Ac/Ruff.toml', 'sub/pyproject.toml'],
      },
      { gate: 'secrets', scanner: 'gitleaks', expected: [], steering: ['.gitleaks.toml'] },
    ]);
  });

  it('limits files to the working directory, and never the history', () => {
    const { jobs } = planOf({ files: ['a.py', 'sub/b.py', 'subway/c.py'], history }, { 'working-directory': 'sub' });
    expect(jobs.map(({ expected, targets }) => ({ expected, targets }))).toEqual([
      { expected: ['sub/b.py'], targets: [{ kind: 'directory', path: 'sub' }] },
      { expected: [], targets: [{ kind: 'history', path: '' }] },
    ]);
  });

  it('says why a scanner does not apply, and why it should and cannot', () => {
    expect(planOf({ files: ['readme.md'] })).toMatchObject({
      jobs: [],
      absences: [
        { gate: 'lint', status: 'not-applicable', reason: 'no Python files' },
        { gate: 'secrets', status: 'failed', reason: expect.stringContaining('not a git repository') as unknown },
      ],
    });
  });

  it('cannot lint where a Python file of the commit is missing, and does not mind another', () => {
    const { absences } = planOf({ files: ['a.py'], unread: ['b.py'], history });
    expect(absences).toMatchObject([
      { gate: 'lint', status: 'failed', reason: expect.stringContaining('b.py') as unknown },
    ]);
    expect(planOf({ files: ['a.py'], unread: ['b.txt'], history }).absences).toEqual([]);
  });

  it('leaves out gates that are off', () => {
    const plan = planOf({ files: ['a.py'], history }, { gates: 'lint' });
    expect([...plan.jobs, ...plan.absences].map(({ gate }) => gate)).toEqual(['lint']);
  });

  it.each([
    { what: 'staged', history: { ...history, staged: true }, targets: ['staged'] },
    { what: 'uncommitted files', history: { ...history, uncommitted: ['a.py'] }, targets: ['history', 'uncommitted'] },
    { what: 'no commits', history: { staged: false, scheduled: false, uncommitted: [] }, targets: ['uncommitted'] },
  ])('has gitleaks look at: $what', ({ history: known, targets }) => {
    const job = planOf({ files: ['a.py'], history: known }).jobs.find(({ scanner }) => scanner === 'gitleaks');
    expect(job?.targets.map(({ kind }) => kind)).toEqual(targets);
  });
});
