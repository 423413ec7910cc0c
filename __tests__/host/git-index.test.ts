import { describe, expect, it } from '@jest/globals';
import { indexFile } from '../../src/host/git-index.js';

const location = { root: '/work', gitDir: '/work/.git', commonDir: '/work/.git' };

describe('index', () => {
  it.each([
    {
      what: 'told by git, relative',
      env: { GIT_INDEX_FILE: '.git/next-index-1.lock' },
      index: '/work/.git/next-index-1.lock',
    },
    { what: 'told by git, absolute', env: { GIT_INDEX_FILE: '/work/.git/index.lock' }, index: '/work/.git/index.lock' },
    { what: 'not told', env: {}, index: '/work/.git/index' },
    { what: 'of another repository', env: { GIT_INDEX_FILE: '/other/.git/index' }, index: '/work/.git/index' },
    { what: 'climbing out', env: { GIT_INDEX_FILE: '.git/../planted' }, index: '/work/.git/index' },
    {
      what: 'told in a workflow',
      env: { GIT_INDEX_FILE: '.git/planted', GITHUB_ACTIONS: 'true' },
      index: '/work/.git/index',
    },
  ])('$what', ({ env, index }) => {
    expect(indexFile(env, '/work', location)).toBe(index);
  });
});
