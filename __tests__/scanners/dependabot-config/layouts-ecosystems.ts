import { asking, dependabot, type Row } from './look.js';

const { npm, go, action, workflow, docker, pod } = asking;
const config = '.github/dependabot.yml';

/** What each ecosystem reads, and where it wants to be told. */
export const ecosystems: readonly Row[] = [
  ['workflows', { '.github/workflows/a.yml': workflow, [config]: dependabot(['github-actions', '/']) }, []],
  [
    'workflows by their folder',
    { '.github/workflows/a.yml': workflow, [config]: dependabot(['github-actions', '/.github/workflows']) },
    [],
  ],
  ['an action at the root', { 'action.yml': action, [config]: dependabot(['github-actions', '/']) }, []],
  [
    'actions in folders',
    {
      '.github/workflows/a.yml': workflow,
      '.github/actions/a/action.yml': action,
      'x/y/action.yaml': action,
      [config]: dependabot(['github-actions', '/']),
    },
    ['github-actions /.github/actions/a', 'github-actions /x/y'],
  ],
  [
    'actions by a pattern',
    {
      '.github/actions/a/action.yml': action,
      '.github/actions/a/b/action.yml': action,
      [config]: dependabot(['github-actions', ['/', '/.github/actions/*']]),
    },
    ['github-actions /.github/actions/a/b'],
  ],
  [
    'an action that calls none',
    {
      'action.yml': 'runs:\n  using: node24\n  main: index.js\n',
      'b/action.yml': 'runs:\n  steps:\n    - uses: ./a\n',
    },
    [],
  ],
  [
    'Dockerfiles',
    {
      Dockerfile: docker,
      'a/dev.Dockerfile': docker,
      'b/Containerfile': docker,
      'c/Dockerfile.md': docker,
      'd/Dockerfile': 'FROM scratch\n',
      [config]: dependabot(['docker', '/']),
    },
    ['docker /a', 'docker /b'],
  ],
  [
    'Kubernetes',
    {
      'k8s/pod.yaml': pod,
      'k8s/other.yaml': 'a: 1\n',
      'chart/templates/pod.yaml': pod.replace('nginx:1', '{{ .image }}'),
    },
    ['docker /k8s'],
  ],
  ['Kubernetes, covered', { 'k8s/base/pod.yml': pod, [config]: dependabot(['docker', ['/k8s/*']]) }, []],
  [
    'compose',
    {
      'compose.yaml': 'services:\n  a:\n    image: x:1\n',
      'a/docker-compose.dev.yml': 'services:\n  a:\n    image: x:1\n',
      [config]: dependabot(['docker-compose', '/']),
    },
    ['docker-compose /a'],
  ],
  [
    'Helm',
    { 'chart/Chart.yaml': 'apiVersion: v2\ndependencies:\n  - name: x\n', 'other/Chart.yaml': 'apiVersion: v2\n' },
    ['helm /chart'],
  ],
  ['pre-commit', { '.pre-commit-config.yaml': 'repos:\n  - repo: x\n    rev: v1\n' }, ['pre-commit /']],
  [
    'devcontainers',
    {
      '.devcontainer/devcontainer.json': '{"features":{"a:1":{}}}',
      'x/.devcontainer/y/devcontainer.json': '{"features":{"a:1":{}}}',
      'z/.devcontainer.json': '{"image":"a"}',
      [config]: dependabot(['devcontainers', '/']),
    },
    ['devcontainers /x'],
  ],
  [
    'bun by npm, npm by bun',
    {
      'a/package.json': npm,
      'a/bun.lock': '',
      'b/package.json': npm,
      [config]: dependabot(['npm', '/a'], ['bun', '/b']),
    },
    [],
  ],
  [
    'bun is proposed beside its lockfile',
    { 'a/package.json': npm, 'a/bun.lock': '', 'p/pyproject.toml': '[project]\ndependencies=["x"]\n', 'p/uv.lock': '' },
    ['bun /a', 'uv /p'],
  ],
  [
    'pip by uv, terraform by opentofu',
    {
      'requirements.txt': 'a==1\n',
      'main.tf': 'terraform {\n  required_providers {\n    aws = "1"\n  }\n}\n',
      [config]: dependabot(['uv', '/'], ['opentofu', '/']),
    },
    [],
  ],
  [
    'Terraform, folder by folder',
    {
      'live/main.tf': 'module "a" {\n  source = "../modules/a"\n}\n',
      'modules/a/main.tf': 'module "b" {\n  source = "x/y/z"\n}\n',
      [config]: dependabot(['terraform', '/live']),
    },
    ['terraform /modules/a'],
  ],
  [
    'requirements one folder deeper',
    { 'requirements/dev.txt': 'a==1\n', 'x/requirements/dev.in': 'a\n', [config]: dependabot(['pip', '/']) },
    ['pip /x'],
  ],
  [
    'requirements at any depth',
    {
      'requirements/prod/base.txt': 'a==1\n',
      'x/requirements/a/b/c.in': 'a\n',
      [config]: dependabot(['pip', '/requirements']),
    },
    ['pip /x/requirements/a/b'],
  ],
  [
    'a pyproject.toml of tools alone',
    { 'pyproject.toml': '[tool.ruff]\nline-length = 100\n', 'setup.cfg': '[flake8]\n' },
    [],
  ],
  [
    'manifests that ask for nothing',
    {
      'package.json': '{"type":"module"}',
      'a/go.mod': 'module x\n',
      'b/composer.json': '{"require":{"php":"8"}}',
      'c/Cargo.toml': '[package]\nname = "x"\n',
    },
    [],
  ],
  ['a manifest that cannot be read', { 'package.json': null, 'a/package.json': '{' }, ['npm /a', 'npm /']],
  [
    'installed and vendored files',
    {
      'node_modules/a/package.json': npm,
      'vendor/modules.txt': '',
      'vendor/a/go.mod': go,
      'x/site-packages/package.json': npm,
      '.venv/package.json': npm,
    },
    [],
  ],
  ['a vendor folder of one’s own', { 'vendor/a/go.mod': go }, ['gomod /vendor/a']],
  [
    'others',
    {
      Gemfile: 'gem "a"\n',
      'mix.exs': '{:a, "~> 1"}',
      'global.json': '{"sdk":{}}',
      '.gitmodules': '[submodule "a"]\n',
      'rust-toolchain.toml': 'channel = "1.80"\n',
      'Package.swift': '.package(url: "x")',
      'pubspec.yaml': 'dependencies:\n  a: 1\n',
      'vcpkg.json': '{"dependencies":[]}',
      'elm.json': '{}',
      'build.sbt': '"a" %% "b" % "1"',
    },
    [
      'gitsubmodule /',
      'bundler /',
      'swift /',
      'sbt /',
      'elm /',
      'dotnet-sdk /',
      'mix /',
      'pub /',
      'rust-toolchain /',
      'vcpkg /',
    ],
  ],
];
