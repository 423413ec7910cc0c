import { GateError } from '../errors.js';
import type { Config, FailFast, GateConfig, Mode, RepoPath } from '../model.js';
import { stricter } from '../sarif/severity.js';
import { forEachGate } from './for-each-gate.js';
import { joinedOptions, joinedOwn } from './joined-rules.js';

/** Loosest first. */
const modes = ['off', 'warn', 'enforce'] as const satisfies readonly Mode[];

/** The one that spares the most first: `never` runs every phase, whatever an earlier one found. */
const failFasts = ['always', 'pull-request', 'never'] as const satisfies readonly FailFast[];

/**
 * The combination that can only tighten: nothing that one of the configurations demands is lost. It looks at
 * everything any of them looks at (all images; the working directory is the nearest common folder), and a scanner has the
 * longest time that any gives it. All scanners that a policy adds are there. What has no order of strictness, sources of
 * data, `name` and `policyPath`, is that of the first, which is the trusted one. Throws a GateError where there is none, and
 * where options of a scanner, or scanners of the policies, contradict each other.
 */
export function strictest(configs: readonly Config[]): Config {
  const [first, ...others] = configs;
  if (first === undefined) throw new GateError('no configuration to judge by; this is a defect, please report it');
  const { gates, ...rest } = others.reduce(tightened, first);
  return {
    ...rest,
    gates: forEachGate((id) => ({ ...gates[id], scanners: joinedOptions(configs, id) })),
    own: joinedOwn(configs),
  };
}

function tightened(trusted: Config, other: Config): Config {
  return {
    ...trusted,
    gates: forEachGate((id) => tightenedGate(trusted.gates[id], other.gates[id])),
    failFast: later(failFasts, trusted.failFast, other.failFast),
    data: { ...trusted.data, maxAgeMs: Math.min(trusted.data.maxAgeMs, other.data.maxAgeMs) },
    images: [...new Set([...trusted.images, ...other.images])],
    imagesArtifacts: [...new Set([...trusted.imagesArtifacts, ...other.imagesArtifacts])],
    workingDirectory: commonFolder(trusted.workingDirectory, other.workingDirectory),
  };
}

function tightenedGate(trusted: GateConfig, other: GateConfig): GateConfig {
  return {
    enabled: trusted.enabled || other.enabled,
    named: trusted.named || other.named,
    failOn: stricter(trusted.failOn, other.failOn),
    mode: later(modes, trusted.mode, other.mode),
    ifAbsent: later(['pass', 'error'], trusted.ifAbsent, other.ifAbsent),
    onError: later(['warn', 'error'], trusted.onError, other.onError),
    timeLimitMs: Math.max(trusted.timeLimitMs, other.timeLimitMs),
    scanners: trusted.scanners,
  };
}

function later<Word>(order: readonly Word[], a: Word, b: Word): Word {
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

function commonFolder(a: RepoPath, b: RepoPath): RepoPath {
  const other = b.split('/');
  const segments = a.split('/');
  const end = segments.findIndex((segment, index) => segment !== other[index]);
  return segments.slice(0, end === -1 ? segments.length : end).join('/');
}
