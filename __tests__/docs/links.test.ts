import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { allPages, anchorsOf, fileNames, page, type Page } from './pages.js';

const pages = allPages();
const paths = pages.map(({ path }) => path);

/** Links of a page that lead to nothing in the project. */
function deadLinks({ path, prose }: Page): readonly string[] {
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => {
    if (/^[a-z]+:/.test(target)) return !target.startsWith('https://');
    const [file = '', anchor] = target.split('#');
    const to = file === '' ? path : join(dirname(path), file);
    if (!existsSync(to)) return true;
    return anchor !== undefined && !anchorsOf(page(to)).includes(anchor);
  });
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> };
const ofNpm = ['ci', 'cit', 'test', 'install', 'audit'];

/** Commands of npm that the project does not have. */
function unknownCommands({ text }: Page): readonly string[] {
  const run = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name);
  // Outside code, npm is a word like others.
  const code = [...text.matchAll(/^```[\s\S]*?^```$|`[^`\n]+`/gm)].map(([all]) => all).join('\n');
  const plain = [...code.matchAll(/\bnpm (?!run\b)([a-z:-]+)\b/g)].map(([, name = '']) => name);
  return [...run.filter((name) => !(name in scripts)), ...plain.filter((name) => !ofNpm.includes(name))];
}

const known = fileNames(['src', 'scripts', '__tests__', 'docs', '.ci', 'examples']);
const folders = /^(?:src|scripts|__tests__|docs|examples|\.ci)\//;
/** What users have, runs leave, and the worked example makes up. */
const elsewhere =
  /^(?:verdict\.json|results\.sarif|summary\.md|installed\.json|security-gates\.yml|gates\.yml|pyproject\.toml|\.?ruff\.toml|\.gitleaks\.toml|package\.json|packages\.lock\.json|npm-shrinkwrap\.json|\.trivyignore\.yml|action\.yml)$|shtidy|[<*…]/;

/** Words in code type that name a file of the project which is not there. */
function missingFiles({ prose }: Page): readonly string[] {
  const words = [...prose.matchAll(/`([^`\s]+)`/g)].map(([, word = '']) => word);
  return words.filter((word) => {
    if (elsewhere.test(word.split('/').at(-1) ?? '') || elsewhere.test(word)) return false;
    if (folders.test(word)) return !existsSync(word);
    return /^[\w.-]+\.(?:ts|js|mjs|json|toml|yml|md)$/.test(word) && !known.has(word) && !existsSync(word);
  });
}

const broken = (text: string): Page => ({ path: 'docs/broken.md', text, prose: text });

describe('documentation', () => {
  it('is there', () => {
    expect(paths).toEqual(
      expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'docs/architecture.md']),
    );
  });

  it.each(pages.map((one) => [one.path, one] as const))('%s leads nowhere in vain', (_, one) => {
    expect(deadLinks(one)).toEqual([]);
    expect(unknownCommands(one)).toEqual([]);
    expect(missingFiles(one)).toEqual([]);
  });

  it('would not pass with a dead link, an unknown command or a file that is gone', () => {
    const text =
      '[a](gone.md) [b](policy.md#gone) [c](http://x.test) `npm run gone` npm gone `npm gone` `src/gone.ts` `gone.ts`';
    expect(deadLinks(broken(text))).toEqual(['gone.md', 'policy.md#gone', 'http://x.test']);
    expect(unknownCommands(broken(text))).toEqual(['gone', 'gone']);
    expect(missingFiles(broken(text))).toEqual(['src/gone.ts', 'gone.ts']);
  });
});

describe('decisions', () => {
  const decisions = pages.filter(({ path }) => /^docs\/decisions\//.test(path));

  it('are numbered without a gap', () => {
    const numbers = decisions.map(({ path }) => Number(/\/(\d{4})-/.exec(path)?.[1])).sort((a, b) => a - b);
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it.each(decisions.map((one) => [one.path, one.text] as const))('%s is short and whole', (path, text) => {
    expect(text.split('\n').length).toBeLessThanOrEqual(41);
    expect(text).toMatch(new RegExp(`^# ${Number(/\/(\d{4})-/.exec(path)?.[1])}\\. `));
    const parts = ['Context', 'Choice', 'Alternatives', 'Consequence'];
    expect(parts.filter((part) => !text.includes(`**${part}.**`))).toEqual([]);
  });
});

describe('promises', () => {
  const promised = (text: string): readonly number[] => [...text.matchAll(/\bP(\d+)\b/g)].map(([, n]) => Number(n));

  it('of the threat model are numbered without a gap, each made once', () => {
    const { text } = page('docs/threat-model.md');
    const numbers = promised(text.slice(text.indexOf('## The author')).replace(/^P11 is.*$/m, ''));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(page('SECURITY.md').text).toContain(`P1 to P${numbers.length}`);
  });
});
