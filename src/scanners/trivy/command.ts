import type { Command, Context } from '../scanner.js';
import { ignoreFileOf } from './ignore-files.js';

/** Exit code with findings: no other end of Trivy has it. */
export const foundCode = 9;

/** What a command of Trivy about vulnerabilities is told apart from what all are told. */
export type Asked = {
  readonly name: string;
  /** `fs`, `rootfs`, `image`. */
  readonly command: string;
  readonly args: readonly string[];
  /** Absolute path of the cache folder with the databases. */
  readonly cache: string;
  /** Absolute path of a folder, or what else is scanned; the last arguments. */
  readonly scanned: readonly string[];
};

/**
 * A command about vulnerabilities. Trivy looks for `trivy.yaml` and `.trivyignore` where it is started: that is an empty
 * folder, and both are named besides. Its databases are those that the engine opened; it has no network.
 */
export function vulnerabilityCommand(asked: Asked, context: Context<unknown>): Command {
  const { scratch } = context;
  const ignore = ignoreFileOf(context);
  const ignoreFile = `ignore/${ignore?.path ?? '.trivyignore'}`;
  return {
    name: asked.name,
    program: 'tool',
    cwd: 'empty',
    network: 'none',
    files: { 'trivy.yaml': '', [ignoreFile]: ignore?.text ?? '' },
    reports: { report: `${asked.name}.json` },
    args: [
      ...[asked.command, '--config', `${scratch}/trivy.yaml`, '--ignorefile', `${scratch}/${ignoreFile}`],
      ...['--scanners', 'vuln', '--list-all-pkgs', '--show-suppressed', '--exit-code', String(foundCode)],
      ...asked.args,
      ...['--skip-db-update', '--skip-java-db-update', '--skip-vex-repo-update', '--offline-scan'],
      ...['--skip-version-check', '--disable-telemetry', '--no-progress'],
      ...['--cache-dir', asked.cache, '--format', 'json', '--output', `${scratch}/${asked.name}.json`],
      ...asked.scanned,
    ],
  };
}
