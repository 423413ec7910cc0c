import type { ServerResponse } from 'node:http';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { removeScratch, scratchRepository, type Checked, type Contents } from '../support/scratch-repository.js';
import { advisory, project, serveRegistry, type Fault, type Registry } from './advisory-registry.js';

const open: Registry[] = [];
afterEach(async () => {
  for (const registry of open.splice(0)) await registry.close();
});
afterAll(removeScratch);

const serve = async (...given: Parameters<typeof serveRegistry>): Promise<Registry> => {
  const registry = await serveRegistry(...given);
  open.push(registry);
  return registry;
};

const shop = project(
  { dependencies: { a: '^1.0.0' }, devDependencies: { tool: '1.0.0' } },
  {
    a: { version: '1.0.0', dependencies: { b: '^1.0.0' } },
    b: { version: '1.0.0' },
    tool: { version: '1.0.0', dev: true },
  },
);
const hole = { b: [advisory(7, '<1.0.1')], tool: [advisory(8, '<2.0.0', { severity: 'critical' })] };

/** Judges a repository against the user's own registry. */
async function judge(contents: Contents, registry: string, env: Readonly<Record<string, string>> = {}) {
  const user = { npm_config_registry: registry, ...env };
  const checked = await scratchRepository(contents).check(['--gates', 'dependencies'], { env: user });
  const result = checked.verdict?.gates.dependencies?.scanners['npm-audit'];
  const reason = result?.status === 'failed' ? `${result.reason} ${result.remedy ?? ''}` : '';
  return { checked, result, reason, found: rulesIn(checked) };
}

const rulesIn = ({ log }: Checked) =>
  log?.runs.flatMap(({ results }) => (results ?? []).map(({ ruleId }) => ruleId)) ?? [];

const bulk = 'POST /-/npm/v1/security/advisories/bulk';

describe('npm audit of the user’s own registry', () => {
  it('finds a hole with the way to it, and leaves out development', async () => {
    const { url } = await serve(hole, { versions: { b: ['1.0.0', '1.0.1'] } });
    const { checked, result } = await judge(shop, url);
    expect(checked.exitCode).toBe(1);
    const [one, ...others] = checked.log?.runs.flatMap(({ results }) => results ?? []) ?? [];
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      ruleId: 'GHSA-aaaa-bbbb-2227',
      message: { text: expect.stringMatching(/b 1\.0\.0: .*It comes by a 1\.0\.0 > b 1\.0\.0\. Fixed in 1\.0\.1/) },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'package-lock.json' } } }],
    });
    expect(JSON.stringify(one)).toContain('`npm audit fix`');
    expect(result).toMatchObject({ status: 'ran', proof: { data: [{ source: url, offline: false }] } });
  }, 60_000);

  it('passes where nothing is known of the packages, and counts development where it is asked to', async () => {
    const { url } = await serve({ tool: hole.tool });
    expect((await judge(shop, url)).checked.exitCode).toBe(0);
    const policy = JSON.stringify({ gates: { dependencies: { scanners: { 'npm-audit': { omit: [] } } } } });
    const counted = await judge({ ...shop, '.github/security-gates.yml': policy }, url);
    expect(counted.found).toEqual(['GHSA-aaaa-bbbb-2228']);
  }, 60_000);

  it('gives the token to the registry alone, and shows it nowhere', async () => {
    const { url, seen } = await serve(hole);
    const token = ['npm', 'x'.repeat(36)].join('_');
    const { checked } = await judge(shop, url, { SECURITY_GATES_NPM_TOKEN: token });
    expect(checked.exitCode).toBe(1);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.filter((line) => !line.endsWith(` Bearer ${token}`))).toEqual([]);
    expect(JSON.stringify(checked)).not.toContain(token);
  }, 60_000);
});

/** Answers what is not the canary's question. */
const later =
  (answer: (response: ServerResponse, names: readonly string[]) => void): Fault =>
  (names, response) => {
    if (names.length === 1 && names[0] === 'lodash') return undefined;
    answer(response, names);
    return true;
  };
const always =
  (answer: (response: ServerResponse) => void): Fault =>
  (_, response) => {
    answer(response);
    return true;
  };
const status = (code: number) => (response: ServerResponse) => void response.writeHead(code).end('{}');
const page = (response: ServerResponse): void =>
  void response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>Sign in</body></html>');
const half = (response: ServerResponse): void =>
  void response.writeHead(200).end('{"b":[{"id":7,"url":"https://github.com/advisor');
const cut = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-length': '1000' });
  response.write('{"b":[');
  response.destroy();
};
const text = (answer: unknown) => (response: ServerResponse) => void response.end(JSON.stringify(answer));

