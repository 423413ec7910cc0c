/** Nobody writes more by hand; each further pair of braces may double them. */
const mostAlternatives = 256;

/**
 * The texts that a pattern with braces stands for: `a{b,c}` is `ab` and `ac`, braces may be nested. Those that are not
 * closed are text. `undefined` above 256.
 */
export function expandBraces(pattern: string): readonly string[] | undefined {
  const done: string[] = [];
  const waiting = [pattern];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const braces = firstBraces(next);
    if (braces === undefined) done.push(next);
    else waiting.push(...braces.toReversed());
    if (done.length + waiting.length > mostAlternatives) return undefined;
  }
  return done;
}

/** The texts after the first pair of braces is resolved; `undefined` where there is none. */
function firstBraces(pattern: string): readonly string[] | undefined {
  const start = pattern.search(/(?<!\\)\{/);
  if (start === -1) return undefined;
  const parts: string[] = [];
  let depth = 0;
  let from = start + 1;
  for (let at = start; at < pattern.length; at += 1) {
    const character = pattern[at];
    if (character === '\\') at += 1;
    else if (character === '{') depth += 1;
    else if (character === ',' && depth === 1) {
      parts.push(pattern.slice(from, at));
      from = at + 1;
    } else if (character === '}') {
      depth -= 1;
      if (depth > 0) continue;
      const rest = pattern.slice(at + 1);
      return [...parts, pattern.slice(from, at)].map((part) => pattern.slice(0, start) + part + rest);
    }
  }
  return undefined;
}
