import { pathText } from '../../sarif/paths.js';
import type { Tree } from '../scanner.js';
import { addEntries, newConfiguration } from './add-entries.js';
import { assess, configurationPaths, type Assessment } from './assess.js';
import { gapFindings, problemFinding } from './findings.js';
import { options } from './options.js';
import { proposalsFor, type Proposal } from './proposal.js';

/** Something that is not mended by adding entries; a path as text. */
type Left = { readonly path: string; readonly line: number; readonly message: string; readonly fix: string };

/** What becomes of dependabot.yml. `before` is absent where there is none; `after` too where none is needed. */
export type Mended = {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly added: readonly Proposal[];
  readonly left: readonly Left[];
};

/**
 * Adds the entries that dependabot.yml lacks. Pure. `refused` says in one sentence why it cannot be done: the file is
 * invalid as a whole, there are two, or Renovate's configuration cannot be read.
 */
export function mend(tree: Tree, given: unknown): Mended | { readonly refused: string } {
  const leniency = options.parse(given);
  const first = assess(tree, leniency);
  const refused = refusal(first);
  if (refused !== undefined || first.gaps === undefined) return { refused: refused ?? 'what is covered is not known' };
  const path = first.dependabot?.path ?? configurationPaths[0];
  const before = first.dependabot !== undefined && 'text' in first.dependabot ? first.dependabot.text : undefined;
  const added = proposalsFor(first.gaps);
  const after = added.length === 0 ? before : textWith(before, added);
  if (added.length > 0 && after === undefined)
    return { refused: `entries cannot be added to \`updates\` in ${path} without changing it: write them by hand` };
  const files = tree.files.includes(path) ? tree.files : [...tree.files, path];
  const changed: Tree = { ...tree, files, read: (one) => (one === path ? after : tree.read(one)) };
  return { path, before, after, added, left: leftIn(after === undefined ? first : assess(changed, leniency), path) };
}

const textWith = (before: string | undefined, added: readonly Proposal[]): string | undefined =>
  before === undefined ? newConfiguration(added) : addEntries(before, added);

function refusal({ dependabot, renovate, problems, gaps }: Assessment): string | undefined {
  if (dependabot !== undefined && 'unreadable' in dependabot)
    return `${dependabot.path} is larger than 1 MiB, or no regular file`;
  if (renovate !== undefined && 'wrong' in renovate) return `${renovate.path}: ${renovate.wrong}`;
  const [first] = problems;
  if (gaps === undefined && dependabot !== undefined && first !== undefined)
    return `${dependabot.path}:${first.line}: ${first.message} ${first.fix}`;
  return problems.find(({ isAboutFiles }) => isAboutFiles === true)?.message;
}

/** Findings that count and are still there. */
function leftIn({ problems, gaps = [] }: Assessment, path: string): readonly Left[] {
  const findings = [...problems.map((problem) => problemFinding(path, problem)), ...gapFindings(gaps, path)];
  return findings
    .filter(({ severity }) => severity === 'high')
    .map(({ path: at, region, message, fix = '' }) => ({
      path: pathText(at),
      line: region?.startLine ?? 1,
      message,
      fix,
    }));
}
