import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { localFiles } from '../../src/host/files.js';
import type { Placement } from '../../src/host/host.js';
import { temporaryFolder } from './temporary.js';

const folder = temporaryFolder();
const files = localFiles({ RUNNER_TEMP: folder });
const at = (name: string) => join(folder, name);

describe('place', () => {
  const source = at('source');
  writeFileSync(source, 'source');

  it('links, writes and makes links, with names as bytes', async () => {
    const root = at('placed');
    await files.place(root, [
      { path: 'a/b/linked', from: source },
      { path: 'a/b/odd%FF%0A', from: Buffer.from(source) },
      { path: 'a/written', content: Buffer.from('text') },
      { path: 'run.sh', content: Buffer.from(''), executable: true },
      { path: 'link', linkTo: 'a/b' },
    ]);
    expect(lstatSync(join(root, 'a/b/linked')).ino).toBe(lstatSync(source).ino);
    const odd = Buffer.concat([Buffer.from(`${root}/a/b/odd`), Buffer.from([0xff, 0x0a])]);
    expect(readFileSync(odd, 'utf8')).toBe('source');
    expect(readFileSync(join(root, 'a/written'), 'utf8')).toBe('text');
    expect(lstatSync(join(root, 'run.sh')).mode & 0o111).not.toBe(0);
    expect(readlinkSync(join(root, 'link'))).toBe('a/b');
  });

  it('copies what somebody may change', async () => {
    await files.place(at('copied'), [{ path: 'a', from: source, copied: true }]);
    writeFileSync(at('copied/a'), 'changed');
    expect(readFileSync(source, 'utf8')).toBe('source');
  });

  it('copies where it cannot link', async () => {
    const elsewhere = '/dev/shm';
    if (!existsSync(elsewhere) || lstatSync(elsewhere).dev === lstatSync(folder).dev) {
      console.warn('skipped: no second file system');
      return;
    }
    const far = localFiles({ RUNNER_TEMP: elsewhere });
    const root = join(await far.scratch('place'), 'tree');
    chmodSync(source, 0o755);
    await files.place(root, [
      { path: 'a/copied', from: source },
      { path: 'b', from: source },
    ]);
    expect(readFileSync(join(root, 'a/copied'), 'utf8')).toBe('source');
    expect(lstatSync(join(root, 'b')).mode & 0o777).toBe(0o755);
    await expect(files.place(join(root, 'again'), [{ path: 'x', from: at('none') }])).rejects.toThrow(/no such file/);
    await far.remove(root);
  });

  const outside = at('outside');
  mkdirSync(outside);
  symlinkSync(source, at('source-link'));
  const bad: [string, readonly Placement[], RegExp][] = [
    ['a path upwards', [{ path: '../x', from: source }], /no path below/],
    ['an encoded path upwards', [{ path: 'a/%2E%2E/%2E%2E/x', from: source }], /no path below/],
    ['an absolute path', [{ path: '/etc/x', from: source }], /no path below/],
    ['an encoded absolute path', [{ path: '%2Fetc/x', from: source }], /no path below/],
    ['an empty segment', [{ path: 'a//x', from: source }], /no path below/],
    ['the root itself', [{ path: '', from: source }], /no path below/],
    ['a dot', [{ path: './x', from: source }], /no path below/],
    ['a NUL', [{ path: 'a%00', from: source }], /no path below/],
    [
      'a file below a link',
      [
        { path: 'l', linkTo: outside },
        { path: 'l/x', from: source },
      ],
      /exists already/,
    ],
    [
      'a file below a file',
      [
        { path: 'f', from: source },
        { path: 'f/x', from: source },
      ],
      /exists already/,
    ],
    [
      'a name that is taken',
      [
        { path: 'f', from: source },
        { path: 'f', content: Buffer.of() },
      ],
      /exists already/,
    ],
    ['a source that is a link', [{ path: 'f', from: at('source-link') }], /no regular file/],
    ['a source that is a folder', [{ path: 'f', from: outside }], /no regular file/],
    ['a source that is missing', [{ path: 'f', from: at('none') }], /no such file/],
  ];

  it.each(bad)('refuses %s', async (name, placements, message) => {
    await expect(files.place(at(`bad/${name}`), placements)).rejects.toThrow(message);
    expect(readdirSync(outside)).toEqual([]);
  });

  it('refuses folders that others have made', async () => {
    const root = at('prepared');
    mkdirSync(root);
    symlinkSync(outside, join(root, 'a'));
    mkdirSync(join(root, 'b'));
    await expect(files.place(root, [{ path: 'a/x', from: source }])).rejects.toThrow(/exists already/);
    await expect(files.place(root, [{ path: 'b/x', from: source }])).rejects.toThrow(/exists already/);
    expect(readdirSync(outside)).toEqual([]);
  });

  it('places thousands of files', async () => {
    const many = Array.from({ length: 3000 }, (_, n) => ({ path: `d${String(n % 50)}/f${String(n)}`, from: source }));
    await files.place(at('many'), many);
    expect(readdirSync(at('many/d7'))).toHaveLength(60);
  });
});
