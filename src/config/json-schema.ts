import { z } from 'zod';
import { policySchema } from './policy-schema.js';
import type { Registry } from './registry.js';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * JSON Schema of the policy file, for editors. It accepts what `parsePolicy` accepts, but for the empty file, and
 * refuses what that refuses, but for what JSON cannot say of a YAML text (duplicate keys, several documents).
 */
export function policyJsonSchema(registry: Registry): JsonSchema {
  const { $schema = 'https://json-schema.org/draft/2020-12/schema', ...schema } = z.toJSONSchema(
    policySchema(registry),
    {
      target: 'draft-2020-12',
      io: 'input',
      unrepresentable: 'any',
    },
  );
  return {
    $schema,
    $id: 'urn:security-gates:policy:1',
    title: 'Policy of security-gates',
    description: 'Which gates judge a commit, and how strictly. Stands in .github/security-gates.yml.',
    ...schema,
  };
}

/** The keys that a mapping at a path may have; none where the schema names none. */
export function keysAt(schema: JsonSchema, path: readonly PropertyKey[]): readonly string[] {
  const [step, ...rest] = path;
  const here = [schema, ...(schema.anyOf ?? []), ...(schema.allOf ?? [])];
  if (step === undefined) return here.flatMap((part) => Object.keys(part.properties ?? {}));
  return here.flatMap((part) =>
    below(part, step).flatMap((next) => (typeof next === 'boolean' ? [] : keysAt(next, rest))),
  );
}

function below(schema: JsonSchema, step: PropertyKey): readonly (JsonSchema | boolean)[] {
  if (typeof step === 'number') return [schema.items ?? []].flat();
  const named = Object.entries(schema.properties ?? {}).find(([key]) => key === step)?.[1];
  return [named ?? schema.additionalProperties ?? []].flat();
}
