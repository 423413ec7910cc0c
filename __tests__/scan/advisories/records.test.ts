import { describe, expect, it } from '@jest/globals';
import { tooOld } from '../../../src/scan/advisories/data-age.js';
import { readRecords } from '../../../src/scan/advisories/records.js';
import { zip, type ZipEntry } from '../../install/archives.js';
import { memoryHost } from '../../support/memory-host.js';

const record = (id: string, name: string, more: object = {}): string =>
  JSON.stringify({
    id,
    modified: '2026-01-02T03:04:05Z',
    affected: [{ package: { ecosystem: 'npm', name } }],
    ...more,
  });

/** What is read of `/data/osv/npm` with these files and this archive. */
async function read(files: Readonly<Record<string, string>>, archive?: Buffer | readonly ZipEntry[]) {
  const host = memoryHost({
    files: Object.fromEntries(Object.entries(files).map(([name, text]) => [`/data/osv/npm/${name}`, text])),
    run: () => ({}),
  });
  if (archive !== undefined) {
    await host.files.write('/data/osv/npm/all.zip', Buffer.isBuffer(archive) ? archive : zip(archive));
  }
  const result = await readRecords(host, '/data', 'npm', (name) => name === 'wanted');
  return result.ok ? { ...result, records: result.records.map(({ id, summary }) => summary ?? id) } : result.reason;
}

describe('reading the offline records of OSV', () => {
  it('takes files and the archive together, of the wanted packages alone, and dates them by the archive', async () => {
    const files = { 'a.json': record('A', 'wanted'), 'b.json': record('B', 'other'), 'README.md': 'no record' };
    const archive = [{ name: 'C.json', content: record('C', 'wanted', { modified: '2026-02-01T00:00:00.5Z' }) }];
    expect(await read(files, archive)).toEqual({
      ok: true,
      records: ['A', 'C'],
      newest: '2026-02-01T00:00:00.500Z',
      count: 3,
    });
  });

  it('takes no fresh record of one’s own for a fresh archive', async () => {
    const files = { 'own.json': record('A', 'wanted', { modified: '2026-03-01T00:00:00Z' }) };
    const archive = [{ name: 'C.json', content: record('C', 'wanted', { modified: '2020-02-01T00:00:00Z' }) }];
    expect(await read(files, archive)).toMatchObject({ newest: '2020-02-01T00:00:00.000Z', records: ['C', 'A'] });
    expect(await read(files)).toMatchObject({ newest: '2026-03-01T00:00:00.000Z' });
  });

  it('leaves out withdrawn records, and those of another ecosystem', async () => {
    const files = {
      'a.json': record('A', 'wanted', { withdrawn: '2026-01-02T00:00:00Z' }),
      'b.json': record('B', 'wanted', { affected: [{ package: { ecosystem: 'PyPI', name: 'wanted' } }] }),
      'c.json': record('C', 'wanted'),
      'd.json': record('D', 'wanted', { affected: [{ package: { ecosystem: 'NPM', name: 'wanted' } }] }),
    };
    expect(await read(files)).toMatchObject({ records: ['C', 'D'], count: 4 });
  });

  it('takes the record that changed last where an id stands twice', async () => {
    const files = {
      'new.json': record('A', 'wanted', { modified: '2026-03-01T00:00:00Z', summary: 'new' }),
      'old.json': record('A', 'wanted', { summary: 'old' }),
    };
    expect(await read(files)).toMatchObject({ records: ['new'] });
  });

  const refusals: readonly (readonly [
    string,
    Readonly<Record<string, string>>,
    Buffer | readonly ZipEntry[] | undefined,
    RegExp,
  ])[] = [
    ['an empty folder', {}, undefined, /no records of OSV in \/data\/osv\/npm/],
    ['a folder without records', { 'README.md': 'x' }, undefined, /no records of OSV/],
    ['an empty archive', {}, [], /no records of OSV/],
    ['an empty archive beside a record', { 'a.json': record('A', 'wanted') }, [], /all\.zip has no records of OSV/],
    [
      'a folder below, whose records nobody would read',
      { 'a.json': record('A', 'wanted'), 'all/b.json': record('B', 'wanted') },
      undefined,
      /osv\/npm\/all is no file/,
    ],
    ['half a record', { 'a.json': record('A', 'wanted').slice(0, 40) }, undefined, /a\.json is no record of OSV/],
    ['another document', { 'a.json': '{"results":[]}' }, undefined, /a\.json is no record of OSV: id/],
    ['a date that is none', { 'a.json': record('A', 'wanted', { modified: 'soon' }) }, undefined, /is no date/],
    ['a broken record in the archive', {}, [{ name: 'A.json', content: '{' }], /all\.zip, A\.json is no record/],
    ['a page in place of the archive', {}, Buffer.from('<html>'), /offline data in .* cannot be read/],
    [
      'half an archive',
      {},
      zip([{ name: 'A.json', content: record('A', 'wanted') }]).subarray(0, 90),
      /cannot be read/,
    ],
    ['a name that leads out', {}, [{ name: '../A.json', content: record('A', 'wanted') }], /all\.zip|cannot be read/],
    ['a link in the archive', {}, [{ name: 'A.json', content: 'x', mode: 0o120777 }], /neither a file nor a directory/],
    ['another file in the archive', {}, [{ name: 'A.exe', content: 'x' }], /"A\.exe" is no record/],
    [
      'a record that is stated to be huge',
      {},
      [{ name: 'A.json', statedSize: 2 ** 31 }],
      /cannot be read: .*size mismatch/,
    ],
    [
      'an entry larger than stated',
      {},
      [{ name: 'A.json', content: record('A', 'x'), statedSize: 3 }],
      /cannot be read/,
    ],
  ];

  it.each(refusals)('refuses %s', async (_, files, archive, reason) => {
    expect(await read(files, archive)).toMatch(reason);
  });
});

describe('the age of data', () => {
  const hour = 60 * 60 * 1000;
  const now = Date.parse('2026-11-25T12:00:00Z');
  const look = (date: string) => tooOld('the npm records in /data', date, now, 48 * hour)?.reason;

  it('may be the limit, and no more', () => {
    expect(look('2026-11-23T12:00:00Z')).toBeUndefined();
    expect(look('2026-11-23T11:59:59Z')).toBe(
      'the npm records in /data are of 2026-11-23T11:59:59Z, older than the limit of 48 h',
    );
  });

  it('cannot lie far ahead, or be no date', () => {
    expect(look('2026-11-26T11:00:00Z')).toBeUndefined();
    expect(look('2999-01-01T00:00:00Z')).toMatch(/lies in the future/);
    expect(look('yesterday')).toMatch(/cannot be read: "yesterday"/);
  });
});
