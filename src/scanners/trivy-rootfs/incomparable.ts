/** What Trivy says of a package with an advisory whose version it cannot compare (`dev-main`); it goes on without it. */
const incomparable =
  /^\S+\tWARN\tVersion matching error\terr="[^"(]*version error \((?<version>(?:[^"\\]|\\.)*)\): [^"]*"$/;

/** The versions that Trivy could not compare, and what else it said on stderr. */
export function incomparableIn(stderr: string): { readonly versions: readonly string[]; readonly rest: string } {
  const versions = new Set<string>();
  const rest = stderr.split(/\r?\n/).filter((line) => {
    const version = incomparable.exec(line)?.groups?.['version'];
    if (version === undefined) return true;
    versions.add(version.replaceAll(/\\(.)/g, '$1'));
    return false;
  });
  return { versions: [...versions], rest: rest.join('\n') };
}