const faults: readonly (readonly [what: string, fault: Fault, cause: RegExp])[] = [
  ['401', always(status(401)), /bulk answered 401/],
  ['405', always(status(405)), /bulk answered 405/],
  ['429', always(status(429)), /bulk answered 429/],
  ['500', always(status(500)), /bulk answered 500/],
  ['a redirect', always(status(302)), /bulk answered 302/],
  ['a page', always(page), /something else than npm’s registry/],
  ['half an answer', always(half), /something else than npm’s registry/],
  ['an answer that is cut off', always(cut), /cannot be asked for advisories/],
  ['an empty object', always(text({})), /knows nothing about lodash 4\.17\.4/],
  ['a list', always(text([])), /something else than npm’s registry/],
  ['advisories of another form', always(text({ lodash: [{ id: 'x' }] })), /something else than npm’s registry/],
  ['405 after the canary', later(status(405)), /bulk answered 405/],
  ['500 after the canary', later(status(500)), /bulk answered 500/],
  ['a page after the canary', later(page), /something else than npm’s registry/],
  ['half an answer after the canary', later(half), /something else than npm’s registry/],
  [
    'a range that nobody can read',
    later(text({ b: [advisory(7, 'all of them')] })),
    /nobody can read the versions .*all of them/,
  ],
];

describe('a registry that does not answer', () => {
  it.each(faults)(
    '%s is an error that names the ways out',
    async (_, fault, cause) => {
      const { url } = await serve(hole, { fault });
      const { checked, reason } = await judge(shop, url);
      expect(reason).toMatch(cause);
      expect(reason).toMatch(/registry.*offline data.*trivy-fs/);
      expect(checked.exitCode).toBe(2);
    },
    90_000,
  );

  it.each([
    ['refuses the connection', 'http://127.0.0.1:9/', /127\.0\.0\.1:9/],
    ['has no name that is known', 'https://registry.invalid/', /registry\.invalid/],
    ['is no address', 'file:///etc', /no HTTPS address|does not say which registry|file:/],
  ])(
    'one that %s',
    async (_, url, cause) => {
      const { checked, reason } = await judge(shop, url);
      expect(reason).toMatch(cause);
      expect(checked.exitCode).toBe(2);
    },
    90_000,
  );
});

describe('a repository that would rather not be asked about', () => {
  it('cannot steer npm by its configuration, and a witness sees nothing', async () => {
    const { url } = await serve(hole);
    const witness = await serve({});
    const secret = ['npm', 'y'.repeat(36)].join('_');
    const host = new URL(witness.url).host;
    const npmrc = [
      ...[`registry=${witness.url}/`, 'offline=true', 'omit=dev', 'omit[]=prod', 'audit-level=none', 'audit=false'],
      ...[`proxy=${witness.url}`, `https-proxy=${witness.url}`, `//${host}/:_authToken=\${SECRET_TOKEN}`],
      ...[
        'ignore-scripts=false',
        'dry-run=true',
        'json=false',
        'loglevel=silent',
        'workspaces=false',
        'script-shell=/bin/false',
      ],
    ].join('\n');
    const contents = { ...shop, '.npmrc': npmrc, 'web/.npmrc': npmrc };
    const { checked, found } = await judge(contents, url, { SECRET_TOKEN: secret });
    expect(found).toEqual(['GHSA-aaaa-bbbb-2227']);
    expect(checked.exitCode).toBe(1);
    expect(witness.seen).toEqual([]);
    expect(JSON.stringify(checked)).not.toContain(secret);
  }, 60_000);

  const lockOf = (
    change: (packages: Record<string, Record<string, unknown>>, lock: Record<string, unknown>) => void,
  ) => {
    const lock = JSON.parse(shop['package-lock.json']);
    change(lock.packages, lock);
    return { ...shop, 'package-lock.json': JSON.stringify(lock) };
  };
  const hiding: readonly (readonly [string, Contents, RegExp])[] = [
    [
      'calls it development',
      lockOf((packages) => Object.assign(packages['node_modules/b'] ?? {}, { dev: true })),
      /calls node_modules\/b a development dependency/,
    ],
    ['leaves out what package.json asks for', lockOf((_, lock) => (lock['packages'] = {})), /lacks a, for which/],
    [
      'has another version than package.json asks for',
      { ...shop, 'package.json': JSON.stringify({ dependencies: { a: '^2.0.0' } }) },
      /has a 1\.0\.0, and package\.json asks for \^2\.0\.0/,
    ],
    [
      'is broken',
      { ...shop, 'package-lock.json': shop['package-lock.json'].slice(0, 300) },
      /is no JSON, or is cut off/,
    ],
    ['is empty', { ...shop, 'package-lock.json': '' }, /is no JSON, or is cut off/],
    ['is a list', { ...shop, 'package-lock.json': '[]' }, /no lockfile of npm/],
    ['stands beside a broken package.json', { ...shop, 'package.json': '{' }, /package\.json that npm cannot read/],
  ];

  it.each(hiding)(
    'fails where its lockfile %s',
    async (_, contents, cause) => {
      const { url, seen } = await serve(hole);
      const { checked, reason } = await judge(contents, url);
      expect(reason).toMatch(cause);
      expect(checked.exitCode).toBe(2);
      expect(seen.filter((line) => line === bulk).length).toBeGreaterThan(0);
    },
    60_000,
  );
});
