import type { RepoPath, Target } from '../../model.js';
import { stagedName } from '../../sarif/paths.js';
import type { Command, Context } from '../scanner.js';
import { vulnerabilityCommand } from '../trivy/command.js';
import type { Options } from './options.js';

/** Names of the two commands. */
export const archivesScan = 'archives';
export const packagesScan = 'packages';

/**
 * One run over copies of all Java archives, and one over what installed packages say of themselves. What Trivy cannot
 * read of either it says to those alone who ask to debug.
 */
export function scanCommands(context: Context<Options>): readonly Command[] {
  const { opened, scratch, nonce, expected } = context;
  const has = (kind: Target['kind']): boolean => context.targets.some((target) => target.kind === kind);
  const scan = (name: string, folder: string): Command =>
    vulnerabilityCommand(
      {
        name,
        command: 'rootfs',
        args: ['--debug', '--pkg-types', 'library'],
        cache: opened['trivy-db'] ?? '',
        scanned: [`${scratch}/${folder}`],
      },
      context,
    );
  const archives = scan(archivesScan, archivesScan);
  const copies = Object.fromEntries(
    expected.map((path) => [`${archivesScan}/${archiveTarget({ nonce }, path)}`, path]),
  );
  const packages = scan(packagesScan, packagesScan);
  const list = { list: 'installed.json' };
  const inner = { inner: 'inner-archives.json' };
  return [
    ...(has('archive') ? [{ ...archives, copies, reports: { ...archives.reports, ...inner } }] : []),
    ...(has('installed') ? [{ ...packages, reports: { ...packages.reports, ...list } }] : []),
  ];
}

/** What Trivy calls the copy of an archive: below a folder that is none of those it skips. */
export const archiveTarget = ({ nonce }: Pick<Context<Options>, 'nonce'>, path: RepoPath): string =>
  `${nonce}/${stagedName(path)}`;
