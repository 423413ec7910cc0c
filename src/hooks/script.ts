import { createHash } from 'node:crypto';
import type { HookKind } from '../config/hook-arguments.js';
import { quote } from '../scan/quote.js';

/** How security-gates is started: absolute paths of Node and of the bundle. */
export type Program = { readonly node: string; readonly bundle: string };

const purpose: Readonly<Record<HookKind, string>> = {
  'pre-commit': 'Judges what is staged before it is committed. To commit without it: git commit --no-verify',
  'pre-push': 'Judges the tip of every branch and tag that is pushed. To push without it: git push --no-verify',
};

/** Words after the program's own; git names the remote to a pre-push hook. */
const words: Readonly<Record<HookKind, string>> = {
  'pre-commit': 'hook run pre-commit',
  'pre-push': 'hook run pre-push -- "$@"',
};

const installing = (hook: HookKind): string => `security-gates hook install${hook === 'pre-push' ? ' --pre-push' : ''}`;

/**
 * The text of a hook, for a POSIX shell. It calls the bundle by the Node that installed it, else by the one on PATH;
 * where the bundle is gone, `security-gates` on PATH; where that is not there either, it stops what git is about to do.
 * Its second line holds the digest of what follows, so that nothing is overwritten that somebody has changed.
 */
export function hookScript(hook: HookKind, { node, bundle }: Program): string {
  const body = `# ${purpose[hook]}
# Written by \`${installing(hook)}\`, which also updates it; \`uninstall\` removes it.
node=${quote(node)}
bundle=${quote(bundle)}
[ -x "$node" ] || node=node
if [ -f "$bundle" ] && [ -s "$bundle" ] && command -v "$node" >/dev/null 2>&1; then
  exec "$node" "$bundle" ${words[hook]}
fi
missing="$bundle, or Node to run it,"
if command -v security-gates >/dev/null 2>&1; then
  printf '%s\\n' "security-gates: $missing is gone, so security-gates on PATH judges; with that, run: ${installing(hook)}" >&2
  exec security-gates ${words[hook]}
fi
printf '%s\\n' "security-gates: nothing was judged, since $missing is gone. Bring it back, or run from where it is now: ${installing(hook)}" >&2
exit 2
`;
  return `#!/bin/sh\n# security-gates hook ${hook}, sha256 of the lines below: ${digestOf(body)}\n${body}`;
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const mark = /^#!\/bin\/sh\n# security-gates hook (?:pre-commit|pre-push), sha256 of the lines below: ([0-9a-f]{64})\n/;

/** Whose the text of a hook is: ours as some version wrote it, ours and changed by hand since, or another's. */
export function ownerOf(text: string): 'ours' | 'changed' | 'foreign' {
  const match = mark.exec(text);
  if (match === null) return text.includes('# security-gates hook ') ? 'changed' : 'foreign';
  return digestOf(text.slice(match[0].length)) === match[1] ? 'ours' : 'changed';
}

/** The line that does the same in somebody else's hook. */
export function lineByHand(hook: HookKind, { node, bundle }: Program): string {
  return `${quote(node)} ${quote(bundle)} ${words[hook]} || exit $?`;
}
