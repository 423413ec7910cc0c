import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { endServices, judgedBy, pinned, pipAudit, serving } from '../support/pip-audit-case.js';
import { knowing, recordFor, type OsvAnswer } from '../support/osv-server.js';
import { findingsOf, removeScratch, scratchFolder, scratchRepository } from '../support/scratch-repository.js';

afterEach(endServices);
afterAll(removeScratch);

const found = [expect.objectContaining({ rule: 'GHSA-0000-0000-pyjw', uri: 'requirements.txt', line: 1 })];

describe('a service that answers', () => {
  it('is asked about every package and about one that is known to be vulnerable', async () => {
    const server = await serving(knowing);
    const checked = await judgedBy(server.url, pinned);
    expect([checked.exitCode, findingsOf(checked, 'dependencies')]).toEqual([1, found]);
    expect([...server.asked].sort()).toEqual(['click 8.1.7', 'flask 0.12', 'pyjwt 2.3.0']);
    expect(pipAudit(checked)).toMatchObject({
      proof: { data: [{ name: 'OSV, PyPI', source: server.url, offline: false }], files: { expected: 1, seen: 1 } },
    });
  });

  it('passes what it knows nothing of', async () => {
    const checked = await judgedBy((await serving(knowing)).url, { 'requirements.txt': 'click==8.1.7\n' });
    expect([checked.exitCode, findingsOf(checked, 'dependencies')]).toEqual([0, []]);
  });

  it('is asked page after page', async () => {
    const server = await serving(({ name, version }, response) => {
      if (name !== 'pyjwt') knowing({ name, version }, response);
      else if (server.asked.filter((one) => one.startsWith('pyjwt')).length === 1)
        response.end(JSON.stringify({ vulns: [recordFor('GHSA-1111-1111-1111', name)], next_page_token: 'more' }));
      else response.end(JSON.stringify({ vulns: [recordFor('GHSA-2222-2222-2222', name)] }));
    });
    const rules = findingsOf(await judgedBy(server.url, pinned), 'dependencies').map(({ rule }) => rule);
    expect(rules.sort()).toEqual(['GHSA-1111-1111-1111', 'GHSA-2222-2222-2222']);
  });

  it('says one thing under two names once, with the worse severity', async () => {
    const both = [
      recordFor('PYSEC-2026-1', 'pyjwt', {
        aliases: ['CVE-2026-1'],
        severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
      }),
      recordFor('GHSA-3333-3333-3333', 'pyjwt', {
        aliases: ['CVE-2026-1', 'PYSEC-2026-1'],
        database_specific: { severity: 'LOW' },
      }),
    ];
    const server = await serving((question, response) => {
      if (question.name === 'pyjwt') response.end(JSON.stringify({ vulns: both }));
      else knowing(question, response);
    });
    expect(findingsOf(await judgedBy(server.url, pinned), 'dependencies')).toEqual([
      expect.objectContaining({ rule: 'GHSA-3333-3333-3333', mark: undefined }),
    ]);
  });
});

/** What the service does when it is asked about the repository's packages; it knows what it must know. */
const faults: readonly (readonly [string, OsvAnswer, RegExp])[] = [
  ...[401, 403, 404, 405, 429, 500, 503].map(
    (status) =>
      [
        String(status),
        (_: unknown, response) => response.writeHead(status, { 'retry-after': '0' }).end('{}'),
        new RegExp(`answered ${status}`),
      ] as const satisfies readonly [string, OsvAnswer, RegExp],
  ),
  ['an HTML page', (_, response) => response.end('<!doctype html><title>Sign in</title>'), /something else than OSV/],
  ['half an answer', (_, response) => response.end('{"vulns": [{"id": "GHSA-'), /something else than OSV/],
  ['a list', (_, response) => response.end('[]'), /something else than OSV/],
  ['vulns that are no records', (_, response) => response.end('{"vulns": [1]}'), /something else than OSV/],
  ['a closed connection', (_, response) => response.socket?.destroy(), /could not be fetched/],
];

describe('a service that fails', () => {
  it.each(faults)(
    'is an error when it does so about a package: %s',
    async (_, fault, reason) => {
      const server = await serving((question, response) => {
        if (question.name === 'flask') knowing(question, response);
        else fault(question, response);
      });
      const checked = await judgedBy(server.url, pinned);
      expect([checked.exitCode, pipAudit(checked)]).toEqual([
        2,
        expect.objectContaining({
          status: 'failed',
          reason: expect.stringMatching(reason),
          remedy: expect.stringContaining('offline data'),
        }),
      ]);
    },
    60_000,
  );

  it.each<[string, OsvAnswer]>([
    ['an empty object for everything', (_, response) => response.end('{}')],
    ['no vulnerabilities for everything', (_, response) => response.end('{"vulns":[]}')],
    ['405', (_, response) => response.writeHead(405).end()],
    ['HTML', (_, response) => response.end('<html></html>')],
  ])('is an error when it does not know what everybody knows: %s', async (_, answer) => {
    const server = await serving(answer);
    const checked = await judgedBy(server.url, pinned);
    expect([checked.exitCode, pipAudit(checked)?.status, server.asked]).toEqual([2, 'failed', ['flask 0.12']]);
  });

  it.each([
    ['nobody listens', 'http://127.0.0.1:9', /ECONNREFUSED/],
    ['there is no such name', 'https://osv.invalid', /ENOTFOUND|EAI_AGAIN/],
    ['plain HTTP elsewhere', 'http://osv.example', /no HTTPS address/],
  ])(
    'is an error where %s',
    async (_, url, reason) => {
      expect(pipAudit(await judgedBy(url, pinned))).toMatchObject({
        status: 'failed',
        reason: expect.stringMatching(reason),
      });
    },
    60_000,
  );
});

describe('offline data', () => {
  const record = (modified: string): string => JSON.stringify(recordFor('GHSA-4444-4444-4444', 'pyjwt', { modified }));
  const offline = (files: Readonly<Record<string, string | Buffer>>) => {
    const data = scratchFolder(files);
    return scratchRepository(pinned).check(['--gates', 'dependencies', '--offline-data', data.folder]);
  };

  it('is asked, and nobody else', async () => {
    const checked = await offline({ 'osv/PyPI/a.json': record(new Date().toISOString()) });
    expect([checked.exitCode, findingsOf(checked, 'dependencies').map(({ rule }) => rule)]).toEqual([
      1,
      ['GHSA-4444-4444-4444'],
    ]);
    expect(pipAudit(checked)).toMatchObject({ proof: { data: [{ offline: true, date: expect.any(String) }] } });
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['missing', { 'osv/npm/a.json': '{}' }, /has no records of OSV/],
    ['broken', { 'osv/PyPI/a.json': '{"id": "GHSA-' }, /is no record of OSV/],
    ['empty', { 'osv/PyPI/readme.txt': '' }, /has no records of OSV/],
    ['years old', { 'osv/PyPI/a.json': record('2019-01-01T00:00:00Z') }, /older than the limit of 48 h/],
    ['of tomorrow', { 'osv/PyPI/a.json': record('2999-01-01T00:00:00Z') }, /in the future/],
    ['no archive', { 'osv/PyPI/all.zip': 'nonsense' }, /all\.zip|cannot be read/],
  ])('is an error where it is %s', async (_, files, reason) => {
    const checked = await offline(files);
    expect([checked.exitCode, pipAudit(checked)]).toMatchObject([
      2,
      { status: 'failed', reason: expect.stringMatching(reason) },
    ]);
  });
});
