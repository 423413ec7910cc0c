/** Renovate's names (`enabledManagers`) for what reads the manifests of an ecosystem: its list of managers. */
const managers: ReadonlyMap<string, readonly string[]> = new Map([
  ['bazel', ['bazel', 'bazel-module']],
  ['bun', ['bun', 'npm']],
  ['bundler', ['bundler']],
  ['cargo', ['cargo']],
  ['composer', ['composer']],
  ['deno', ['deno']],
  ['devcontainers', ['devcontainer']],
  ['docker', ['dockerfile', 'kubernetes']],
  ['docker-compose', ['docker-compose']],
  ['dotnet-sdk', ['nuget']],
  ['github-actions', ['github-actions']],
  ['gitsubmodule', ['git-submodules']],
  ['gomod', ['gomod']],
  ['gradle', ['gradle']],
  ['helm', ['helmv3', 'helm-values']],
  ['maven', ['maven']],
  ['mix', ['mix']],
  ['nix', ['nix']],
  ['npm', ['npm', 'bun']],
  ['nuget', ['nuget']],
  ['opentofu', ['terraform', 'terragrunt']],
  ['pip', ['pip_requirements', 'pip_setup', 'pip-compile', 'setup-cfg', 'pep621', 'poetry', 'pipenv']],
  ['pre-commit', ['pre-commit']],
  ['pub', ['pub']],
  ['sbt', ['sbt']],
  ['swift', ['swift']],
  ['terraform', ['terraform', 'terragrunt', 'terraform-version']],
  ['uv', ['pep621', 'pip_requirements', 'pip-compile']],
]);

/** The managers of an ecosystem; for one that Renovate may get later, the ecosystem's own name. */
export const managersOf = (ecosystem: string): readonly string[] => managers.get(ecosystem) ?? [ecosystem];
