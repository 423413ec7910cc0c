import type { Host } from '../../host/host.js';
import { sha256 } from '../digest.js';
import type { FolderFile } from '../folder-manifest.js';
import { isPinnedLock } from '../law.js';
import type { Pin, PypiSource } from '../pin.js';
import { readRequirements, type Requirement } from '../requirements.js';
import { wheelsIn, type WheelFile } from '../wheel-bundle.js';
import { unpackWheel } from '../wheel-files.js';
import { fits } from '../wheel-tags.js';
import { bytecodeOf } from './bytecode.js';
import { executableLimit, looksLike, type Attempt, type Fetched, type PinnedArchive, type Refusal } from './source.js';

/** A lock that may be used: the pinned one, with nothing in it that is denied. */
export type Lock = { readonly ok: true; readonly text: Buffer; readonly all: readonly Requirement[] };

/** The shipped requirements.txt, checked against the pin. */
export function lockOf(pin: Pin, source: PypiSource, text: Buffer | undefined): Lock | Refusal {
  if (text === undefined) return { ok: false, reason: 'requirements.txt is not shipped with this tool' };
  if (!isPinnedLock(source, text)) return { ok: false, reason: 'the shipped requirements.txt is not the pinned one' };
  const requirements = readRequirements(text.toString('utf8'));
  if (!requirements.ok) return { ok: false, reason: `requirements.txt is no lock: ${requirements.reason}` };
  const denied = requirements.all.find(({ sha256s }) => sha256s.some((digest) => pin.denied.sha256s.includes(digest)));
  if (denied !== undefined) return { ok: false, reason: `a wheel of ${denied.project} in the lock is known to be bad` };
  return { ok: true, text, all: requirements.all };
}

/**
 * The wheels that the lock allows for one Python, as one bundle. `abi` is the suffix of its extension modules,
 * `executable` its path. Whoever made the bundle could choose only among wheels of the lock, and all that are always needed must be there.
 */
export function closureArchive(
  attempt: Attempt,
  source: PypiSource,
  { all }: Lock,
  { abi, executable }: { readonly abi: string; readonly executable: string },
): PinnedArchive {
  const { host, progress } = attempt;
  const open = async (bundle: Buffer): Promise<Fetched> => {
    const wheels = wheelsIn(bundle);
    if (wheels === undefined) return { ok: false, reason: 'it is no bundle of wheels; it was not opened' };
    const closure = await unpackAll(host, wheels, all, abi, progress);
    if (!closure.ok) return closure;
    const main: FolderFile = { path: '__main__.py', content: Buffer.from(starter(source.entry)), executable: false };
    const files = merged([...closure.files, main]);
    if (typeof files === 'string') return { ok: false, reason: `two wheels bring different files ${files}` };
    const content = [...files, ...(await bytecodeOf(attempt, executable, files))];
    return { ok: true, content, origin: { kind: 'pypi', lock: source.lockSha256, abi, wheels: wheels.length } };
  };
  const file = `wheels${abi.replaceAll(/[^A-Za-z0-9.-]/g, '_')}.bundle`;
  return { file, digest: sha256(source.lockSha256, '\0', abi), open };
}

async function unpackAll(
  { platform }: Host,
  wheels: readonly WheelFile[],
  requirements: readonly Requirement[],
  abi: string,
  progress: (text: string) => void,
): Promise<Refusal | { readonly ok: true; readonly files: readonly FolderFile[] }> {
  const files: FolderFile[] = [];
  const seen = new Set<string>();
  for (const [index, { file, content }] of wheels.entries()) {
    progress(`unpacking wheel ${index + 1} of ${wheels.length}`);
    const unpacked = await checked(platform, content, requirements, abi);
    if (!unpacked.ok) return { ok: false, reason: `${file.slice(0, 100)}: ${unpacked.reason}` };
    if (seen.has(unpacked.project)) return { ok: false, reason: `${file}: ${unpacked.project} came twice` };
    seen.add(unpacked.project);
    files.push(...unpacked.files);
  }
  const missing = requirements.find(({ project, marker }) => marker === undefined && !seen.has(project));
  if (missing !== undefined) return { ok: false, reason: `there is no wheel of ${missing.project}` };
  return { ok: true, files };
}

async function checked(platform: Host['platform'], wheel: Buffer, requirements: readonly Requirement[], abi: string) {
  const refuse = (reason: string): Refusal => ({ ok: false, reason });
  const digest = sha256(wheel);
  const requirement = requirements.find(({ sha256s }) => sha256s.includes(digest));
  if (requirement === undefined) {
    return refuse(`sha256 is ${digest}, which is not in the lock (${looksLike(wheel)}); it was not opened`);
  }
  const unpacked = await unpackWheel(wheel, executableLimit);
  if (!unpacked.ok) return unpacked;
  const { project, version, tags } = unpacked;
  if (project !== requirement.project || version !== requirement.version) return refuse(`it is ${project} ${version}`);
  if (!tags.some((tag) => fits(tag, abi, platform))) return refuse(`it is for ${tags.join(', ')}, not for ${abi}`);
  return unpacked;
}

/** The files without repetitions, or the path of one that is there with two contents. */
function merged(files: readonly FolderFile[]): readonly FolderFile[] | string {
  const byPath = new Map<string, FolderFile>();
  for (const file of files) {
    const other = byPath.get(file.path.toLowerCase());
    if (other !== undefined && (other.path !== file.path || !other.content.equals(file.content))) return file.path;
    byPath.set(file.path.toLowerCase(), file);
  }
  return [...byPath.values()];
}

/** What pip would write as console script; run by `python FOLDER`, which puts the folder first on the path. */
function starter(entry: string): string {
  const [module = '', name = ''] = entry.split(':');
  return `import sys\n\nif __name__ == "__main__":\n    from ${module} import ${name}\n\n    sys.exit(${name}())\n`;
}
