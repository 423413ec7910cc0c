import { readdirSync } from 'node:fs';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { breaches, breachesOfLock, isPinnedLock } from '../../src/install/law.js';
import { parsePin, platforms, type Pin } from '../../src/install/pin.js';
import { pypiPin } from './closure-fixtures.js';
import { releaseArchive, releasePin, toolsFolder, shippedPin } from './fixtures.js';

const ids = readdirSync(toolsFolder).filter((id) => existsSync(join(toolsFolder, id, 'tool.json')));

describe('the law over every tool.json', () => {
  it('finds the pins', () => {
    expect(ids).toEqual(expect.arrayContaining(['gitleaks', 'ruff']));
  });

  it.each(ids)('%s keeps it', async (id) => {
    const pin = await shippedPin(id);
    expect(breaches(pin)).toEqual([]);
    for (const source of pin.sources) {
      if ('platforms' in source) expect(Object.keys(source.platforms).sort()).toEqual([...platforms].sort());
    }
  });

  it.each(ids)('%s has the lock files that its Go module needs', async (id) => {
    const pin = await shippedPin(id);
    const modules = pin.sources.filter((source) => source.kind === 'go');
    for (const source of modules) {
      const mod = await readFile(join(toolsFolder, id, 'go.mod'), 'utf8');
      const sum = await readFile(join(toolsFolder, id, 'go.sum'), 'utf8');
      expect(mod).toContain(`${source.module} ${source.version}`);
      expect(mod).toMatch(new RegExp(`^go ${source.minimumGo}$`, 'm'));
      expect(sum).toContain(`${source.module} ${source.version} h1:`);
    }
    expect(existsSync(join(toolsFolder, id, 'go.sum'))).toBe(modules.length > 0);
  });
});

describe('the law over every requirements.txt', () => {
  it.each(ids)('%s ships the lock that its closure needs, and no other', async (id) => {
    const pin = await shippedPin(id);
    const closures = pin.sources.filter((source) => source.kind === 'pypi');
    for (const source of closures) {
      const lock = await readFile(join(toolsFolder, id, 'requirements.txt'));
      expect(isPinnedLock(source, lock)).toBe(true);
      expect(breachesOfLock(pin, source, lock.toString('utf8'))).toEqual([]);
      expect(lock.toString('utf8')).not.toMatch(/:\/\/|^\s*-[^-]|--(?!hash=sha256:)/m);
    }
    expect(existsSync(join(toolsFolder, id, 'requirements.txt'))).toBe(closures.length > 0);
  });

  const digest = 'a'.repeat(64);
  const good = `tool==1.2.3 \\\n    --hash=sha256:${digest}\nother==2.0 ; python_version < '3.11' \\\n    --hash=sha256:${'b'.repeat(64)}\n`;
  const check = (lock: string, denied: readonly string[] = []) => {
    const pin = pypiPin(Buffer.from(lock), { denied: { versions: [], sha256s: [...denied] } });
    const [source] = pin.sources;
    return source?.kind === 'pypi' ? breachesOfLock(pin, source, lock) : ['no closure'];
  };

  it.each([
    ['no digest', good.replace(/ \\\n.*/, '')],
    ['another algorithm', good.replace('sha256:', 'md5:')],
    ['a short digest', good.replace(digest, 'abc')],
    ['no exact version', good.replace('==1', '>=1')],
    ['an address', `${good}other @ https://example.com/other.whl\n`],
    ['an index', `--index-url https://example.com/simple\n${good}`],
    ['a local folder', `${good}./evil\n`],
    ['an editable', `-e .\n${good}`],
    ['nothing', ''],
    ['another version', good.replace('1.2.3', '1.2.4')],
    ['no project of its own', good.replace('tool', 'tools')],
  ])('a lock with %s breaks it', (_, lock) => {
    expect(check(good)).toEqual([]);
    expect(check(lock)).toHaveLength(1);
  });

  it('a lock with a denied wheel breaks it', () => {
    expect(check(good, [digest])).toEqual(['a wheel of tool is on the deny list']);
  });
});

describe('a breach of the law', () => {
  it('is named', async () => {
    const pin = releasePin(await releaseArchive('tool'));
    const text = JSON.stringify(pin);
    const digest = /[0-9a-f]{64}/.exec(text)?.[0] ?? '';
    const changed = (changes: Partial<Pin>) => breaches({ ...pin, ...changes });
    expect(breaches(pin)).toEqual([]);
    expect(changed({ recorded: '2026-01-14' })).toEqual(['it was recorded 13 days after its release, 14 are needed']);
    expect(changed({ recorded: '2026-01-15' })).toEqual([]);
    expect(changed({ recorded: '2026-01-14', exception: 'why' })).toEqual([]);
    expect(changed({ recorded: '2025-12-31', exception: 'why' })).toHaveLength(1);
    expect(changed({ exception: 'why' })).toEqual(['it needs no exception any more']);
    expect(changed({ denied: { versions: ['1.2.3'], sha256s: [] } })).toEqual(['version 1.2.3 is on the deny list']);
    expect(changed({ denied: { versions: [], sha256s: [digest] } })).toEqual(['linux-amd64 is on the deny list']);
    const single = parsePin(text.replace('"recorders":2', '"recorders":1'), 'a test');
    expect(breaches(single)).toEqual(['linux-amd64 has 1 recorder']);
  });
});

describe('a pin that is wrong in form', () => {
  it.each([
    ['no JSON', /is no JSON/, (text: string) => text.slice(1)],
    ['a short digest', /64 lower-case hex/, (text: string) => text.replace(/[0-9a-f]{64}/, 'abc')],
    ['an upper-case digest', /64 lower-case hex/, (text: string) => text.replace(/[0-9a-f]{64}/, 'A'.repeat(64))],
    ['a platform left out', /darwin-arm64/, (text: string) => text.replace(/"darwin-arm64":\{[^}]*\},/, '')],
    [
      'a platform without a reason',
      /darwin-arm64/,
      (text: string) => text.replace(/("darwin-arm64":)\{[^}]*\}/, '$1{"absent":""}'),
    ],
    ['an unknown key', /mirror/, (text: string) => text.replace('{', '{"mirror":1,')],
    [
      'a plain http address',
      /a test/,
      (text: string) => text.replace('https://example.com/tool', 'http://example.com/tool'),
    ],
    ['a member that leads out', /relative path/, (text: string) => text.replace('"member":"tool"', '"member":"/tool"')],
    ['an unknown source', /sources/, (text: string) => text.replace('"kind":"release"', '"kind":"curl"')],
  ])('%s is refused', async (_, reason, change) => {
    const text = JSON.stringify(releasePin(await releaseArchive('tool')));
    expect(parsePin(text, 'a test').name).toBe('tool');
    expect(change(text)).not.toBe(text);
    expect(() => parsePin(change(text), 'a test')).toThrow(reason);
  });
});
