import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { inputNames } from '../../src/config/inputs.js';

const lines = z.array(z.string());
const content = z.union([
  z.string(),
  lines,
  z.strictObject({ base64: z.base64() }),
  z.strictObject({ copyOf: z.string() }),
  z.null(),
]);
const files = z.record(z.string().min(1), content);

const step = z.union([
  z.strictObject({ commit: z.string().min(1), files }),
  z.strictObject({ branch: z.string().min(1) }),
  z.strictObject({ switch: z.string().min(1) }),
  z.strictObject({ merge: z.string().min(1), files: files.default({}) }),
  z.strictObject({ stage: files }),
  z.strictObject({ write: files }),
]);

const schema = z.strictObject({
  shows: z.string().min(1),
  inputs: z.partialRecord(z.enum(inputNames), z.string()).default({}),
  staged: z.boolean().default(false),
  pullRequestTo: z.string().min(1).optional(),
  steps: z.array(step).min(1),
});

/**
 * Files by name. A name in `latin1:` stands for its bytes. Content is text, or lines that each get a line end, or
 * bytes in base64; `copyOf` names a file of this project; `null` removes the file. In a text, `{commit 1}` is the id of the first commit.
 */
export type CaseFiles = z.infer<typeof files>;

/** One thing that is done to the repository of a case; `commit` and `merge` commit everything there is. */
export type CaseStep = z.infer<typeof step>;

/**
 * How to make the small repository that a scanner is to look at, and how it is asked to. With `pullRequestTo` the
 * checked-out commit is the head of a pull request to that branch, in a workflow; without, the run is local.
 */
export type FixtureCase = z.infer<typeof schema>;

/** A case where it stands: `folder` is absolute, or relative to the project's root. */
export type CaseFolder = { readonly scanner: string; readonly name: string; readonly folder: string };

/** Where all cases are, relative to the project's root. */
export const fixturesFolder = '__tests__/fixtures/scanners';

/** All cases below a folder, by scanner and name. */
export function caseFolders(fixtures: string): readonly CaseFolder[] {
  return subfolders(fixtures).flatMap((scanner) =>
    subfolders(join(fixtures, scanner)).map((name) => ({ scanner, name, folder: join(fixtures, scanner, name) })),
  );
}

const subfolders = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];

/** Reads the `case.json` of a case. Throws an error that names the file and every wrong field. */
export function readCase({ folder }: CaseFolder): FixtureCase {
  const path = join(folder, 'case.json');
  const read = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (read.success) return read.data;
  throw new Error(`${path} is no valid case: ${z.prettifyError(read.error)}`);
}
