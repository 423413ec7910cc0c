import stringWidth from 'string-width';
import { plural } from './amounts.js';
import { paint } from './paint.js';
import { sentence, visible } from './printable.js';
import { usableColumns, type SourceFacts, type ToolFacts, type ToolState, type ToolsPlace } from './tools-facts.js';

type Row = readonly [term: string, text: string];

/** Prose about tools is never cut: whoever asks why wants all of it. */
const whole = Number.MAX_SAFE_INTEGER;

/**
 * Everything that is known about one tool: where the installed copy came from and what was checked, the pin, and
 * for each source what it pins on this platform. Lines fit `columns` (at least 60), but for digests and addresses,
 * which stay in one piece. Ends with a newline.
 */
export function whyText(
  tool: ToolFacts,
  { platform }: ToolsPlace,
  page: { readonly columns: number; readonly color: boolean },
): string {
  const columns = usableColumns(page.columns);
  const { bold } = paint(page.color);
  const age = `${tool.released} (${plural(tool.ageDays, 'day')} ago), digests written down ${tool.recorded}`;
  const rows: readonly Row[] = [
    ...stateRows(tool.installed),
    ['Pin', tool.pin.path],
    ['Pin sha256', tool.pin.sha256],
    ['Released', age],
    ...(tool.exception === undefined ? [] : [['Exception', tool.exception] as const]),
    ['License', tool.license],
    ['Homepage', tool.homepage],
    ['Known bad', [...tool.denied.versions, ...tool.denied.sha256s].join(', ') || 'nothing'],
  ];
  const sources = tool.sources.flatMap((source, index) => [
    '',
    bold(`Source ${index + 1}: ${visible(source.kind)} (${platform})`),
    ...rowLines(sourceRows(source, platform), columns),
  ]);
  return [bold(visible(`${tool.tool} ${tool.version}`)), ...rowLines(rows, columns), ...sources, ''].join('\n');
}

function stateRows(state: ToolState): readonly Row[] {
  switch (state.status) {
    case 'installed':
      return [
        ['Installed', state.folder],
        ['Runs as', [state.executable, ...state.args].join(' ')],
        ['Checked', 'just now: every byte, against what the pin and the record of its install demand'],
        ['Is sha256', state.sha256],
        ['From', state.source],
      ];
    case 'absent':
      return [
        ['Installed', 'no'],
        ['Folder', state.folder],
      ];
    case 'refused':
      return [
        ['Installed', `REFUSED: ${state.reason}`],
        ['Folder', state.folder],
        ['Then', 'it is never executed; the next install replaces it'],
      ];
    case 'unsupported':
      return [['Installed', `no: ${state.reason}`]];
  }
}

/** What the source pins, whatever its kind: its own values, and of the platforms only this one's. */
function sourceRows(source: SourceFacts, platform: string): readonly Row[] {
  return Object.entries(source).flatMap(([key, value]: readonly [string, unknown]): readonly Row[] => {
    if (key === 'kind') return [];
    if (key !== 'platforms' || typeof value !== 'object' || value === null) return [[key, plain(value)]];
    const here: unknown = Object.entries(value).find(([name]) => name === platform)?.[1];
    return Object.entries(typeof here === 'object' && here !== null ? here : { absent: 'not pinned' }).map(
      ([name, part]: readonly [string, unknown]): Row => [name, plain(part)],
    );
  });
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).join(' ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Terms in a column of their own; a digest or address that does not fit beside its term stands below it. */
function rowLines(rows: readonly Row[], columns: number): readonly string[] {
  const indent = 4 + Math.max(...rows.map(([term]) => stringWidth(term)));
  return rows.flatMap(([term, text]) => {
    const shown = sentence(text, whole);
    const first = `  ${visible(term)}`;
    if (!shown.includes(' ') && indent + stringWidth(shown) > columns) return [first, `    ${shown}`];
    return unbroken(shown, columns - indent).map((line, index) => (index === 0 ? first : '').padEnd(indent) + line);
  });
}

/** Lines of whole words: what is wider than a line stays in one piece, so that it can be copied. */
function unbroken(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && stringWidth(`${last} ${word}`) <= width) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
}
