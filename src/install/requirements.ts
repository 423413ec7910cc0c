/** One line of a lock: a version of a project, with the digests of all its files. `marker` says where it is needed. */
export type Requirement = {
  /** Name as PEP 503 normalises it. */
  readonly project: string;
  readonly version: string;
  readonly marker: string | undefined;
  readonly sha256s: readonly string[];
};

/** A lock, or the reason in one sentence why it is none. */
export type Requirements =
  { readonly ok: true; readonly all: readonly Requirement[] } | { readonly ok: false; readonly reason: string };

const head = /^([A-Za-z0-9][A-Za-z0-9._-]*)==([A-Za-z0-9.+!]+)(?: ; ([^\\;#@]+))?$/;
const hash = /^--hash=sha256:([0-9a-f]{64})$/;

/**
 * Reads a `requirements.txt` that may hold nothing but `name==version [; marker]` with at least one sha256 each. An
 * address, an option, another algorithm or a line without digests makes it no lock.
 */
export function readRequirements(text: string): Requirements {
  const all: Requirement[] = [];
  for (const line of text.replaceAll(/ *\\\r?\n */g, '\n\t').split(/\r?\n(?!\t)/)) {
    if (line === '') continue;
    const [first = '', ...rest] = line.split('\n\t');
    const [, name, version, marker] = head.exec(first) ?? [];
    const sha256s = rest.map((word) => hash.exec(word)?.[1]);
    if (name === undefined || version === undefined || sha256s.length === 0 || sha256s.includes(undefined)) {
      return { ok: false, reason: `"${first.slice(0, 80)}" is no exact version with sha256 digests only` };
    }
    const digests = sha256s.filter((digest) => digest !== undefined);
    all.push({ project: normalised(name), version, marker, sha256s: digests });
  }
  return all.length === 0 ? { ok: false, reason: 'it is empty' } : { ok: true, all };
}

/** A project's name in its one form (PEP 503). */
export function normalised(project: string): string {
  return project.toLowerCase().replaceAll(/[-_.]+/g, '-');
}
