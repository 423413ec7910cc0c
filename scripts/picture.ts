/**
 * Takes docs/summary.png, the README's picture: the summary that the demo leaves, as GitHub would show it. Needs
 * chromium, GitHub's own renderer of Markdown and a plain font: apt-get install chromium cmark-gfm fonts-liberation.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pageOf } from './picture/page.js';

const root = join(import.meta.dirname, '..');
const picture = join(root, 'docs', 'summary.png');
const work = mkdtempSync(join(tmpdir(), 'security-gates-picture-'));

const width = 1000;
const largest = 200_000;
const timeLimitMs = 120_000;

function run(program: string, args: readonly string[]): string {
  try {
    const stdio = ['ignore', 'pipe', 'pipe'] as const;
    return execFileSync(program, args, { encoding: 'utf8', stdio: [...stdio], timeout: timeLimitMs });
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    const why = missing ? 'is not there: apt-get install chromium cmark-gfm fonts-liberation' : 'failed';
    throw new Error(`${program} ${why}`, { cause });
  }
}

/** Opens the page once, in a window of that height, with a profile of its own. */
function chromium(page: string, height: number, ...what: readonly string[]): string {
  const profile = mkdtempSync(join(work, 'profile-'));
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];
  const alone = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', `--user-data-dir=${profile}`];
  const window = [`--window-size=${width},${height}`, '--force-device-scale-factor=1', '--hide-scrollbars'];
  return run('chromium', [...alone, ...quiet, ...window, ...what, pathToFileURL(page).href]);
}

function take(): void {
  const report = join(work, 'report');
  process.stdout.write(run(process.execPath, [join(root, 'scripts', 'demo.mjs'), report]));
  const extensions = ['table', 'strikethrough', 'autolink', 'tagfilter'].flatMap((name) => ['-e', name]);
  const page = join(work, 'page.html');
  writeFileSync(page, pageOf(run('cmark-gfm', ['--unsafe', ...extensions, join(report, 'summary.md')])));
  const height = Number(/data-height="(\d+)"/.exec(chromium(page, 100, '--dump-dom'))?.[1]);
  if (!(height > 0)) throw new Error('chromium did not say how high the page is');
  mkdirSync(join(root, 'docs'), { recursive: true });
  chromium(page, height, `--screenshot=${picture}`);
  const { size } = statSync(picture);
  if (size > largest) throw new Error(`docs/summary.png has ${size} bytes, more than ${largest}`);
  if (readFileSync(picture).subarray(1, 4).toString() !== 'PNG') throw new Error('chromium left no picture');
  process.stdout.write(`\nwrote docs/summary.png: ${width} x ${height}, ${size} bytes\n`);
}

try {
  take();
} finally {
  rmSync(work, { recursive: true, force: true });
}
