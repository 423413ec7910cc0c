import { describe, expect, it } from '@jest/globals';
import { archivesInside } from '../../src/scan/inner-archives.js';
import { zip, type ZipEntry } from '../install/archives.js';

const leaf = zip([{ name: 'META-INF/MANIFEST.MF', content: 'x' }]);
const holding = (...names: readonly string[]): Buffer => zip(names.map((name) => ({ name, content: leaf })));

describe('the archives in an archive', () => {
  it('are found at any depth, however their names are spelled', async () => {
    const inner = holding('lib/c.JAR', 'lib/d.jar', 'lib/notes.txt');
    const outer = zip([
      { name: 'w.War', content: inner },
      { name: 'adapter.rar', content: leaf },
      { name: 'x.zip', content: inner },
    ]);
    expect(await archivesInside(outer)).toEqual(['w.War', 'w.War/lib/c.JAR', 'w.War/lib/d.jar', 'adapter.rar']);
  });

  it('are none where a name says so and the content does not, and no folders', async () => {
    const files: readonly ZipEntry[] = [
      { name: 'music.kar', content: 'MThd' },
      { name: 'packed.rar', content: 'Rar!' },
      { name: 'lib/x.jar/' },
    ];
    expect(await archivesInside(zip(files))).toEqual([]);
  });

  it.each([
    ['a script before it', Buffer.concat([Buffer.from('#!/bin/sh\nexec java -jar "$0"\n'), holding('a.JAR')])],
    ['bytes behind it', Buffer.concat([holding('a.JAR'), Buffer.from('\n')])],
    ['a name that leads out', zip([{ name: '/a.JAR', content: leaf }])],
  ])('are found with %s', async (_, archive) => {
    expect((await archivesInside(archive)).map((name) => name.replace('/', ''))).toEqual(['a.JAR']);
  });

  it.each<[string, Buffer]>([
    ['it is none', Buffer.from('version https://git-lfs.example.test/spec/v1\n')],
    ['it is cut off', holding('a.jar').subarray(0, 60)],
    ['one inside is none', zip([{ name: 'a.jar', content: 'nothing' }])],
    ['one inside is stated to be huge', zip([{ name: 'a.jar', content: leaf, statedSize: 2 ** 31 }])],
    [
      'they lie in one another without end',
      Array.from({ length: 12 }).reduce<Buffer>((content) => zip([{ name: 'a.jar', content }]), leaf),
    ],
  ])('cannot be told where %s', async (_, archive) => {
    await expect(archivesInside(archive)).rejects.toThrow();
  });
});
