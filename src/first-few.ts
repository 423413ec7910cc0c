/** "a, b, c and 2 more": the first `most` of some texts, and how many are left out. */
export function firstFew(texts: readonly string[], most = 3): string {
  const left = texts.length - most;
  return left <= 0 ? texts.join(', ') : `${texts.slice(0, most).join(', ')} and ${left} more`;
}
