import { containerKinds } from './kinds-containers.js';
import { jvmKinds } from './kinds-jvm.js';
import { pythonKinds } from './kinds-python.js';
import { folderAbove, folderOf, matching, named, type Kind } from './kind.js';
import { entriesOf, holdsAny, readJson, readToml, valueAt } from './plain-data.js';
import { workflowKinds } from './kinds-workflows.js';

/** JSON with an entry under one of the keys, or what is no JSON. */
const asksInJson =
  (keys: readonly string[], counts: (name: string, value: unknown) => boolean = () => true) =>
  (text: string): boolean => {
    const document = readJson(text);
    const entries = keys.flatMap((key) => entriesOf(valueAt(document, key)));
    return document === undefined || entries.some(([name, value]) => counts(name, value));
  };

/** What lies in the repository has no newer version elsewhere. */
const isLocal = (value: unknown): boolean =>
  typeof value === 'string' && /^(?:workspace|file|link|portal):/.test(value);

/** Cargo's tables of dependencies, wherever they stand: below a target, of the workspace, for tests. */
function asksInCargo(text: string): boolean {
  const document = readToml(text);
  const tables = ['dependencies', 'dev-dependencies', 'build-dependencies'];
  const targets = entriesOf(valueAt(document, 'target')).map(([, target]) => target);
  const holders = [document, valueAt(document, 'workspace'), ...targets];
  return document === undefined || holders.some((holder) => tables.some((key) => holdsAny(valueAt(holder, key))));
}

const own: readonly Kind[] = [
  { ecosystem: 'bazel', is: isBazel, asks: matching(/\b(?:bazel_dep|http_archive|git_repository|maven_install)\s*\(/) },
  {
    ecosystem: 'bundler',
    is: (name) => name === 'Gemfile' || name === 'gems.rb' || name.endsWith('.gemspec'),
    asks: matching(/^[ \t]*(?:gem\s*[("']|gemspec\b|\w+\.add_(?:\w+_)?dependency\b)/m),
  },
  { ecosystem: 'cargo', is: named('Cargo.toml'), asks: asksInCargo },
  {
    ecosystem: 'composer',
    is: named('composer.json'),
    asks: asksInJson(['require', 'require-dev'], (name) => name.includes('/')),
  },
  {
    ecosystem: 'conda',
    is: named('environment.yml', 'environment.yaml'),
    asks: matching(/^dependencies:/m),
  },
  { ecosystem: 'deno', is: named('deno.json', 'deno.jsonc'), asks: matching(/"imports"\s*:\s*\{\s*"/) },
  { ecosystem: 'dotnet-sdk', is: named('global.json'), asks: matching(/"sdk"\s*:/) },
  { ecosystem: 'elm', is: named('elm.json'), asks: () => true },
  { ecosystem: 'gitsubmodule', is: (_, path) => path === '.gitmodules', asks: matching(/^[ \t]*\[submodule\b/m) },
  { ecosystem: 'gomod', is: named('go.mod'), asks: matching(/^[ \t]*require\b/m) },
  { ecosystem: 'julia', is: named('Project.toml', 'JuliaProject.toml'), asks: matching(/^\[(?:deps|compat)\]/m) },
  { ecosystem: 'mix', is: named('mix.exs'), asks: matching(/\{\s*:\w+\s*,\s*(?:"|\w+:|\[)/) },
  { ecosystem: 'nix', is: named('flake.nix'), asks: matching(/\binputs\b/) },
  {
    ecosystem: 'npm',
    alternatives: ['bun'],
    beside: { file: 'bun.lock', ecosystem: 'bun' },
    is: named('package.json'),
    asks: asksInJson(['dependencies', 'devDependencies', 'optionalDependencies'], (_, value) => !isLocal(value)),
  },
  {
    ecosystem: 'nuget',
    is: (name) => /\.(?:cs|fs|vb)proj$/i.test(name) || /^packages\.config$/i.test(name) || name === 'dotnet-tools.json',
    asks: matching(/<Package(?:Reference|Version|Download)\s|<package\s|<Sdk\s|"tools"\s*:/i),
    homes: (path) => (path.endsWith('.config/dotnet-tools.json') ? [folderAbove(path)] : [folderOf(path)]),
  },
  {
    ecosystem: 'pre-commit',
    is: named('.pre-commit-config.yaml', '.pre-commit-config.yml'),
    asks: matching(/\brev\s*:/),
  },
  { ecosystem: 'pub', is: named('pubspec.yaml', 'pubspec.yml'), asks: matching(/^(?:dev_)?dependencies:/m) },
  { ecosystem: 'rust-toolchain', is: named('rust-toolchain', 'rust-toolchain.toml'), asks: matching(/\d/) },
  { ecosystem: 'swift', is: named('Package.swift'), asks: matching(/\.package\(\s*(?:url|name|id):/) },
  {
    ecosystem: 'vcpkg',
    is: named('vcpkg.json', 'vcpkg-configuration.json'),
    asks: matching(/"(?:dependencies|builtin-baseline|baseline)"\s*:/),
  },
];

function isBazel(name: string): boolean {
  return name === 'WORKSPACE' || name === 'WORKSPACE.bazel' || name.endsWith('MODULE.bazel');
}

/**
 * All kinds of manifests that Dependabot knows and that are told by their names: the table of its ecosystems, and the
 * files that each of them fetches (dependabot-core, `file_fetcher.rb` of each).
 */
export const kinds: readonly Kind[] = [...own, ...containerKinds, ...jvmKinds, ...pythonKinds, ...workflowKinds];
