import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { satisfies } from 'semver';

/** An advisory as npm's registry gives it. */
export type RegistryAdvisory = {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly severity: string;
  readonly vulnerable_versions: string;
  readonly cwe?: readonly string[] | null;
  readonly cvss?: { readonly score: number | null; readonly vectorString: string | null };
};

/** What came in, in one line each, with the authorization where there was one. */
export type Registry = { readonly url: string; readonly seen: readonly string[]; readonly close: () => Promise<void> };

/** Answers a question in another way than a registry does; `undefined` leaves it to the registry. */
export type Fault = (names: readonly string[], response: ServerResponse, body: Buffer) => true | undefined;

/** Makes an advisory about a package. */
export const advisory = (id: number, ranges: string, more: Partial<RegistryAdvisory> = {}): RegistryAdvisory => ({
  id,
  url: `https://github.com/advisories/GHSA-aaaa-bbbb-${String(id).padStart(4, '2')}`,
  title: `Hole ${String(id)}`,
  severity: 'high',
  vulnerable_versions: ranges,
  cwe: ['CWE-79'],
  cvss: { score: 0, vectorString: null },
  ...more,
});

/** What every registry knows that knows anything. */
export const canary = { lodash: [advisory(1, '<4.17.5')] };

/** A registry on loopback that answers audits from these advisories, and has documents of these packages. */
export async function serveRegistry(
  advisories: Readonly<Record<string, readonly RegistryAdvisory[]>>,
  options: { readonly fault?: Fault; readonly versions?: Readonly<Record<string, readonly string[]>> } = {},
): Promise<Registry> {
  const seen: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    const { authorization } = request.headers;
    seen.push([request.method, request.url, authorization].filter((part) => part !== undefined).join(' '));
    response.setHeader('content-type', 'application/json');
    if (request.method === 'GET') {
      documentOf(decodeURIComponent(request.url?.slice(1) ?? ''), response);
      return;
    }
    const asked = JSON.parse(body.toString('utf8')) as Record<string, readonly string[]>;
    if (options.fault?.(Object.keys(asked), response, body) === true) return;
    response.end(JSON.stringify(answersTo(asked, { ...canary, ...advisories })));
  };
  const documentOf = (name: string, response: ServerResponse): void => {
    const versions = options.versions?.[name];
    if (versions === undefined) {
      response.writeHead(404).end('{}');
      return;
    }
    const each = versions.map((version) => [version, { name, version, dist: {} }]);
    response.end(
      JSON.stringify({ name, 'dist-tags': { latest: versions.at(-1) }, versions: Object.fromEntries(each) }),
    );
  };
  const server = createServer((request, response) => void answer(request, response));
  return { url: await listen(server), seen, close: () => closed(server) };
}

const answersTo = (
  asked: Readonly<Record<string, readonly string[]>>,
  known: Readonly<Record<string, readonly RegistryAdvisory[]>>,
) =>
  Object.fromEntries(
    Object.entries(asked).flatMap(([name, versions]) => {
      const own = (known[name] ?? []).filter(({ vulnerable_versions: range }) =>
        versions.some((version) => satisfies(version, range, { includePrerelease: true, loose: true })),
      );
      return own.length === 0 ? [] : [[name, own]];
    }),
  );

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const whole = Buffer.concat(chunks);
  return request.headers['content-encoding'] === 'gzip' ? gunzipSync(whole) : whole;
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

const closed = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.closeAllConnections();
    server.close(() => {
      done();
    });
  });

/** A package of a lockfile: its version, what it asks for, and its flags. */
export type Locked = { readonly version: string } & Readonly<Record<string, unknown>>;

/** package.json and package-lock.json of a project that asks for `dependencies` of `packages`, by place below node_modules. */
export function project(
  asked: Readonly<Record<string, Readonly<Record<string, string>>>>,
  packages: Readonly<Record<string, Locked>>,
  lockfileVersion = 3,
): { readonly 'package.json': string; readonly 'package-lock.json': string } {
  const root = { name: 'shop', version: '1.0.0', ...asked };
  const places = Object.fromEntries(Object.entries(packages).map(([place, one]) => [`node_modules/${place}`, one]));
  return {
    'package.json': JSON.stringify(root, undefined, 2),
    'package-lock.json': JSON.stringify(
      { name: 'shop', version: '1.0.0', lockfileVersion, requires: true, packages: { '': root, ...places } },
      undefined,
      2,
    ),
  };
}
