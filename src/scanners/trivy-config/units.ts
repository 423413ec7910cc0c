import type { RepoPath } from '../../model.js';
import { isBelow } from '../../sarif/paths.js';
import type { Context } from '../scanner.js';
import { folderOf, isTerraform, isVariables } from '../terraform-files.js';
import type { Options } from './options.js';
import type { Sorted } from './sorted.js';

/** What Trivy judges as a whole: a folder with Terraform, or a chart. */
export type Unit = { readonly kind: 'terraform' | 'chart'; readonly folder: RepoPath };

/** All units with expected files. A library chart is none: it renders nothing by itself. */
export function unitsOf(sorted: Sorted, { expected, text }: Context<Options>): readonly Unit[] {
  const terraform = new Set<RepoPath>();
  const charts = new Set<RepoPath>();
  for (const path of expected) {
    const kind = sorted.get(path)?.kind;
    if (kind === 'terraform') terraform.add(folderOf(path));
    if (kind === 'chart' && !isLibrary(text(path) ?? '')) charts.add(folderOf(path));
  }
  return [
    ...[...terraform].map((folder): Unit => ({ kind: 'terraform', folder })),
    ...[...charts].map((folder): Unit => ({ kind: 'chart', folder })),
  ];
}

/** Does a Chart.yaml say that it is a library? */
const isLibrary = (text: string): boolean => /^type:[^\S\n]*["']?library\b/m.test(text);

/** Does a file belong to a unit? */
export const isPartOf = (path: RepoPath, { kind, folder }: Unit): boolean =>
  kind === 'terraform' ? (isTerraform(path) || isVariables(path)) && folderOf(path) === folder : isBelow(path, folder);

/** One text for each unit. */
export const unitKey = ({ kind, folder }: Unit): string => `${kind} ${folder}`;
