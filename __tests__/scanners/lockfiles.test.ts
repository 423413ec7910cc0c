import { describe, expect, it } from '@jest/globals';
import { scanner } from '../../src/scanners/lockfiles/scanner.js';
import type { Tree } from '../../src/scanners/scanner.js';
import { look, without } from '../support/lockfiles-look.js';
import { contextOf } from '../support/scanner-values.js';

const npm = JSON.stringify({ dependencies: { a: '1' } });

/** A manifest that asks for something, its lockfile, and the same manifest that asks for nothing. */
const kinds: readonly (readonly [string, string, string, string])[] = [
  ['package.json', npm, 'package-lock.json', '{"dependencies":{}}'],
  ['package.json', '{"devDependencies":{"a":"1"}}', 'yarn.lock', '{"peerDependencies":{"a":"1"}}'],
  [
    'pyproject.toml',
    '[project]\ndependencies = [\n  # why\n  "flask",\n]\n',
    'uv.lock',
    '[project]\ndependencies = []\n',
  ],
  [
    'pyproject.toml',
    '[tool.poetry.dependencies]\npython = "^3.11"\nflask = "^2"\n',
    'poetry.lock',
    '[tool.poetry.dependencies]\npython = "^3.11"\n\n[tool.black]\nline-length = 100\n',
  ],
  ['Pipfile', '[packages]\nflask = "*"\n', 'Pipfile.lock', '[packages]\n\n[dev-packages]\n'],
  [
    'Cargo.toml',
    '[package]\nname = "x"\n[dependencies]\nserde = "1"\n',
    'Cargo.lock',
    '[package]\nname = "x"\n[dependencies]\n',
  ],
  ['Cargo.toml', '[target.x.dependencies.serde]\nversion = "1"\n', 'Cargo.lock', '[profile.release]\nlto = true\n'],
  ['Gemfile', "source 'x'\ngem 'rails'\n", 'Gemfile.lock', "source 'x'\n# gem 'rails'\n"],
  ['composer.json', '{"require":{"php":">=8","a/b":"1"}}', 'composer.lock', '{"require":{"php":">=8","ext-json":"*"}}'],
  ['app.csproj', '<PackageReference Include="A" Version="1" />', 'packages.lock.json', '<Project Sdk="x" />'],
  [
    'build.gradle',
    'dependencies {\n  implementation "a:b:1"\n}\n',
    'gradle.lockfile',
    "dependencies {\n  implementation project(':a')\n}\n",
  ],
  ['build.gradle.kts', 'dependencies {\n  api("a:b:1")\n}\n', 'gradle.lockfile', 'plugins { java }\n'],
  ['build.sbt', 'libraryDependencies += "a" % "b" % "1"', 'build.sbt.lock', 'name := "x"'],
  ['mix.exs', 'defp deps, do: [{:plug, "~> 1.0"}]', 'mix.lock', 'defp deps, do: []'],
  [
    'pubspec.yaml',
    'name: x\ndependencies:\n  http: ^1.0.0\n',
    'pubspec.lock',
    'name: x\ndependencies:\nflutter:\n  x: y\n',
  ],
  ['Package.swift', '.package(url: "x", from: "1.0.0")', 'Package.resolved', 'let package = Package(name: "x")'],
  ['Podfile', "target 'x' do\n  pod 'A'\nend\n", 'Podfile.lock', "target 'x' do\nend\n"],
  ['conanfile.txt', '[requires]\nzlib/1.3\n', 'conan.lock', '[requires]\n\n[generators]\n'],
  [
    'pyproject.toml',
    '[project]\nname = "x"\n[project.optional-dependencies]\ntest = [\n  "pytest",\n]\n',
    'pylock.toml',
    '[project]\nname = "x"\n[project.optional-dependencies]\ntest = []\n[tool.x]\ny = ["z"]\n',
  ],
  ['setup.py', "setup(name='x', install_requires=['flask'])", 'requirements.txt', 'setup(install_requires=[ ])'],
  ['setup.py', "setup(name='x', install_requires=['flask'])", 'requirements.lock', 'setup(install_requires=[ ])'],
  [
    'setup.py',
    "setup(\n  install_requires=[\n    'flask',\n  ],\n)",
    'uv.lock',
    '# install_requires=["flask"]\nsetup()',
  ],
  ['setup.py', 'setup(**{"install_requires": wanted()})', 'pylock.toml', 'setup(install_requires=None)'],
  [
    'setup.cfg',
    '[options]\ninstall_requires =\n  # why\n  flask\n',
    'poetry.lock',
    '[options]\ninstall_requires =\npackages = find:\n',
  ],
  ['setup.cfg', '[options]\ninstall_requires = flask; click\n', 'Pipfile.lock', '[options]\nzip_safe = False\n'],
  ['main.tofu', 'provider "aws" {\n}\n', '.terraform.lock.hcl', 'resource "null_resource" "x" {}\n'],
  [
    'main.tf.json',
    '{"terraform":{"required_providers":{"aws":{"source":"hashicorp/aws"}}}}',
    '.terraform.lock.hcl',
    '{"resource":{"a":{"b":{"provider":"aws.west"}}}}',
  ],
  ['main.tofu.json', '{"provider": [{"aws": {}}]}', '.terraform.lock.hcl', '{"locals":{}}'],
  ['main.tf', 'provider "aws" {\n}\n', '.terraform.lock.hcl', 'resource "null_resource" "x" {}\n'],
];

