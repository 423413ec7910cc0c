import { z } from 'zod';
import { exitCodes } from '../errors.js';
import { gateIds } from '../gates.js';
import { thresholds } from '../sarif/severity.js';
import type { VerdictDocument } from './verdict-json.js';

const count = z.int().min(0);
const lines = z.array(z.string());

const source = z
  .strictObject({
    event: z.string().describe('`local`, or the name of the workflow event.'),
    head: z
      .string()
      .exactOptional()
      .describe('Commit under judgement; absent outside git and before the first commit.'),
    trusted: z.string().exactOptional().describe('Commit whose rules judge; absent when that is the working tree.'),
    trustedBecause: z.string().describe('Why this commit is trusted.'),
    range: z
      .strictObject({ base: z.string(), head: z.string() })
      .exactOptional()
      .describe('The commits that are new: reachable from `head`, not from `base`.'),
    pullRequest: z.boolean(),
    staged: z.boolean().describe('Judged is the index, not the working tree.'),
    committed: z
      .literal(true)
      .exactOptional()
      .describe('Judged is the commit `head` itself, in a local run, not the working tree.'),
  })
  .describe('What was judged, and whose rules judged it.');

const files = z
  .strictObject({
    expected: count,
    seen: count,
    excluded: lines.describe('The first of the files that configuration excludes.'),
  })
  .describe('What the scanner should have read, and what it read. Paths are percent-encoded bytes.');

const data = z
  .strictObject({
    name: z.string(),
    source: z.string().describe('Service, registry or folder, without credentials.'),
    date: z.string().exactOptional().describe('When the data was made (ISO 8601); absent where it was asked live.'),
    digest: z.string().exactOptional().describe('sha256 of the data, where it came as one piece.'),
    offline: z.boolean(),
  })
  .describe('Where knowledge of advisories came from.');

const proof = z
  .strictObject({
    tool: z.string(),
    version: z.string(),
    digest: z.string().describe('sha256 of the executable that ran, or `builtin`.'),
    source: z.string().describe('Where the executable came from and what was checked.'),
    command: z.string().describe('Working directory and command line, ready for a POSIX shell.'),
    exitCode: z.int(),
    durationMs: z.number().min(0),
    targets: lines,
    files,
    checks: lines.describe('What was verified around the scan, one sentence each.'),
    data: z.array(data),
    remarks: lines.describe('What was not looked at although it is there, one sentence each.'),
  })
  .describe('Evidence that the scanner ran to its end over what it should have read.');

const scanner = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('ran'), findings: count, proof }),
  z.strictObject({
    status: z.literal('failed'),
    reason: z.string(),
    remedy: z.string().exactOptional(),
    command: z.string().exactOptional(),
  }),
  z.strictObject({ status: z.enum(['not-applicable', 'skipped']), reason: z.string() }),
]);

const counts = z.strictObject({ critical: count, high: count, medium: count, low: count, info: count });

const marked = z.strictObject({
  waived: count,
  suppressed: count,
  baseline: count,
  'below-threshold': count,
  duplicate: count,
});

const gate = z.strictObject({
  verdict: z.enum(['pass', 'fail', 'error', 'skipped', 'not-applicable']),
  blocking: z.boolean().describe('Does the verdict count for the overall one?'),
  mode: z.enum(['enforce', 'warn', 'off']),
  failOn: z.enum(thresholds).describe('Findings at or above this severity count; `none` lets nothing count.'),
  findings: counts.describe('Findings that no mark but `below-threshold` sets aside.'),
  counted: count.describe('How many of them are at or above the threshold.'),
  marks: marked.describe('How many findings carry each mark.'),
  reasons: lines.describe('Why the gate is not simply `pass` or `fail`.'),
  scanners: z.record(z.string(), scanner).describe('What each scanner of the gate came to, by its id.'),
});

const change = z.strictObject({
  kind: z.enum(['policy', 'steering', 'workflow', 'input']),
  subject: z.string().describe("The file's path, or the name of the input."),
  change: z.enum(['added', 'changed', 'removed', 'symlink']),
  effect: z.string().describe('What was done about it.'),
});

const suppression = z.strictObject({
  scanner: z.string().describe('Whose comment it is.'),
  path: z.string().describe('Percent-encoded bytes, relative to the repository.'),
  line: z.int().min(1),
  rules: lines.describe('Ids of the rules that it names; empty when it means all of them.'),
  reason: z.string().describe('What it gives as its reason; empty where it gives none.'),
  scope: z
    .enum(['line', 'next-line', 'block', 'file'])
    .describe('Its line (or, alone on it, the code below), the next line, all that follows, or the file.'),
  added: z.boolean().describe('The trusted commit does not have it on this code; `false` where nothing was compared.'),
});

const document = z.strictObject({
  $schema: z.string().exactOptional(),
  schemaVersion: z.literal(1).describe('Grows when a reader of the previous version would misread the document.'),
  verdict: z.enum(['pass', 'fail', 'error']),
  exitCode: z
    .literal(Object.values(exitCodes))
    .describe(
      'How the run ended. 3 is of the Action alone, beside the verdict `error`: an input or the policy is wrong.',
    ),
  name: z.string().describe('Distinguishes several uses in one repository; empty when there is one.'),
  source,
  gates: z.partialRecord(z.enum(gateIds), gate).describe('The gates that are on, by their id.'),
  changes: z.array(change).describe('What the head changes about its own judgement.'),
  suppressions: z
    .array(suppression)
    .describe('Comments that tell scanners to look away, whether or not they silence anything; added ones first.'),
  notes: lines.describe('What stands above the gates.'),
}) satisfies z.ZodType<VerdictDocument>;

/** JSON Schema (draft 2020-12) of `verdict.json`, as committed in docs/verdict.schema.json. */
export function verdictJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(document, { target: 'draft-2020-12' });
  return {
    $schema,
    title: 'verdict.json of security-gates',
    description: 'The answer of one run, with its reasons and a proof for every scanner.',
    ...schema,
  };
}
