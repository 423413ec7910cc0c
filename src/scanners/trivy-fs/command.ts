import type { RepoPath } from '../../model.js';
import { stagedName } from '../../sarif/paths.js';
import type { Command, Context } from '../scanner.js';
import { manifestsOf } from './lockfiles.js';
import type { Options } from './options.js';

/** Folder with copies of the lockfiles and their manifests, below scratch. */
const root = 'tree';

/** Ignore files at the root of the repository, the one that counts first. */
export const ignoreFiles: readonly RepoPath[] = ['.trivyignore.yaml', '.trivyignore.yml', '.trivyignore'];

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
  const { scratch, opened, expected, steering, steeringText } = context;
  const ignore = ignoreFiles.find((path) => steering.includes(path));
  const ignoreFile = `ignore/${ignore ?? '.trivyignore'}`;
  const copied = [...new Set([...expected, ...allManifests(context)])];
  return {
    name: 'trivy fs',
    program: 'tool',
    cwd: 'empty',
    network: 'none',
    files: { 'trivy.yaml': '', [ignoreFile]: ignore === undefined ? '' : (steeringText(ignore) ?? '') },
    copies: Object.fromEntries(copied.map((path) => [stagedPath(path), path])),
    reports: { report: 'report.json', ...Object.fromEntries(copied.map((path) => [path, stagedPath(path)])) },
    args: [
      ...['fs', '--config', `${scratch}/trivy.yaml`, '--ignorefile', `${scratch}/${ignoreFile}`],
      ...['--scanners', 'vuln', '--list-all-pkgs', '--include-dev-deps', '--show-suppressed', '--exit-code', '9'],
      ...['--skip-db-update', '--skip-java-db-update', '--skip-vex-repo-update', '--offline-scan'],
      ...['--skip-version-check', '--disable-telemetry', '--no-progress'],
      ...['--cache-dir', opened['trivy-db'] ?? '', '--format', 'json', '--output', `${scratch}/report.json`],
      `${scratch}/${root}`,
    ],
  };
}

const stagedPath = (path: RepoPath): string => `${root}/${stagedName(path)}`;
