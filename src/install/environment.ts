import { delimiter, isAbsolute, relative, sep } from 'node:path';

/** What belongs to the workflow run, not to the user: nothing that installs a tool needs it. */
const workflowOnly = /^(GITHUB|ACTIONS|INPUT|RUNNER|SECURITY_GATES)_|^(GH_TOKEN|GH_ENTERPRISE_TOKEN|NODE_OPTIONS)$/i;

/**
 * Environment of the programs that fetch tools: the user's own (HOME, proxies, CA bundles, the configuration of
 * pip, uv, npm and Go), without the workflow's variables and tokens. The search path has no relative entry and none
 * below the workspace, whose files must not stand in for Python, npm or Go.
 */
export function installerEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || workflowOnly.test(name)) continue;
    kept[name] = /^path$/i.test(name) ? searchPath(value, env['GITHUB_WORKSPACE'] ?? '') : value;
  }
  return kept;
}

function searchPath(path: string, workspace: string): string {
  const isBelow = (entry: string): boolean => {
    const way = relative(workspace, entry);
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  };
  const entries = path.split(delimiter).filter((entry) => isAbsolute(entry));
  return entries.filter((entry) => workspace === '' || !isBelow(entry)).join(delimiter);
}
