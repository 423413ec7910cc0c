import { mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { emptyInputs } from '../../src/config/inputs.js';
import { localHost } from '../../src/host/local.js';
import { check } from '../../src/pipeline.js';
import { silent } from '../../src/report/progress.js';
import { repositoryWith, temporaryFolder } from '../host/temporary.js';

const temporary = temporaryFolder();

describe('a builtin scanner', () => {
  it.each([
    ['has looked', 'maintenance', 'dependabot-config', 'ran'],
    ['found no report', 'test', 'test', 'failed'],
  ] as const)('leaves no folder behind where it %s', async (what, gate, scanner, status) => {
    const policy = JSON.stringify({ gates: { test: { scanners: { test: { junit: ['out/*.xml'] } } } } });
    const files = { 'package.json': '{"dependencies":{"a":"1"}}', '.github/security-gates.yml': policy };
    const directory = repositoryWith(join(temporary, what), files);
    const scratches = mkdtempSync(join(temporary, 'runner-'));
    const env = { PATH: process.env['PATH'], HOME: temporary, GIT_CONFIG_NOSYSTEM: '1', RUNNER_TEMP: scratches };
    const request = { directory, inputs: { ...emptyInputs, gates: gate }, staged: false };
    const { verdict } = await check(localHost({ env }), request, silent);
    expect(verdict.gates[gate]?.scanners[scanner]?.status).toBe(status);
    // The home folder of git is the process's own, and goes with it.
    expect(readdirSync(scratches).filter((name) => !name.startsWith('security-gates-home-'))).toEqual([]);
  });
});
