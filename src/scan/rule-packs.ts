import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import { z } from 'zod';
import { messageOf } from '../errors.js';
import type { Host } from '../host/host.js';
import { absoluteBelow } from '../sarif/paths.js';
import { rulePackLock } from '../scanners/scanner.js';

/** Largest pack that is read. `p/default`, the largest, has about 8 MB. */
const packLimit = 64 * 1024 * 1024;
const packTimeLimitMs = 20_000;
const lockLimit = 1024 * 1024;

/** The lock: sha256 of each pack, lower-case hex, by its name in the registry. */
const lockSchema = z.strictObject({
  packs: z.record(z.string(), z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
});

/** A pack's bytes, and sha256 of them as lower-case hex. */
export type Pack = { readonly content: Buffer; readonly sha256: string };

type Refused = { readonly ok: false; readonly reason: string };

/** The digest that a pack is locked to; none where there is no lock or it does not name the pack. */
export async function lockedDigest(
  { files }: Host,
  { root }: { readonly root: string },
  name: string,
): Promise<{ readonly ok: true; readonly sha256?: string } | Refused> {
  const text = await files.read(absoluteBelow(root, rulePackLock), lockLimit);
  if (text === undefined) return { ok: true };
  try {
    const sha256 = lockSchema.parse(JSON.parse(text.toString('utf8'))).packs[name]?.sha256;
    return sha256 === undefined ? { ok: true } : { ok: true, sha256 };
  } catch (error) {
    const said = error instanceof z.ZodError ? z.prettifyError(error).replaceAll('\n', ' ') : messageOf(error);
    return { ok: false, reason: `${rulePackLock} is no lock of rule packs: ${said}` };
  }
}

/**
 * Fetches a pack within 20 s from semgrep's registry, or from `SEMGREP_URL` as semgrep itself would. Nothing about the
 * repository is told. What is no list of rules is refused.
 */
export async function fetchPack(
  host: Host,
  name: string,
  scratch: string,
): Promise<({ readonly ok: true } & Pack) | Refused> {
  const base = (host.env['SEMGREP_URL'] ?? '').replace(/\/+$/, '') || 'https://semgrep.dev';
  const to = `${scratch}/pack-${host.random(4)}`;
  const request = { url: `${base}/c/${name}`, to, limitBytes: packLimit, timeLimitMs: packTimeLimitMs };
  const downloaded = await host.download(request);
  if (!downloaded.ok) return downloaded;
  const content = await host.files.read(to, packLimit);
  if (content === undefined) return { ok: false, reason: 'the download left no file' };
  const objection = objectionTo(content);
  return objection === undefined ? { ok: true, content, sha256: digestOf(content) } : { ok: false, reason: objection };
}

function objectionTo(content: Buffer): string | undefined {
  const rules = z.object({ rules: z.array(z.object({ id: z.string() })).min(1) });
  try {
    return rules.safeParse(parse(content.toString('utf8'))).success ? undefined : 'what came is no list of rules';
  } catch {
    return 'what came is no list of rules';
  }
}

const digestOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Locked packs that were fetched before, so that they need the network once. Hashed again before each use. */
export function packCache({ cache, files }: Host) {
  const pathOf = (sha256: string): string => `${cache}/rule-packs/${sha256}.yaml`;
  return {
    /** The pack of that digest; `undefined` if it is not there or its bytes are others. */
    take: async (sha256: string): Promise<Pack | undefined> => {
      const content = await files.read(pathOf(sha256), packLimit).catch(() => undefined);
      return content !== undefined && digestOf(content) === sha256 ? { content, sha256 } : undefined;
    },
    /** Keeps a pack; that it cannot is no error. */
    put: (sha256: string, content: Uint8Array): Promise<void> =>
      files.write(pathOf(sha256), content).catch(() => undefined),
  };
}
