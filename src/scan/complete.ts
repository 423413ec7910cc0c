import { firstFew } from '../first-few.js';
import type { Job, Outcome, Proof } from '../model.js';
import { automationId, buildRun } from '../sarif/build.js';
import type { LocatedFinding } from '../sarif/build.js';
import { fingerprintKeys, secretFingerprint } from '../sarif/fingerprint.js';
import { lineHashes } from '../sarif/line-hash.js';
import { pathText } from '../sarif/paths.js';
import { normalise } from '../sarif/normalise.js';
import type { StepCount } from '../sarif/normalise.js';
import { failed } from '../scanners/scanner.js';
import type { Failed, Rule, Scanner } from '../scanners/scanner.js';
import type { Answered } from './answered.js';
import { inUtf16 } from './columns.js';
import type { Ground } from './ground.js';
import { secretsIn } from './known-secrets.js';
import { locate } from './locate.js';
import type { Placed } from './locate.js';
import { wordsWithSecrets } from './quoted-secrets.js';
import { readTexts } from './texts.js';

/** How many excluded files a proof names. */
const namedExclusions = 50;

/** Turns a scanner's answer into an outcome: everything expected was seen, findings are placed, the run is built. */
export async function completed(
  answer: Answered,
  job: Job,
  scanner: Scanner,
  ground: Ground,
): Promise<Outcome | Failed> {
  const { parsed, tool } = answer;
  const accounted = new Set([...parsed.seen, ...parsed.excluded]);
  const unread = job.expected.filter((path) => !accounted.has(path));
  if (unread.length > 0) return failed(`${tool.name} ${tool.version} did not read ${firstFew(unread)}`);
  const texts = await readTexts(parsed.findings, ground);
  const findings = inUtf16(parsed.findings, texts, scanner.columns);
  const placed = locate(findings, texts, scanner.comments ?? []);
  const normal = normalise({
    rules: inOrder(parsed.rules),
    findings: fingerprinted(placed),
    files: new Set([...ground.tree.files, ...(answer.reports ?? [])]),
  });
  if (!normal.ok)
    return failed(`the findings of ${tool.name} could not be normalised (${normal.step}): ${normal.reason}`);
  if (normal.setAside.length > 0) {
    const paths = normal.setAside.map(({ finding }) => finding.path);
    return failed(`${tool.name} ${tool.version} reports findings outside the repository: ${firstFew(paths)}`);
  }
  const run = buildRun({
    driver: scanner.driver,
    version: tool.version,
    automationId: automationId(ground.name, job.gate, job.scanner),
    rules: normal.rules,
    findings: normal.findings.map(withLineHash),
  });
  for (const secret of secretsIn(parsed.findings)) ground.secrets.add(secret);
  const redacted = wordsWithSecrets(ground.comments, parsed.findings);
  const proof = proofOf(answer, job, normal.counts);
  return { status: 'ran', gate: job.gate, scanner: job.scanner, run, proof, ...(redacted && { redacted }) };
}

/** By id: tools print in the order in which they come across things, which need not be the same twice. */
const inOrder = (rules: readonly Rule[]): readonly Rule[] =>
  rules.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

function fingerprinted(placed: readonly Placed[]): readonly LocatedFinding[] {
  const hashesOf = new Map<string, readonly string[]>();
  const secrets = secretsByPlace(placed);
  return placed.map(({ finding, text, lines }) => {
    const { rule, path, secret, region } = finding;
    if (secret !== undefined) {
      const place = { rule, path, text: lines, secrets: [...(secrets.get(placeKey(path, lines)) ?? [])] };
      return { finding, fingerprints: { [fingerprintKeys.secret]: secretFingerprint(place) } };
    }
    const hashes = text === undefined ? [] : (hashesOf.get(path) ?? lineHashes(text));
    hashesOf.set(path, hashes);
    const hash = region === undefined ? undefined : hashes[region.startLine - 1];
    return { finding, fingerprints: hash === undefined ? {} : { [fingerprintKeys.line]: hash } };
  });
}

const placeKey = (path: string, lines: string): string => JSON.stringify([path, lines]);

/** A line may hold several secrets; none of them may go into the fingerprint of another. */
function secretsByPlace(placed: readonly Placed[]): ReadonlyMap<string, ReadonlySet<string>> {
  const secrets = new Map<string, Set<string>>();
  for (const { finding, lines } of placed) {
    if (finding.secret === undefined) continue;
    const key = placeKey(finding.path, lines);
    secrets.set(key, (secrets.get(key) ?? new Set()).add(finding.secret));
  }
  return secrets;
}

/** GitHub reads one key alone. The hash of a secret's line would let the secret be guessed: its fingerprint stands in. */
function withLineHash(located: LocatedFinding): LocatedFinding {
  const secret = located.fingerprints[fingerprintKeys.secret];
  return secret === undefined
    ? located
    : { ...located, fingerprints: { ...located.fingerprints, [fingerprintKeys.line]: secret } };
}

function proofOf({ parsed, executed, checks, data, tool }: Answered, job: Job, counts: readonly StepCount[]): Proof {
  return {
    tool: tool.name,
    version: tool.version,
    digest: tool.digest,
    source: tool.source,
    command: executed[0]?.line ?? '',
    exitCode: executed[0]?.execution.exitCode ?? 0,
    durationMs: executed.reduce((sum, { durationMs }) => sum + durationMs, 0),
    targets: job.targets.map(({ kind, path }) =>
      path === '' ? kind : `${kind} ${kind === 'image' ? pathText(path) : path}`,
    ),
    files: {
      expected: job.expected.length,
      seen: parsed.seen.length,
      excluded: parsed.excluded.slice(0, namedExclusions),
    },
    remarks: parsed.remarks ?? [],
    data,
    checks: [...checks, ...parsed.notes, ...counts.filter(({ before, after }) => before !== after).map(stepSentence)],
  };
}

const stepSentence = ({ step, before, after }: StepCount): string =>
  `${step}: ${before} ${before === 1 ? 'finding' : 'findings'} in, ${after} out`;
