import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { removeScratch, scratchRepository, type Contents } from '../support/scratch-repository.js';

type Fault = (response: ServerResponse) => void;

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});
afterAll(removeScratch);

const record = (id: string, name: string, more: object = {}) => ({
  id,
  modified: '2026-01-01T00:00:00Z',
  summary: `Hole in ${name}`,
  affected: [{ package: { name, ecosystem: 'PyPI' }, versions: ['0.12'] }],
  ...more,
});

const known: Readonly<Record<string, readonly object[]>> = {
  'flask 0.12': [
    record('PYSEC-2018-66', 'flask', { aliases: ['CVE-2018-1000656'] }),
    record('GHSA-562c-5r94-xh97', 'flask', {
      aliases: ['CVE-2018-1000656'],
      database_specific: { severity: 'CRITICAL' },
    }),
  ],
};

/** OSV on loopback; `fault` answers all but the canary's first question, `always` that one, too. */
async function serveOsv(fault?: Fault, always = false): Promise<{ readonly url: string; readonly seen: string[] }> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const asked = JSON.parse(Buffer.concat(chunks).toString('utf8')) as {
        readonly package: { readonly name: string };
        readonly version: string;
      };
      const question = `${asked.package.name} ${asked.version}`;
      seen.push(question);
      if (fault !== undefined && (always || seen.length > 1)) fault(response);
      else response.end(JSON.stringify({ vulns: known[question] ?? [] }));
    });
  });
  open.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, seen };
}

/** Judges a repository with the real pip-audit, by this service. */
async function judge(contents: Contents, url: string, env: Readonly<Record<string, string>> = {}) {
  const policy = JSON.stringify({ gates: { dependencies: { scanners: { 'pip-audit': { 'osv-url': url } } } } });
  const repository = scratchRepository({ ...contents, '.github/security-gates.yml': policy });
  const checked = await repository.check(['--gates', 'dependencies'], { env });
  const result = checked.verdict?.gates.dependencies?.scanners['pip-audit'];
  const reason = result?.status === 'failed' ? `${result.reason} ${result.remedy ?? ''}` : '';
  const found = checked.log?.runs.flatMap(({ results }) => (results ?? []).map(({ ruleId }) => ruleId)) ?? [];
  return { checked, result, reason, found, repository };
}

const clean = { 'requirements.txt': 'idna==3.10\n' };
const hole = { 'requirements.txt': 'idna==3.10\nFlask==0.12\n' };

describe('pip-audit of a service', () => {
  it('finds one vulnerability of two names, as severe as the worse says, at its line', async () => {
    const { url, seen } = await serveOsv();
    const { checked, found } = await judge(hole, url);
    expect([checked.exitCode, found]).toEqual([1, ['GHSA-562c-5r94-xh97']]);
    const text = JSON.stringify(checked.log);
    expect(text).toContain('"startLine":2');
    expect(text).toContain('critical');
    expect(seen.filter((question) => question.startsWith('security-gates-canary'))).toEqual([]);
  }, 60_000);

  it('passes where nothing is known', async () => {
    const { url, seen } = await serveOsv();
    const { checked, found } = await judge(clean, url);
    expect([checked.exitCode, found]).toEqual([0, []]);
    expect(seen).toContain('idna 3.10');
  }, 60_000);
});

const status =
  (code: number): Fault =>
  (response) =>
    void response.writeHead(code).end('{}');
const page: Fault = (response) => void response.end('<html><body>Sign in</body></html>');
const half: Fault = (response) => void response.end('{"vulns":[{"id":"GHSA');
const cut: Fault = (response) => {
  response.writeHead(200, { 'content-length': '1000' });
  response.write('{"vulns":[');
  response.destroy();
};

describe('a service that fails is no verdict', () => {
  it.each<[string, Fault, boolean, RegExp]>([
    ['401', status(401), false, /answered 401/],
    ['405 at once', status(405), true, /cannot be asked: .*answered 405/],
    ['a page', page, false, /something else than OSV/],
    ['half an answer', half, false, /something else than OSV/],
    ['an answer that is cut off', cut, false, /source of advisories failed/],
    ['nothing about a known hole', (response) => void response.end('{}'), true, /knows nothing about flask 0\.12/],
  ])(
    '%s',
    async (_, fault, always, cause) => {
      const { url } = await serveOsv(fault, always);
      const { checked, reason } = await judge(clean, url);
      expect(reason).toMatch(cause);
      expect(reason).toContain('osv-url');
      expect(checked.exitCode).not.toBe(0);
    },
    120_000,
  );
});

describe('what a repository says about where packages come from', () => {
  it('moves nothing, is asked nowhere and runs nothing', async () => {
    const { url } = await serveOsv();
    const witness = await serveOsv();
    const { checked, found, reason, repository } = await judge(
      {
        'requirements.txt': `-i ${witness.url}/simple\n--extra-index-url ${witness.url}/more\nflask==0.12\n`,
        'setup.py': 'open("ran", "w").write("")\n',
        'pip.conf': `[global]\nindex-url = ${witness.url}\n`,
        'uv.toml': `index-url = "${witness.url}"\n`,
      },
      url,
    );
    expect([reason, checked.exitCode, found]).toEqual(['', 1, ['GHSA-562c-5r94-xh97']]);
    expect(witness.seen).toEqual([]);
    expect(repository.git('status', '--porcelain')).toBe('');
  }, 60_000);

  it.each(['./local', '-e .', 'git+https://example.test/a.git', '${NAME}==1.0', '--pre -r more.txt'])(
    'is an error where no advisory could name it: %s',
    async (line) => {
      const { url } = await serveOsv();
      const { checked, reason } = await judge({ ...clean, 'requirements.txt': `${line}\n`, 'more.txt': '' }, url);
      expect(reason).toContain('requirements.txt:1: ');
      expect(checked.exitCode).not.toBe(0);
    },
    60_000,
  );
});
