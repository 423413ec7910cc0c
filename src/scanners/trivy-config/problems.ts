import { shownWarning, warningsIn } from '../trivy/log.js';

/** What Trivy complains of on stderr, while it goes on and exits as if nothing were. */
export type Problem =
  /** A file, or the folder of a chart, that it could not read. */
  | { readonly kind: 'file'; readonly target: string; readonly message: string }
  /** A module of Terraform that is not there; `target` and `line` are those of the call. */
  | { readonly kind: 'module'; readonly target: string; readonly line: number; readonly message: string }
  /** Something to know that leaves the answer whole. */
  | { readonly kind: 'note'; readonly message: string }
  | { readonly kind: 'unknown'; readonly message: string };

/** The checks in the executable are those that are wanted. */
const harmless = /^\[misconfig\] Falling back to embedded checks\t/;

/** Values from elsewhere that a template is made for: what hangs on them is judged as far as it is known. */
const note = /^\[(?:terraform|cloudformation) parser\] (?:Variable values were not found|Missing parameter values)/;

const noted = (text: string): string =>
  shownWarning(
    `judged without values for: ${fieldOf(text, 'variables') ?? fieldOf(text, 'parameters') ?? 'some names'}`,
  );

const file =
  /^\[(?:terraform parser|cloudformation parser|\w+ scanner|helm scanner|rego)\] (?:Error parsing file|Failed to parse file|Encountered HCL parse error|Skipping chart|Failed to parse input)\b/;

const module = /^\[terraform evaluator\] Failed to load module\./;

/** All complaints, in order. One that is not known is `unknown`, and no answer can be believed with it. */
export const problemsIn = (stderr: string): readonly Problem[] =>
  warningsIn(stderr).flatMap((message) => (harmless.test(message) ? [] : [problemOf(message)]));

function problemOf(text: string): Problem {
  if (note.test(text)) return { kind: 'note', message: noted(text) };
  const message = shownWarning(fieldOf(text, 'err') ?? text);
  const target = fieldOf(text, 'file_path');
  if (file.test(text) && target !== undefined) return { kind: 'file', target, message };
  const place = module.test(text) ? /^(.*):(\d+)(?:-\d+)?$/s.exec(fieldOf(text, 'loc') ?? '') : null;
  const [, call, line] = place ?? [];
  if (call !== undefined && line !== undefined) return { kind: 'module', target: call, line: Number(line), message };
  return { kind: 'unknown', message: shownWarning(text) };
}

/** A field behind the message: `name="quoted as in Go"`. */
function fieldOf(text: string, name: string): string | undefined {
  const quoted = new RegExp(String.raw`[\t ]${name}=("(?:[^"\\]|\\.)*")`).exec(text)?.[1];
  if (quoted === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(quoted);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return quoted.slice(1, -1);
  }
}
