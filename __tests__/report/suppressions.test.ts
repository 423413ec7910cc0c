import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import type { InlineSuppression, Judgement } from '../../src/model.js';
import { summaryMarkdown } from '../../src/report/summary.js';
import { terminalReport } from '../../src/report/terminal.js';
import { erring, failing } from './sample.js';
import { tables } from './tables.js';

const comment = (partial: Partial<InlineSuppression>): InlineSuppression => ({
  scanner: 'ruff',
  path: 'shop/settings.py',
  line: 7,
  rules: [],
  reason: '',
  scope: 'line',
  added: false,
  ...partial,
});

const withComments = (suppressions: readonly InlineSuppression[], judgement: Judgement = failing): Judgement => ({
  ...judgement,
  verdict: { ...judgement.verdict, suppressions },
});

const many = (count: number, added: boolean, path = 'a.py'): readonly InlineSuppression[] =>
  Array.from({ length: count }, (_, index) => comment({ added, path, line: index + 1 }));

const added = comment({ path: 'n%0A.py', line: 2, rules: ['S605', 'S607'], reason: 'trusted | input', added: true });
const some = [added, comment({}), comment({ scanner: 'gitleaks', line: 9, scope: 'file', reason: 'a sample' })];

const summary = (suppressions: readonly InlineSuppression[]) => summaryMarkdown(withComments(suppressions));
const terminal = (suppressions: readonly InlineSuppression[]) =>
  terminalReport(withComments(suppressions), { columns: 80, color: false });

describe('the job summary', () => {
  it('shows what the change adds above the findings, and folds the rest away', () => {
    const page = summary(some);
    expect(page).toContain(
      `
### 1 new inline suppression

| place | scanner | rules | reaches | reason |
| - | - | - | - | - |
| <code>n&#92;n.py:2</code> | ruff | S605, S607 | line | trusted &#124; input |

### ✗ lint`,
    );
    expect(page).toContain(`
<details><summary>2 older inline suppressions</summary>

| place | scanner | rules | reaches | reason |
| - | - | - | - | - |
| <code>shop/settings.py:7</code> | ruff | all rules | line | – |
| <code>shop/settings.py:9</code> | gitleaks | all rules | whole file | a sample |

</details>

<details><summary>Proofs`);
  });

  it('has no section without comments, and no new ones where none was added', () => {
    expect(summary([])).not.toContain('inline suppression</summary>');
    expect(summary([])).not.toMatch(/new inline/);
    const page = summary([comment({})]);
    expect(page).toContain('<details><summary>1 inline suppression</summary>');
    expect(page).not.toMatch(/new inline/);
    const only = summary([added]);
    expect(only).toContain('### 1 new inline suppression');
    expect(only).not.toContain('older');
  });

  it('lists fifty in all, added ones first, and counts the rest', () => {
    const page = summary([...many(30, true), ...many(100, false)]);
    // Changes, gates, added ones, findings of lint and secrets, marked findings, older ones.
    expect(tables(summary([]))).toEqual([1, 2, 3, 1, 2]);
    expect(tables(page)).toEqual([1, 2, 30, 3, 1, 2, 20]);
    expect(page).toContain('and 80 more in verdict.json');
    const flood = summary([...many(70, true), ...many(5, false)]);
    expect(flood).toContain('### 70 new inline suppressions');
    expect(flood).toContain('and 20 more in verdict.json');
    expect(flood).toContain('<details><summary>5 older inline suppressions</summary>\n\nand 5 more in verdict.json');
  });

  it('keeps room for the rest of the page, however long paths and rules are', () => {
    const long = many(60, true, `${'|/'.repeat(2000)}a.py`).map((each) => ({ ...each, rules: ['<'.repeat(500)] }));
    const page = summaryMarkdown(withComments(long, erring));
    const section = page.slice(page.indexOf('### 60 new'), page.indexOf('### Errors'));
    expect(Buffer.byteLength(section)).toBeLessThan(110 * 1024);
    expect(section).toMatch(/\nand \d+ more in verdict\.json\n/);
    expect(section).toContain(`<code>&#124;/&#124;`);
  });
});

describe('the terminal report', () => {
  it('counts, and lists what the change adds', () => {
    expect(terminal(some)).toContain(`

3 inline suppressions, 1 of them new
  + n\\n.py:2  ruff, S605, S607, line: trusted | input

`);
    expect(terminal(many(1, false))).toContain('\n\n1 inline suppression\n\n');
    expect(terminal([])).not.toContain('inline suppression\n');
  });

  it('lists ten, and counts the rest', () => {
    const text = terminal([...many(13, true), ...many(4, false)]);
    expect(text).toContain('17 inline suppressions, 13 of them new\n');
    expect(text.match(/^ {2}\+ a\.py/gm)).toHaveLength(10);
    expect(text).toContain('\n  and 3 more in verdict.json\n');
    expect(terminal(many(10, true))).not.toContain('more in verdict.json');
  });

  it('stays within the page', () => {
    const wide = comment({ added: true, path: 'p/'.repeat(99), rules: ['R'.repeat(300)], reason: 'why '.repeat(100) });
    const widest = Math.max(
      ...terminal([wide])
        .split('\n')
        .map((line) => stringWidth(line)),
    );
    expect(widest).toBeLessThanOrEqual(80);
  });
});
