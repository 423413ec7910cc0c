import { configure } from '../config/config.js';
import type { FixRequest } from '../config/fix-arguments.js';
import { emptyInputs } from '../config/inputs.js';
import { strictest } from '../config/strictest.js';
import { UsageError, exitCodes } from '../errors.js';
import { belowRoot, existingFolder } from '../folder.js';
import type { Host } from '../host/host.js';
import { localHost } from '../host/local.js';
import { readDetectTexts } from '../plan/read-texts.js';
import { visible } from '../report/printable.js';
import { unifiedDiff } from '../report/unified-diff.js';
import { mend, type Mended } from '../scanners/dependabot-config/mend.js';
import { scanner } from '../scanners/dependabot-config/scanner.js';
import { scanners } from '../scanners/index.js';
import type { Tree } from '../scanners/scanner.js';
import { judgedTree } from '../trust/judged-tree.js';
import { establishTrust } from '../trust/trust.js';

/** Where the configuration is written: below a root, by its path in the repository. */
type Place = { readonly root: string; readonly path: string };

/**
 * `security-gates fix maintenance`: writes the entries that `.github/dependabot.yml` lacks. Returns 0 where nothing is
 * left to do, and 1 where something is that only a person can decide; with `--dry-run` also where something would be
 * written. Throws a UsageError, and writes nothing, where the file cannot be used or stands behind a link.
 */
export async function fixCommand({ directory, dryRun }: FixRequest, host: Host = localHost()): Promise<number> {
  const { root, tree, options } = await groundOf(host, directory);
  const mended = mend(tree, options);
  if ('refused' in mended) throw new UsageError(`${mended.refused}; nothing was written`);
  const place = { root, path: mended.path };
  const mode = await writableMode(host, place);
  const before = await exactText(host, place);
  if (before !== mended.before)
    throw new UsageError(`${mended.path} is not encoded in UTF-8; save it so; nothing was written`);
  const { out, err } = host.console;
  const changes = mended.after !== mended.before;
  // Of two texts that are the same, one absent and one empty among them, no diff is one for `git apply`.
  if (dryRun && changes) out(shown(unifiedDiff(mended.path, mended.before, mended.after ?? '')));
  else if (changes) await host.files.write(`${root}/${mended.path}`, mended.after ?? '', mode);
  // What is printed by a dry run is a diff and nothing else, for `git apply`.
  (dryRun ? err : out)(shown(report(mended, dryRun)));
  return mended.left.length > 0 || (dryRun && changes) ? exitCodes.fail : exitCodes.pass;
}

/** The files of the working tree, as `check` would judge them by its own policy. */
async function groundOf(
  host: Host,
  directory: string,
): Promise<{ readonly root: string; readonly tree: Tree; readonly options: unknown }> {
  const folder = await existingFolder(host, directory);
  const repository = await host.repository(folder);
  const inputs = belowRoot(emptyInputs, folder, repository);
  const trust = await establishTrust(host, { folder, repository, inputs, token: '', staged: false });
  const config = strictest(trust.uses.map((use) => configure(use.inputs, use.policy, scanners)));
  const { root, files } = await judgedTree(host, folder, repository, trust.source, []);
  const texts = await readDetectTexts(host.files, root, files, scanner.reads);
  const tree = { files, read: (path: string) => texts.get(path), workingDirectory: config.workingDirectory };
  const options = config.gates[scanner.gate].scanners[scanner.id] ?? {};
  return { root: repository?.root ?? folder, tree, options };
}

/** Mode of the file to write. Throws where it, or its folder, is a link or something else. */
async function writableMode(host: Host, { root, path }: Place): Promise<number> {
  const [folder = ''] = path.split('/');
  const above = await host.files.stat(`${root}/${folder}`);
  const own = above === undefined ? undefined : await host.files.stat(`${root}/${path}`);
  if (above !== undefined && above.kind !== 'directory') throw odd(folder, 'folder');
  if (own !== undefined && own.kind !== 'file') throw odd(path, 'regular file');
  return own?.mode ?? 0o644;
}

const odd = (path: string, wanted: string): UsageError =>
  new UsageError(`${path} is no ${wanted}; make it one; nothing was written`);

/** The text of the file as it is on the disk; `undefined` where there is none. */
async function exactText(host: Host, { root, path }: Place): Promise<string | undefined> {
  const content = await host.files.read(`${root}/${path}`);
  if (content === undefined) return undefined;
  const text = content.toString('utf8');
  return Buffer.from(text, 'utf8').equals(content) ? text : '';
}

function report({ path, added, left }: Mended, dryRun: boolean): string {
  const what = added.map(({ ecosystem, folders }) => `  ${ecosystem}: ${folders.map((one) => `/${one}`).join(', ')}\n`);
  const first =
    added.length === 0
      ? `${path}: no entry is missing.\n`
      : `${dryRun ? 'Would be added to' : 'Added to'} ${path}:\n${what.join('')}`;
  const rest = left.map(({ path: at, line, message, fix }) => `  ${at}:${line}: ${message} ${fix}\n`);
  return `${first}${rest.length === 0 ? '' : `Left for you:\n${rest.join('')}`}`;
}

/** Texts hold names that somebody committed. Their lines stay, without what Windows has at their ends. */
const shown = (text: string): string => text.split(/\r?\n/).map(visible).join('\n');
