import { z } from 'zod';
import type { RepoPath } from '../../model.js';
import type { ImportedReport } from '../../own-scanners.js';
import { builtinScanner } from '../define.js';
import { missingReport, plantedRemarks } from '../reports-of-run.js';
import { fallbackPlace } from '../sarif-report/fallback.js';
import { readReports } from '../sarif-report/read.js';
import { failed } from '../scanner.js';
import type { Context, Detection, Failed, Parsed, Scanner, Tree } from '../scanner.js';

/** A scanner of the policy that judges SARIF which another step or job has made. */
export function importScanner(entry: ImportedReport, policyPath: RepoPath | undefined): Scanner {
  return builtinScanner({
    id: entry.id,
    gate: entry.gate,
    title: `${entry.tool} (report)`,
    when: `Reports of ${entry.tool} that an earlier step left`,
    driver: entry.tool,
    options: z.strictObject({}),
    steeredBy: [],
    executes: 'nothing',
    reads: [],
    detect,
    workspace: () => entry.sarif,
    kind: 'builtin',
    check: (_, context) => answer(context, entry, policyPath),
  });
}

/** Before a commit there is no report of it yet: a push and CI judge that. */
const detect = ({ history }: Tree): Detection =>
  history?.staged === true
    ? { status: 'not-applicable', reason: 'reports say nothing about what is staged' }
    : { status: 'applies', targets: [{ kind: 'reports', path: '' }], expected: [] };

const runTool = 'Run the tool, or fetch its report, in a step between the checkout and this gate.';

function answer(
  { workspace, files, tree, git }: Context<unknown>,
  entry: ImportedReport,
  policyPath: RepoPath | undefined,
): Parsed | Failed {
  if (workspace === undefined) return failed('the reports of the checkout cannot be read');
  const missing = entry.sarif.map((glob) => missingReport(glob, workspace, runTool)).find((one) => one !== undefined);
  if (missing !== undefined) return missing;
  const reports = workspace.files.map(({ path, text }) => ({ name: path, text }));
  const around = {
    roots: [workspace.root, tree],
    files: new Set(files),
    fallback: fallbackPlace(files, policyPath),
  };
  const demands = {
    tool: entry.tool,
    unproven: entry.allowUnproven ? ('remark' as const) : ('error' as const),
    ...(git?.head === undefined ? {} : { head: git.head }),
  };
  const read = readReports(reports, demands, around);
  if (!read.ok) return read;
  return {
    ...read,
    notes: [...read.notes, ...workspace.files.map(({ path, sha256 }) => `${path}: sha256 ${sha256}`)],
    remarks: [...(read.remarks ?? []), ...plantedRemarks(workspace)],
  };
}
