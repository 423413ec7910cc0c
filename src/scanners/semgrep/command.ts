import { isBelow } from '../../sarif/paths.js';
import type { Command, Context, Need } from '../scanner.js';
import { canaryFiles, canaryRules, scanRoot } from './canary.js';
import { sourceEnding } from './languages.js';
import { packsOf, pathsOf, shipped, type Options } from './options.js';

type Semgrep = Context<Options>;

/** Name of the SARIF report. */
export const sarifReport = 'sarif';

/** Seconds that one rule may take on one file; semgrep's default of 5 is too few on a busy machine. */
const ruleTimeLimit = 30;

/** The need for a pack of the registry. */
export const needFor = (pack: string): Need => `rule-pack ${pack}`;

/** Everything that is opened before the scan. */
export const needsOf = (options: Options): readonly Need[] => ['tree-files', ...packsOf(options).map(needFor)];

/**
 * One scan of a folder with the expected files alone, so that nothing else in the working tree takes part.
 *
 * `--no-git-ignore`: an ignored file that is tracked all the same is part of the commit. A `.semgrepignore` at the root
 * replaces semgrep's own, which leaves out `tests/`, `vendor/` and more: an empty one where the repository has none.
 * `--max-target-bytes 0`: a large file is skipped without a word otherwise. `--verbose` lists what was skipped and why.
 */
export function scanCommand(context: Semgrep): Command {
  const endings = new Set(context.expected.flatMap((path) => sourceEnding(path) ?? []));
  const ignore = context.steering.includes('.semgrepignore') ? {} : { [`${scanRoot}/.semgrepignore`]: '' };
  const flags = [
    ...['--metrics=off', '--disable-version-check', '--no-rewrite-rule-ids', '--disable-nosem', '--no-git-ignore'],
    ...['--max-target-bytes', '0', '--timeout', String(ruleTimeLimit), '--verbose'],
    ...['--json', `--sarif-output=${context.scratch}/semgrep.sarif`],
  ];
  const configs = [...configsOf(context), `${context.scratch}/${canaryRules}`];
  return {
    name: 'scan',
    program: 'tool',
    args: ['scan', ...flags, ...configs.flatMap((path) => ['--config', path]), scanRoot],
    cwd: 'scratch',
    env: {
      SEMGREP_SETTINGS_FILE: `${context.scratch}/settings.yml`,
      SEMGREP_LOG_FILE: `${context.scratch}/semgrep.log`,
    },
    files: { ...canaryFiles(context, endings), ...ignore },
    reports: { [sarifReport]: 'semgrep.sarif' },
    network: 'none',
  };
}

/** Files and folders with rules; those of the repository are read in the judged tree. */
function configsOf({ options, assets, tree, opened }: Semgrep): readonly string[] {
  return [
    ...(options.rules.includes(shipped) ? [`${assets}/rules`] : []),
    ...pathsOf(options).map((path) => `${tree}/${decodeURIComponent(path)}`),
    ...packsOf(options).flatMap((pack) => opened[needFor(pack)] ?? []),
  ];
}

/** The rules of the repository that are not there, of those that the options name. */
export function missingRules({ options, steering }: Semgrep): readonly string[] {
  return pathsOf(options).filter((path) => !steering.some((file) => isBelow(file, path)));
}
