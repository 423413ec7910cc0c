import { describe, expect, it } from '@jest/globals';
import type { Console } from '../../src/host/host.js';
import { clockOf, progress, silent, type Clock } from '../../src/report/progress.js';

function stage(interactive: boolean) {
  const written: string[] = [];
  const time = { now: 0, ticks: new Set<() => void>() };
  const console: Console = {
    out: () => {
      throw new Error('progress belongs on stderr');
    },
    err: (text) => written.push(text),
    columns: 40,
    interactive,
    color: false,
  };
  const clock: Clock = {
    now: () => time.now,
    every: (_ms, tick) => {
      time.ticks.add(tick);
      return () => time.ticks.delete(tick);
    },
  };
  const tick = (ms: number): void => {
    time.now += ms;
    for (const call of time.ticks) call();
  };
  return { written, time, tick, progress: progress(console, clock) };
}

describe('progress in a log', () => {
  it('is one line a start and an end', () => {
    const { written, time, progress: tell } = stage(false);
    tell.start('gitleaks 8.30.1');
    tell.update('gitleaks 8.30.1', '1 of 9 MB');
    time.now = 2_300;
    tell.end('gitleaks 8.30.1', 'installed\u001b[2J');
    tell.end('never started', 'done');
    expect(written).toEqual([
      'gitleaks 8.30.1: started\n',
      'gitleaks 8.30.1: installed\\e[2J (2.3 s)\n',
      'never started: done\n',
    ]);
  });
});

describe('progress in a log of what takes long', () => {
  it('says now and then that it is still at it, and with what', () => {
    const { written, tick, time, progress: tell } = stage(false);
    tell.start('trivy 0.74.0');
    tell.update('trivy 0.74.0', 'go build\u001b[2J');
    tell.update('unknown', 'nothing');
    tell.start('sast (semgrep)');
    tick(30_000);
    tell.end('sast (semgrep)', 'done');
    tick(30_000);
    tell.end('trivy 0.74.0', 'installed');
    expect(time.ticks.size).toBe(0);
    expect(written).toEqual([
      'trivy 0.74.0: started\n',
      'sast (semgrep): started\n',
      'trivy 0.74.0: go build\\e[2J (30 s)\n',
      'sast (semgrep): still at it (30 s)\n',
      'sast (semgrep): done (30 s)\n',
      'trivy 0.74.0: go build\\e[2J (1 min 0 s)\n',
      'trivy 0.74.0: installed (1 min 0 s)\n',
    ]);
  });
});

describe('progress on a terminal', () => {
  it('redraws what is active in place, and leaves a line for each end', () => {
    const { written, tick, time, progress: tell } = stage(true);
    tell.start('lint');
    tell.start('secrets');
    tell.update('secrets', 'probing');
    tell.update('unknown', 'nothing');
    tick(1_000);
    tell.end('lint', 'fail, 3 findings');
    tell.end('secrets', 'pass');
    expect(written).toEqual([
      '… lint  0.0 s\n',
      '\u001b[1A\u001b[J… lint  0.0 s\n… secrets  0.0 s\n',
      '\u001b[2A\u001b[J… lint  1.0 s\n… secrets  1.0 s  probing\n',
      '\u001b[2A\u001b[Jlint: fail, 3 findings (1.0 s)\n… secrets  1.0 s  probing\n',
      '\u001b[1A\u001b[Jsecrets: pass (1.0 s)\n',
    ]);
    expect(time.ticks.size).toBe(0);
  });

  it('never wraps a line that is redrawn, and draws at most ten', () => {
    const { written, progress: tell, tick } = stage(true);
    for (let index = 0; index < 13; index += 1) tell.start(`tool-${index}`);
    tell.update('tool-0', `a very long build step\n\u001b[31m ${'x'.repeat(200)}`);
    tick(250);
    const last = written.at(-1) ?? '';
    const lines = last.slice('\u001b[11A\u001b[J'.length).trimEnd().split('\n');
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe('… and 3 more');
    expect(lines.every((line) => line.length < 40 && !line.includes('\u001b'))).toBe(true);
  });
});

describe('clockOf', () => {
  it('calls back until it is stopped', async () => {
    const calls: number[] = [];
    await new Promise<void>((resolve) => {
      const stop = clockOf(() => 7).every(1, () => {
        calls.push(1);
        stop();
        setTimeout(resolve, 20);
      });
    });
    expect(calls).toEqual([1]);
    expect(clockOf(() => 7).now()).toBe(7);
  });
});

describe('silent', () => {
  it('says nothing about any activity', () => {
    const { written, progress: tell } = stage(false);
    silent.start('a');
    silent.update('a', 'b');
    silent.end('a', 'c');
    expect(written).toEqual([]);
    tell.start('a');
    expect(written).toHaveLength(1);
    expect(Object.keys(silent)).toEqual(Object.keys(tell));
  });
});
