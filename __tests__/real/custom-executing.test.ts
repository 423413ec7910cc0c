import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { outcomeOf, policy, writes } from '../support/custom-case.js';
import { sarif } from '../support/sarif-reports.js';
import { removeScratch, scratchFolder, scratchRepository } from '../support/scratch-repository.js';

afterAll(removeScratch);

describe('code of the repository', () => {
  const executing = {
    command: writes(sarif(), "require('node:fs').writeFileSync(process.env.TRACE, 'ran')"),
    executes: 'repository',
    env: ['TRACE'],
  };

  async function traced(more: object, before: (clone: string) => void = () => undefined) {
    const trace = join(scratchFolder({ 'x.txt': '' }).folder, 'trace');
    const repository = scratchRepository({ 'a.txt': 'A\n', '.github/security-gates.yml': policy(executing, more) });
    before(repository.folder);
    const checked = await repository.check(['--gates', 'lint'], { env: { TRACE: trace } });
    return { ...outcomeOf(checked), ran: existsSync(trace) };
  }

  it('does not run unless the policy allows it, and that is an error', async () => {
    const { exitCode, outcome, ran } = await traced({});
    expect({ exitCode, outcome, ran }).toMatchObject({
      exitCode: 2,
      ran: false,
      outcome: { reason: expect.stringContaining('is off') },
    });
  });

  it('runs where it does', async () => {
    const { exitCode, ran } = await traced({ 'execute-repository': true });
    expect({ exitCode, ran }).toEqual({ exitCode: 0, ran: true });
  });

  it('does not run beside the token with which the clone was fetched', async () => {
    const keep = (clone: string): void => {
      const config = '[http "https://github.example/"]\n\textraheader = AUTHORIZATION: basic x\n';
      writeFileSync(join(clone, '.git', 'config'), config, { flag: 'a' });
    };
    const { exitCode, outcome, ran } = await traced({ 'execute-repository': true }, keep);
    expect({ exitCode, outcome, ran }).toMatchObject({
      exitCode: 2,
      ran: false,
      outcome: { reason: expect.stringContaining('token') },
    });
  });
});
