import type { Log } from 'sarif';
import { z } from 'zod';

/**
 * The parts of SARIF 2.1.0 that this project reads. Others may be anything: real tools get them wrong, and nobody
 * here looks. Numbers that index something may be -1 (SARIF's "none").
 */
const text = z.string();
const filled = z.string().min(1);
const index = z.int().min(-1);
const level = z.enum(['none', 'note', 'warning', 'error']);

const message = z
  .looseObject({ text: text.optional(), markdown: text.optional(), id: text.optional() })
  .refine(({ text: plain, markdown, id }) => (plain ?? markdown ?? id) !== undefined, 'has neither text nor id');

const component = z.looseObject({ name: text.optional(), index: index.optional(), guid: text.optional() });

const reference = z.looseObject({
  id: text.optional(),
  index: index.optional(),
  guid: text.optional(),
  toolComponent: component.optional(),
});

const tags = z.looseObject({ tags: z.array(text).optional() });

const rule = z.looseObject({
  id: text,
  name: text.optional(),
  guid: text.optional(),
  shortDescription: z.looseObject({ text }).optional(),
  fullDescription: z.looseObject({ text }).optional(),
  help: z.looseObject({ text: text.optional(), markdown: text.optional() }).optional(),
  helpUri: text.optional(),
  defaultConfiguration: z.looseObject({ level: level.optional() }).optional(),
  properties: tags.optional(),
});

const tool = z.looseObject({
  name: filled,
  version: text.optional(),
  semanticVersion: text.optional(),
  guid: text.optional(),
  rules: z.array(rule).optional(),
});

const region = z.looseObject({
  startLine: z.int().optional(),
  startColumn: z.int().optional(),
  endLine: z.int().optional(),
  endColumn: z.int().optional(),
});

const artifactLocation = z.looseObject({
  uri: text.optional(),
  uriBaseId: text.optional(),
  index: index.optional(),
});

const location = z.looseObject({
  physicalLocation: z
    .looseObject({ artifactLocation: artifactLocation.optional(), region: region.optional() })
    .optional(),
});

const suppression = z.looseObject({
  kind: z.enum(['inSource', 'external']),
  status: z.enum(['accepted', 'underReview', 'rejected']).optional(),
  justification: text.optional(),
});

const threadFlow = z.looseObject({ locations: z.array(z.looseObject({})) });

const result = z.looseObject({
  ruleId: text.optional(),
  ruleIndex: index.optional(),
  rule: reference.optional(),
  level: level.optional(),
  kind: z.enum(['notApplicable', 'pass', 'fail', 'review', 'open', 'informational']).optional(),
  message,
  locations: z.array(location).optional(),
  codeFlows: z.array(z.looseObject({ threadFlows: z.array(threadFlow) })).optional(),
  partialFingerprints: z.record(text, text).optional(),
  suppressions: z.array(suppression).optional(),
  baselineState: z.enum(['new', 'unchanged', 'updated', 'absent']).optional(),
  provenance: z.looseObject({ invocationIndex: index.optional() }).optional(),
  properties: tags.optional(),
});

const override = z.looseObject({
  descriptor: reference,
  configuration: z.looseObject({ level: level.optional() }),
});

const invocation = z.looseObject({ ruleConfigurationOverrides: z.array(override).optional() });

const elsewhere = z.array(z.unknown()).optional();

const run = z.looseObject({
  tool: z.looseObject({ driver: tool, extensions: z.array(tool).optional() }),
  automationDetails: z.looseObject({ id: text.optional() }).optional(),
  artifacts: z.array(z.looseObject({ location: artifactLocation.optional() })).optional(),
  originalUriBaseIds: z.record(text, artifactLocation).optional(),
  invocations: z.array(invocation).optional(),
  externalPropertyFileReferences: z.looseObject({ results: elsewhere }).optional(),
  // Absent or null means that the tool did not look (3.14.23): no results is an empty array.
  results: z.array(result),
});

const log = z.looseObject({
  version: z.literal('2.1.0'),
  runs: z.array(run),
  inlineExternalProperties: z.array(z.looseObject({ results: elsewhere })).optional(),
});

/** `runs[0].results[3].message`, as a person would look for it. */
function place(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  return steps.join('').replace(/^\./, '') || 'the file';
}

function isLog(value: unknown, faults: readonly unknown[]): value is Log {
  return faults.length === 0 && typeof value === 'object';
}

/** Either the value as a log, unchanged, or the first place where it is none of ours. */
export function checkShape(value: unknown): { readonly log: Log } | { readonly fault: string } {
  const issues = log.safeParse(value).error?.issues ?? [];
  if (isLog(value, issues)) return { log: value };
  const [first] = issues;
  return { fault: first === undefined ? 'the file is no object' : `${place(first.path)}: ${first.message}` };
}
