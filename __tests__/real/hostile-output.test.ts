import { afterAll, describe, expect, it } from '@jest/globals';
import { removeScratch, scratchRepository, type Contents } from '../support/scratch-repository.js';
import { runnerCommands } from '../support/runner-parser.js';

afterAll(removeScratch);

/** File names and comments that are commands where a runner reads them. */
const hostile: Contents = {
  '::error::x.py': 'import os  # noqa: F401 as ##[error]why\n',
  '##[error]y.py': 'import os\n',
  'z\r::add-mask::z.py': 'import os\nimport re\n',
};

const inWorkflow = { env: { GITHUB_ACTIONS: 'true' } };

describe('the command in a step of a workflow', () => {
  it.each(['text', 'json', 'sarif'])('prints no command to the runner (%s)', async (format) => {
    const repository = scratchRepository(hostile);
    const args = ['--gates', 'lint', '--format', format];
    const checked = await repository.check(args, inWorkflow);
    expect(checked.exitCode).toBe(1);
    expect(runnerCommands(checked.stdout)).toEqual([]);
    expect(runnerCommands(checked.stderr)).toEqual([]);
    const elsewhere = await repository.check(args);
    if (format === 'text') expect(runnerCommands(elsewhere.stdout).length).toBeGreaterThan(0);
    else expect(JSON.stringify(JSON.parse(checked.stdout))).toContain('%3A%3Aerror%3A%3Ax.py');
    if (format === 'json') {
      // Whoever reads the data gets what stands there.
      expect(JSON.parse(checked.stdout)).toMatchObject({ suppressions: [{ reason: 'as ##[error]why' }] });
    }
  });

  it('prints none in an error that quotes what was committed', async () => {
    const policy = '"\\n::set-output name=verdict::pass": 1\n"##[error]x": 2\n"\\e[2J": 3\n';
    const repository = scratchRepository({ 'a.py': 'x = 1\n', '.github/security-gates.yml': policy });
    const { exitCode, stderr, stdout } = await repository.check([], inWorkflow);
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(stderr).toContain('set-output name=verdict::pass');
    expect(runnerCommands(stderr)).toEqual([]);
    expect(stderr.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});
