import { GateError } from '../errors.js';
import type { Host } from '../host/host.js';
import { jsonText } from './json-text.js';
import type { Reported } from './reported.js';
import { summaryMarkdown } from './summary.js';
import { verdictJson } from './verdict-json.js';

/** Absolute paths of the files of a report. */
export type WrittenReports = { readonly sarif: string; readonly verdict: string; readonly summary: string };

/** A folder for reports, and what helps where they cannot be written there, as in `choose another folder with …`. */
export type ReportFolder = { readonly folder: string; readonly remedy: string };

async function refuseUnlessFolder({ files }: Pick<Host, 'files'>, { folder, remedy }: ReportFolder): Promise<void> {
  const stat = await files.stat(folder);
  // A link could have come with the commit under judgement, and would lead the reports elsewhere.
  if (stat === undefined || stat.kind === 'directory') return;
  const what = stat.kind === 'symlink' ? 'a symbolic link' : stat.kind === 'file' ? 'a file' : 'no folder';
  throw new GateError(`The reports cannot be written to ${folder}, because it is ${what}: remove it, or ${remedy}`);
}

async function writeAll({ files }: Pick<Host, 'files'>, folder: string, judgement: Reported): Promise<WrittenReports> {
  const paths = {
    sarif: `${folder}/results.sarif`,
    verdict: `${folder}/verdict.json`,
    summary: `${folder}/summary.md`,
  };
  await files.makeFolder(folder);
  await files.remove(paths.verdict);
  await files.write(paths.sarif, jsonText(judgement.log));
  await files.write(paths.summary, summaryMarkdown(judgement));
  await files.write(paths.verdict, verdictJson(judgement.verdict, judgement.exitCode));
  return paths;
}

/**
 * Writes `results.sarif`, `summary.md` and `verdict.json` to a folder (absolute path), which is made if it is
 * absent. Each file is whole or not there, and an old one is replaced, a symbolic link among them, too.
 * `verdict.json` is removed first and written last: where it stands, the folder is complete and of one run.
 * Throws a GateError that names the folder, and the remedy, when it is none or cannot be written.
 */
export async function writeReports(
  host: Pick<Host, 'files'>,
  place: ReportFolder,
  judgement: Reported,
): Promise<WrittenReports> {
  await refuseUnlessFolder(host, place);
  try {
    return await writeAll(host, place.folder, judgement);
  } catch (cause) {
    throw unwritable(place, cause);
  }
}

/** Removes an earlier run's verdict, so that it cannot be taken for this one's if this one ends early. */
export async function removeVerdict(host: Pick<Host, 'files'>, place: ReportFolder): Promise<void> {
  await refuseUnlessFolder(host, place);
  try {
    await host.files.remove(`${place.folder}/verdict.json`);
  } catch (cause) {
    throw unwritable(place, cause);
  }
}

const unwritable = ({ folder, remedy }: ReportFolder, cause: unknown): GateError =>
  new GateError(`The reports cannot be written to ${folder} (${remedy})`, { cause });
