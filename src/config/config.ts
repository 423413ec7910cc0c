import { UsageError } from '../errors.js';
import { gates, type Gate, type GateId } from '../gates.js';
import type { Config, GateConfig, RepoPath } from '../model.js';
import { noOwnScanners } from '../own-scanners.js';
import { pathText } from '../sarif/paths.js';
import type { Inputs } from './inputs.js';
import { forEachGate } from './for-each-gate.js';
import { readInputs, type ReadInputs } from './read-inputs.js';
import { parsePolicy, type GatePolicy, type Policy } from './policy.js';
import type { Registry } from './registry.js';
import { quoted } from './wrong-word.js';

/** Where the policy file stands unless the input `config` says otherwise. */
export const defaultPolicyPath: RepoPath = '.github/security-gates.yml';

/** What one scanner may take unless the policy says otherwise: ten minutes, in milliseconds. */
export const defaultTimeLimitMs = 600_000;

/** Advisory data may be two days old unless the policy says otherwise, in milliseconds. */
export const defaultMaxDataAgeMs = 48 * 3_600_000;

/** Text of a policy file, and where it stands. */
export type PolicyFile = { readonly path: RepoPath; readonly text: string };

/**
 * Inputs over policy over the defaults of each gate.
 *
 * - `gates` given: exactly those run, and each is `named` (nothing to look at is an error). A gate that the policy
 *   turns `off` and the input names does run, in the default mode of the gate: `off` says "not unless asked for".
 * - `gates` not given: all gates but those that the policy turns `off`. A gate is then `named` only where the
 *   policy says `if-absent: error`; to tune a gate does not demand that it apply.
 * - A plain `fail-on` stands for all gates, over what the policy says of each.
 *
 * Throws a UsageError for a bad input (its name, the value, the nearest valid word), for a bad policy (every
 * problem with line and column), and where `config` names a file and there is no policy.
 */
export function configure(inputs: Inputs, policy: PolicyFile | undefined, registry: Registry): Config {
  const asked = readInputs(inputs);
  if (asked.config !== undefined && policy === undefined) {
    throw new UsageError(
      `input config: there is no file ${quoted(pathText(asked.config))} in the tree whose rules judge; ` +
        'correct the path (relative to the root of the repository) or leave the input out',
    );
  }
  const rules: Policy = policy === undefined ? { gates: {} } : parsePolicy(policy.text, policy.path, registry);
  const ofGates = forEachGate((id) => gateConfig(id, asked, rules.gates[id]));
  if (asked.images.length + asked.imagesArtifacts.length > 0 && !ofGates.containers.enabled) {
    throw new UsageError('input images: the gate containers, which would judge them, is off; turn it on, or name none');
  }
  return {
    gates: ofGates,
    failFast: rules.failFast ?? 'pull-request',
    data: {
      ...(asked.offlineData === undefined ? {} : { offline: asked.offlineData }),
      maxAgeMs: rules.maxDataAgeMs ?? defaultMaxDataAgeMs,
      trivyDb: rules.trivyDb ?? [],
      trivyJavaDb: rules.trivyJavaDb ?? [],
    },
    images: asked.images,
    imagesArtifacts: asked.imagesArtifacts,
    own: rules.own ?? noOwnScanners,
    workingDirectory: asked.workingDirectory,
    name: asked.name,
    ...(policy === undefined ? {} : { policyPath: policy.path }),
  };
}

function gateConfig(id: GateId, asked: ReadInputs, rules: GatePolicy | undefined): GateConfig {
  const gate: Gate = gates[id];
  const mode = rules?.mode ?? gate.mode;
  const namedByInput = asked.gates?.has(id) ?? false;
  const enabled = asked.gates === undefined ? mode !== 'off' : namedByInput;
  return {
    enabled,
    named: namedByInput || (enabled && rules?.ifAbsent === 'error'),
    failOn: asked.failOn.gates.get(id) ?? asked.failOn.all ?? rules?.failOn ?? gate.failOn,
    mode: namedByInput && mode === 'off' ? modeOnRequest(gate) : mode,
    ifAbsent: rules?.ifAbsent ?? 'error',
    onError: rules?.onError ?? 'error',
    timeLimitMs: rules?.timeLimitMs ?? defaultTimeLimitMs,
    scanners: rules?.scanners ?? {},
  };
}

function modeOnRequest(gate: Gate): 'enforce' | 'warn' {
  return gate.mode === 'off' ? 'enforce' : gate.mode;
}
