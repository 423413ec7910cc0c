import { describe, expect, it } from '@jest/globals';
import { registryLogin } from '../../src/scan/registry-login.js';
import { on, type Answer } from '../support/oci-registry.js';
import { fetched, good, machine, reasonOf, serving } from '../support/trivy-fetch.js';

/** A password that is made up as the test runs. */
const password = ['open', 'sesame'].join('-');
const basic = `Basic ${Buffer.from(`robot:${password}`).toString('base64')}`;

const variables = (registry: string, secret = password) => ({
  SECURITY_GATES_REGISTRY: registry,
  SECURITY_GATES_REGISTRY_USERNAME: 'robot',
  SECURITY_GATES_REGISTRY_PASSWORD: secret,
});

/** A registry that wants this header, and says so with a challenge; what it saw of logins. */
function wanting(seen: string[], challengeFor: (host: string) => string, wanted: string): Answer {
  return (asked, response) => {
    const { host = '', authorization = '' } = asked.headers;
    seen.push(authorization);
    if (asked.url?.startsWith('/token') === true) {
      if (authorization === basic) response.end(JSON.stringify({ token: 'for-robot' }));
      else response.writeHead(401).end();
      return true;
    }
    if (authorization === wanted) return false;
    response.writeHead(401, { 'www-authenticate': challengeFor(host) }).end();
    return true;
  };
}

const kinds: readonly (readonly [string, (host: string) => string, string])[] = [
  ['the login itself', () => 'Basic realm="mirror"', basic],
  ['a token', (host) => `Bearer realm="http://${host}/token",service="mirror"`, 'Bearer for-robot'],
];

describe.each(kinds)('a mirror of the database that wants %s', (_, challenge, wanted) => {
  const mirror = async () => {
    const seen: string[] = [];
    const { reference } = await serving(good, wanting(seen, challenge, wanted));
    return { seen, reference, name: reference.replace(/\/.*/, '') };
  };

  it('gets the login that names it', async () => {
    const { reference, name } = await mirror();
    expect(await fetched(machine({ env: variables(name) }), reference)).toMatchObject({ ok: true, source: reference });
  });

  it('is no source with a wrong one, and the reason does not say it', async () => {
    const { reference, name } = await mirror();
    const reason = reasonOf(await fetched(machine({ env: variables(name, 'wrong-word') }), reference));
    expect(reason).toMatch(/401|gives no token/);
    expect(reason).not.toContain('wrong-word');
  });

  it('gets none that names another one', async () => {
    const { reference, seen } = await mirror();
    const reason = reasonOf(await fetched(machine({ env: variables('mirror.example.test') }), reference));
    expect(reason).toMatch(/401/);
    expect(seen.join('')).not.toContain('Basic');
  });
});

describe('the login', () => {
  it('does not follow a layer to another host', async () => {
    const seen: string[] = [];
    const store = await serving(good, (asked) => {
      seen.push(asked.headers.authorization ?? 'none');
      return false;
    });
    const elsewhere = `http://localhost:${/:(\d+)/.exec(store.reference)?.[1] ?? ''}/v2/data/trivy-db/blobs/sha256:${store.sha256}`;
    const login = wanting([], () => 'Basic realm="mirror"', basic);
    const redirect = on('/blobs/', (_, response) => {
      response.writeHead(307, { location: elsewhere }).end();
      return true;
    });
    const registry = await serving(good, (asked, response) => redirect(asked, response) || login(asked, response));
    const name = registry.reference.replace(/\/.*/, '');
    expect(await fetched(machine({ env: variables(name) }), registry.reference)).toMatchObject({ ok: true });
    expect(seen).toEqual(['none']);
  });

  it('is not said to a giver of tokens over plain HTTP', async () => {
    const challenge = () => 'Bearer realm="http://tokens.example.test/token"';
    const registry = await serving(good, wanting([], challenge, 'Bearer for-robot'));
    const name = registry.reference.replace(/\/.*/, '');
    expect(reasonOf(await fetched(machine({ env: variables(name) }), registry.reference))).toMatch(/plain HTTP/);
  });

  it('needs all three variables', () => {
    const all = variables('mirror.example.test');
    expect(registryLogin({ env: all })).toEqual({ registry: 'mirror.example.test', user: 'robot', password });
    for (const missing of Object.keys(all)) expect(registryLogin({ env: { ...all, [missing]: '' } })).toBeUndefined();
  });
});
