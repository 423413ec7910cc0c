import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { GateError, messageOf } from '../../src/errors.js';
import { localHost } from '../../src/host/local.js';
import type { Files } from '../../src/host/host.js';
import { summaryMarkdown } from '../../src/report/summary.js';
import { verdictJson } from '../../src/report/verdict-json.js';
import { writeReports } from '../../src/report/write.js';
import { failing, passing } from './sample.js';

const { files } = localHost();
const place = { root: '' };

beforeEach(() => {
  place.root = mkdtempSync(join(tmpdir(), 'report-'));
});
afterEach(() => {
  rmSync(place.root, { recursive: true, force: true });
});

async function failureOf(promise: Promise<unknown>): Promise<string> {
  const thrown: unknown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(GateError);
  return messageOf(thrown);
}

const at = (folder: string) => ({ folder, remedy: 'ask the landlord' });

describe('writeReports', () => {
  it('writes the three files, and replaces those of an earlier run', async () => {
    const folder = join(place.root, 'a', 'report');
    await writeReports({ files }, at(folder), failing);
    const paths = await writeReports({ files }, at(folder), passing);
    expect(paths).toEqual({
      sarif: `${folder}/results.sarif`,
      verdict: `${folder}/verdict.json`,
      summary: `${folder}/summary.md`,
    });
    expect(readdirSync(folder)).toEqual(['results.sarif', 'summary.md', 'verdict.json']);
    expect(JSON.parse(readFileSync(paths.sarif, 'utf8'))).toEqual(passing.log);
    expect(readFileSync(paths.verdict, 'utf8')).toBe(verdictJson(passing.verdict));
    expect(readFileSync(paths.summary, 'utf8')).toBe(summaryMarkdown(passing));
  });

  it('replaces a symbolic link among the files, and leaves its target alone', async () => {
    const target = join(place.root, 'precious');
    const folder = join(place.root, 'report');
    writeFileSync(target, 'keep');
    mkdirSync(folder);
    for (const name of ['results.sarif', 'summary.md', 'verdict.json']) symlinkSync(target, join(folder, name));
    await writeReports({ files }, at(folder), passing);
    expect(readFileSync(target, 'utf8')).toBe('keep');
    expect(readFileSync(join(folder, 'verdict.json'), 'utf8')).toBe(verdictJson(passing.verdict));
  });

  it('refuses a folder that is a file or a link', async () => {
    const file = join(place.root, 'file');
    const link = join(place.root, 'link');
    writeFileSync(file, '');
    symlinkSync(place.root, link);
    expect(await failureOf(writeReports({ files }, at(file), passing))).toBe(
      `The reports cannot be written to ${file}, because it is a file: remove it, or ask the landlord`,
    );
    expect(await failureOf(writeReports({ files }, at(link), passing))).toContain('because it is a symbolic link');
    expect(readdirSync(place.root)).toEqual(['file', 'link']);
  });

  it('names the folder when something stands in the way', async () => {
    const folder = join(place.root, 'report');
    mkdirSync(join(folder, 'results.sarif', 'x'), { recursive: true });
    const message = await failureOf(writeReports({ files }, at(folder), passing));
    expect(message).toContain(`The reports cannot be written to ${folder} (ask the landlord): `);
  });

  it('leaves no verdict.json when a later file fails, not even an old one', async () => {
    const folder = join(place.root, 'report');
    await writeReports({ files }, at(folder), passing);
    const full: Files = {
      ...files,
      write: (path, content) =>
        path.endsWith('summary.md') ? Promise.reject(new GateError('no space left')) : files.write(path, content),
    };
    expect(await failureOf(writeReports({ files: full }, at(folder), failing))).toMatch(
      /\(ask the landlord\): no space left$/,
    );
    expect(readdirSync(folder)).toEqual(['results.sarif', 'summary.md']);
  });
});
