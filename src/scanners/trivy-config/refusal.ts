import { isBelow } from '../../sarif/paths.js';
import { failed } from '../scanner.js';
import type { Context, Failed } from '../scanner.js';
import { brokenOf } from './answer.js';
import { allows, mend } from './gaps.js';
import type { Options } from './options.js';
import type { Sorted } from './sorted.js';

/** With so much text read, other files may have been left out for lack of room (64 MiB for all scanners). */
const roomy = 60 * 1024 * 1024;

/** What keeps a scan from being begun: a file that cannot be read and must be, or more text than is looked at. */
export function refusal(sorted: Sorted, context: Context<Options>): Failed | undefined {
  const isAllowed = allows(context.options['allow-unread']);
  for (const path of brokenOf(sorted, context)) {
    const kind = sorted.get(path);
    if (kind?.kind === 'broken' && !isAllowed(path)) return failed(`${path} ${kind.reason}`, mend);
  }
  return crowded(context);
}

/** JSON that was not read may be a template, unless it is large; which of both it is, nobody knows once room ran out. */
function crowded({ files, text, options, workingDirectory }: Context<Options>): Failed | undefined {
  const isExcepted = allows(options.except);
  const unread = files.filter(
    (path) => /\.json$/i.test(path) && text(path) === undefined && isBelow(path, workingDirectory) && !isExcepted(path),
  );
  const [first] = unread;
  if (first === undefined) return undefined;
  const read = files.reduce((sum, path) => sum + Buffer.byteLength(text(path) ?? ''), 0);
  if (read < roomy) return undefined;
  return failed(
    `there is more YAML, JSON and Terraform than is looked at (64 MiB): ${first} may be a template`,
    'Name files that are none in `except` of trivy-config in the policy.',
  );
}
