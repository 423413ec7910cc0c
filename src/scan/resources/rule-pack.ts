import { failed } from '../../scanners/scanner.js';
import type { Failed } from '../../scanners/scanner.js';
import type { Ground } from '../ground.js';
import { fetchPack, lockedDigest, packCache } from '../rule-packs.js';
import type { Opened } from './opened.js';

/** A pack of semgrep's registry as a local file: the one that the lock names, or what the registry serves now. */
export async function openRulePack(name: string, { host, tree }: Ground, scratch: string): Promise<Opened | Failed> {
  const to = `${scratch}/packs/${name.replaceAll('/', '-')}.yaml`;
  const locked = await lockedDigest(host, tree, name);
  if (!locked.ok) return failed(locked.reason, 'Write the lock anew: security-gates rules lock');
  const kept = locked.sha256 === undefined ? undefined : await packCache(host).take(locked.sha256);
  const fetched = kept === undefined ? await fetchPack(host, name, scratch) : ({ ok: true, ...kept } as const);
  if (!fetched.ok) {
    return failed(
      `the rule pack ${name} cannot be had: ${fetched.reason}`,
      'Let this machine reach semgrep’s registry (HTTPS_PROXY, SEMGREP_URL), or name rules in the repository instead.',
    );
  }
  const { content, sha256 } = fetched;
  if (locked.sha256 !== undefined && sha256 !== locked.sha256) {
    return failed(
      `the rule pack ${name} is not the locked one: its sha256 is ${sha256}, locked is ${locked.sha256}`,
      'Look at what changed, then write the lock anew: security-gates rules lock',
    );
  }
  if (locked.sha256 !== undefined) await packCache(host).put(sha256, content);
  await host.files.write(to, content);
  return { ok: true, path: to, proof: `rule pack ${name}, sha256 ${sha256}${lockText(name, locked.sha256)}` };
}

function lockText(name: string, locked: string | undefined): string {
  if (locked !== undefined) return ' as locked';
  return name === 'auto'
    ? '; the registry chooses it anew at each run, so that this run cannot be reproduced'
    : '; not locked: the registry may serve others tomorrow (security-gates rules lock)';
}
