import { describe, expect, it } from '@jest/globals';
import { pathMatcher } from '../../../src/sarif/path-matcher.js';
import { detect } from '../../../src/scanners/trivy-image/detect.js';
import { options } from '../../../src/scanners/trivy-image/options.js';
import { scanner } from '../../../src/scanners/trivy-image/scanner.js';
import type { Detection, Tree } from '../../../src/scanners/scanner.js';

const history = (...changed: readonly string[]): NonNullable<Tree['history']> => ({
  staged: false,
  scheduled: false,
  uncommitted: [],
  changed,
});

/** What is detected where all of these change; `null` is a link, or too large a file. */
function detected(files: Record<string, string | null>, given: object = {}, more: Partial<Tree> = {}): Detection {
  const paths = Object.keys(files);
  const tree: Tree = {
    files: paths,
    read: (path) => files[path] ?? undefined,
    workingDirectory: '',
    history: history(...paths),
    ...more,
  };
  return detect(tree, options.parse(given));
}

const plain = 'FROM a.test/x:1\n';
const cannot = (reason: RegExp) => ({
  status: 'cannot',
  reason: expect.stringMatching(reason),
  remedy: expect.stringContaining('`except`'),
});

describe('base images', () => {
  it.each([
    'Dockerfile',
    'vendor/Dockerfile',
    'web/node_modules/x/Dockerfile',
    'a.Containerfile',
    'dockerfile',
    'Dockerfile.a%2Bb',
    'app-Dockerfile',
    'Dockerfile_dev',
  ])('are looked for in %s', (path) => {
    expect(pathMatcher(scanner.reads)(path)).toBe(true);
    expect(detected({ [path]: plain })).toEqual({
      status: 'applies',
      targets: [{ kind: 'image', path: 'a.test/x%3A1' }],
      expected: [path],
    });
  });

  it.each<readonly [shows: string, text: string | null, reason: RegExp]>([
    ['cannot be read', null, /: Dockerfile is a link, larger than 1 MiB/],
    ['is from what nobody resolves', 'ARG V=a\nFROM ${V#q}\n', /: \$\{V#q\} in Dockerfile:2: it cannot be resolved$/],
    ['has a heredoc without an end', 'FROM scratch\nCOPY <<E /\n', /: in Dockerfile:2: the heredoc E has no end$/],
  ])('make the job fail where a Dockerfile %s, beside images of the policy as well', (_, text, reason) => {
    for (const images of [[], ['b:1']]) expect(detected({ Dockerfile: text }, { images })).toEqual(cannot(reason));
    expect(detected({ Dockerfile: text, 'b/Dockerfile': null }, {})).toEqual(cannot(/\(and 1 more\)$/));
  });

  it('are let be where the policy says so, or nobody looks, and its images are judged', () => {
    const files = { Dockerfile: null };
    const own = { status: 'applies', targets: [{ kind: 'image', path: 'b%3A1' }], expected: [] };
    expect(detected(files, { images: ['b:1'], except: ['Dockerfile'] })).toEqual(own);
    expect(detected(files, { images: ['b:1'], 'base-images': false })).toEqual(own);
    expect(detected(files, { images: ['b:1'] }, { history: history('a.txt') })).toEqual(own);
    expect(detected(files, { except: ['Dockerfile'] })).toMatchObject({ status: 'not-applicable' });
  });

  it('that only a build argument says are no error', () => {
    const text = 'ARG V\nFROM x:$V\n';
    expect(detected({ Dockerfile: text })).toMatchObject({ status: 'not-applicable' });
    expect(detected({ Dockerfile: text }, { images: ['b:1'] })).toMatchObject({ expected: ['Dockerfile'] });
  });

  it('cannot be told of a Dockerfile that is not checked out', () => {
    const more = { unread: ['Dockerfile'], history: history('Dockerfile') };
    expect(detected({}, {}, more)).toEqual(cannot(/Dockerfile belongs to the commit/));
    expect(detected({}, { except: ['*'] }, more)).toMatchObject({ status: 'not-applicable' });
    expect(detected({}, {}, { ...more, history: history('a') })).toMatchObject({ status: 'not-applicable' });
  });
});
