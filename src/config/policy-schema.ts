import { z, type ZodType } from 'zod';
import { gateIds, gates, type GateId } from '../gates.js';
import { severities } from '../sarif/severity.js';
import { ownScannersShape } from './own-scanners.js';
import type { Registry } from './registry.js';
import { dataAgeGrammar, dataAgeWords } from './data-age.js';
import { longestTimeLimit, timeLimitGrammar, timeLimitWords } from './time-limit.js';

const error = `write ${timeLimitWords}`;

const timeLimit = z
  .union(
    [
      z.int({ error }).min(1, { error }).max(longestTimeLimit, { error }),
      z.string().regex(timeLimitGrammar, { error }),
    ],
    {
      error,
    },
  )
  .describe(`How long one scanner may take: ${timeLimitWords}. Default: 10m.`);

const failFast = z
  .enum(['pull-request', 'always', 'never'])
  .describe('When a failed gate lint spares the gates of later phases. Default: pull-request.');

const maxDataAge = z
  .string()
  .regex(dataAgeGrammar, { error: `write ${dataAgeWords}` })
  .describe(
    `How old advisory data may be that is not asked live: ${dataAgeWords}. Older data is an error. Default: 48h.`,
  );

const references = (what: string) =>
  z
    .array(
      z.string().regex(/^[a-z0-9.-]+(?::\d+)?(?:\/[a-z0-9._-]+)+(?::[\w.-]+)?$/i, { error: 'write host/path:tag' }),
    )
    .min(1)
    .describe(
      `Where ${what} is fetched: references in OCI registries (host/path:tag), asked in this order. Default: the vendor’s.`,
    );

function scannersSchema(id: GateId, registry: Registry) {
  const own = Object.entries(registry).filter(([, scanner]) => scanner.gate === id);
  const shape: Record<string, ZodType> = {};
  for (const [name, scanner] of own) shape[name] = scanner.options.optional();
  return z.strictObject(shape).describe('Options of the scanners that answer for this gate.');
}

function gateSchema(id: GateId, registry: Registry) {
  const gate = gates[id];
  return z
    .strictObject({
      'fail-on': z
        .enum([...severities, 'none'])
        .describe(`Findings of this severity and above count. Default: ${gate.failOn}.`)
        .optional(),
      mode: z
        .enum(['enforce', 'warn', 'off'])
        .describe(
          `Whether the gate blocks, only warns, or is left out unless asked for by name. Default: ${gate.mode}.`,
        )
        .optional(),
      'if-absent': z
        .enum(['error', 'pass'])
        .describe('What it means that the gate finds nothing to look at. error also demands that it apply.')
        .optional(),
      'on-error': z
        .enum(['error', 'warn'])
        .describe('What it means that a scanner could not tell. Default: error.')
        .optional(),
      'time-limit': timeLimit.optional(),
      scanners: scannersSchema(id, registry).optional(),
    })
    .describe(`${gate.title}: ${gate.threat}.`);
}

function gatesSchema(registry: Registry) {
  const shape: Record<string, z.ZodOptional<ReturnType<typeof gateSchema>>> = {};
  for (const id of gateIds) shape[id] = gateSchema(id, registry).optional();
  return z.strictObject(shape).describe('What holds for each gate. Gates that are not here have their defaults.');
}

/** Schema of the policy file, strict at every level; the options are as strict as their scanners make them. */
export function policySchema(registry: Registry) {
  return z.strictObject({
    'fail-fast': failFast.optional(),
    'max-data-age': maxDataAge.optional(),
    'trivy-db': references('Trivy’s database').optional(),
    'trivy-java-db': references('Trivy’s database of Java archives').optional(),
    gates: gatesSchema(registry).optional(),
    ...ownScannersShape,
  });
}

/** What the schema says of a whole file. */
export type PolicyRules = z.infer<ReturnType<typeof policySchema>>;

/** What the schema says of one gate. */
export type GateRules = z.infer<ReturnType<typeof gateSchema>>;
