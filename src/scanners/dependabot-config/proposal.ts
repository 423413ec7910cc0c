import type { Folder } from './reach.js';

/** How often Dependabot is to look, where there is nothing to follow. */
export const usualInterval = 'weekly';

/** An entry of `updates` on one line, for a message whose line ends may be lost. */
export const entryInline = (ecosystem: string, folder: Folder, interval: string): string =>
  `- { package-ecosystem: ${ecosystem}, directory: ${written(folder)}, schedule: { interval: ${interval} } }`;

/** A folder as Dependabot wants it, in quotes where YAML would take it for something else. */
function written(folder: Folder): string {
  const text = `/${folder}`;
  if (/[^\x20-\x7e]/.test(text)) return JSON.stringify(text);
  return /^[\w/.@+-]+$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}
