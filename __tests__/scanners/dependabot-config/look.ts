import { scanner } from '../../../src/scanners/dependabot-config/scanner.js';
import type { Finding, Parsed, Tree } from '../../../src/scanners/scanner.js';
import { toRepoPath } from '../../../src/sarif/paths.js';
import { contextOf } from '../../support/scanner-values.js';

/** Files by name; `null` for one that is there and too large to be read. */
export type Layout = Readonly<Record<string, string | null>>;

/** A layout: what it shows, its files, and what nobody keeps up to date. */
export type Row = readonly [shows: string, layout: Layout, uncovered: readonly string[]];

/** A tree of these files, all of which may be read. */
export function treeWith(layout: Layout, workingDirectory = ''): Tree {
  const texts = new Map(Object.entries(layout).map(([name, text]) => [toRepoPath(name), text ?? undefined]));
  return { files: [...texts.keys()].sort(), read: (path) => texts.get(path), workingDirectory };
}

/** What the scanner answers, or why it does not; throws where it fails. */
export function parsed(layout: Layout, options: unknown = {}, workingDirectory = ''): Parsed | string {
  const tree = treeWith(layout, workingDirectory);
  const found = scanner.detect(tree, options);
  if (found.status !== 'applies') return found.status;
  const answer = scanner.check(tree, contextOf(found.expected, { options }));
  if (!answer.ok) throw new Error(answer.reason);
  return answer;
}

/** All findings; none where there is nothing to look at. */
export function findings(layout: Layout, options: unknown = {}): readonly Finding[] {
  const answer = parsed(layout, options);
  return typeof answer === 'string' ? [] : answer.findings;
}

/** Ecosystem and folder of what nobody keeps up to date: `npm /web`. */
export function uncovered(layout: Layout, options: unknown = {}): readonly string[] {
  return findings(layout, options)
    .filter(({ rule }) => rule === 'manifest-not-kept-up-to-date')
    .map(({ message }) => /\(([\w-]+) in (\/.*)\): /.exec(message)?.slice(1).join(' ') ?? message);
}

/** Other findings, with their lines: `dependabot-without-schedule 3`. */
export const others = (layout: Layout, options: unknown = {}): readonly string[] =>
  findings(layout, options)
    .filter(({ rule }) => rule !== 'manifest-not-kept-up-to-date')
    .map(({ rule, region }) => `${rule} ${region?.startLine ?? 0}`);

/** A dependabot.yml of entries: ecosystem, folders (one: `directory`, a list: `directories`), further lines. */
export function dependabot(
  ...entries: readonly (readonly [string, string | readonly string[], ...string[]])[]
): string {
  const lines = entries.flatMap(([ecosystem, folders, ...further]) => [
    `  - package-ecosystem: ${ecosystem}`,
    typeof folders === 'string'
      ? `    directory: ${JSON.stringify(folders)}`
      : `    directories: ${JSON.stringify(folders)}`,
    '    schedule: { interval: weekly }',
    ...further.map((line) => `    ${line}`),
  ]);
  return `version: 2\nupdates:\n${lines.join('\n')}\n`;
}

/** Manifests that ask for something, by name. */
export const asking = {
  npm: '{"dependencies":{"a":"1"}}',
  go: 'module x\n\nrequire example.test/y v1.0.0\n',
  cargo: '[package]\nname = "x"\n[dependencies]\nserde = "1"\n',
  gradle: 'dependencies {\n  implementation "a:b:1"\n}\n',
  pom: '<project><dependencies><dependency></dependency></dependencies></project>',
  action: 'runs:\n  using: composite\n  steps:\n    - uses: actions/checkout@v4\n',
  workflow: 'jobs:\n  a:\n    steps:\n      - uses: actions/checkout@v4\n',
  docker: 'FROM debian:12\n',
  pod: 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: a\n      image: nginx:1\n',
} as const;
