/**
 * What makes a text no lockfile whatever its kind, in a few words; `undefined` if nothing does. Parsers that go line by
 * line make packages of such a text that no advisory names, or read over what they do not know.
 */
export function damageOf(text: string): string | undefined {
  if (text.includes('\0') || text.includes('\uFFFD')) return 'is no UTF-8 text';
  if (/^(?:<{7}|>{7}) /m.test(text)) return 'holds the marks of a merge that was not finished';
  return undefined;
}
