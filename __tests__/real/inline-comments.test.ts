import { afterAll, describe, expect, it } from '@jest/globals';
import type { InlineSuppression } from '../../src/model.js';
import { findingsOf, removeScratch, scratchRepository, type Checked } from '../support/scratch-repository.js';

afterAll(removeScratch);

const config = { 'ruff.toml': '[lint]\nselect = ["S605"]\n' };

const commentsOf = ({ verdict }: Checked): readonly InlineSuppression[] => verdict?.suppressions ?? [];

const rulesFit = ({ rules }: InlineSuppression): boolean => rules.length === 0 || rules.includes('S605');

/** Every way to write a comment of one line from these parts. */
function lineComments(): readonly string[] {
  const opens = ['#', '# ', '#\t', '#\u00a0', '#\u0085', '#\u3000', '#\u200b', '## ', '# fine # ', '# fine '];
  const words = ['noqa', 'NoQA', 'noqas', 'ruff: noqa', 'ruff: ignore', 'ruff:ignore', 'RUFF: ignore', 'nosec'];
  const tails = [
    ...['', ' ', ':', ': S605', ':S605', ' : S605', ':\u0085S605', ': s605', ': S101', ': S101,S605', ': S101 S605'],
    ...[': S101S605', ': , S605', ': S605 why', ': S605, why', ': S605because', ': S605: why', ': (S605)', ': why'],
    ...[' S605', ' why', '-why', ', why', '[S605]', ' [S605]', '[ S101 , S605 ] why', '[S101]', '[S605', '[]', '#x'],
  ];
  return opens.flatMap((open) => words.flatMap((word) => tails.map((tail) => `${open}${word}${tail}`)));
}

/** A comment for the whole file behind code, a code with something stuck to it, a bracket without its other. */
const nearMiss = /ruff: noqa|S605because|S605: why|\[S605$|\[\]$/;

const fileComments = [
  ...['ruff: noqa', 'ruff:noqa', 'ruff : noqa', 'RUFF: noqa', 'ruff: NOQA', 'flake8: noqa', 'FLAKE8: NOQA'],
  ...['ruff: noqa: S605', 'ruff: noqa: S101', 'ruff: noqa S605', 'flake8: noqa: S605', 'ruff: noqa-x'],
  ...['ruff: file-ignore[S605]', 'ruff: file-ignore [S605] why', 'ruff:file-ignore[S101]', 'ruff: file-ignore[S605'],
  ...['ruff: disable[S605]', 'ruff: disable [ S605 ] why', 'ruff: Disable[S605]', 'ruff: disable[S101, S605]'],
].flatMap((words) => [`# ${words}`, `#\u0085${words}`, `## ${words}`, `# fine # ${words}`]);

describe('no comment that ruff obeys is missing', () => {
  it('on the line of a finding', async () => {
    const comments = lineComments();
    const lines = comments.map((comment) => `os.system(c)  ${comment}`);
    const repository = scratchRepository({ ...config, 'a.py': ['import os', ...lines, ''].join('\n') });
    const checked = await repository.check(['--gates', 'lint']);
    const silenced = findingsOf(checked, 'lint').filter(({ mark }) => mark === 'suppressed');
    // Each comment stands on a call; some silence it, and some do not.
    expect(findingsOf(checked, 'lint')).toHaveLength(comments.length);
    expect(silenced.length).toBeGreaterThan(200);
    expect(silenced.length).toBeLessThan(comments.length / 2);
    const listed = new Set(
      commentsOf(checked)
        .filter(rulesFit)
        .map(({ line }) => line),
    );
    const missing = silenced.filter(({ line }) => !listed.has(line)).map(({ line }) => comments[line - 2]);
    expect(missing).toEqual([]);
    // What is listed though ruff does not obey it are near misses.
    const obeyed = new Set(silenced.map(({ line }) => line));
    const idle = [...listed].filter((line) => !obeyed.has(line)).map((line) => comments[line - 2]);
    expect(idle.filter((comment) => !nearMiss.test(comment ?? ''))).toEqual([]);
  });

  it('for a whole file, or from a line on', async () => {
    const name = (index: number): string => `f${index}.py`;
    const text = (comment: string): string => ['import os', comment, 'os.system(c)', ''].join('\n');
    const files = Object.fromEntries(fileComments.map((comment, index) => [name(index), text(comment)]));
    const checked = await scratchRepository({ ...config, ...files }).check(['--gates', 'lint']);
    const silenced = new Set(
      findingsOf(checked, 'lint').flatMap(({ uri, mark }) => (mark === 'suppressed' ? [uri] : [])),
    );
    const listed = new Set(
      commentsOf(checked)
        .filter((comment) => comment.scope !== 'line' && rulesFit(comment))
        .map(({ path }) => path),
    );
    expect(silenced.size).toBeGreaterThan(20);
    expect(silenced.size).toBeLessThan(fileComments.length);
    expect(fileComments.filter((_, at) => silenced.has(name(at)) && !listed.has(name(at)))).toEqual([]);
  });

  it('in a notebook, with escapes in its source, and in a file with a NUL', async () => {
    const source = ['import os\n', 'os.system(c)  # noqa: S605\n'];
    const cell = { cell_type: 'code', execution_count: null, metadata: {}, outputs: [], id: 'a', source };
    const notebook = JSON.stringify({ cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 });
    const repository = scratchRepository({
      ...config,
      'a.ipynb': notebook.replace('# noqa', String.raw`\u0023 no\u0071a`),
      'b.py': 'import os\n# \0\nos.system(c)  # noqa: S605\n',
    });
    const checked = await repository.check(['--gates', 'lint']);
    expect(findingsOf(checked, 'lint').map(({ mark }) => mark)).toEqual(['suppressed', 'suppressed']);
    expect(commentsOf(checked)).toMatchObject([
      { path: 'a.ipynb', line: 1, rules: ['S605'] },
      { path: 'b.py', line: 3, rules: ['S605'] },
    ]);
  });
});
