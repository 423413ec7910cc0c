import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import type { Judgement } from '../../src/model.js';
import { terminalReport } from '../../src/report/terminal.js';
import { erring, failing, gate, log, passing, proof, run, source, verdict, type SampleFinding } from './sample.js';

const plain = { columns: 80, color: false, folder: 'security-gates-report' };

const judgementOf = (findings: readonly SampleFinding[]): Judgement => ({
  verdict: verdict({ verdict: 'fail', gates: { lint: gate('lint', { verdict: 'fail', counted: findings.length }) } }),
  log: log(run('lint', 'ruff', findings)),
});

describe('terminalReport', () => {
  it('shows a failing run at 80 columns', () => {
    expect(terminalReport(failing, plain)).toBe(`\
Judged  commit 1a2b3c4d5e6f (pull_request)
Rules   commit 9f8e7d6c5b4a, the tip of the base branch, judges this pull
        request

What this change does to its own judgement
  ! policy .github/security-gates.yml changed: not obeyed: the policy of
    9f8e7d6c5b4a counts

   gate     verdict  findings       fails on  scanner          time
✗  lint     fail     2 high, 1 low  low       ruff 0.17.6      0.4 s
✗  secrets  fail     1 critical     low       gitleaks 8.30.1  12 s

lint: 3 findings count
  shop/orders/storage.py:48  S608 (high)  Possible SQL injection vector
      through string-based query construction
      Fix: Pass the values as query parameters instead of building them into the
      text of the query.
  shop/orders/storage.py:91  S608 (high)  Possible SQL injection vector
      through string-based query construction
  shop/cart.py:3  F401 (low)  \`os\` imported but unused
      Fix: Remove the import.
  1 suppressed by inline comments, 1 suppressed by ignore files: see
  security-gates-report/results.sarif
    shop/settings.py:7  S105
  ruff read 130 of 132 files; not looked at, as configured (legacy/a.py,
      legacy/b.py)

secrets: 1 finding counts
  deploy/old settings.env:2 (commit 77aa88bb99cc)  aws-access-token
      (critical)  A key for AWS stands in the history; the file is no longer in
      the judged tree
      Fix: Revoke the key where it was issued; deleting the file does not take
      it out of the history.

Reports  security-gates-report (results.sarif; verdict.json with the proofs;
         summary.md)

✗ fail: lint (3 findings) and secrets (1 finding) block this commit.
`);
  });

  it('says for an error why, the way out and how to see it again', () => {
    const text = terminalReport(erring, plain);
    expect(text).toContain('!  secrets  error    –              low       gitleaks (failed)  –');
    expect(text).toContain(`\
secrets: error  gitleaks: the clone is shallow: 1 of an unknown number of
    commits is there
    Way out: set fetch-depth: 0 at actions/checkout, or give the Action its
             token
    Command: gitleaks git --log-opts=--all .
    Reproduce: security-gates check --gates secrets
`);
    expect(text.trimEnd().split('\n').slice(-2).join(' ')).toBe(
      '! error: secrets could not tell, so this commit may not be merged. lint (3   findings) blocks it, too.',
    );
  });

  it('shows a passing run, and why a gate did not apply', () => {
    expect(terminalReport(passing, { columns: 80, color: false })).toBe(`\
Judged  the working tree at 1a2b3c4d5e6f
Rules   the working tree judges itself

   gate     verdict         findings  fails on  scanner                time
–  lint     not-applicable  –         low       ruff (not-applicable)  –
✓  secrets  pass            none      low       gitleaks 8.30.1        0.4 s

lint: there is no Python file

✓ pass: secrets passes.
`);
  });

  it('names skipped gates and gates that only warn', () => {
    const skipped = gate('secrets', { verdict: 'skipped', reasons: ['lint failed first'] });
    const warns = gate('lint', { verdict: 'fail', blocking: false, mode: 'warn', counted: 2 });
    const fails = terminalReport(
      { verdict: verdict({ verdict: 'fail', gates: { secrets: skipped } }), log: log() },
      plain,
    );
    expect(fails).toContain('–  secrets  skipped');
    expect(fails).toContain('secrets: lint failed first');
    expect(fails).toMatch(/✗ fail: secrets \(skipped\) blocks this commit\.\n$/);
    const passes = terminalReport(
      { verdict: verdict({ gates: { lint: warns, secrets: gate('secrets', {}) } }), log: log() },
      plain,
    );
    expect(passes).toMatch(/✗ {2}lint +fail +– +low \(warn\)/);
    expect(passes).toMatch(/✓ pass: secrets passes\. Not blocking: lint \(fail\)\.\n$/);
  });

  it('says that no gate ran', () => {
    const none = {
      verdict: verdict({ verdict: 'error', notes: ['no gate ran: nothing here is known to one'] }),
      log: log(),
    };
    expect(terminalReport(none, plain)).toBe(`\
Judged  commit 1a2b3c4d5e6f (pull_request)
Rules   commit 9f8e7d6c5b4a, the tip of the base branch, judges this pull
        request
Note    no gate ran: nothing here is known to one

Reports  security-gates-report (results.sarif; verdict.json with the proofs;
         summary.md)

! error: the gates gave no answer, so this commit may not be merged.
`);
  });

  it('gives every scanner of a gate a line', () => {
    const ran = { status: 'ran', findings: 0, proof: { ...proof('x', '1'), digest: 'builtin' } } as const;
    const two = gate('lint', { scanners: { one: ran, two: { status: 'failed', reason: 'it crashed' } } });
    const text = terminalReport({ verdict: verdict({ gates: { lint: two } }), log: log() }, plain);
    expect(text).toMatch(/✓ {2}lint +pass +none +low +one \(built in\) +0\.4 s\n +two \(failed\) +–/);
    expect(text).toContain('lint: error  two: it crashed');
  });

  it('lists fifty findings of a gate, and counts the others', () => {
    const many = Array.from({ length: 61 }, (_, index) => ({
      rule: 'E501',
      severity: 'low' as const,
      path: `f${index}.py`,
      message: 'long',
    }));
    const text = terminalReport(judgementOf(many), plain);
    expect(text.match(/E501 \(low\)/g)).toHaveLength(50);
    expect(text).toContain('  and 11 more in security-gates-report/results.sarif\n');
    expect(terminalReport(judgementOf(many.slice(0, 50)), plain)).not.toContain('more in');
  });

  it('uses colour only when asked', () => {
    const escape = '\u001b[';
    expect(terminalReport(failing, plain)).not.toContain(escape);
    const colored = terminalReport(failing, { ...plain, color: true });
    expect(colored).toContain(`lint     ${escape}31mfail${escape}0m`);
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(terminalReport(failing, plain));
  });

  it('executes nothing that a tool or a file name says', () => {
    const text = terminalReport(
      judgementOf([
        { rule: '\u001b[1A', severity: 'high', path: 'a\n✓ pass: all', message: 'x\u202Ey\u001b]0;t\u0007\r::error::' },
      ]),
      plain,
    );
    expect(text).toContain('  a\\n✓ pass: all:1  \\e[1A (high)  x\\u{202E}y\\e]0;t\\u{0007} ::error::');
    expect(text).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe('width', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.lorem({ maxCount: 60 }),
  );

  it('no line is wider than the terminal, whatever the tools say', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 60, max: 140 }),
        fc.boolean(),
        (texts, columns, color) => {
          const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = '', i = '', j = '', k = '', folder = ''] =
            texts;
          const finding = { rule: a, severity: 'high', path: b, message: c, fix: d } as const;
          const judgement: Judgement = {
            verdict: verdict({
              verdict: 'error',
              name: e,
              source: { ...source, trustedBecause: f, event: k },
              notes: [g],
              changes: [{ kind: 'steering', subject: h, change: 'added', effect: i }],
              gates: {
                lint: gate('lint', {
                  verdict: 'fail',
                  reasons: [j],
                  scanners: {
                    ruff: {
                      status: 'ran',
                      findings: 2,
                      proof: { ...proof('ruff', k), files: { expected: 3, seen: 1, excluded: [] } },
                    },
                  },
                }),
                secrets: gate('secrets', {
                  verdict: 'error',
                  reasons: [e],
                  scanners: { gitleaks: { status: 'failed', reason: a, remedy: c, command: d } },
                }),
              },
            }),
            log: log(run('lint', 'ruff', [finding, { ...finding, mark: 'suppressed' }])),
          };
          const report = terminalReport(judgement, { columns, color, folder });
          const widest = Math.max(...report.split('\n').map((line) => stringWidth(line)));
          expect(widest).toBeLessThanOrEqual(columns);
          const first = report.split('\n').find((line) => /lint\s+\S*fail/.test(line));
          expect(first).toBeDefined();
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each([0, 20, Number.NaN, Number.POSITIVE_INFINITY])(
    'a terminal of %d columns is taken for a usual one',
    (columns) => {
      const widest = Math.max(
        ...terminalReport(failing, { columns, color: false })
          .split('\n')
          .map((line) => stringWidth(line)),
      );
      expect(widest).toBeLessThanOrEqual(Number.isFinite(columns) ? 60 : 80);
      expect(widest).toBeGreaterThan(40);
    },
  );
});
