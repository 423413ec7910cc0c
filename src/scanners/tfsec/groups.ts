import type { RepoPath } from '../../model.js';
import { isBelow } from '../../sarif/paths.js';
import type { Context } from '../scanner.js';
import { failed, type Failed } from '../scanner.js';
import { folderOf } from '../terraform-files.js';
import { configurationOf, customChecks, type Configuration } from './configuration.js';
import type { Options } from './options.js';

/** Terraform folders that share a `.tfsec` folder, or that have none above them. */
export type Group = {
  readonly folder: RepoPath;
  /** Folders with expected files. */
  readonly roots: readonly RepoPath[];
  readonly configuration?: Configuration;
  readonly checks: readonly RepoPath[];
};

/** All groups; a failure where a configuration cannot be understood. */
export function groupsOf(context: Context<Options>): Failed | readonly Group[] {
  const homes = [...new Set(context.steering.flatMap(homeOf))].sort((a, b) => b.length - a.length);
  const byHome = new Map<RepoPath, Set<RepoPath>>();
  for (const root of new Set(context.expected.map(folderOf))) {
    const home = homes.find((folder) => isBelow(root, folder)) ?? '';
    byHome.set(home, (byHome.get(home) ?? new Set()).add(root));
  }
  const groups: Group[] = [];
  for (const [folder, roots] of byHome) {
    const configuration = configurationOf(folder, context);
    if (configuration !== undefined && 'ok' in configuration) return configuration;
    const checks = customChecks(folder, context);
    groups.push({ folder, roots: [...roots], checks, ...(configuration === undefined ? {} : { configuration }) });
  }
  return groups.length === 0 ? failed('there is no Terraform code') : groups;
}

/** The folder that a steering file is for: the one that holds `.tfsec`. */
function homeOf(path: RepoPath): readonly RepoPath[] {
  const at = /^(?:(.*)\/)?\.tfsec\/[^/]+$/.exec(path);
  return at === null ? [] : [at[1] ?? ''];
}
