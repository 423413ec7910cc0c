import { describe, expect, it } from '@jest/globals';
import { automationId } from '../../src/sarif/build.js';
import { located, resultWith, rule, sampleRun } from './samples.js';

const secret = ['AKIA', 'QYLPMN5HHHFPZAM2'].join('');

describe('automationId', () => {
  it('ends with a slash, so that all of it is the category', () => {
    expect(automationId('', 'lint', 'ruff')).toBe('security-gates/lint/ruff/');
    expect(automationId('backend', 'secrets', 'gitleaks')).toBe('security-gates/backend/secrets/gitleaks/');
  });
});

describe('buildRun', () => {
  it('writes a run as GitHub reads it', () => {
    expect(sampleRun()).toEqual({
      tool: {
        driver: {
          name: 'ruff',
          version: '0.17.6',
          semanticVersion: '0.17.6',
          rules: [
            {
              id: 'S602',
              name: 'subprocess-popen-with-shell-equals-true',
              shortDescription: { text: 'Shell injection' },
              fullDescription: { text: 'A shell reads the command.' },
              help: { text: 'Pass a list of arguments.' },
              helpUri: 'https://docs.example/rules/S602',
              defaultConfiguration: { level: 'error' },
              properties: { tags: ['security', 'external/cwe/cwe-078'], 'security-severity': '8.0' },
            },
          ],
        },
      },
      automationDetails: { id: 'security-gates/lint/ruff/' },
      columnKind: 'utf16CodeUnits',
      results: [
        {
          ruleId: 'S602',
          ruleIndex: 0,
          level: 'error',
          message: { text: 'subprocess call with shell=True' },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: 'src/shop/orders.py' },
                region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 20 },
              },
            },
          ],
          partialFingerprints: { primaryLocationLineHash: '54703d4cd895b18:1' },
          properties: { 'security-gates/severity': 'high' },
        },
      ],
    });
  });

  it('has an empty list of results when nothing was found', () => {
    expect(sampleRun({ findings: [] }).results).toEqual([]);
  });

  it('has a semantic version only where the version is one', () => {
    expect(sampleRun({ version: 'v8.0' }).tool.driver).not.toHaveProperty('semanticVersion');
  });

  it.each([
    ['critical', 'error', '9.5'],
    ['high', 'error', '8.0'],
    ['medium', 'warning', '5.5'],
    ['low', 'note', '2.0'],
    ['info', 'note', undefined],
  ] as const)('writes severity %s as level %s and score %s', (severity, level, score) => {
    const run = sampleRun({ rules: [rule({ severity })], findings: [located({ severity })] });
    expect(run.results?.[0]?.level).toBe(level);
    expect(run.tool.driver.rules?.[0]?.defaultConfiguration?.level).toBe(level);
    expect(run.tool.driver.rules?.[0]?.properties?.['security-severity']).toBe(score);
  });

  it('rates a rule by the worst of its findings', () => {
    const run = sampleRun({ rules: [rule({ severity: 'low' })], findings: [located({ severity: 'critical' })] });
    expect(run.tool.driver.rules?.[0]?.properties?.['security-severity']).toBe('9.5');
  });

  it('gives no score and no tags to a rule of style', () => {
    const run = sampleRun({ rules: [rule({ security: false })] });
    expect(run.tool.driver.rules?.[0]).not.toHaveProperty('properties');
  });

  it('points each result at its own rule, the first one of an id', () => {
    const run = sampleRun({
      rules: [rule({ id: 'A' }), rule(), rule({ title: 'again' })],
      findings: [located(), located({ rule: 'A' })],
    });
    const rules = run.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual(['A', 'S602']);
    expect(run.results?.map(({ ruleIndex }) => rules[ruleIndex ?? -1]?.id)).toEqual(['S602', 'A']);
  });

  it('writes a suppressed finding as suppressed', () => {
    const suppressed = { kind: 'inSource', justification: 'noqa: S602' } as const;
    for (const result of [resultWith({ suppressed }), resultWith({}, { suppressed })]) {
      expect(result.suppressions).toEqual([{ kind: 'inSource', status: 'accepted', justification: 'noqa: S602' }]);
      expect(result.properties?.['security-gates/mark']).toBe('suppressed');
    }
    expect(resultWith().properties).not.toHaveProperty('security-gates/mark');
  });

  it('lets no text of the tool carry the secret', () => {
    const suppressed = { kind: 'external', justification: `allowed: ${secret}` } as const;
    const run = sampleRun({
      findings: [located({ secret, message: `found ${secret}$&`, fix: `rotate ${secret}`, suppressed })],
    });
    expect(JSON.stringify(run)).not.toContain(secret);
    expect(run.results?.[0]?.message.text).toBe('found [redacted]$&');
  });

  it('says where a place is that is not in the tree, and what to do', () => {
    expect(resultWith({ commit: 'abc123', fix: 'Rotate it.' }).properties).toEqual({
      'security-gates/severity': 'high',
      'security-gates/fix': 'Rotate it.',
      'security-gates/commit': 'abc123',
    });
  });

  it.each([
    ['an undeclared rule', { findings: [located({ rule: 'X' })] }, /orders\.py has the undeclared rule X/],
    ['a rule without id', { rules: [rule({ id: ' ' })] }, /no id/],
    ['a finding without rule', { rules: [], findings: [located({ rule: '' })] }, /undeclared rule/],
    ['the root as place', { findings: [located({ path: '' })] }, /S602 is not in a file/],
    ['a place outside', { findings: [located({ path: '../a.py' })] }, /not in a file/],
    ['an absolute place', { findings: [located({ path: '/etc/passwd' })] }, /not in a file/],
    ['a path that is not encoded', { findings: [located({ path: 'a b.py' })] }, /not in a file/],
    ['a tool without version', { version: '' }, /name and a version/],
  ])('refuses %s', (_, changes, message) => {
    expect(() => sampleRun(changes)).toThrow(message);
  });
});

