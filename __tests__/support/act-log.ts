/** An annotation of a workflow run. */
export type SeenAnnotation = {
  readonly level: string;
  readonly title: string | undefined;
  readonly file: string | undefined;
  readonly line: string | undefined;
  readonly message: string;
};

/** What act has written to its log (`--json`: one object a line). */
export type ActLog = {
  readonly annotations: readonly SeenAnnotation[];
  /** The job summary of all steps. */
  readonly summary: string;
  /** Everything that steps printed, and what act says itself. */
  readonly text: string;
};

type Entry = {
  readonly msg?: string;
  readonly command?: string;
  readonly content?: string;
  readonly arg?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
};

const levels = ['error', 'warning', 'notice'];

/** Reads act's log; a line that is no JSON is text. */
export function readActLog(output: string): ActLog {
  const entries = output
    .split('\n')
    .filter((line) => line !== '')
    .map(entryOf);
  const annotations = entries
    .filter(({ command }) => levels.includes(command ?? ''))
    .map(({ command = '', arg = '', kvPairs = {} }) => {
      const { title, file, line } = kvPairs;
      return { level: command, title, file, line, message: arg };
    });
  return {
    annotations,
    summary: entries.map(({ command, content = '' }) => (command === 'summary' ? content : '')).join(''),
    text: entries.map(({ msg = '' }) => msg.trimEnd()).join('\n'),
  };
}

function entryOf(line: string): Entry {
  try {
    return JSON.parse(line) as Entry;
  } catch {
    return { msg: line };
  }
}
