import { posix } from 'node:path';
import { z } from 'zod';
import type { RepoPath } from '../../model.js';
import { pathMatcher } from '../../sarif/path-matcher.js';
import { builtinScanner } from '../define.js';
import { detectFiles } from '../detect-files.js';
import type { Detection, Finding, Parsed, Rule, Tree } from '../scanner.js';
import { isTerraform } from '../terraform-files.js';
import { isLocked } from './locked.js';
import { installedFolders, manifests, unreadLockfiles, type Manifest } from './manifests.js';
import { terraformLock, unlockedTerraform } from './terraform.js';

const options = z.strictObject({
  except: z
    .array(z.string().min(1))
    .default([])
    .describe('Globs of manifests that need no lockfile, such as templates. Default: none.'),
});

type Options = z.infer<typeof options>;

const unlocked: Rule = {
  id: 'manifest-without-lockfile',
  title: 'Manifest without a lockfile',
  description:
    'Dependencies are asked for and nothing fixes their versions: what is installed was judged by no scanner.',
  help: 'Make a lockfile with the package manager and commit it.',
  security: true,
  severity: 'medium',
  cwe: [1357],
};

const unread: Rule = {
  id: 'lockfile-not-read',
  title: 'Lockfile that no scanner reads',
  description: 'The dependencies in this lockfile were judged by no scanner.',
  help: 'Use a form of the lockfile that a scanner reads.',
  security: true,
  severity: 'medium',
  cwe: [1357],
};

const manifestOf = (path: RepoPath): Manifest | undefined =>
  manifests.find(({ names }) => names.test(posix.basename(path)));

const isOwn = (path: RepoPath): boolean =>
  !installedFolders.test(path) &&
  (manifestOf(path) !== undefined || isTerraform(path) || posix.basename(path) in unreadLockfiles);

const detect = (tree: Tree): Detection => detectFiles(tree, isOwn, 'no manifests of package managers');

function check(tree: Tree, expected: readonly RepoPath[], { except }: Options): Parsed {
  const isExcepted = pathMatcher(except);
  const excluded = except.length === 0 ? [] : expected.filter(isExcepted);
  const looked = expected.filter((path) => !excluded.includes(path));
  const findings = [
    ...looked.flatMap((path) => findingOf(path, tree)),
    ...unlockedTerraform(tree, looked.filter(isTerraform)).map(terraformFinding),
  ];
  const rules = [unlocked, unread].filter(({ id }) => findings.some(({ rule }) => rule === id));
  return { ok: true, rules, findings, seen: looked, excluded, notes: [] };
}

function findingOf(path: RepoPath, tree: Tree): readonly Finding[] {
  const remedy = unreadLockfiles[posix.basename(path)];
  if (remedy !== undefined) {
    const message = `No scanner reads ${posix.basename(path)}: its dependencies were not judged.`;
    return [{ rule: unread.id, message, severity: 'medium', path, region: { startLine: 1 }, fix: remedy }];
  }
  const manifest = manifestOf(path);
  const text = tree.read(path);
  // A file too large to be read may ask for anything.
  const asks = manifest !== undefined && (text === undefined || manifest.asks(text));
  return asks && !isLocked(path, manifest, tree) ? [without(path, manifest.ecosystem, manifest.lockBy)] : [];
}

const terraformFinding = (path: RepoPath): Finding =>
  without(
    path,
    'Terraform',
    `${/\.tofu(?:\.json)?$/.test(path) ? 'tofu' : 'terraform'} providers lock, which writes ${terraformLock}`,
  );

const without = (path: RepoPath, ecosystem: string, lockBy: string): Finding => ({
  rule: unlocked.id,
  message: `${posix.basename(path)} asks for dependencies (${ecosystem}), and no lockfile fixes their versions.`,
  severity: 'medium',
  path,
  region: { startLine: 1 },
  fix: `Commit a lockfile: ${lockBy}.`,
});

/** Manifests whose dependencies nobody can judge, because no lockfile says which they are. */
export const scanner = builtinScanner<Options>({
  id: 'lockfiles',
  gate: 'dependencies',
  title: 'lockfiles',
  threats: ['unlocked-dependency'],
  when: 'Manifests of package managers, and Terraform',
  driver: 'security-gates lockfiles',
  options,
  steeredBy: [],
  executes: 'nothing',
  reads: [
    '**/{package.json,pnpm-workspace.yaml,pyproject.toml,Pipfile,Cargo.toml,Gemfile,gems.rb,composer.json}',
    '**/{build.gradle,build.gradle.kts,build.sbt,mix.exs,pubspec.yaml,pubspec.yml,Package.swift,Podfile}',
    '**/{conanfile.txt,conanfile.py,setup.py,setup.cfg,package-lock.json,npm-shrinkwrap.json}',
    '**/{*requirements*.{txt,lock,pip},requirements/**/*.{txt,lock,pip},pylock*.toml}',
    '**/*.{csproj,fsproj,vbproj,tf,tofu,tf.json,tofu.json}',
  ],
  detect,
  kind: 'builtin',
  check: (tree, { expected, options: given }) => check(tree, expected, given),
});
