import { intervals } from './ecosystems.js';
import type { Problem } from './problem.js';
import type { YamlNodes } from './yaml-nodes.js';

/** Does a mapping (an entry, a group) say in `schedule.interval` how often? */
export function hasSchedule(node: unknown, yaml: YamlNodes): boolean {
  const schedule = yaml.fields(node)?.get('schedule');
  return schedule !== undefined && yaml.scalar(yaml.fields(schedule.node)?.get('interval')?.node) !== undefined;
}

/** What is wrong with a schedule that is there. */
export function scheduleProblem(node: unknown, yaml: YamlNodes, line: number): readonly Problem[] {
  const schedule = yaml.fields(yaml.fields(node)?.get('schedule')?.node);
  const interval = schedule?.get('interval');
  const value = yaml.scalar(interval?.node);
  const at = interval?.line ?? line;
  if (!intervals.some((known) => known === value)) {
    const fix = `Use one of: ${intervals.join(', ')}.`;
    return [{ kind: 'schedule', line: at, message: `${shown(value)} is no interval that Dependabot knows.`, fix }];
  }
  if (value === 'cron' && yaml.scalar(schedule?.get('cronjob')?.node) === undefined) {
    const message = 'The interval is `cron`, and there is no `cronjob` that says when.';
    return [{ kind: 'schedule', line: at, message, fix: "Add to the schedule: cronjob: '0 4 * * 1'" }];
  }
  return [];
}

/** A scalar in a message, cut where it is long. */
export const shown = (value: unknown): string => JSON.stringify(String(value).slice(0, 60));
