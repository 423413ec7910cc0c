import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { RepoPath } from '../../model.js';
import { failed } from '../scanner.js';
import type { Context, Failed } from '../scanner.js';
import { within } from '../terraform-files.js';

/** In the order in which tfsec looks for them. */
const names = ['config.json', 'config.yml', 'config.yaml'];

const word = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const words = z.array(word).nullish();

/** What tfsec 1.28.14 knows of in its configuration. */
const schema = z.strictObject({
  minimum_severity: z.enum(['CRITICAL', 'HIGH', 'MEDIUM', 'LOW']).nullish(),
  severity_overrides: z.record(z.string(), word).nullish(),
  exclude: words,
  include: words,
  exclude_ignores: words,
  min_required_version: z.string().nullish(),
});

/** A configuration that tfsec is sure to understand. */
export type Configuration = {
  readonly path: RepoPath;
  /** As JSON: tfsec passes over a file that it cannot parse, without a word. */
  readonly json: string;
};

const mend = 'Correct it: tfsec itself would pass over it without a word.';

/** The configuration of a folder, from the steering files; `undefined` where there is none. */
export function configurationOf(
  folder: RepoPath,
  { steering, steeringText }: Pick<Context<unknown>, 'steering' | 'steeringText'>,
): Failed | Configuration | undefined {
  const path = names.map((name) => within(folder, `.tfsec/${name}`)).find((each) => steering.includes(each));
  if (path === undefined) return undefined;
  const text = steeringText(path);
  if (text === undefined) return failed(`${path} could not be read`, mend);
  const read = valueOf(text);
  if (typeof read === 'string') return failed(`${path} is not valid: ${read}`, mend);
  const parsed = schema.safeParse(read.value ?? {});
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return failed(`${path} is no configuration of tfsec: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`, mend);
  }
  const given = Object.entries(parsed.data).filter(([, value]) => value !== null && value !== undefined);
  return { path, json: JSON.stringify(Object.fromEntries(given)) };
}

function valueOf(text: string): string | { readonly value: unknown } {
  try {
    const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false });
    const [error] = document.errors;
    if (error !== undefined) return error.message.slice(0, 200);
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return { value };
  } catch {
    return 'it is nested too deeply';
  }
}

/** Custom checks of a folder: tfsec itself refuses those that it does not understand. */
export const customChecks = (folder: RepoPath, { steering }: Pick<Context<unknown>, 'steering'>): readonly RepoPath[] =>
  steering.filter((path) => {
    const start = within(folder, '.tfsec/');
    return path.startsWith(start) && /^[^/]*_tfchecks\.[^/]*$/.test(path.slice(start.length));
  });
