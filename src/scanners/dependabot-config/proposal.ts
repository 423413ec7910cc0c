import { isMagical } from './glob.js';
import type { Gap } from './coverage.js';
import type { Folder } from './reach.js';

/** An entry that is missing in dependabot.yml. */
export type Proposal = { readonly ecosystem: string; readonly folders: readonly [Folder, ...Folder[]] };

/** How an entry is written. */
export type EntryStyle = {
  /** Quotes around values: none, single, double. */
  readonly quote: '' | "'" | '"';
  readonly interval: string;
};

/** Style where there is nothing to follow. */
export const plainStyle: EntryStyle = { quote: '', interval: 'weekly' };

/**
 * The entries that would cover what no entry reaches, one for each ecosystem. A folder whose name is a pattern has one
 * of its own, since `directories` would expand it.
 */
export function proposalsFor(gaps: readonly Gap[]): readonly Proposal[] {
  const folders = new Map<string, Set<Folder>>();
  for (const { manifest, because } of gaps) {
    if (because !== 'no-entry') continue;
    const known = folders.get(manifest.ecosystem) ?? new Set<Folder>();
    folders.set(manifest.ecosystem, known.add(manifest.homes[0]));
  }
  return [...folders].flatMap(([ecosystem, all]) => {
    const [first, ...others] = [...all].filter((folder) => !isMagical(folder)).sort();
    const together: readonly Proposal[] = first === undefined ? [] : [{ ecosystem, folders: [first, ...others] }];
    const single = [...all].filter(isMagical).map((folder): Proposal => ({ ecosystem, folders: [folder] }));
    return [...together, ...single];
  });
}

/** The lines of an entry of `updates`, not indented, ready to be pasted. */
export function entryLines({ ecosystem, folders }: Proposal, { quote, interval }: EntryStyle): readonly string[] {
  const [first] = folders;
  const named =
    folders.length === 1
      ? [`  directory: ${written(first, quote)}`]
      : ['  directories:', ...folders.map((folder) => `    - ${written(folder, quote)}`)];
  return [
    `- package-ecosystem: ${quote}${ecosystem}${quote}`,
    ...named,
    '  schedule:',
    `    interval: ${quote}${interval}${quote}`,
  ];
}

/** An entry on one line, for a message whose line ends may be lost. */
export const entryInline = (ecosystem: string, folder: Folder, interval: string): string =>
  `- { package-ecosystem: ${ecosystem}, directory: ${written(folder, '')}, schedule: { interval: ${interval} } }`;

/** A folder as Dependabot wants it, in quotes where YAML would take it for something else. */
function written(folder: Folder, quote: EntryStyle['quote']): string {
  const text = `/${folder}`;
  if (quote === '"' || /[^\x20-\x7e]/.test(text)) return JSON.stringify(text);
  return /^[\w/.@+-]+$/.test(text) && quote === '' ? text : `'${text.replaceAll("'", "''")}'`;
}
