import { describe, expect, it } from '@jest/globals';
import { GateError } from '../../src/errors.js';
import { pushedRefs, refOfPreCommit } from '../../src/hooks/pushed.js';

const a = 'a'.repeat(40);
const b = 'b'.repeat(40);
const zero = '0'.repeat(40);
const long = 'c'.repeat(64);

describe('pushedRefs', () => {
  it.each([
    ['nothing', '', []],
    ['a branch', `refs/heads/main ${a} refs/heads/main ${b}\n`, [{ ref: 'refs/heads/main', id: a, remoteId: b }]],
    ['a new branch', `refs/heads/x ${a} refs/heads/x ${zero}\n`, [{ ref: 'refs/heads/x', id: a }]],
    ['a deletion', `(delete) ${zero} refs/heads/x ${b}\n`, []],
    ['an expression with spaces', `HEAD^{/fix a b} ${a} refs/heads/x ${zero}\n`, [{ ref: 'HEAD^{/fix a b}', id: a }]],
    ['SHA-256', `x ${long} refs/heads/x ${'0'.repeat(64)}\n`, [{ ref: 'x', id: long }]],
    [
      'several, the last without a line feed',
      `x ${a} refs/heads/x ${zero}\n(delete) ${zero} refs/tags/t ${b}\ny ${b} refs/heads/y ${a}`,
      [
        { ref: 'x', id: a },
        { ref: 'y', id: b, remoteId: a },
      ],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(pushedRefs(text)).toEqual(expected);
  });

  it.each(['x', `x ${a} refs/heads/x`, `x ${a}f refs/heads/x ${zero}`, `${a} refs/heads/x ${zero}`, ' '])(
    'refuses %j, also after a line that can be read',
    (text) => {
      expect(() => pushedRefs(text)).toThrow(GateError);
      expect(() => pushedRefs(`x ${a} refs/heads/x ${zero}\n${text}\n`)).toThrow('cannot be read');
    },
  );
});

describe('refOfPreCommit', () => {
  it.each([
    ['a push', { PRE_COMMIT_TO_REF: a, PRE_COMMIT_FROM_REF: b, PRE_COMMIT_LOCAL_BRANCH: 'x' }, { ref: a, remoteId: b }],
    ['a push with a new root', { PRE_COMMIT_LOCAL_BRANCH: 'refs/heads/x' }, { ref: 'refs/heads/x' }],
    ['a trial', { PRE_COMMIT: '1' }, { ref: 'HEAD' }],
    ['variables that are empty', { PRE_COMMIT_TO_REF: '', PRE_COMMIT_LOCAL_BRANCH: '' }, { ref: 'HEAD' }],
  ])('knows %s', (_, env, expected) => {
    expect(refOfPreCommit(env)).toEqual(expected);
  });
});
