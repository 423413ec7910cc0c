import type { PropertyBag, Result } from 'sarif';

/** Names of our own properties of a result. Documented as API. */
export const propertyNames = {
  /** A `Severity`; on every result. */
  severity: 'security-gates/severity',
  /** A `Mark`, on results that do not count. */
  mark: 'security-gates/mark',
  /** What to do about it, plain text. */
  fix: 'security-gates/fix',
  /** The commit that holds the place, where that is not the judged tree. */
  commit: 'security-gates/commit',
  /** Rules of another scanner of the gate that say the same, parted by a space. */
  sameAs: 'security-gates/same-as',
} as const;

/** A property of our own as text; `undefined` where it is absent or no text. */
export function textProperty(result: Result, name: keyof typeof propertyNames): string | undefined {
  const properties: PropertyBag = result.properties ?? {};
  const value: unknown = properties[propertyNames[name]];
  return typeof value === 'string' ? value : undefined;
}
