/** Values of `package-ecosystem`, of the documentation and of dependabot-core, where one has what the other lacks. */
export const ecosystems = [
  'bazel',
  'bun',
  'bundler',
  'cargo',
  'composer',
  'conda',
  'deno',
  'devcontainers',
  'docker',
  'docker-compose',
  'dotnet-sdk',
  'elm',
  'github-actions',
  'gitsubmodule',
  'gomod',
  'gradle',
  'helm',
  'julia',
  'maven',
  'mix',
  'nix',
  'npm',
  'nuget',
  'opentofu',
  'pip',
  'pre-commit',
  'pub',
  'rust-toolchain',
  'sbt',
  'swift',
  'terraform',
  'uv',
  'vcpkg',
] as const;

/** Spellings in dependabot-core of what the documentation calls otherwise. */
const spellings: ReadonlyMap<string, string> = new Map([['devcontainer', 'devcontainers']]);

/** The ecosystem that a value of `package-ecosystem` means; `undefined` for an unknown one. Case counts. */
export function ecosystemNamed(value: string): string | undefined {
  const name = spellings.get(value) ?? value;
  return ecosystems.find((known) => known === name);
}

/** Values of `schedule.interval`. */
export const intervals = ['daily', 'weekly', 'monthly', 'quarterly', 'semiannually', 'yearly', 'cron'] as const;
