import { asking, dependabot, type Row } from './look.js';

const { npm, go, cargo, gradle, pom } = asking;
const config = '.github/dependabot.yml';
const packages = { 'packages/a/package.json': npm, 'packages/b/c/package.json': npm };

/** A root that covers its members. */
export const workspaces: readonly Row[] = [
  [
    'npm',
    { 'package.json': '{"workspaces":["packages/*"]}', ...packages, [config]: dependabot(['npm', '/']) },
    ['npm /packages/b/c'],
  ],
  [
    'npm, any depth',
    { 'package.json': '{"workspaces":["./packages/**"]}', ...packages, [config]: dependabot(['npm', '/']) },
    [],
  ],
  [
    'npm, without an entry for the root',
    { 'package.json': '{"workspaces":["packages/**"]}', ...packages, [config]: dependabot(['npm', '/packages/a']) },
    ['npm /packages/b/c'],
  ],
  [
    'yarn',
    {
      'js/package.json': '{"workspaces":{"packages":["a"]}}',
      'js/a/package.json': npm,
      [config]: dependabot(['npm', '/js']),
    },
    [],
  ],
  [
    'pnpm, with one left out',
    {
      'package.json': '{}',
      'pnpm-workspace.yaml': "packages:\n  - '**'\n  - '!**/test/**'\n",
      'a/package.json': npm,
      'a/test/b/package.json': npm,
      [config]: dependabot(['npm', '/']),
    },
    ['npm /a/test/b'],
  ],
  [
    'Cargo',
    {
      'Cargo.toml': '[workspace]\nmembers = ["crates/*", "../x"]\nexclude = ["crates/c"]\n',
      'crates/a/Cargo.toml': cargo,
      'crates/c/Cargo.toml': cargo,
      [config]: dependabot(['cargo', '/']),
    },
    ['cargo /crates/c'],
  ],
  [
    'Go',
    {
      'go.work': 'go 1.24\nuse ./a // why\nuse (\n  ./b\n)\n',
      'a/go.mod': go,
      'b/go.mod': go,
      'c/go.mod': go,
      [config]: dependabot(['gomod', '/']),
    },
    ['gomod /c'],
  ],
  [
    'Maven, modules of modules',
    {
      'pom.xml': '<project><modules><module>a</module><!-- <module>c</module> --></modules></project>',
      'a/pom.xml': '<project><modules><module>../b</module></modules></project>',
      'b/pom.xml': pom,
      'c/pom.xml': pom,
      [config]: dependabot(['maven', '/']),
    },
    ['maven /c'],
  ],
  [
    'Gradle',
    {
      'settings.gradle': "include ':app', 'lib:core' // include 'x'\n",
      'build.gradle': '',
      'app/build.gradle': gradle,
      'lib/core/build.gradle.kts': gradle,
      'x/build.gradle': gradle,
      'buildSrc/build.gradle': gradle,
      [config]: dependabot(['gradle', '/']),
    },
    ['gradle /x'],
  ],
  [
    'Gradle in Kotlin, another folder, an included build',
    {
      'settings.gradle.kts':
        'include(":a", ":b")\nproject(":b").projectDir = file("elsewhere")\nincludeBuild("logic")\n',
      'a/build.gradle.kts': gradle,
      'elsewhere/build.gradle.kts': gradle,
      'logic/build.gradle.kts': gradle,
      'gradle/libs.versions.toml': '[libraries]\na = "a:b:1"\n',
      [config]: dependabot(['gradle', '/']),
    },
    [],
  ],
  [
    '.NET',
    {
      'app.sln': 'Project("{x}") = "A", "src\\A\\A.csproj", "{y}"\n',
      'src/A/A.csproj': '<ProjectReference Include="..\\B\\B.csproj" />',
      'src/B/B.csproj': '<PackageReference Include="x" />',
      'c/C.csproj': '<PackageReference Include="x" />',
      [config]: dependabot(['nuget', '/']),
    },
    ['nuget /c'],
  ],
  [
    'a workspace of another ecosystem',
    { 'package.json': '{"workspaces":["*"]}', 'a/go.mod': go, [config]: dependabot(['npm', '/'], ['gomod', '/']) },
    ['gomod /a'],
  ],
];
