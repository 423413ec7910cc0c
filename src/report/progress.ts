import type { Console } from '../host/host.js';
import { duration } from './amounts.js';
import { visible } from './printable.js';
import { wrap } from './wrap.js';

/**
 * Tells a person what is being done now: a gate's scan, a tool's download (`update` with bytes and rate) or
 * build (`update` with the step). A label names one activity from its start to its end. Between the first start
 * and the last end nobody else should write to stderr.
 */
export type Progress = {
  readonly start: (label: string) => void;
  /** What it is at; shown with the next drawing or heartbeat. */
  readonly update: (label: string, text: string) => void;
  /** What it came to. */
  readonly end: (label: string, text: string) => void;
};

/** Where the time comes from: `every` calls back until its result is called, and keeps no process alive. */
export type Clock = {
  readonly now: () => number;
  readonly every: (ms: number, tick: () => void) => () => void;
};

/** Tells nothing (`--quiet`). */
export const silent: Progress = { start: () => undefined, update: () => undefined, end: () => undefined };

/** The clock of this process. */
export function clockOf(now: () => number): Clock {
  return {
    now,
    every: (ms, tick) => {
      const timer = setInterval(tick, ms);
      timer.unref();
      return () => {
        clearInterval(timer);
      };
    },
  };
}

/** Between two drawings, in milliseconds. */
const tickMs = 250;

/** Between two lines about what is not done yet, in a log, in milliseconds. */
const heartbeatMs = 30_000;

/** How many activities are redrawn; more are counted. */
const drawnActivities = 10;

type Activity = { readonly since: number; readonly text: string };

function activityLines(active: ReadonlyMap<string, Activity>, now: number, columns: number): readonly string[] {
  const lines = [...active].slice(0, drawnActivities).map(([label, { since, text }]) => {
    const time = duration(now - since);
    return wrap(visible(`… ${label}  ${time}${text === '' ? '' : `  ${text}`}`), Math.max(20, columns - 1))[0] ?? '';
  });
  const more = active.size - drawnActivities;
  return more > 0 ? [...lines, `… and ${more} more`] : lines;
}

/** One line a start and an end, for logs, and one now and then for what takes long: nobody is to think it hangs. */
function logged(console: Console, clock: Clock): Progress {
  const active = new Map<string, Activity>();
  const state = { stop: (): void => undefined };
  const say = (label: string, text: string, since: number | undefined): void => {
    const time = since === undefined ? '' : ` (${duration(clock.now() - since)})`;
    console.err(`${visible(label)}: ${visible(text)}${time}\n`);
  };
  return {
    start: (label) => {
      if (active.size === 0) {
        state.stop = clock.every(heartbeatMs, () => {
          for (const [name, { since, text }] of active) say(name, text === '' ? 'still at it' : text, since);
        });
      }
      active.set(label, { since: clock.now(), text: '' });
      console.err(`${visible(label)}: started\n`);
    },
    update: (label, text) => {
      update(active, label, text);
    },
    end: (label, text) => {
      const since = active.get(label)?.since;
      active.delete(label);
      if (active.size === 0) state.stop();
      say(label, text, since);
    },
  };
}

function update(active: Map<string, Activity>, label: string, text: string): void {
  const activity = active.get(label);
  if (activity !== undefined) active.set(label, { ...activity, text });
}

/** Redraws one line an activity in place; ends stay as lines of their own. */
function redrawn(console: Console, clock: Clock): Progress {
  const active = new Map<string, Activity>();
  const state = { drawn: 0, stop: (): void => undefined };

  const draw = (above: string): void => {
    const lines = activityLines(active, clock.now(), console.columns);
    // CSI n A and CSI J (ECMA-48): up over what was drawn, then clear to the end of the screen.
    const erase = state.drawn > 0 ? `\u001b[${state.drawn}A\u001b[J` : '';
    console.err(erase + above + lines.map((line) => `${line}\n`).join(''));
    state.drawn = lines.length;
  };

  return {
    start: (label) => {
      if (active.size === 0) {
        state.stop = clock.every(tickMs, () => {
          draw('');
        });
      }
      active.set(label, { since: clock.now(), text: '' });
      draw('');
    },
    update: (label, text) => {
      // Drawn with the next tick: a download reports every chunk.
      update(active, label, text);
    },
    end: (label, text) => {
      const activity = active.get(label);
      const time = activity === undefined ? '' : ` (${duration(clock.now() - activity.since)})`;
      active.delete(label);
      if (active.size === 0) state.stop();
      draw(`${visible(label)}: ${visible(text)}${time}\n`);
    },
  };
}

/** Progress on stderr: redrawn in place on a terminal, lines elsewhere. */
export function progress(console: Console, clock: Clock): Progress {
  return console.interactive ? redrawn(console, clock) : logged(console, clock);
}
