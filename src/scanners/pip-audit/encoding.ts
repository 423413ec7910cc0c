/** Names of encodings, without punctuation, in which what pip splits and reads is what UTF-8 has there. */
const alike: ReadonlySet<string> = new Set(['utf8', 'utf8sig', 'ascii', 'usascii', 'latin1', 'iso88591']);

const replacement = '\uFFFD';

/**
 * Why a text that was read as UTF-8 may be another one to pip, which obeys a byte order mark, and a comment about the
 * encoding in the first two lines; `undefined` where it is the same.
 */
export function otherEncoding(text: string): string | undefined {
  if (text.startsWith(replacement.repeat(2)) && text.includes('\0')) return 'is UTF-16 or UTF-32, and not UTF-8';
  const [, said] = /^(?:[^\n]*\n)??#[^\n]*?coding[:=]\s*([-\w.]+)/.exec(text) ?? [];
  if (said === undefined) return undefined;
  const name = said.toLowerCase().replace(/[-_.]/g, '');
  if (!alike.has(name)) return `says that it is ${said}, and not UTF-8`;
  return name !== 'utf8' && name !== 'utf8sig' && text.includes(replacement)
    ? `says that it is ${said}, and has letters in which that differs from UTF-8`
    : undefined;
}
