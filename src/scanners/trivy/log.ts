const line = /^\S+\t(?<level>WARN|ERROR|FATAL)\t(?<message>.*)$/;

/** What Trivy warns of on stderr, one text for each line, in order; what only informs is left out. */
export const warningsIn = (stderr: string): readonly string[] =>
  stderr.split(/\r?\n/).flatMap((text) => line.exec(text)?.groups?.['message'] ?? []);

/** A warning as it may be shown: one line, not too long. */
export const shownWarning = (message: string): string => message.replaceAll(/\s+/g, ' ').trim().slice(0, 300);

/** The last line, for an end that nobody understands. */
export const lastLine = (stderr: string): string =>
  (stderr.trim().split('\n').at(-1) ?? '')
    .replace(/^\S+\t/, '')
    .replaceAll('\t', ' ')
    .slice(0, 300);
