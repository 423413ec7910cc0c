import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { manifestOf, on, status, type Answer } from '../support/oci-registry.js';
import { fetched, good, machine, reasonOf, serving } from '../support/trivy-fetch.js';

const half: Answer = (_, response) => {
  response.writeHead(200, { 'content-length': good.length }).write(good.subarray(0, good.length / 2));
  setTimeout(() => response.destroy(), 10);
  return true;
};

const html = '<!doctype html><title>Sign in</title>';

type Refusal = readonly [what: string, answer: Answer, reason: RegExp];

const refusals: readonly Refusal[] = [
  ['401 without a way to a token', status(401), /asks for credentials \(401\)/],
  ['401 with Basic', status(401, '', { 'www-authenticate': 'Basic realm="x"' }), /asks for credentials \(401\)/],
  ['403', status(403), /answered 403/],
  ['404', status(404), /answered 404/],
  ['405', status(405), /answered 405/],
  ['429', status(429), /answered 429/],
  ['500', status(500), /answered 500/],
  ['a redirect of its manifest', status(302, '', { location: 'http://127.0.0.1:1/' }), /answered 302/],
  ['a page of HTML', status(200, html), /no artifact with one layer/],
  ['an empty answer', status(200, ''), /no artifact with one layer/],
  ['an empty object', status(200, '{}'), /no artifact with one layer/],
  ['half a manifest', status(200, manifestOf(good).slice(0, 60)), /no artifact with one layer/],
  ['a manifest without layers', status(200, manifestOf(good, { layers: [] })), /no artifact with one layer/],
  [
    'a manifest of two layers',
    status(200, JSON.stringify({ layers: [1, 2].flatMap(() => JSON.parse(manifestOf(good)).layers) })),
    /no artifact with one layer/,
  ],
  [
    'an artifact of another kind',
    status(200, manifestOf(good).replace('trivy.db.layer', 'trivy.javadb.layer')),
    /no artifact with one layer/,
  ],
  ['no blob', on('/blobs/', status(404)), /404/],
  ['half a blob', on('/blobs/', half), /127\.0\.0\.1/],
  ['another blob of that length', on('/blobs/', status(200, 'x'.repeat(good.length))), /what came has sha256/],
  ['a page of HTML for the blob', on('/blobs/', status(200, html)), /sha256|bytes/],
  ['a blob that is longer than it says', on('/blobs/', status(200, 'x'.repeat(good.length + 1))), /bytes/],
  ['no answer', () => true, /did not answer|time/i],
];

describe('a registry that gives', () => {
  it.each(refusals)('%s is no source', async (_, answer, reason) => {
    const registry = await serving(good, answer);
    const host = machine();
    expect(reasonOf(await fetched(host, registry.reference))).toMatch(reason);
    expect(await host.files.list(join(host.cache, 'trivy-data'))).toEqual([]);
  });

  it.each([
    ['connects to nobody', '127.0.0.1:1/data/trivy-db:2', /127\.0\.0\.1:1/],
    ['has no such host', 'registry.invalid/data/trivy-db:2', /registry\.invalid/],
    ['is no reference', 'trivy-db', /no reference/],
    ['wants plain HTTP', 'http://example.test/trivy-db:2', /no reference/],
  ])('a reference that %s is no source', async (_, reference, reason) => {
    expect(reasonOf(await fetched(machine(), reference))).toMatch(reason);
  });
});
