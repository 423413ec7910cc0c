import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { gateIds } from '../../src/gates.js';
import { parsePin, platforms } from '../../src/install/pin.js';
import type { Pin, Platform, PinSource } from '../../src/install/pin.js';
import { pathMatcher } from '../../src/sarif/path-matcher.js';
import { scanners } from '../../src/scanners/index.js';
import type { Scanner } from '../../src/scanners/scanner.js';
import { answerTo, isUnwritten, treeOf } from '../support/scanner-values.js';

const folder = 'src/scanners';
const all: readonly Scanner[] = Object.values(scanners);
const each = all.map((scanner) => ({ id: scanner.id, scanner }));

const emptyTree = treeOf();
const emptyHistory = { staged: false, scheduled: false, uncommitted: [] };

describe('the registry', () => {
  it('has every folder under its own name, and nothing else', () => {
    const folders = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'scanner.ts')));
    expect(Object.keys(scanners).sort()).toEqual(folders.sort());
    for (const [key, scanner] of Object.entries(scanners)) expect(scanner.id).toBe(key);
  });

  it('gives every scanner a driver name of its own within its gate', () => {
    const names = all.map(({ gate, driver }) => `${gate} ${driver}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe.each(each)('$id', ({ id, scanner }) => {
  it('has a plain id, a known gate, and names to show', () => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    expect(gateIds).toContain(scanner.gate);
    for (const text of [scanner.title, scanner.driver, scanner.when]) expect(text.trim()).not.toBe('');
    expect(scanner.when).not.toMatch(/[\n|.]$|[\n|]/);
  });

  it('takes no options as defaults, and refuses an unknown one', () => {
    expect(scanner.options.safeParse({}).success).toBe(true);
    expect(scanner.options.safeParse({ 'no-such-option': true }).success).toBe(false);
    for (const nothing of ['text', null, 1, []]) expect(scanner.options.safeParse(nothing).success).toBe(false);
  });

  it('names its steering files, and not by a pattern that matches everything', () => {
    for (const glob of [...scanner.steeredBy, ...scanner.reads]) {
      expect(glob.trim()).toBe(glob);
      expect(glob).not.toMatch(/^$|^[/!]|^\.\.|\\|\/$/);
    }
    const ordinary = ['README', 'a/b/ordinary.file', '.hidden/ordinary.file'];
    expect(ordinary.filter(pathMatcher(scanner.steeredBy))).toEqual([]);
  });

  it('follows a steering file only to files of the repository', () => {
    const outside = ['/etc/x.toml', '../x.toml', '~/x.toml', 'C:\\x.toml', ''];
    const text = outside.flatMap((name) => ['extend', 'path'].map((key) => `${key} = '${name}'`)).join('\n');
    const followed = scanner.follows?.('ruff.toml', text) ?? [];
    expect(followed.filter((path) => /^\/|(^|\/)\.\.(\/|$)|^$/.test(path))).toEqual([]);
  });

  it('recognises its inline comments without memory of the last one', () => {
    for (const { marker, rules, rule } of scanner.comments ?? []) {
      for (const pattern of [marker, rules, rule]) expect(pattern?.flags ?? '').not.toMatch(/[gy]/);
    }
  });

  it('says by a plain word in which files its comments can be, and reads their rules from where the marker ends', () => {
    for (const { marker, word, rules, files = [] } of scanner.comments ?? []) {
      expect(word).toMatch(/^[a-z0-9:-]{4,}$/i);
      expect(marker.test('')).toBe(false);
      expect(rules?.source ?? '^').toMatch(/^\^/);
      for (const glob of files) expect(pathMatcher([glob])('README')).toBe(false);
    }
  });

  it('does not apply where there is nothing', () => {
    for (const tree of [emptyTree, { ...emptyTree, history: emptyHistory }, { ...emptyTree, workingDirectory: 'a' }]) {
      const found = scanner.detect(tree, {});
      expect(found.status).not.toBe('applies');
      if (found.status !== 'applies') expect(found.reason).not.toBe('');
    }
  });

  it('believes no answer that it cannot read', () => {
    if (scanner.kind === 'builtin') return;
    for (const stdout of ['', 'nonsense', '{', 'null']) {
      for (const exitCode of [0, 1, 2, 9, 137]) {
        expect({ stdout, exitCode, ...answerTo(scanner, ['a.txt'], { exitCode, stdout }) }).toMatchObject({
          ok: false,
        });
      }
    }
  });

  it('detects with defaults only, and refuses options that it does not know', () => {
    expect(() => scanner.detect(emptyTree, { 'no-such-option': true })).toThrow(/no-such-option/);
  });
});

/** Base name of what a source puts in place on a platform; the name that Go gives where it is built. */
function offered(source: PinSource, platform: Platform, { executable }: Pin): string | undefined {
  if (source.kind !== 'release' && source.kind !== 'wheel') return executable;
  const file = source.platforms[platform];
  return 'absent' in file ? undefined : basename(file.member).replace(/\.exe$/, '');
}

const tools = all.flatMap((scanner) => (scanner.kind === 'process' ? (scanner.tool ?? []) : []));

describe.each([...new Set(tools)])('the tool %s', (tool) => {
  const path = join('src/tools', tool, 'tool.json');

  const offers = (platform: Platform): readonly string[] => {
    const pin = parsePin(readFileSync(path, 'utf8'), path);
    return pin.sources.flatMap((source) => offered(source, platform, pin) ?? []);
  };

  it('gives every platform its executable, or declares it absent', () => {
    const { executable } = parsePin(readFileSync(path, 'utf8'), path);
    for (const platform of platforms) {
      const others = offers(platform).filter((name) => name !== executable);
      expect({ platform, others }).toEqual({ platform, others: [] });
    }
  });

  it('is there on the usual runner, unless all its scanners are only begun', () => {
    const own = all.filter((scanner) => scanner.kind === 'process' && scanner.tool === tool);
    expect(offers('linux-amd64').length > 0 || own.every(isUnwritten)).toBe(true);
  });

  it('ends with .exe on Windows, and nowhere else', () => {
    for (const source of parsePin(readFileSync(path, 'utf8'), path).sources) {
      if (source.kind !== 'release' && source.kind !== 'wheel') continue;
      for (const platform of platforms) {
        const file = source.platforms[platform];
        if ('absent' in file) continue;
        expect(file.member.endsWith('.exe')).toBe(platform.startsWith('windows'));
      }
    }
  });
});
