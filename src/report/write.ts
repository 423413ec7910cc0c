import { GateError } from '../errors.js';
import type { Host } from '../host/host.js';
import type { Judgement } from '../model.js';
import { jsonText } from './json-text.js';
import { summaryMarkdown } from './summary.js';
import { verdictJson } from './verdict-json.js';

/** Absolute paths of the files of a report. */
export type WrittenReports = { readonly sarif: string; readonly verdict: string; readonly summary: string };

const remedy = 'choose another folder with --output DIR';

async function refuseUnlessFolder({ files }: Pick<Host, 'files'>, folder: string): Promise<void> {
  const stat = await files.stat(folder);
  // A link could have come with the commit under judgement, and would lead the reports elsewhere.
  if (stat === undefined || stat.kind === 'directory') return;
  const what = stat.kind === 'symlink' ? 'a symbolic link' : stat.kind === 'file' ? 'a file' : 'no folder';
  throw new GateError(`The reports cannot be written to ${folder}, because it is ${what}: remove it, or ${remedy}`);
}

async function writeAll({ files }: Pick<Host, 'files'>, folder: string, judgement: Judgement): Promise<WrittenReports> {
  const paths = {
    sarif: `${folder}/results.sarif`,
    verdict: `${folder}/verdict.json`,
    summary: `${folder}/summary.md`,
  };
  await files.makeFolder(folder);
  await files.remove(paths.verdict);
  await files.write(paths.sarif, jsonText(judgement.log));
  await files.write(paths.summary, summaryMarkdown(judgement));
  await files.write(paths.verdict, verdictJson(judgement.verdict));
  return paths;
}

/**
 * Writes `results.sarif`, `summary.md` and `verdict.json` to a folder (absolute path), which is made if it is
 * absent. Each file is whole or not there, and an old one is replaced, a symbolic link among them, too.
 * `verdict.json` is removed first and written last: where it stands, the folder is complete and of one run.
 * Throws a GateError that names the folder when it is none or cannot be written.
 */
export async function writeReports(
  host: Pick<Host, 'files'>,
  folder: string,
  judgement: Judgement,
): Promise<WrittenReports> {
  await refuseUnlessFolder(host, folder);
  try {
    return await writeAll(host, folder, judgement);
  } catch (cause) {
    throw new GateError(`The reports cannot be written to ${folder} (${remedy})`, { cause });
  }
}

/** Removes an earlier run's verdict, so that it cannot be taken for this one's if this one ends early. */
export async function removeVerdict(host: Pick<Host, 'files'>, folder: string): Promise<void> {
  await refuseUnlessFolder(host, folder);
  try {
    await host.files.remove(`${folder}/verdict.json`);
  } catch (cause) {
    throw new GateError(`The reports cannot be written to ${folder} (${remedy})`, { cause });
  }
}
