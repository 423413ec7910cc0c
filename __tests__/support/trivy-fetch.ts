import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach } from '@jest/globals';
import { download } from '../../src/host/download.js';
import type { Host } from '../../src/host/host.js';
import { request } from '../../src/host/request.js';
import { fetchDatabase } from '../../src/scan/trivy-data/fetch.js';
import { vulnerabilities } from '../../src/scan/trivy-data/kinds.js';
import { hostIn, temporaryFolder } from '../host/temporary.js';
import { layerOf, registryWith, type Answer, type Registry } from './oci-registry.js';
import { metadataAt, trivyDatabase } from './trivy-data.js';

const folder = temporaryFolder();
/** An hour. */
export const hourMs = 3_600_000;
const maxAgeMs = 48 * hourMs;
/** The tests' database. */
export const database = readFileSync(trivyDatabase);
const patience = { waits: [1, 1], silence: 300 };
const open: Registry[] = [];

afterEach(() => {
  for (const registry of open.splice(0)) registry.close();
});

/** This machine with a cache of its own, and less patience. */
export function machine(changes: Partial<Host> = {}): Host {
  const cache = mkdtempSync(join(folder, 'cache-'));
  const host = hostIn(folder, {});
  const quick = (asked: Parameters<Host['request']>[0]) => request({}, { ...asked, timeLimitMs: 2_000 }, [1, 1]);
  return {
    ...host,
    cache,
    request: quick,
    download: (asked) => download({}, { ...asked, timeLimitMs: 2_000 }, patience),
    ...changes,
  };
}

/** A layer with a database of that age. */
export const layerMade = (ageMs: number, changes: object = {}, content: Buffer = database): Promise<Buffer> =>
  layerOf({ 'trivy.db': content, 'metadata.json': metadataAt(Date.now() - ageMs, changes) });

/** A layer with it, an hour old. */
export const good = await layerMade(hourMs);

/** A registry that is closed after the test. */
export async function serving(layer: Buffer, first?: Answer): Promise<Registry> {
  const registry = await registryWith(layer, first);
  open.push(registry);
  return registry;
}

/** What these references come to, at a limit of 48 hours. */
export const fetched = (host: Host, ...references: readonly string[]) =>
  fetchDatabase(host, vulnerabilities, references, maxAgeMs, mkdtempSync(join(folder, 'scratch-')));

/** Reason of a refusal. */
export const reasonOf = (result: Awaited<ReturnType<typeof fetched>>): string =>
  result.ok ? 'none: it was taken' : result.reason;
