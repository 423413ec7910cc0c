import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sha256 } from '../../src/install/digest.js';
import { readFileSync } from 'node:fs';
import {
  findingsOf,
  removeScratch,
  runBundle,
  scratchRepository,
  type Contents,
} from '../support/scratch-repository.js';

// A registry of our own, named by SEMGREP_URL as semgrep's users do: the real one is not reached from every network.
const packs = new Map<string, string>();
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  const pack = packs.get(request.url ?? '');
  if (pack === undefined) response.writeHead(404).end('no such pack');
  else response.end(pack);
});
beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
  removeScratch();
});

const rule = {
  id: 'from-pack',
  severity: 'ERROR',
  message: 'Not here.',
  languages: ['python'],
  pattern: 'forbidden(...)',
};
// Another digest for each run of the tests, so that no cache has it yet.
const pack = JSON.stringify({ rules: [{ ...rule, metadata: { run: randomUUID() } }] });
const lock = (sha: string): Contents => ({
  '.github/security-gates.rules.lock': JSON.stringify({ packs: { 'p/default': { sha256: sha } } }),
});
const files = (name: string): Contents => ({
  'a.py': 'forbidden(1)\n',
  '.github/security-gates.yml': JSON.stringify({ gates: { sast: { scanners: { semgrep: { rules: [name] } } } } }),
});

const at = (port = (server.address() as AddressInfo).port) => ({ env: { SEMGREP_URL: `http://127.0.0.1:${port}` } });

/** A repository with this pack in its policy, judged. */
async function judge(contents: Contents, start = at()) {
  const run = await scratchRepository(contents).check(['--gates', 'sast'], start);
  return { ...run, text: JSON.stringify(run.verdict) };
}

describe('a pack of the registry', () => {
  it('is fetched by the engine, and its digest stands in the proof', async () => {
    packs.set('/c/p/default', pack);
    const run = await judge(files('p/default'));
    expect([run.exitCode, findingsOf(run, 'sast')]).toMatchObject([1, [{ rule: 'from-pack', uri: 'a.py', line: 1 }]]);
    expect(run.text).toContain(`rule pack p/default, sha256 ${sha256(pack)}; not locked`);
    expect(asked).toEqual(['/c/p/default']);
  });

  it('is good as locked, and an error as soon as it is another', async () => {
    const good = await judge({ ...files('p/default'), ...lock(sha256(pack)) });
    expect(good.exitCode).toBe(1);
    expect(good.text).toContain(`sha256 ${sha256(pack)} as locked`);
    packs.set('/c/p/default', JSON.stringify({ rules: [{ ...rule, pattern: 'other(...)' }] }));
    const changed = await judge({ ...files('p/default'), ...lock('0'.repeat(64)) });
    expect(changed.exitCode).toBe(2);
    expect(changed.text).toMatch(/is not the locked one: its sha256 is [0-9a-f]{64}, locked is 0{64}/);
    const none = await judge({ ...files('p/default'), '.github/security-gates.rules.lock': '{"packs": []}' });
    expect([none.exitCode, none.text]).toEqual([2, expect.stringMatching(/is no lock of rule packs/)]);
  });

  it('that is locked needs the network once', async () => {
    packs.set('/c/p/default', pack);
    const contents = { ...files('p/default'), ...lock(sha256(pack)) };
    expect((await judge(contents)).exitCode).toBe(1);
    const offline = await judge(contents, at(1));
    expect([offline.exitCode, findingsOf(offline, 'sast')]).toMatchObject([1, [{ rule: 'from-pack' }]]);
  });

  it('auto says that it cannot be reproduced', async () => {
    packs.set('/c/auto', pack);
    const run = await judge(files('auto'));
    expect([run.exitCode, run.text]).toEqual([1, expect.stringMatching(/auto, sha256 .*cannot be reproduced/)]);
  });

  it.each([
    ['is not there', '/c/p/none', undefined, /p\/none cannot be had: .*answered 404/],
    [
      'is a web page',
      '/c/p/page',
      '<!doctype html><title>Sign in</title>',
      /p\/page cannot be had: what came is no list of rules/,
    ],
    ['has no rule', '/c/p/empty', 'rules: []', /p\/empty cannot be had: what came is no list of rules/],
  ])('that %s is an error', async (_, path, content, reason) => {
    if (content !== undefined) packs.set(path, content);
    const run = await judge(files(path.replace('/c/', '')));
    expect([run.exitCode, run.text]).toEqual([2, expect.stringMatching(reason)]);
  });

  it('that cannot be reached is an error within half a minute', async () => {
    const begun = performance.now();
    const run = await judge(files('p/default'), at(1));
    expect([run.exitCode, run.text]).toEqual([2, expect.stringMatching(/p\/default cannot be had: .*ECONNREFUSED/)]);
    expect(performance.now() - begun).toBeLessThan(30_000);
  });
});

describe('rules lock', () => {
  it('writes the digests of all packs of the policy, and the lock holds', async () => {
    packs.set('/c/p/default', pack);
    const repository = scratchRepository({
      'a.py': 'forbidden(1)\n',
      '.github/security-gates.yml': JSON.stringify({
        gates: { sast: { scanners: { semgrep: { rules: ['security-gates', 'p/default', 'auto'] } } } },
      }),
    });
    packs.set('/c/auto', pack);
    const locked = await runBundle(['rules', 'lock', repository.folder], at());
    expect([locked.exitCode, locked.stderr]).toEqual([0, '']);
    expect(locked.stdout).toContain(`p/default: ${sha256(pack)}\nauto: not locked`);
    const text = readFileSync(repository.at('.github/security-gates.rules.lock'), 'utf8');
    expect(JSON.parse(text)).toEqual({ packs: { 'p/default': { sha256: sha256(pack) } } });
    const run = await repository.check(['--gates', 'sast'], at());
    expect([run.exitCode, JSON.stringify(run.verdict)]).toEqual([1, expect.stringContaining('as locked')]);
  });

  it.each([
    ['no packs', ['security-gates'], 3, /names no pack of a registry/],
    ['auto alone', ['auto'], 3, /auto cannot be locked/],
    ['a pack that is not there', ['p/default', 'p/none'], 2, /p\/none cannot be had: .*404.*nothing was written/],
  ])('writes nothing with %s', async (_, names, exitCode, reason) => {
    const repository = scratchRepository({
      '.github/security-gates.yml': JSON.stringify({ gates: { sast: { scanners: { semgrep: { rules: names } } } } }),
    });
    const run = await runBundle(['rules', 'lock', repository.folder], at());
    expect([run.exitCode, run.stderr]).toEqual([exitCode, expect.stringMatching(reason)]);
    expect(repository.git('status', '--porcelain')).toBe('');
  });
});
