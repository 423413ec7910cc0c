import { GateError } from '../errors.js';

/** A ref that git is about to push, as it tells a pre-push hook (githooks(5)). */
export type PushedRef = {
  /** What is pushed, in the user's words or as a full name. */
  readonly ref: string;
  /** Object id: of a commit, or of a tag. */
  readonly id: string;
  /** What the remote has there now; absent for a new ref. */
  readonly remoteId?: string;
};

/** `<local ref> <local id> <remote ref> <remote id>`; a local ref may be an expression with spaces. */
const line = /^(.+) ([0-9a-f]{40}|[0-9a-f]{64}) (\S+) ([0-9a-f]{40}|[0-9a-f]{64})$/;

const none = /^0+$/;

/**
 * The refs that bring something to the remote, without those that are deleted there. Throws a GateError for a line
 * that cannot be read: what it stands for would not be judged.
 */
export function pushedRefs(text: string): readonly PushedRef[] {
  return text
    .split('\n')
    .filter((each) => each !== '')
    .flatMap((each): readonly PushedRef[] => {
      const [, ref, id, , remoteId] = line.exec(each) ?? [];
      if (ref === undefined || id === undefined || remoteId === undefined) {
        throw new GateError(
          `git's list of what is pushed has a line that cannot be read: ${JSON.stringify(each.slice(0, 200))}`,
        );
      }
      if (none.test(id)) return [];
      return [{ ref, id, ...(none.test(remoteId) ? {} : { remoteId }) }];
    });
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * What the framework pre-commit says of a push, which reads git's list itself and hands on one ref of it in variables.
 * Where there is none, nothing is being pushed: somebody tries the hook, and `HEAD` is judged.
 */
export function refOfPreCommit(env: Env): { readonly ref: string; readonly remoteId?: string } {
  const { PRE_COMMIT_TO_REF: to = '', PRE_COMMIT_FROM_REF: from = '', PRE_COMMIT_LOCAL_BRANCH: branch = '' } = env;
  if (to !== '') return from === '' ? { ref: to } : { ref: to, remoteId: from };
  // With a new root on the way to the remote, the branch is all it tells.
  return { ref: branch === '' ? 'HEAD' : branch };
}
