import type { Region as SarifRegion, Result } from 'sarif';
import type { Finding, Region } from '../scanners/scanner.js';
import { levelOf } from './level.js';
import type { LocatedFinding } from './located.js';
import { withMark } from './marks.js';
import { isFilePath } from './paths.js';
import { propertyNames } from './properties.js';
import { clip, firstOf, redactedText } from './text.js';

/** Readers of SARIF keep lines and columns in 32 bits. */
const largest = 2 ** 31 - 1;

/** Long enough for any sentence, short enough for 25,000 of them. */
const textLimit = 8192;

function position(value: number | undefined): number | undefined {
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= largest ? value : undefined;
}

/**
 * SARIF's form of a region. What makes no sense is left out, never guessed: without a valid first line it is line 1;
 * an end before the start is no end.
 */
export function sarifRegion(region: Region | undefined): SarifRegion {
  const startLine = position(region?.startLine);
  if (startLine === undefined) return { startLine: 1 };
  const startColumn = position(region?.startColumn);
  const start = { startLine, ...(startColumn === undefined ? {} : { startColumn }) };
  const endLine = region?.endLine === undefined ? startLine : position(region.endLine);
  if (endLine === undefined || endLine < startLine) return start;
  const endColumn = position(region?.endColumn);
  const backwards = endColumn !== undefined && endLine === startLine && endColumn < (startColumn ?? 1);
  return { ...start, endLine, ...(endColumn === undefined || backwards ? {} : { endColumn }) };
}

/** `text` without the secret: the last line of defence, for tools that quote what they found. */
function redact(text: string, secret: string | undefined): string {
  return secret === undefined || secret === '' ? text : text.replaceAll(secret, () => redactedText);
}

/** Numbered, as GitHub asks for links in messages. */
function relatedLocations({ related = [] }: Finding): Pick<Result, 'relatedLocations'> {
  if (related.length === 0) return {};
  return {
    relatedLocations: related.map(({ path, region, message }, id) => ({
      id,
      physicalLocation: { artifactLocation: { uri: path }, region: sarifRegion(region) },
      message: { text: clip(message, textLimit) },
    })),
  };
}

/**
 * SARIF's form of a finding. Texts over 8192 characters are cut. Throws if its path is no file within the
 * repository: that is a mistake of the scanner's reader, and a result without a place would not be seen.
 */
export function resultOf(located: LocatedFinding, ruleTitle: string, ruleIndex: number): Result {
  const { finding, fingerprints } = located;
  if (!isFilePath(finding.path)) {
    throw new Error(
      `a finding of rule ${finding.rule} is not in a file of the repository: ${JSON.stringify(finding.path)}`,
    );
  }
  const message = firstOf(redact(finding.message, finding.secret), ruleTitle, finding.rule);
  const result: Result = {
    ruleId: finding.rule,
    ruleIndex,
    level: levelOf(finding.severity),
    message: { text: clip(message, textLimit) },
    locations: [{ physicalLocation: { artifactLocation: { uri: finding.path }, region: sarifRegion(finding.region) } }],
    ...relatedLocations(finding),
    ...(Object.keys(fingerprints).length === 0 ? {} : { partialFingerprints: { ...fingerprints } }),
    properties: {
      [propertyNames.severity]: finding.severity,
      ...(finding.fix === undefined
        ? {}
        : { [propertyNames.fix]: clip(redact(finding.fix, finding.secret), textLimit) }),
      ...(finding.sameAs === undefined ? {} : { [propertyNames.sameAs]: clip(finding.sameAs.join(' '), textLimit) }),
      ...(finding.commit === undefined ? {} : { [propertyNames.commit]: finding.commit }),
    },
  };
  const suppressed = finding.suppressed ?? located.suppressed;
  if (suppressed === undefined) return result;
  const justification = clip(redact(suppressed.justification, finding.secret), textLimit);
  return withMark(result, 'suppressed', justification, suppressed.kind);
}
