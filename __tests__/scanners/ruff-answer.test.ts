import { describe, expect, it } from '@jest/globals';
import { toRepoPath } from '../../src/sarif/paths.js';
import { answer } from '../../src/scanners/ruff/answer.js';
import { contextOf } from '../support/scanner-values.js';

const row = (filename: string, code = 'S102', message = 'Use of `exec` detected'): object => ({
  code,
  message,
  filename,
  location: { row: 1, column: 1 },
  end_location: { row: 1, column: 5 },
});

const ended = { name: '', exitCode: 0, timedOut: false, stdout: '', stderr: '', reports: {}, exchanges: {} };

/** What these rows come to in a tree with these files, of which a.py alone has to be seen. */
function answerTo(rows: readonly object[], files: readonly string[], kept = rows) {
  const context = contextOf(['a.py'], { files });
  return answer(
    { ...ended, stdout: JSON.stringify(rows) },
    { ...ended, stdout: JSON.stringify(kept) },
    { ...ended, stdout: '/tree/a.py\n' },
    context,
  );
}

describe('files that the configuration alone names', () => {
  const files = ['a.py', 'tool.pyw', 'pyproject.toml'];

  it('have findings', () => {
    const rows = [row('/tree/tool.pyw'), row('/tree/pyproject.toml', 'RUF200', 'Failed to parse pyproject.toml')];
    expect(answerTo(rows, files)).toMatchObject({
      ok: true,
      findings: [
        { rule: 'S102', path: 'tool.pyw' },
        { rule: 'RUF200', path: 'pyproject.toml' },
      ],
      seen: ['a.py'],
      excluded: [],
      notes: [],
    });
  });

  it('have findings that a comment set aside', () => {
    expect(answerTo([row('/tree/tool.pyw')], files, [])).toMatchObject({
      findings: [{ path: 'tool.pyw', suppressed: { kind: 'inSource' } }],
    });
  });

  it('are an error where they cannot be read', () => {
    const reason = 'tool.pyw could not be read: stream did not contain valid UTF-8';
    expect(answerTo([row('/tree/tool.pyw', 'E902', 'stream did not contain valid UTF-8')], files)).toMatchObject({
      ok: false,
      reason,
    });
  });

  it('are an error where their names cannot be told apart, and only then', () => {
    const odd = [0xfe, 0xff].map((byte) => toRepoPath(Buffer.from([byte])));
    expect(answerTo([], ['a.py', ...odd])).toMatchObject({ ok: true });
    expect(answerTo([row('/tree/\uFFFD')], ['a.py', ...odd])).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/looks like another one/),
    });
  });
});

it('leaves out what is no part of the repository', () => {
  expect(answerTo([row('/tree/venv/x.py')], ['a.py'])).toMatchObject({
    findings: [],
    notes: ['1 findings in files that are not part of the repository were left out'],
  });
});
