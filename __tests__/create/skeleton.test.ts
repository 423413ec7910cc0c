import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { filesOf, foldersOf } from '../../scripts/create/files.js';
import type { Request } from '../../scripts/create/request.js';
import { breaches } from '../../src/install/law.js';
import { parsePin } from '../../src/install/pin.js';
import { notWritten } from '../../src/scanners/scanner.js';
import { objections } from '../support/compiler.js';

const request: Request = { id: 'tf-tidy', gate: 'lint', tool: 'tf-tidy' };
const today = '2026-11-25';
const alone = filesOf(request, undefined, today);
const sharing = filesOf({ ...request, tool: 'ruff' }, { name: 'ruff', version: '0.17.6' }, today);

const textAt = (files: Readonly<Record<string, string>>, end: string): string => {
  const found = Object.entries(files).find(([path]) => path.endsWith(end));
  if (found === undefined) throw new Error(`there is no ${end}`);
  return found[1];
};

describe('the skeleton of a scanner', () => {
  it('stands in folders of its own', () => {
    const folders = [...foldersOf('tf-tidy'), 'src/tools/tf-tidy'];
    const outside = Object.keys(alone).filter((path) => !folders.some((folder) => path.startsWith(`${folder}/`)));
    expect(outside).toEqual([]);
    expect(Object.keys(alone).map((path) => path.split('/').at(-1))).toEqual([
      'tool.json',
      'scanner.ts',
      'step.test.ts',
      'case.json',
      'recording.json',
      'expected.json',
    ]);
  });

  it('leaves the pin of a tool alone that is there', () => {
    expect(Object.keys(sharing)).toEqual(Object.keys(alone).slice(1));
    expect(textAt(sharing, 'scanner.ts')).toContain("tool: 'ruff'");
    expect(JSON.parse(textAt(sharing, 'recording.json'))).toMatchObject({ tool: { name: 'ruff', version: '0.17.6' } });
  });

  it('compiles, and would not without its step', () => {
    const code = textAt(alone, 'scanner.ts');
    const [whole, tests, part] = objections({
      'src/scanners/tf-tidy/scanner.ts': code,
      '__tests__/scanners/tf-tidy/step.test.ts': textAt(alone, 'step.test.ts'),
      'src/scanners/tf-part/scanner.ts': code.replace(/^ {2}step,$/m, ''),
    });
    expect({ whole, tests }).toEqual({ whole: [], tests: [] });
    expect(part?.join('\n')).toContain('step');
  }, 60_000);

  it('can do nothing but fail', () => {
    const code = ts.transpile(textAt(alone, 'scanner.ts'), {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2022,
    });
    expect(code.match(/function step\(\) \{([^}]*)\}/)?.[1]?.trim()).toBe('return { answer: notWritten');
    expect(notWritten).toMatchObject({ ok: false, reason: expect.stringContaining('not written yet') });
    expect(JSON.parse(textAt(alone, 'expected.json'))).toMatchObject({ status: 'failed', reason: notWritten.reason });
  });

  it('has a pin that keeps the law and is on no platform', () => {
    const pin = parsePin(textAt(alone, 'tool.json'), 'the skeleton');
    expect(breaches(pin)).toEqual([]);
    const files = pin.sources.flatMap((source) => ('platforms' in source ? Object.values(source.platforms) : [{}]));
    expect(files).toHaveLength(6);
    for (const file of files) expect(file).toEqual({ absent: expect.stringContaining('not pinned yet') });
  });
});

describe('npm run create-scanner', () => {
  const status = (): string => execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });

  it.each([
    ['an id that is none', ['Sh', '--gate', 'lint'], '"Sh" is no id of a scanner'],
    ['a scanner that is there', ['ruff', '--gate', 'lint'], 'src/scanners/ruff exists already'],
    ['a gate that is not there', ['sh', '--gate', 'links'], 'there is no gate "links"'],
  ])(
    'refuses %s with exit code 3, and writes nothing',
    (_, args, reason) => {
      const before = status();
      const {
        status: exitCode,
        stdout,
        stderr,
      } = spawnSync('npx', ['tsx', 'scripts/create-scanner.ts', ...args], {
        encoding: 'utf8',
      });
      expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
      expect(stderr).toMatch(/^create-scanner: /);
      expect(stderr).toContain(reason);
      expect(status()).toBe(before);
    },
    60_000,
  );
});
