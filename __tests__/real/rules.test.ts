import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { localHost } from '../../src/host/local.js';
import { silent } from '../../src/report/progress.js';
import { provideTool } from '../../src/scan/tool.js';
import { runProgram } from '../support/scratch-repository.js';

const rulesFolder = 'src/scanners/semgrep/rules';
const testsFolder = '__tests__/fixtures/rules';

const schema = z.object({
  rules: z.array(
    z.object({
      id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)+$/),
      languages: z.array(z.enum(['python', 'javascript', 'typescript', 'go'])).min(1),
      severity: z.enum(['ERROR', 'WARNING', 'INFO']),
      message: z.string().min(20),
      metadata: z.object({
        title: z.string().min(5),
        category: z.literal('security'),
        cwe: z.array(z.string().regex(/^CWE-\d+: \S/)).min(1),
        'security-severity': z.string().regex(/^\d\.\d$/),
        help: z.string().min(10),
      }),
    }),
  ),
});
type Rule = z.infer<typeof schema>['rules'][number];

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .map((name) => join(folder, name));

const rules: readonly Rule[] = filesBelow(rulesFolder).flatMap(
  (path) => schema.parse(parse(readFileSync(path, 'utf8'))).rules,
);

/** Annotations of the tests: which rules must match a line, and which must not. */
const annotated = (word: 'ruleid' | 'ok'): ReadonlySet<string> =>
  new Set(
    filesBelow(testsFolder).flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(new RegExp(String.raw`(?:#|//)\s*${word}: ([\w, -]+)`, 'g'))].flatMap(
        ([, ids = '']) => ids.split(',').map((id) => id.trim()),
      ),
    ),
  );

describe('the shipped rules', () => {
  it('are at least 40, each with its own id, a matching and a non-matching test', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(40);
    expect(new Set(ids).size).toBe(ids.length);
    for (const word of ['ruleid', 'ok'] as const) {
      const tested = annotated(word);
      expect(ids.filter((id) => !tested.has(id))).toEqual([]);
    }
  });

  it('have the severity of their number', () => {
    const word = (score: number): string => (score >= 7 ? 'ERROR' : score >= 4 ? 'WARNING' : 'INFO');
    for (const { id, severity, metadata } of rules) {
      expect([id, severity]).toEqual([id, word(Number(metadata['security-severity']))]);
    }
  });

  it.each([
    ['flask-debug-true', 'ERROR'],
    ['subprocess-shell-true', 'ERROR'],
    ['jwt-decode-without-verification', 'ERROR'],
    ['hardcoded-bind-all-interfaces', 'WARNING'],
  ])('have %s as %s', (id, severity) => {
    expect(rules.find((rule) => rule.id === id)).toMatchObject({ severity, languages: ['python'] });
  });

  it('match what they must and nothing else, by semgrep’s own test command', async () => {
    const { installed } = await provideTool('semgrep', localHost(), silent);
    if (!installed.ok) throw new Error(installed.reason);
    const flags = ['--metrics=off', '--disable-version-check', '--config', rulesFolder, testsFolder];
    const args = [...installed.args, 'scan', '--test', ...flags];
    const settings = join(await localHost().files.scratch('rules'), 'settings.yml');
    const env = { ...installed.env, SEMGREP_SETTINGS_FILE: settings };
    const run = await runProgram(installed.executable, args, { cwd: process.cwd(), env });
    expect([run.exitCode, run.stdout + run.stderr]).toEqual([0, expect.stringContaining('All tests passed')]);
    expect(run.stdout + run.stderr).toContain(`${rules.length}/${rules.length}: `);
  });
});