describe('lockfiles', () => {
  it.each(kinds)('finds %s (%j) without %s, and not one that asks for nothing', (manifest, asks, lock, nothing) => {
    expect(look({ [manifest]: asks })).toEqual([without(manifest)]);
    expect(look({ [`a/${manifest}`]: asks, [lock]: '' })).toEqual([without(`a/${manifest}`)]);
    expect(look({ [manifest]: asks, [lock]: 'flask==1\npytest==2\n' })).toEqual([]);
    expect(look({ [manifest]: nothing })).toEqual([]);
  });

  it.each([
    'implementation(libs.guava)',
    'implementation libs.guava',
    'implementation(platform("a:b:1"))',
    "implementation platform('a:b:1')",
    'api(enforcedPlatform(libs.bom))',
    'kapt(libs.x)',
    'kspTest "a:b:1"',
    'debugImplementation(testLibs.x)',
    'androidTestImplementation "a:b:1"',
    'annotationProcessor(Deps.x)',
    "compile group: 'a', name: 'b', version: '1'",
    'implementation(kotlin("stdlib"))',
    '"implementation"("a:b:1")',
    'implementation(\n    libs.guava\n  )',
  ])('knows a dependency of Gradle: %s', (line) => {
    expect(look({ 'build.gradle.kts': `dependencies {\n  ${line}\n}\n` })).toEqual([without('build.gradle.kts')]);
    expect(look({ 'build.gradle': `dependencies { ${line} }\n` })).toEqual([without('build.gradle')]);
  });

  it.each([
    "implementation project(':a')",
    'implementation(platform(project(":bom")))',
    'api(projects.core)',
    'compileOnly files("lib/a.jar")',
    'runtimeOnly(sourceSets.main.output)',
    'implementation gradleApi()',
    '// implementation(libs.guava)',
    'compileJava.options.encoding = "UTF-8"',
  ])('knows what is none: %s', (line) => {
    expect(look({ 'build.gradle': `dependencies {\n  ${line}\n}\n` })).toEqual([]);
  });

  it.each([
    [
      'npm',
      { 'package.json': '{"workspaces":["packages/*"]}', 'package-lock.json': '{}', 'packages/a/package.json': npm },
    ],
    ['yarn', { 'package.json': '{"workspaces":{"packages":["./p/*"]}}', 'yarn.lock': '', 'p/a/package.json': npm }],
    [
      'pnpm',
      {
        'package.json': '{}',
        'pnpm-workspace.yaml': 'packages: [p/**]\n',
        'pnpm-lock.yaml': '',
        'p/a/package.json': npm,
      },
    ],
    [
      'uv',
      {
        'pyproject.toml': '[tool.uv.workspace]\n',
        'uv.lock': '',
        'a/pyproject.toml': '[project.optional-dependencies]\nx = ["y"]\n',
        'a/setup.py': 'setup(install_requires=["flask"])',
      },
    ],
    ['Cargo', { 'Cargo.toml': '[workspace]\n', 'Cargo.lock': '', 'a/Cargo.toml': '[dependencies]\nserde = "1"\n' }],
  ])('knows the members of a workspace of %s', (_, files) => {
    expect(look(files)).toEqual([]);
  });

  it('knows who is taken out of a workspace, and whose lockfile fixes it', () => {
    const members = { 'packages/a/package.json': npm };
    const workspaces = (...globs: readonly string[]) => ({
      'package.json': JSON.stringify({ workspaces: globs }),
      'package-lock.json': '{}',
    });
    expect(look({ ...members, ...workspaces('packages/*', '!packages/a') })).toEqual([
      without('packages/a/package.json'),
    ]);
    expect(look({ ...members, ...workspaces('!packages/a', 'packages/*') })).toEqual([]);
    const pnpm = { 'package.json': '{}', 'pnpm-workspace.yaml': 'packages: [packages/*]\n' };
    expect(look({ ...members, ...pnpm, 'package-lock.json': '{}' })).toEqual([without('packages/a/package.json')]);
    expect(look({ ...members, ...pnpm, 'pnpm-lock.yaml': '' })).toEqual([]);
    const settings = { 'pnpm-workspace.yaml': 'onlyBuiltDependencies: [x]\n' };
    expect(look({ ...members, ...workspaces('packages/*'), ...settings })).toEqual([]);
  });

  it('knows a folder that the lockfile of npm names', () => {
    const lock = (key: string) => JSON.stringify({ packages: { '': {}, [key]: {} } });
    const files = { 'package.json': '{}', 'lib/a/package.json': npm };
    expect(look({ ...files, 'package-lock.json': lock('lib/a') })).toEqual([]);
    expect(look({ ...files, 'package-lock.json': lock('lib/b') })).toEqual([without('lib/a/package.json')]);
    expect(look({ ...files, 'package-lock.json': '{"packages": {"lib/a": {}' })).toEqual([
      without('lib/a/package.json'),
    ]);
  });

  it('reads a package.json behind a byte order mark', () => {
    expect(look({ 'package.json': '\ufeff{"name":"x"}' })).toEqual([]);
    expect(look({ 'package.json': `\ufeff${npm}` })).toEqual([without('package.json')]);
  });

  it('knows who is no member', () => {
    const root = { 'package.json': '{"workspaces":["packages/*"]}', 'package-lock.json': '{}' };
    expect(look({ ...root, 'tools/package.json': npm })).toEqual([without('tools/package.json')]);
    expect(look({ 'package.json': '{}', 'package-lock.json': '{}', 'packages/a/package.json': npm })).toEqual([
      without('packages/a/package.json'),
    ]);
  });

  it('counts a manifest that cannot be read, or that is no JSON', () => {
    const tree: Tree = { files: ['Gemfile'], read: () => undefined, workingDirectory: '' };
    const parsed = scanner.check(tree, contextOf(['Gemfile']));
    expect(parsed).toMatchObject({ ok: true, findings: [{ path: 'Gemfile', severity: 'medium' }] });
    expect(look({ 'package.json': '{' })).toEqual([without('package.json')]);
  });

  it('takes a Terraform module that another one calls for no root', () => {
    const provider = 'terraform {\n  required_providers {\n  }\n}\n';
    const files = { 'live/main.tf': 'module "a" {\n  source = "../modules/a"\n}\n', 'modules/a/versions.tf': provider };
    expect(look(files)).toEqual([]);
    expect(look({ 'modules/a/versions.tf': provider })).toEqual([without('modules/a/versions.tf')]);
    const call = '{"module":{"a":{"source":"../modules/a"}}}';
    expect(look({ 'live/main.tf.json': call, 'modules/a/versions.tofu': provider })).toEqual([]);
  });

  it('names lockfiles that nobody reads, and leaves installed files alone', () => {
    for (const name of ['bun.lockb', 'pdm.lock', 'a/deno.lock'])
      expect(look({ [name]: '' })).toEqual([`${name}: lockfile-not-read`]);
    expect(look({ 'node_modules/a/package.json': npm })).toBe('not-applicable');
  });

  it('leaves out what the policy excepts, and says so', () => {
    const files = { 'package.json': npm, 'templates/package.json': npm };
    expect(look(files, { except: ['templates/**'] })).toEqual([without('package.json')]);
    const tree: Tree = { files: Object.keys(files), read: () => npm, workingDirectory: '' };
    const parsed = scanner.check(tree, contextOf(Object.keys(files), { options: { except: ['templates/**'] } }));
    expect(parsed).toMatchObject({ ok: true, seen: ['package.json'], excluded: ['templates/package.json'] });
  });
});
