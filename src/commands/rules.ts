import { configure } from '../config/config.js';
import { emptyInputs } from '../config/inputs.js';
import type { RulesRequest } from '../config/rules-arguments.js';
import { strictest } from '../config/strictest.js';
import { GateError, UsageError, exitCodes } from '../errors.js';
import { existingFolder } from '../folder.js';
import type { Host } from '../host/host.js';
import { localHost } from '../host/local.js';
import type { Config } from '../model.js';
import { fetchPack, type Pack } from '../scan/rule-packs.js';
import { scanners } from '../scanners/index.js';
import { rulePackLock, type Scanner } from '../scanners/scanner.js';
import { establishTrust } from '../trust/trust.js';

const all: readonly Scanner[] = Object.values(scanners);

/** What the registry composes anew at each call: its digest would hold for nothing. */
const unlockable = 'auto';

/**
 * `security-gates rules lock`: fetches the packs that the policy of the working tree names, and writes their digests
 * into the lock. Writes nothing unless it has them all. Returns the exit code; throws a UsageError where there is
 * nothing to lock.
 */
export async function rulesCommand({ directory }: RulesRequest, host: Host = localHost()): Promise<number> {
  const folder = await existingFolder(host, directory);
  const repository = await host.repository(folder);
  if (repository === undefined) throw new UsageError(`${folder} is in no git repository: a lock is part of one`);
  const request = { folder, repository, inputs: emptyInputs, token: '', staged: false };
  const trust = await establishTrust(host, request);
  const names = packsOf(strictest(trust.uses.map((use) => configure(use.inputs, use.policy, scanners))));
  const lockable = names.filter((name) => name !== unlockable);
  if (lockable.length === 0) throw new UsageError(nothingToLock(names));
  const packs = await fetchAll(host, lockable);
  const lock = { packs: Object.fromEntries(packs.map(([name, { sha256 }]) => [name, { sha256 }])) };
  await host.files.write(`${repository.root}/${rulePackLock}`, `${JSON.stringify(lock, undefined, 2)}\n`);
  for (const [name, { sha256 }] of packs) host.console.out(`${name}: ${sha256}\n`);
  if (names.includes(unlockable)) host.console.out(`${unlockable}: not locked, since the registry chooses it anew\n`);
  host.console.out(`Written to ${rulePackLock}: commit it.\n`);
  return exitCodes.pass;
}

/** Packs that scanners of the configuration need, by their names in the registry. */
function packsOf(config: Config): readonly string[] {
  const prefix = 'rule-pack ';
  const names = all.flatMap((scanner) => {
    if (scanner.kind !== 'process') return [];
    const options = config.gates[scanner.gate].scanners[scanner.id] ?? {};
    return scanner.needs({ kind: 'directory', path: '' }, options).filter((need) => need.startsWith(prefix));
  });
  return [...new Set(names)].map((need) => need.slice(prefix.length)).sort();
}

const nothingToLock = (names: readonly string[]): string =>
  names.length > 0
    ? `${unlockable} cannot be locked: the registry chooses it anew at each run; name packs in \`rules\` of semgrep instead`
    : 'the policy names no pack of a registry (`rules` of semgrep), so that there is nothing to lock';

async function fetchAll(host: Host, names: readonly string[]): Promise<readonly (readonly [string, Pack])[]> {
  const scratch = await host.files.scratch('rule-packs');
  const packs: (readonly [string, Pack])[] = [];
  for (const name of names) {
    const fetched = await fetchPack(host, name, scratch);
    if (!fetched.ok) throw new GateError(`the rule pack ${name} cannot be had: ${fetched.reason}; nothing was written`);
    packs.push([name, fetched]);
  }
  return packs;
}
