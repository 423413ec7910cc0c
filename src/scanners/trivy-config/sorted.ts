import type { RepoPath } from '../../model.js';
import { pathMatcher } from '../../sarif/path-matcher.js';
import { isBelow } from '../../sarif/paths.js';
import { isDockerfile } from '../dockerfile-name.js';
import { folderOf, isTerraform, isVariables } from '../terraform-files.js';
import { isAmongTemplates, isTemplate, templateKind } from './chart-templates.js';
import { manifestIn, type Manifest } from './objects.js';
import type { Unfolded } from './unfold.js';

/** What Trivy is to make of a file. `untold` is YAML or JSON whose text was not read beforehand: a link, or too large. */
export type Kind =
  | { readonly kind: 'terraform' | 'variables' | 'dockerfile' | 'chart' | 'cloudformation' | 'untold' }
  | { readonly kind: 'kubernetes' | 'in-chart'; readonly unfolded?: Unfolded }
  | { readonly kind: 'broken'; readonly reason: string };

/** Files by what they are; those that Trivy has nothing to do with are left out. */
export type Sorted = ReadonlyMap<RepoPath, Kind>;

/** What sorting needs to know. */
type Ground = { readonly files: readonly RepoPath[]; readonly text: (path: RepoPath) => string | undefined };

/** Sorts all files of a tree. Those of a chart belong to it, wherever they stand below its folder. */
export function sortFiles({ files, text }: Ground): Sorted {
  const charts = chartFolders(files);
  const sorted = new Map<RepoPath, Kind>();
  for (const path of files) {
    const kind = kindOf(path, charts, text);
    if (kind !== undefined) sorted.set(path, kind);
  }
  return sorted;
}

/** Folders with a chart of Helm in them. */
export const chartFolders = (files: readonly RepoPath[]): readonly RepoPath[] =>
  files.filter((path) => /(?:^|\/)Chart\.yaml$/.test(path)).map(folderOf);

function kindOf(path: RepoPath, charts: readonly RepoPath[], text: Ground['text']): Kind | undefined {
  if (isAmongTemplates(path, charts)) return templateKind(path, text(path));
  if (isTerraform(path)) return { kind: 'terraform' };
  if (isVariables(path)) return { kind: 'variables' };
  if (isDockerfile(path, text) || isTemplateOfDockerfile(path)) return { kind: 'dockerfile' };
  if (/(?:^|\/)Chart\.yaml$/.test(path)) return { kind: 'chart' };
  const own = charts.filter((folder) => isBelow(path, folder));
  const ending = /\.(ya?ml|json)$/i.exec(path)?.[1]?.toLowerCase();
  const found = ending === undefined ? undefined : manifestKind(text(path), ending === 'json');
  return found ?? (own.length > 0 ? { kind: 'in-chart' } : undefined);
}

/** Many hold nothing that Trivy could not read; no image can be told from them, so trivy-image has none of them. */
const isTemplateOfDockerfile = (path: RepoPath): boolean =>
  /(?:^|\/)(?:Docker|Container)file\.(?:j2|tmpl|template|rst|adoc)$/.test(path);

function manifestKind(text: string | undefined, isJson: boolean): Kind | undefined {
  if (text === undefined) return { kind: 'untold' };
  const found: Manifest = manifestIn(text, isJson);
  return found.kind === 'other' ? undefined : found;
}

/** What a complete report has to account for: of charts their Chart.yaml and their templates. */
export function expectedOf(sorted: Sorted, except: readonly string[]): readonly RepoPath[] {
  const isExcepted = except.length === 0 ? () => false : pathMatcher(except);
  return [...sorted].flatMap(([path, { kind }]) =>
    kind === 'variables' || (kind === 'in-chart' && !isTemplate(path)) || isExcepted(path) ? [] : [path],
  );
}
