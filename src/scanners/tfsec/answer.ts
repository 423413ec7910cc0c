import { firstFew } from '../../first-few.js';
import type { RepoPath } from '../../model.js';
import { isBelow } from '../../sarif/paths.js';
import { failed } from '../scanner.js';
import type { Context, Execution, Failed, Parsed } from '../scanner.js';
import { folderOf, isTerraform } from '../terraform-files.js';
import { callsElsewhere } from '../terraform-modules.js';
import { isTofu, pathMatcherOrNone, pathOf, plantedAt, withoutFolder, type Ask } from './command.js';
import { findingOf, rulesOf, type Failure } from './findings.js';
import type { Group } from './groups.js';
import type { Options } from './options.js';
import { readRows, rowKey, type Row } from './report.js';

/** A question with its rows. */
type Answered = Ask & { readonly rows: readonly Row[] };

const plantedRule = 'aws-ec2-no-public-ingress-sgr';

/** Reads what tfsec said to each question; exit code 1 means findings as well as errors, so the report decides. */
export function answered(
  executions: readonly Execution[],
  asks: readonly Ask[],
  context: Context<Options>,
): Failed | readonly Answered[] {
  const read: Answered[] = [];
  for (const [index, { exitCode, stdout, stderr }] of executions.entries()) {
    const rows = readRows(stdout);
    const ask = asks[index];
    if (rows === undefined || ask === undefined) {
      const why = [stdout, stderr].map((text) => errorIn(withoutFolder(text, context))).find((text) => text !== '');
      return failed(`tfsec exited with ${exitCode} and left no report: ${why ?? 'no message'}`, mend);
    }
    if (exitCode !== (rows.length === 0 ? 0 : 1) && !(exitCode === 2 && rows.length > 0)) {
      return failed(
        `tfsec exited with ${exitCode}, and its report has ${rows.length === 0 ? 'no findings' : 'findings'}`,
      );
    }
    read.push({ ...ask, rows });
  }
  return read;
}

const mend = 'Correct the code, or name the file in `allow-unread` of tfsec in the policy: nobody judges it then.';

const errorIn = (text: string): string => /^Error: .*$/m.exec(text)?.[0].slice(0, 400) ?? '';

/** Makes findings of answers that cover every folder; everything else is no answer. */
export function answer(answers: readonly Answered[], context: Context<Options>): Parsed | Failed {
  const failures: Failure[] = [];
  for (const ask of answers.filter(({ mode }) => mode === 'all')) {
    const open = openFolder(ask, context);
    if (open !== undefined)
      return failed(`tfsec did not evaluate the Terraform code in ${open === '' ? 'the root' : open}`);
    const own = answers.filter(({ group }) => group === ask.group);
    const found = failuresOf(ask.group, own, context);
    if ('ok' in found) return found;
    failures.push(...found);
  }
  const isAllowed = pathMatcherOrNone(context.options['allow-unread']);
  const unread = context.expected.filter((path) => isAllowed(path));
  return {
    ok: true,
    rules: rulesOf(failures),
    findings: failures.map((failure) => findingOf(failure)),
    seen: context.expected.filter((path) => !unread.includes(path)),
    excluded: unread,
    notes: [`planted faults were found in all folders (${new Set(context.expected.map(folderOf)).size})`],
    remarks: remarksOn(unread, context),
  };
}

function openFolder({ group, rows }: Answered, context: Context<Options>): RepoPath | undefined {
  const found = new Set(
    rows.flatMap((row) => (row.long_id === plantedRule ? (pathOf(row.location.filename, context) ?? []) : [])),
  );
  return group.roots.find((folder) => !found.has(plantedAt(context, folder)));
}

/** Everything that is found without configuration and comments, or by custom checks, with what sets it aside. */
function failuresOf(group: Group, own: readonly Answered[], context: Context<Options>): Failed | readonly Failure[] {
  const rowsOf = (mode: Ask['mode']): readonly Row[] | undefined => own.find((ask) => ask.mode === mode)?.rows;
  const all = rowsOf('all') ?? [];
  const configured = new Map((rowsOf('configured') ?? all).map((row) => [rowKey(row), row]));
  const honoured = new Set((rowsOf('honoured') ?? [...configured.values()]).map(rowKey));
  const rows = new Map([...all.map((row) => [rowKey(row), row] as const), ...configured]);
  const failures: Failure[] = [];
  for (const [key, row] of rows) {
    const path = pathOf(row.location.filename, context);
    if (path === undefined) return failed(`tfsec reports about ${row.location.filename}: nobody gave it that`);
    if (path === plantedAt(context, folderOf(path)) || !isOwn(path, group, context)) continue;
    const suppressed = !configured.has(key)
      ? { kind: 'external' as const, justification: group.configuration?.path ?? '.tfsec' }
      : honoured.has(key)
        ? undefined
        : { kind: 'inSource' as const, justification: 'tfsec:ignore' };
    failures.push({ path, row, ...(suppressed === undefined ? {} : { suppressed }) });
  }
  return failures;
}

/** A folder with a configuration of its own is judged by that, whoever calls it. */
const isOwn = (path: RepoPath, { roots, folder }: Group, { expected }: Context<Options>): boolean =>
  expected.includes(path) && isBelow(path, folder) && roots.includes(folderOf(path));

function remarksOn(unread: readonly RepoPath[], { expected, files, text }: Context<Options>): readonly string[] {
  const calls = expected.flatMap((path) =>
    callsElsewhere(text(path) ?? '', path.endsWith('.json')).map(({ source, line }) => `${source} (${path}:${line})`),
  );
  const tofu = files.filter((path) => isTerraform(path) && isTofu(path));
  return [
    ...(calls.length === 0 ? [] : [`tfsec did not judge modules from elsewhere: ${firstFew(calls, 5)}.`]),
    ...(unread.length === 0 ? [] : [`Left out of what tfsec reads, as allowed: ${firstFew(unread, 5)}.`]),
    ...(tofu.length === 0 ? [] : [`tfsec reads no OpenTofu: ${firstFew(tofu, 5)}.`]),
  ];
}
