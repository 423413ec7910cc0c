import { posix } from 'node:path';
import type { RepoPath } from '../../model.js';
import { stagedName } from '../../sarif/paths.js';
import type { Command, Context } from '../scanner.js';
import { ignoreFileOf } from '../trivy-ignore-files.js';
import { lockfileAt, manifestsOf } from './lockfiles.js';
import type { Options } from './options.js';

/** Folder with copies of the lockfiles and their manifests, below scratch. */
const root = 'tree';

/** Exit code with findings: no other end of Trivy has it. */
export const foundCode = 9;

/** Manifests of all lockfiles, each once. */
export const allManifests = ({ expected, files }: Context<Options>): readonly RepoPath[] => [
  ...new Set(expected.flatMap((path) => manifestsOf(path, files))),
];

/**
 * One run over all lockfiles, in a folder that holds nothing else. Trivy looks for `trivy.yaml` and `.trivyignore` where
 * it is started: that is an empty folder, and both are named besides. Development dependencies are always asked for,
 * so that a lockfile that has no others is in the report.
 */
export function scanCommand(context: Context<Options>): Command {
  const { scratch, opened, expected } = context;
  const ignore = ignoreFileOf(context);
  const ignoreFile = `ignore/${ignore?.path ?? '.trivyignore'}`;
  const copied = [...new Set([...expected, ...allManifests(context)])];
  return {
    name: 'trivy fs',
    program: 'tool',
    cwd: 'empty',
    network: 'none',
    files: { 'trivy.yaml': '', [ignoreFile]: ignore?.text ?? '' },
    copies: Object.fromEntries(copied.map((path) => [stagedPath(context, path), path])),
    reports: { report: 'report.json', ...Object.fromEntries(copied.map((path) => [path, stagedPath(context, path)])) },
    args: [
      ...['fs', '--config', `${scratch}/trivy.yaml`, '--ignorefile', `${scratch}/${ignoreFile}`],
      ...[
        '--scanners',
        'vuln',
        '--pkg-types',
        'library',
        '--list-all-pkgs',
        '--include-dev-deps',
        '--show-suppressed',
        '--exit-code',
        String(foundCode),
      ],
      ...['--skip-db-update', '--skip-java-db-update', '--skip-vex-repo-update', '--offline-scan'],
      ...['--skip-version-check', '--disable-telemetry', '--no-progress'],
      ...['--cache-dir', opened['trivy-db'] ?? '', '--format', 'json', '--output', `${scratch}/report.json`],
      `${scratch}/${root}`,
    ],
  };
}

const stagedPath = (context: Context<Options>, path: RepoPath): string => `${root}/${targetOf(context, path)}`;

/** Folders at the root of what is scanned that Trivy skips without a word. */
const skipped = /^(?:proc|sys|dev)\//;

/**
 * What Trivy calls the copy of a file. It has the file's own name, below a folder that nobody can foresee where Trivy
 * would overlook it.
 */
export function targetOf({ nonce }: Pick<Context<Options>, 'nonce'>, path: RepoPath): string {
  const name = stagedName(path);
  const stagedAs = lockfileAt(path)?.stagedAs;
  if (stagedAs !== undefined) return posix.join(nonce, posix.dirname(name), stagedAs);
  return skipped.test(name) ? `${nonce}/${name}` : name;
}
