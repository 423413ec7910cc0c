import type { Rule } from '../scanner.js';
import type { Result } from './report.js';
import { severityOf } from './severity.js';

/** A rule as its matches describe it: the report has no list of rules. */
export function ruleOf({ check_id: id, extra: { message, severity, metadata } }: Result): Rule {
  const helpUri = addressOf(metadata);
  return {
    id,
    title: textOf(metadata['title']) ?? id.replaceAll('-', ' '),
    description: textOf(metadata['title']) ?? message,
    help: textOf(metadata['help']) ?? message,
    ...(helpUri === undefined ? {} : { helpUri }),
    security: isSecurity(metadata),
    severity: severityOf(severity, metadata),
    cwe: cweOf(metadata['cwe']),
  };
}

/** Foreign packs have rules of style and correctness, too. */
function isSecurity(metadata: Readonly<Record<string, unknown>>): boolean {
  const category = textOf(metadata['category']);
  return category === undefined || category === 'security';
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Numbers in `CWE-78: …`, of one text or a list. */
function cweOf(value: unknown): readonly number[] {
  const texts = listOf(value);
  return texts.flatMap((text) => {
    const number = typeof text === 'string' ? /^CWE-(\d{1,5})\b/.exec(text)?.[1] : undefined;
    return number === undefined ? [] : [Number(number)];
  });
}

function addressOf({ source, references }: Readonly<Record<string, unknown>>): string | undefined {
  const candidates: readonly unknown[] = [...listOf(references), source];
  return candidates.find((text): text is string => typeof text === 'string' && /^https:\/\/[^\s<>"]+$/.test(text));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
