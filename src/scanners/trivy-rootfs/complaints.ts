/** Lines of `--debug` about a file that Trivy leaves out without a word otherwise. */
const complaints = [
  /^DEBUG\tWalk error\tfile_path="(?<path>[^"]*)" err="(?<why>.*)"$/,
  /^DEBUG\t\[jar\] Failed to parse\tfile="(?<path>[^"]*)" err="(?<why>.*)"$/,
  /^DEBUG\t\[analyzer\] Analysis error\terr="(?<why>failed to parse (?<path>[^:"]*): .*)"$/,
  /^DEBUG\tSkip the empty file\tfile_path="(?<path>[^"]*)"$/,
  /^DEBUG\tSkipping (?:path|directory|file)\t\w+="(?<path>[^"]*)"$/,
];

/** A file that was left out: its name as Trivy has it, and why, in Trivy's words. */
export type Complaint = { readonly path: string; readonly why: string };

/** The files that Trivy left out, by what it says on stderr. */
export function complaintsIn(stderr: string): readonly Complaint[] {
  return stderr.split(/\r?\n/).flatMap((line) => {
    const said = line.replace(/^\S+\t/, '');
    for (const pattern of complaints) {
      const groups = pattern.exec(said)?.groups;
      if (groups !== undefined)
        return [{ path: groups['path'] ?? '', why: (groups['why'] ?? 'it is empty').slice(0, 200) }];
    }
    return [];
  });
}

const parsing = /^\S+\tDEBUG\t\[jar\] Parsing Java artifacts\.\.\.\tfile_path=("(?:[^"\\]|\\.)*")$/;

/** The Java archives that Trivy opened, those inside others among them, by its names. */
export const archivesIn = (stderr: string): readonly string[] =>
  stderr.split(/\r?\n/).flatMap((line) => {
    const quoted = parsing.exec(line)?.[1];
    return quoted === undefined ? [] : [unquoted(quoted)];
  });

/** Go quotes much as JSON does; a name that JSON cannot read stays as it is, and is then known to nobody. */
function unquoted(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}
