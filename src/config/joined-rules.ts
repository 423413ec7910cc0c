import { isDeepStrictEqual } from 'node:util';
import { GateError } from '../errors.js';
import type { GateId } from '../gates.js';
import type { Config, GateConfig } from '../model.js';
import type { OwnScanners } from '../own-scanners.js';
import { pathText } from '../sarif/paths.js';

/** A rule by its name, and the configuration that it comes from. */
type Rule<Value> = { readonly key: string; readonly value: Value; readonly from: Config };

/**
 * The scanners that any of the policies adds; code of the repository runs only where all allow it. Throws a GateError
 * where one id stands for two.
 */
export function joinedOwn(configs: readonly Config[]): OwnScanners {
  const customs = rulesOf(configs, ({ own }) => own.custom.map((value) => [value.id, value]));
  const imports = rulesOf(configs, ({ own }) => own.imports.map((value) => [value.id, value]));
  distinct<unknown>([...customs, ...imports], (id) => `the scanner ${id}`);
  return {
    custom: distinct(customs, (id) => `custom scanner ${id}`).map(({ value }) => value),
    imports: distinct(imports, (id) => `import ${id}`).map(({ value }) => value),
    executeRepository: configs.every(({ own }) => own.executeRepository),
  };
}

/**
 * The options of a gate's scanners in the configurations that run the gate; where none does, those of the first. Which
 * options are stricter, nobody knows: throws a GateError where they differ.
 */
export function joinedOptions(configs: readonly Config[], gate: GateId): GateConfig['scanners'] {
  const running = configs.filter(({ gates }) => gates[gate].enabled);
  const counting = running.length > 0 ? running : configs.slice(0, 1);
  const ids = new Set(counting.flatMap(({ gates }) => Object.keys(gates[gate].scanners)));
  const all = rulesOf(counting, ({ gates }) => [...ids].map((id) => [id, gates[gate].scanners[id] ?? {}]));
  const rules = distinct(all, (id) => `gates.${gate}.scanners.${id}`);
  return Object.fromEntries(rules.map(({ key, value }) => [key, value]));
}

function rulesOf<Value>(
  configs: readonly Config[],
  rules: (config: Config) => readonly (readonly [key: string, value: Value])[],
): readonly Rule<Value>[] {
  return configs.flatMap((from) => rules(from).map(([key, value]) => ({ key, value, from })));
}

/** Each rule once, in the order in which they come. */
function distinct<Value>(rules: readonly Rule<Value>[], title: (key: string) => string): readonly Rule<Value>[] {
  const known = new Map<string, Rule<Value>>();
  for (const rule of rules) {
    const first = known.get(rule.key) ?? rule;
    if (!isDeepStrictEqual(first.value, rule.value)) throw contradiction(title(rule.key), first.from, rule.from);
    known.set(rule.key, first);
  }
  return [...known.values()];
}

function contradiction(what: string, a: Config, b: Config): GateError {
  return new GateError(
    `${what} is one thing for the use of this Action with ${policyOf(a)} and another for that with ${policyOf(b)}. Both ` +
      'count, since the change touches workflow files, and which one is stricter cannot be known: make both alike first, in a ' +
      'change that leaves all uses of this Action as they are, or keep both uses in this one',
  );
}

const policyOf = ({ policyPath }: Config): string =>
  policyPath === undefined ? 'no policy file' : `the policy ${pathText(policyPath)}`;
