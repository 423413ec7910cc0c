import type { RepoPath } from '../../model.js';
import { failed } from '../scanner.js';
import type { Failed } from '../scanner.js';
import { lockOf } from './names.js';
import type { Options } from './options.js';
import { isPinned, unversionedIn, type Requirement, type Requirements } from './requirements.js';

/** A file that is judged, and what it asks for. */
export type Asked = { readonly path: RepoPath; readonly asked: Requirements };

/** Why these files cannot be judged as they stand. */
export function objectionTo(files: readonly Asked[], given: Options): Failed | undefined {
  const [problem] = files.flatMap(({ asked }) => asked.problems);
  if (problem !== undefined)
    return failed(problem, 'Correct the file, or leave it out by `except` of pip-audit in the policy.');
  for (const { asked } of files) {
    const unnamed = unversionedObjection(asked, asked.requirements, given);
    if (unnamed !== undefined) return unnamed;
  }
  const loose = given['require-lockfiles'] ? files.find(({ asked }) => !isPinned(asked)) : undefined;
  return loose === undefined ? undefined : failed(`${loose.path} leaves a choice of versions`, howToLock(loose.path));
}

/** Why a file cannot be judged that comes to these packages: one of them, or another thing, has no version. */
export function unversionedObjection(
  asked: Requirements,
  packages: readonly Pick<Requirement, 'name'>[],
  given: Options,
): Failed | undefined {
  const unnamed = unversionedIn(asked, packages).find(({ text }) => !given['not-audited'].includes(text));
  if (unnamed === undefined) return undefined;
  return failed(
    `${unnamed.where}: no advisory can name ${unnamed.text.slice(0, 200)}, which has no version`,
    'Ask for a released version, or name it as it stands there in `not-audited` of pip-audit in the policy.',
  );
}

/** What to do about a file that leaves a choice. */
export const howToLock = (path: RepoPath): string =>
  `Lock it: ${path.endsWith('.in') ? '' : 'move what you ask for to a file ending in .in, and '}write ${lockOf(path)} with ` +
  '`uv pip compile --universal --generate-hashes`.';
