import { describe, expect, it } from '@jest/globals';
import { lastMoved } from '../../src/scan/last-moved.js';
import { memoryHost } from '../support/memory-host.js';

const [before, after] = ['a'.repeat(40), 'b'.repeat(40)];
const line = (who: string, time: string, what: string): string => `${before} ${after} ${who} ${time}${what}\n`;
const ada = 'Ada Author <ada@example.test>';

const moved = (log: string) =>
  lastMoved(memoryHost({ files: { '/r/logs/HEAD': log, '/r/index': '' }, run: () => ({}) }).files, '/r');

describe('when HEAD last moved', () => {
  it.each<readonly [what: string, log: string]>([
    ['the last line', line(ada, '1600000000 +0000', '\tcommit: a') + line(ada, '1700000000 +0100', '\tcommit: b')],
    ['a line without words', line(ada, '1700000000 -0800', '')],
    ['whoever has no name', line('<ada@example.test>', '1700000000 +0000', '\tcommit: a')],
    ['words that look like another time', line(ada, '1700000000 +0000', '\tcommit: fix> 0 +0000')],
    ['the same behind another tab', line(ada, '1700000000 +0000', '\tcommit: fix> 0 +0000\tx')],
  ])('is told by %s', async (_, log) => {
    expect(await moved(log)).toBe(1_700_000_000_000);
  });

  it.each(['no reflog', line(`${ada}> 0 +0000`, '1700000000', '\tx')])('is that of the index after %j', async (log) => {
    expect(await moved(log)).toBe(0);
  });
});
