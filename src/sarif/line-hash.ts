/** Characters that one line's hash covers, from the line's first one on. */
const window = 100;
const base = 37;
const two32 = 2 ** 32;
const endOfText = 65_535;

/** 37 to the power of 100, modulo 2 to the power of 64: the weight of the character that leaves the window. */
const leaving = (() => {
  const power = BigInt.asUintN(64, BigInt(base) ** BigInt(window));
  return { high: Number(power >> 32n), low: Number(power & 0xffff_ffffn) };
})();

/** The characters that are hashed, between two windows of zeros, and where among them each line starts. */
function condense(text: string): { readonly characters: Uint16Array; readonly starts: readonly number[] } {
  const characters = new Uint16Array(window + text.length + 1 + window);
  const starts: number[] = [];
  let length = window;
  let startsLine = true;
  let afterReturn = false;
  for (let index = 0; index <= text.length; index += 1) {
    const read = index === text.length ? endOfText : text.charCodeAt(index);
    const skipped = read === 0x20 || read === 0x09 || (read === 0x0a && afterReturn);
    afterReturn = read === 0x0d;
    if (skipped) continue;
    const character = read === 0x0d ? 0x0a : read;
    if (startsLine) starts.push(length);
    startsLine = character === 0x0a;
    characters[length] = character;
    length += 1;
  }
  return { characters: characters.subarray(0, length + window), starts };
}

function hexadecimal(high: number, low: number): string {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
}

/**
 * GitHub's `primaryLocationLineHash` of every line: `hashes[0]` belongs to line 1. Form `<hex>:<n>`, where n
 * counts the lines so far that have the same hash. A text that ends with a line break has one hash more than
 * lines. The same as codeql-action computes (src/fingerprints.ts): a rolling polynomial of 100 UTF-16 units in
 * 64 bits; blanks and tabs are skipped, CR and CRLF count as LF. A byte order mark counts as a character.
 *
 * The hash is no secret-keeper: of a short secret in the line it gives enough away to be guessed. See
 * `secretFingerprint` for lines with secrets.
 */
export function lineHashes(text: string): readonly string[] {
  const { characters, starts } = condense(text);
  const seen = new Map<string, number>();
  const hashes: string[] = [];
  let high = 0;
  let low = 0;
  for (let end = window; hashes.length < starts.length; end += 1) {
    const entering = characters[end] ?? 0;
    const left = characters[end - window] ?? 0;
    // Two halves of 32 bits, every product below 2^53: BigInt is as fast only where it is compiled to registers.
    const sum = low * base + entering - leaving.low * left;
    low = sum >>> 0;
    high = (high * base + (sum - low) / two32 - leaving.high * left) >>> 0;
    if (end - window + 1 !== starts[hashes.length]) continue;
    const hash = hexadecimal(high, low);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    hashes.push(`${hash}:${count}`);
  }
  return hashes;
}
