import { describe, expect, it } from '@jest/globals';
import type { Judgement } from '../../src/model.js';
import { summaryLimit, summaryMarkdown } from '../../src/report/summary.js';
import { erring, failing, gate, log, passing, proof, run, verdict, type SampleFinding } from './sample.js';
import { tables } from './tables.js';

const lintJudgement = (findings: readonly SampleFinding[]): Judgement => ({
  verdict: verdict({
    verdict: 'fail',
    gates: { lint: gate('lint', { verdict: 'fail', counted: findings.length }), secrets: gate('secrets', {}) },
  }),
  log: log(run('lint', 'ruff', findings)),
});

const many = (count: number, message = 'long'): readonly SampleFinding[] =>
  Array.from({ length: count }, (_, line) => ({
    rule: 'E501',
    severity: 'low',
    path: 'a.py',
    line: line + 1,
    message,
  }));

describe('summaryMarkdown', () => {
  it('shows a failing run', () => {
    const [page = '', proofs = ''] = summaryMarkdown(failing).split('<details><summary>Proofs');
    expect(page).toBe(`\
## ✗ fail: lint (3 findings) and secrets (1 finding) block this commit.

Judged: commit 1a2b3c4d5e6f &#40;pull&#95;request&#41;. Rules: commit 9f8e7d6c5b4a, the tip of the base branch, judges this pull request

### What this change does to its own judgement

| kind | what | change | effect |
| - | - | - | - |
| policy | <code>.github/security-gates.yml</code> | changed | not obeyed: the policy of 9f8e7d6c5b4a counts |

| gate | verdict | findings | fails on | scanner | time |
| - | - | - | - | - | - |
| **lint** | ✗ fail | 2 high, 1 low | low | ruff 0.17.6 | 0.4 s |
| **secrets** | ✗ fail | 1 critical | low | gitleaks 8.30.1 | 12 s |

### ✗ lint: 3 findings count

| severity | place | rule | message |
| - | - | - | - |
| high | <code>shop/orders/storage.py:48</code> | <code>S608</code> | Possible SQL injection vector through string-based query construction |
| high | <code>shop/orders/storage.py:91</code> | <code>S608</code> | Possible SQL injection vector through string-based query construction |
| low | <code>shop/cart.py:3</code> | <code>F401</code> | &#96;os&#96; imported but unused |

What to do:

- <code>S608</code>: Pass the values as query parameters instead of building them into the text of the query.
- <code>F401</code>: Remove the import.

### ✗ secrets: 1 finding counts

| severity | place | rule | message |
| - | - | - | - |
| critical | <code>deploy/old settings.env:2 &#40;commit 77aa88bb99cc&#41;</code> | <code>aws-access-token</code> | A key for AWS stands in the history; the file is no longer in the judged tree |

What to do:

- <code>aws-access-token</code>: Revoke the key where it was issued; deleting the file does not take it out of the history.

<details><summary>2 findings do not count: 1 suppressed by inline comments, 1 suppressed by ignore files</summary>

| gate | why | severity | place | rule |
| - | - | - | - | - |
| lint | suppressed: inline comment | medium | <code>shop/settings.py:7</code> | <code>S105</code> |
| lint | suppressed: inline comment | low | <code>shop/old.py:1</code> | <code>I001</code> |

</details>

- **lint**: ruff read 130 of 132 files; not looked at, as configured &#40;legacy/a.py, legacy/b.py&#41;

`);
    expect(proofs).toContain('- check: the canary was found\n');
    expect(proofs).toContain("```\ncd '/tmp/judged tree' && gitleaks check --output-format json --no-cache .\n```");
    expect(proofs).toMatch(/<\/details>\n$/);
  });

  it('says for an error why, the way out and how to see it again', () => {
    expect(summaryMarkdown(erring)).toContain(`\
### Errors

**secrets**, <code>gitleaks</code>: the clone is shallow: 1 of an unknown number of commits is there

Way out: set fetch-depth: 0 at actions/checkout, or give the Action its token

Command:

\`\`\`
gitleaks git --log-opts=--all .
\`\`\`

Reproduce:

\`\`\`
security-gates check --gates secrets
\`\`\`
`);
  });

  it('points to verdict.json for a command that cannot be pasted from the page', () => {
    const command = "cd /tmp && GITLEAKS_CONFIG_TOML='[extend]\nuseDefault = true' gitleaks git";
    const ran = { status: 'ran', findings: 0, proof: { ...proof('gitleaks', '8'), command } } as const;
    const failed = { status: 'failed', reason: 'x', command } as const;
    const gates = { secrets: gate('secrets', { verdict: 'error', scanners: { a: ran, b: failed } }) };
    const page = summaryMarkdown({ verdict: verdict({ verdict: 'error', gates }), log: log() });
    expect(page.match(/```\n# see verdict\.json; it holds line breaks/g)).toHaveLength(2);
    expect(page).not.toContain('GITLEAKS_CONFIG_TOML');
  });

  it('shows a passing run and a skipped gate', () => {
    expect(summaryMarkdown(passing)).toContain('## ✓ pass: secrets passes.\n');
    expect(summaryMarkdown(passing)).toContain('- **lint**: there is no Python file\n');
    const skipped = gate('secrets', { verdict: 'skipped', reasons: ['lint failed'] });
    expect(
      summaryMarkdown({ verdict: verdict({ verdict: 'fail', gates: { secrets: skipped } }), log: log() }),
    ).toContain('| **secrets** | – skipped | – | low | – | – |');
  });
});

describe('the size of the summary', () => {
  it('keeps a hundred findings in sight and folds the others away', () => {
    const page = summaryMarkdown(lintJudgement(many(130)));
    expect(tables(page)).toEqual([2, 100, 30]);
    expect(page).toContain('<details><summary>30 more findings</summary>');
    expect(page).not.toContain('no room');
  });

  it('is never above the limit, cuts whole rows and says how many', () => {
    const page = summaryMarkdown(lintJudgement(many(20_000, '|'.repeat(300))));
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(summaryLimit);
    expect(Buffer.byteLength(page)).toBeGreaterThan(summaryLimit * 0.95);
    const [, seen = 0, folded = 0] = tables(page);
    expect(page).toContain(`This page has no room for ${20_000 - seen - folded} more findings: see results.sarif.`);
    expect(page.split('<details>')).toHaveLength(page.split('</details>').length);
  });

  it('holds for marked findings, changes and proofs, too', () => {
    const aside = many(9_000, 'x').map((finding) => ({ ...finding, mark: 'waived' as const, path: 'p/'.repeat(100) }));
    const changes = Array.from({ length: 5_000 }, (_, index) => ({
      kind: 'steering' as const,
      subject: `${index}/${'|'.repeat(4_000)}`,
      change: 'added' as const,
      effect: 'not obeyed',
    }));
    const huge = { ...proof('ruff', '1'), command: 'x'.repeat(2_000_000) };
    const page = summaryMarkdown({
      verdict: verdict({
        changes,
        gates: { lint: gate('lint', { scanners: { ruff: { status: 'ran', findings: 0, proof: huge } } }) },
      }),
      log: log(run('lint', 'ruff', aside)),
    });
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(summaryLimit);
    expect(page).toContain('The changes are too long for this page: see verdict.json.');
    expect(page).toContain('The proofs are too long for this page: see verdict.json.');
    expect(page).toMatch(/This page has no room for \d+ more findings: see results\.sarif\./);
    expect(tables(page)).toHaveLength(2);
  });
});
