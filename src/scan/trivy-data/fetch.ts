import { messageOf } from '../../errors.js';
import type { Host } from '../../host/host.js';
import { examine, type Database, type Unusable } from './examine.js';
import type { Kind } from './kinds.js';
import { parseReference } from './reference.js';
import { findLayer, type Layer } from './registry.js';
import { databaseShelf } from './shelf.js';

/** A database and where it came from. */
export type Found = {
  readonly ok: true;
  readonly database: Database;
  readonly source: string;
  /** sha256 of the layer. */
  readonly digest: string;
  readonly how: string;
};

/** Trivy's databases have 100 MB packed and less than 2 GB unpacked. */
const limits = { archive: 2 * 1024 ** 3, unpacked: 16 * 1024 ** 3 };
const timeLimitMs = 10 * 60_000;

/**
 * The newest database that one of the registries has, asked in their order; what a registry hands out must have the
 * digest that its manifest names, the schema, and an age within the limit. Where none has such a one, a copy of an
 * earlier run that is still young enough is used.
 */
export async function fetchDatabase(
  host: Host,
  kind: Kind,
  references: readonly string[],
  maxAgeMs: number,
  scratch: string,
): Promise<Found | Unusable> {
  const refusals: string[] = [];
  for (const reference of references) {
    const found = await fromRegistry(host, kind, reference, maxAgeMs, scratch).catch((thrown: unknown): Unusable => ({
      ok: false,
      reason: messageOf(thrown),
    }));
    if (found.ok) return found;
    refusals.push(`${reference}: ${found.reason}`);
  }
  const shelf = databaseShelf(host, kind);
  for (const sha256 of await shelf.keptFrom(references)) {
    const folder = await shelf.take(sha256);
    const kept = folder === undefined ? undefined : await examine(host, folder, kind, maxAgeMs);
    if (kept?.ok !== true) continue;
    const how = `no registry had one (${refusals.join('; ')}), so the copy of an earlier run was used`;
    return { ok: true, database: kept.database, source: 'a copy of an earlier run', digest: sha256, how };
  }
  return { ok: false, reason: refusals.join('; ') };
}

async function fromRegistry(
  host: Host,
  kind: Kind,
  text: string,
  maxAgeMs: number,
  scratch: string,
): Promise<Found | Unusable> {
  const reference = parseReference(text);
  if (reference === undefined) return { ok: false, reason: 'it is no reference (host/path:tag)' };
  const answer = await findLayer(host, reference, kind.mediaType);
  if (!answer.ok) return answer;
  const { layer } = answer;
  const shelf = databaseShelf(host, kind);
  const kept = await shelf.take(layer.sha256);
  const folder = kept ?? (await unpacked(host, kind, { ...layer, reference: text }, maxAgeMs, scratch));
  if (typeof folder !== 'string') return folder;
  const examined = await examine(host, folder, kind, maxAgeMs);
  if (!examined.ok) return examined;
  const how =
    kept === undefined ? 'fetched, its sha256 as the manifest says' : 'kept from an earlier run, hashed again';
  return { ok: true, database: examined.database, source: text, digest: layer.sha256, how };
}

/** Folder of the layer's content, on the shelf: only one that may be used takes the place of what is there. */
async function unpacked(
  host: Host,
  kind: Kind,
  layer: Layer & { readonly reference: string },
  maxAgeMs: number,
  scratch: string,
): Promise<string | Unusable> {
  const archive = `${scratch}/${kind.folder}.tar.gz`;
  const had = await download(host, kind, layer, archive);
  if (!had.ok) return had;
  const shelf = databaseShelf(host, kind);
  const folder = await shelf.begin();
  try {
    await host.files.unpack(archive, folder, [kind.file, 'metadata.json'], limits.unpacked);
    const examined = await examine(host, folder, kind, maxAgeMs);
    if (examined.ok) return await shelf.put(layer.sha256, folder, layer.reference);
    await host.files.remove(folder);
    return examined;
  } catch (thrown) {
    await host.files.remove(folder);
    return { ok: false, reason: `what it handed out is no ${kind.title}: ${messageOf(thrown)}` };
  } finally {
    await host.files.remove(archive);
  }
}

/** From the cache that the jobs share, else from the registry; believed only with the layer's digest. */
async function download(
  host: Host,
  kind: Kind,
  { url, sha256, size, headers }: Layer,
  to: string,
): Promise<{ readonly ok: true } | Unusable> {
  if (size > limits.archive) return { ok: false, reason: `its layer has ${size} bytes` };
  const { files, workflow } = host;
  const key = `security-gates-trivy-${kind.folder}-${sha256}`;
  const shared = await workflow?.cache?.restore(key, size).catch(() => undefined);
  if (shared !== undefined) {
    await files.write(to, shared);
    if ((await files.digest(to)) === sha256) return { ok: true };
  }
  const fetched = await host.download({ url, to, headers, limitBytes: size, timeLimitMs });
  if (!fetched.ok) return fetched;
  const digest = await files.digest(to);
  if (digest !== sha256)
    return { ok: false, reason: `what came has sha256 ${digest ?? ''}, its manifest says ${sha256}` };
  const content = workflow?.cache === undefined ? undefined : await files.read(to, size);
  // That the cache takes it is a convenience: another job may have put it there, or the run may not write.
  if (content !== undefined) await workflow?.cache?.save(key, content).catch(() => undefined);
  return { ok: true };
}
