import { failed } from '../scanner.js';
import type { Context, Failed } from '../scanner.js';
import { brokenOf } from './answer.js';
import { allows, mend } from './gaps.js';
import type { Options } from './options.js';
import type { Sorted } from './sorted.js';

/** What keeps a scan from being begun: a file that cannot be read and must be. */
export function refusal(sorted: Sorted, context: Context<Options>): Failed | undefined {
  const isAllowed = allows(context.options['allow-unread']);
  for (const path of brokenOf(sorted, context)) {
    const kind = sorted.get(path);
    if (kind?.kind === 'broken' && !isAllowed(path)) return failed(`${path} ${kind.reason}`, mend);
  }
  return undefined;
}
