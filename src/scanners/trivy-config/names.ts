/**
 * What can be said of a text before it is parsed, and of one that cannot be parsed: whether it names what Trivy judges.
 */

/** Names without which a text holds neither objects of Kubernetes nor a template of CloudFormation. */
const mentions = /apiVersion|AWSTemplateFormatVersion|AWS::/;

/** How a name can be written without its letters: by escapes, by a broken line, or in base64. */
const hidden = /\\[xuU\r\n]|![^\s,]*(?:binary|%|<)|^%/m;

/** Could it hold one of them? */
export const mayName = (text: string): boolean => mentions.test(text) || hidden.test(text);

/** Does a text that cannot be parsed look like one of them? Templates written by people have the names line by line. */
export function looksLikeOne(text: string, isJson: boolean): boolean {
  if (isJson || /^\s*\{/.test(text)) {
    const plain = text.replaceAll(/\\u([0-9a-f]{4})/gi, (_, digits: string) =>
      String.fromCharCode(parseInt(digits, 16)),
    );
    if (quotes(plain, 'apiVersion', 'kind') || quotes(plain, 'Resources', 'Type')) return true;
  }
  const indents = (name: string): ReadonlySet<string> =>
    new Set(
      [...text.matchAll(new RegExp(`^( *)(?:- +)?["']?${name}["']?[^\\S\\n]*:`, 'gm'))].map(([, own]) => own ?? ''),
    );
  const kinds = indents('kind');
  return (
    [...indents('apiVersion')].some((own) => kinds.has(own) || kinds.has(`${own}  `)) ||
    /^["']?(?:AWSTemplateFormatVersion|Resources)["']?\s*:/m.test(text)
  );
}

const quotes = (text: string, ...all: readonly string[]): boolean => all.every((name) => text.includes(`"${name}"`));
