import type { z } from 'zod';
import { keysAt, policyJsonSchema } from './json-schema.js';
import type { Registry } from './registry.js';
import { advice, lowered, quoted } from './wrong-word.js';
import type { Problem, YamlText } from './yaml-text.js';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What the schema objects to, each with its place and what to do about it. */
export function policyProblems(issues: readonly Issue[], yaml: YamlText, registry: Registry): readonly Problem[] {
  const schema = policyJsonSchema(registry);
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [valueProblem(issue, yaml)];
    const valid = keysAt(schema, issue.path);
    return issue.keys.map((key) => ({
      ...yaml.place([...issue.path, key], 'key'),
      what: unknownKey(issue.path, key, valid, registry),
    }));
  });
}

function unknownKey(path: Path, key: string, valid: readonly string[], registry: Registry): string {
  const [root, gate, section] = path;
  if (root === 'gates' && path.length === 1) return `unknown gate ${quoted(key)}; ${advice(key, valid)}`;
  if (root === 'gates' && section === 'scanners' && path.length === 3) {
    const elsewhere = Object.entries(registry).find(([id]) => id === key)?.[1].gate;
    return elsewhere === undefined
      ? `unknown scanner ${quoted(key)} of gate ${String(gate)}; ${advice(key, valid)}`
      : `scanner ${key} answers for gate ${elsewhere}, not for ${String(gate)}; move it to gates.${elsewhere}.scanners`;
  }
  return `unknown key ${quoted(key)}${path.length === 0 ? '' : ` in ${pathWords(path)}`}; ${advice(key, valid)}`;
}

function valueProblem(issue: Issue, yaml: YamlText): Problem {
  const { path } = issue;
  const value = valueAt(yaml.value, path);
  const subject = path.length === 0 ? 'the file' : pathWords(path);
  if (value === undefined) {
    return { ...yaml.place(path, 'value'), what: `${subject} is missing; add it` };
  }
  if (value === null && path.length > 0) {
    return { ...yaml.place(path, 'value'), what: `${subject} has no value; give it one, or remove the key` };
  }
  return { ...yaml.place(path, 'value'), what: `${subject}${complaint(issue, value)}` };
}

function complaint(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_value': {
      const valid = issue.values.map(String);
      const unknown =
        typeof value === 'string' ? `unknown value ${quoted(value)}` : `${kindOf(value)} is no valid value`;
      return `: ${unknown}; ${advice(typeof value === 'string' ? value : '', valid)}`;
    }
    case 'invalid_type':
      // A message of the schema's own says more than the type does.
      return issue.message.startsWith('Invalid input')
        ? ` is ${kindOf(value)}; write ${expected[issue.expected] ?? `a value of type ${issue.expected}`}`
        : ` is ${shown(value)}; ${lowered(issue.message)}`;
    default:
      return ` is ${shown(value)}; ${lowered(issue.message)}`;
  }
}

const expected: Readonly<Record<string, string>> = {
  object: 'a mapping (key: value)',
  record: 'a mapping (key: value)',
  array: 'a list',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'null';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'number' || typeof value === 'boolean') return `the ${typeof value} ${String(value)}`;
  return typeof value === 'string' ? `the text ${quoted(value)}` : 'no plain data';
}

function shown(value: unknown): string {
  return typeof value === 'string' ? quoted(value) : kindOf(value);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (typeof inner !== 'object' || inner === null) return undefined;
    const property: { readonly value?: unknown } | undefined = Object.getOwnPropertyDescriptor(inner, step);
    return property?.value;
  }, value);
}

function pathWords(path: Path): string {
  return path
    .map(String)
    .map((step) => (/^[A-Za-z0-9_-]+$/.test(step) ? step : quoted(step)))
    .join('.');
}
