import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { extractMember, type ArchiveFormat } from '../../src/install/archive.js';
import { plainTar, tarGz, zip, type TarEntry } from './archives.js';

const limit = 64 * 1024;
const tool: TarEntry = { header: { name: 'tool', mode: 0o755 }, content: 'the tool' };
const readme: TarEntry = { header: { name: 'docs/README.md' }, content: 'read me' };

async function refusal(archive: Buffer, format: ArchiveFormat, member = 'tool'): Promise<string> {
  const extracted = await extractMember(archive, format, member, limit);
  return extracted.ok ? `accepted: ${extracted.content.toString()}` : extracted.reason;
}

describe('a member that is there once', () => {
  it('comes out of a tar.gz', async () => {
    const folder: TarEntry = { header: { name: 'docs/', type: 'directory' } };
    const extracted = await extractMember(await tarGz([folder, readme, tool]), 'tar.gz', 'tool', limit);
    expect(extracted).toEqual({ ok: true, content: Buffer.from('the tool') });
  });

  it('comes out of a zip', async () => {
    const archive = zip([{ name: 'a/' }, { name: 'a/tool', content: 'the tool', mode: 0o100755 }, { name: 'b' }]);
    expect(await extractMember(archive, 'zip', 'a/tool', limit)).toEqual({
      ok: true,
      content: Buffer.from('the tool'),
    });
  });

  it('may be empty and may have just the size that is allowed', async () => {
    const archive = zip([{ name: 'tool' }]);
    expect(await extractMember(archive, 'zip', 'tool', limit)).toEqual({ ok: true, content: Buffer.alloc(0) });
    const full = await extractMember(zip([{ name: 'tool', content: 'x'.repeat(limit) }]), 'zip', 'tool', limit);
    expect(full.ok && full.content.length).toBe(limit);
  });
});

describe('attacks by a tar.gz', () => {
  const attacks: readonly (readonly [string, TarEntry, RegExp])[] = [
    ['a name with ..', { header: { name: '../outside' } }, /"..\/outside" may lead out/],
    ['.. within a name', { header: { name: 'docs/../../outside' } }, /may lead out/],
    ['an absolute name', { header: { name: '/etc/outside' } }, /may lead out/],
    ['a drive letter', { header: { name: 'C:outside' } }, /may lead out/],
    ['a backslash', { header: { name: 'docs\\..\\outside' } }, /may lead out/],
    ['a dot segment', { header: { name: './tool' } }, /may lead out/],
    ['a symbolic link', { header: { name: 'link', type: 'symlink', linkname: '/etc/passwd' } }, /neither a file/],
    ['a hard link', { header: { name: 'link', type: 'link', linkname: 'tool' } }, /neither a file/],
    ['a named pipe', { header: { name: 'pipe', type: 'fifo' } }, /neither a file/],
    ['a device', { header: { name: 'zero', type: 'character-device', devmajor: 1, devminor: 5 } }, /neither a file/],
    ['the member twice', { header: { name: 'tool' }, content: 'another' }, /more than once/],
    ['the member as a directory', { header: { name: 'tool', type: 'directory' } }, /is a directory|more than once/],
  ];

  it.each(attacks)('%s is refused before and after the member', async (_, entry, reason) => {
    expect(await refusal(await tarGz([entry, tool]), 'tar.gz')).toMatch(reason);
    expect(await refusal(await tarGz([tool, entry]), 'tar.gz')).toMatch(/refused/);
  });

  it('the member as a symbolic link is refused', async () => {
    const archive = await tarGz([{ header: { name: 'tool', type: 'symlink', linkname: 'docs/README.md' } }, readme]);
    expect(await refusal(archive, 'tar.gz')).toMatch(/neither a file/);
  });

  it('no member, or only one with another path, is refused', async () => {
    expect(await refusal(await tarGz([readme]), 'tar.gz')).toMatch(/no file tool/);
    expect(await refusal(await tarGz([{ ...tool, header: { name: 'bin/tool' } }]), 'tar.gz')).toMatch(/no file tool/);
  });

  it('more bytes than the limit are not unpacked', async () => {
    const bomb = await tarGz([{ header: { name: 'zeros' }, content: '0'.repeat(50 * limit) }, tool]);
    expect(bomb.length).toBeLessThan(limit);
    expect(await refusal(bomb, 'tar.gz')).toMatch(/cannot be read/);
  });

  it('fewer bytes than stated are refused', async () => {
    const whole = await plainTar([{ header: { name: 'tool' }, content: 'x'.repeat(2000) }]);
    expect(await refusal(gzipSync(whole.subarray(0, 1024)), 'tar.gz')).toMatch(/refused|cannot be read/);
  });

  it('what is no archive is refused', async () => {
    for (const content of [Buffer.alloc(0), Buffer.from('<html>'), gzipSync('no tar'), zip([{ name: 'tool' }])]) {
      expect(await refusal(content, 'tar.gz')).toMatch(/refused|cannot be read/);
    }
  });
});

describe('attacks by a zip', () => {
  const good = { name: 'tool', content: 'the tool', mode: 0o100755 };
  const attacks = [
    ['a name with ..', { name: '../outside' }],
    ['an absolute name', { name: '/etc/outside' }],
    ['a drive letter', { name: 'C:/outside' }],
    ['a backslash', { name: 'a\\..\\outside' }],
    ['a NUL', { name: 'to\0ol' }],
    ['a symbolic link', { name: 'link', content: '/etc/passwd', mode: 0o120777 }],
    ['a device', { name: 'zero', mode: 0o020666 }],
    ['a directory that is a link', { name: 'docs/', mode: 0o120777 }],
    ['the member twice', { name: 'tool', content: 'another' }],
  ] as const;

  it.each(attacks)('%s is refused before and after the member', async (_, entry) => {
    expect(await refusal(zip([entry, good]), 'zip')).toMatch(/refused|cannot be read/);
    expect(await refusal(zip([good, entry]), 'zip')).toMatch(/refused|cannot be read/);
  });

  it('another size than stated, or one above the limit, is refused', async () => {
    expect(await refusal(zip([{ ...good, statedSize: 3 }]), 'zip')).toMatch(/refused|cannot be read/);
    expect(await refusal(zip([{ ...good, statedSize: 3000 }]), 'zip')).toMatch(/refused|cannot be read/);
    expect(await refusal(zip([{ ...good, content: 'x'.repeat(limit + 1) }]), 'zip')).toMatch(/larger than 65536/);
  });

  it('the member as a link, none, and what is no archive are refused', async () => {
    expect(await refusal(zip([{ ...good, mode: 0o120777 }]), 'zip')).toMatch(/neither a file/);
    expect(await refusal(zip([{ name: 'other' }]), 'zip')).toMatch(/no file tool/);
    expect(await refusal(Buffer.from('<html>'), 'zip')).toMatch(/cannot be read/);
    expect(await refusal(zip([good]).subarray(0, 60), 'zip')).toMatch(/cannot be read/);
  });
});
