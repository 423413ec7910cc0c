import type { Matcher } from './glob.js';
import { entriesOf, itemsOf, stringsOf, valueAt } from './plain-data.js';

/** How much of the updates of a file a rule is for: all, some, those of some names, or none. */
type Extent = 'all' | 'some' | 'named' | 'none';

/** Reads a glob of paths. */
type GlobReader = (patterns: readonly string[]) => readonly Matcher[];

/**
 * Do `packageRules` leave a manager on, for a file? The last rule counts. One that switches off counts where it is for all
 * updates; one that switches on again counts unless it is for some names only.
 */
export function readPackageRules(config: unknown, globs: GlobReader): (manager: string, file: string) => boolean {
  const rules: readonly unknown[] = [...presetRules(config), ...itemsOf(valueAt(config, 'packageRules'))];
  const switches = rules.flatMap((rule) => {
    const isOn = valueAt(rule, 'enabled');
    return typeof isOn === 'boolean' ? [{ isOn, extent: extentReader(rule, globs) }] : [];
  });
  return (manager, file) =>
    switches.reduce((before, { isOn, extent }) => {
      const reached = extent(manager, file);
      if (reached === 'all') return isOn;
      return isOn && reached === 'some' ? true : before;
    }, true);
}

/** The one preset of Renovate that switches version updates off. */
const presetRules = (config: unknown): readonly unknown[] =>
  stringsOf(valueAt(config, 'extends')).includes('security:only-security-updates') ? [{ enabled: false }] : [];

type ExtentReader = (manager: string, file: string) => Extent;

/** A rule without conditions is for everything. */
function extentReader(rule: unknown, globs: GlobReader): ExtentReader {
  const conditions = entriesOf(rule)
    .filter(([key]) => /^(?:match|exclude)[A-Z]/.test(key))
    .map(([key, value]) => conditionReader(key, typeof value === 'string' ? [value] : stringsOf(value), globs));
  const order: readonly Extent[] = ['none', 'named', 'some'];
  return (manager, file) => {
    const each = conditions.map((condition) => condition(manager, file));
    return order.find((extent) => each.includes(extent)) ?? 'all';
  };
}

function conditionReader(key: string, list: readonly string[], globs: GlobReader): ExtentReader {
  const wanted = list.filter((one) => !one.startsWith('!'));
  const unwanted = list.filter((one) => one.startsWith('!')).map((one) => one.slice(1));
  if (key === 'matchManagers') {
    const isIn = (names: readonly string[], manager: string): boolean => isAny(names) || names.includes(manager);
    return (manager) => inList(isIn(wanted, manager), isIn(unwanted, manager), list, wanted);
  }
  if (key === 'matchFileNames' || key === 'matchPaths') {
    const [good, bad] = [globs(wanted), globs(unwanted)];
    const isIn = (matchers: readonly Matcher[], file: string): boolean => matchers.some((matches) => matches(file));
    return (_, file) => inList(isIn(good, file), isIn(bad, file), list, wanted);
  }
  const extent = otherExtent(key, list, unwanted);
  return () => extent;
}

/** A list with nothing but exceptions is for all else; an empty one is for nothing. */
function inList(isIn: boolean, isOut: boolean, list: readonly string[], wanted: readonly string[]): Extent {
  if (isOut || list.length === 0) return 'none';
  return isIn || wanted.length === 0 ? 'all' : 'none';
}

function otherExtent(key: string, list: readonly string[], unwanted: readonly string[]): Extent {
  if (key.startsWith('exclude')) return 'some';
  if (list.length === 0) return 'none';
  if (key === 'matchUpdateTypes') return isAny(list) || levels.every((one) => list.includes(one)) ? 'all' : 'some';
  if (!/Name|Pattern|Prefix/.test(key)) return 'some';
  if (unwanted.length > 0) return 'some';
  return isAny(list) ? 'all' : 'named';
}

const levels = ['major', 'minor', 'patch'];

/** A glob, regular expression, pattern or prefix that everything fits. */
const isAny = (list: readonly string[]): boolean =>
  list.some((one) => /^(?:\*{0,2}|(?:\/\^?\.[*+]\$?\/|\^?\.[*+]\$?))$/.test(one));
