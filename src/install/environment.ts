/** What belongs to the workflow run, not to the user: nothing that installs a tool needs it. */
const workflowOnly = /^(GITHUB|ACTIONS|INPUT|RUNNER|SECURITY_GATES)_|^(GH_TOKEN|GH_ENTERPRISE_TOKEN|NODE_OPTIONS)$/i;

/**
 * Environment of the programs that fetch tools: the user's own (HOME, proxies, CA bundles, the configuration of
 * pip, uv and Go), without the workflow's variables and tokens.
 */
export function installerEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && !workflowOnly.test(name)) kept[name] = value;
  }
  return kept;
}