describe('texts', () => {
  it('fills every text of a rule and of a result', () => {
    const bare = { name: '', title: ' ', description: '', help: '' };
    const run = sampleRun({ rules: [rule(bare)], findings: [located({ message: '\n' })] });
    expect(run.tool.driver.rules?.[0]).toMatchObject({
      shortDescription: { text: 'S602' },
      fullDescription: { text: 'S602' },
      help: { text: 'S602' },
    });
    expect(run.results?.[0]?.message.text).toBe('S602');
  });

  it('keeps GitHub\u2019s limits, and never half a character', () => {
    const long = '\u{1F600}'.repeat(1000);
    const [built] =
      sampleRun({
        rules: [rule({ name: long, title: long, description: long, help: `x${long}`, cwe: [...Array(30).keys(), 79] })],
      }).tool.driver.rules ?? [];
    expect(built?.name?.length).toBeLessThanOrEqual(255);
    for (const text of [built?.shortDescription?.text, built?.fullDescription?.text, built?.help?.text]) {
      expect(text?.length).toBeLessThanOrEqual(1024);
      expect(text).toMatch(/\u{1F600}…$/u);
      expect(text).not.toMatch(/\p{Surrogate}/u);
    }
    expect(built?.properties?.tags).toHaveLength(10);
  });

  it('has no name that only repeats the id', () => {
    expect(sampleRun({ rules: [rule({ name: 's602' })] }).tool.driver.rules?.[0]).not.toHaveProperty('name');
  });

  it.each([
    ['https://docs.example/a b?x=1#y', 'https://docs.example/a%20b?x=1#y'],
    ['http://docs.example/', undefined],
    ['https://user:word@docs.example/', undefined],
    ['javascript:alert(1)', undefined],
    ['docs.example', undefined],
    ['https://docs.example/?q=a|b', undefined],
  ])('takes %s as help address: %s', (helpUri, written) => {
    expect(sampleRun({ rules: [rule({ helpUri })] }).tool.driver.rules?.[0]?.helpUri).toBe(written);
  });
});
