import type { Command, Context, Probe } from '../scanner.js';
import { changesDir, changesEnv } from './changes.js';
import type { Change } from './changes.js';
import { canaryRule, canaryText, configuration } from './configuration.js';
import { distrust, foundCode, readRows } from './report.js';
import type { Look } from './scope.js';

type Gitleaks = Context<unknown>;

/**
 * What our flags add to gitleaks' defaults (measured in docs/flags.md): merge commits and files that `.gitattributes`
 * hides are read, and nothing that the repository's `.git/config` says of colours, merges, abbreviations, filters or
 * external programs takes part. Merges are asked for by name: what `-m` shows is for `log.diffMerges` to say.
 */
const logOptions = [
  '--text',
  '--diff-merges=separate',
  '--full-history',
  '--no-color',
  '--no-abbrev-commit',
  '--no-ext-diff',
  '--no-textconv',
];

const common = (context: Gitleaks): readonly string[] => [
  '--no-banner',
  '--no-color',
  '--exit-code',
  String(foundCode),
  '--ignore-gitleaks-allow',
  '--gitleaks-ignore-path',
  `${context.scratch}/no-ignore-file`,
  '--report-format',
  'json',
  '--report-path',
  '-',
];

/** A command of gitleaks in the tree, with git's neutral configuration and its own. */
function gitleaks(context: Gitleaks, name: string, args: readonly string[], source: string): Command {
  const { args: configured, env, files } = configuration(context);
  return {
    name,
    program: 'tool',
    args: [...args, ...common(context), ...configured, source],
    cwd: 'tree',
    env: { ...context.git?.env, ...env },
    files,
    network: 'none',
  };
}

const gitCommand = (context: Gitleaks, name: string, args: readonly string[], files?: Command['files']): Command => ({
  name,
  program: 'git',
  args,
  cwd: 'scratch',
  env: { ...context.git?.env },
  network: 'none',
  ...(files === undefined ? {} : { files }),
});

const scan = (context: Gitleaks, name: string, revisions: string, gitDir: string): Command =>
  gitleaks(context, name, ['git', `--log-opts=${[...logOptions, revisions].join(' ')}`], gitDir);

/** Reads the patches of commits. Source is the `.git` folder: no ignore file of the working tree takes part. */
export function historyCommand(context: Gitleaks, look: Look): Command {
  const command = scan(context, look.name, look.revisions, context.git?.dir ?? '');
  return look.mayTimeOut ? { ...command, mayTimeOut: true, share: 0.6 } : command;
}

/** Reads what is staged, or what is not committed, in the private repository that shows it. */
export function changesCommand(context: Gitleaks, change: Change): Command {
  const command = gitleaks(context, change, ['git', '--staged'], changesDir(context));
  return { ...command, env: { ...command.env, ...changesEnv(context, change) } };
}

/** Both ends of what is read must be commits: for an unknown revision gitleaks finds nothing and is content. */
export function revisionProbes(context: Gitleaks, look: Look): readonly Probe[] {
  return look.revisions.split('..').map((revision) => ({
    proves: `${revision.slice(0, 12)} is a commit of this repository`,
    command: gitCommand(context, 'rev-parse', [
      `--git-dir=${context.git?.dir ?? ''}`,
      'rev-parse',
      '--verify',
      '--quiet',
      `${revision}^{commit}`,
    ]),
    accept: ({ exitCode, stdout }) =>
      exitCode === 0 && stdout.trim() === revision ? undefined : `git does not know the commit ${revision}`,
  }));
}

/**
 * A scratch repository with a planted key, scanned by the same command with the same configuration. The file is
 * hidden by `.gitattributes`, so that the flags are proven along with the tool.
 */
export function canaryProbe(context: Gitleaks): Probe {
  const at = (args: readonly string[]): readonly string[] => ['-C', 'canary', ...args];
  const who = ['-c', 'user.name=canary', '-c', 'user.email=canary@invalid', '-c', 'commit.gpgSign=false'];
  return {
    proves: 'a key planted in a canary repository was found',
    prepare: [
      gitCommand(context, 'canary init', ['init', '--quiet', '--template=', 'canary']),
      gitCommand(context, 'canary add', at(['add', '--all']), {
        'canary/key.txt': `key = "${canaryText(context.nonce)}"\n`,
        'canary/.gitattributes': '*.txt -diff\n',
      }),
      gitCommand(context, 'canary commit', [...at(who), 'commit', '--quiet', '--no-verify', '--message=canary']),
    ],
    command: scan(context, 'canary', 'HEAD', `${context.scratch}/canary/.git`),
    accept: (execution) => {
      const doubt = distrust(execution);
      if (doubt !== undefined) return doubt;
      const found = readRows(execution.stdout)?.some(({ RuleID }) => RuleID === canaryRule) === true;
      return found
        ? undefined
        : 'the planted canary key was not found: the configuration in .gitleaks.toml allows everything, or gitleaks did not scan';
    },
  };
}
