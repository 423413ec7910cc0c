import { z } from 'zod';

/** A call of a module: where it stands, and what it names as its source. */
export type ModuleCall = { readonly line: number; readonly source: string };

/** Calls of modules from elsewhere in a file of Terraform: those whose source is no relative path. */
export const callsElsewhere = (text: string, isJson: boolean): readonly ModuleCall[] =>
  (isJson ? callsInJson(text) : callsIn(text)).filter(({ source }) => !/^\.\.?(?:\/|$)/.test(source));

const sourceAt = /^\s*source\s*=\s*"([^"]*)"/;

function callsIn(text: string): readonly ModuleCall[] {
  const calls: ModuleCall[] = [];
  let line: number | undefined;
  text.split('\n').forEach((row, index) => {
    if (/^\s*module\s+"?[^"{]*"?\s*\{/.test(row)) line = index + 1;
    else if (/^\S/.test(row) && !row.startsWith('}')) line = undefined;
    const source = (sourceAt.exec(row) ?? /^\s*module\b[^{]*\{\s*source\s*=\s*"([^"]*)"/.exec(row))?.[1];
    if (line === undefined || source === undefined) return;
    calls.push({ line, source });
    line = undefined;
  });
  return calls;
}

const schema = z.looseObject({ module: z.record(z.string(), z.looseObject({ source: z.string() })) });

function callsInJson(text: string): readonly ModuleCall[] {
  try {
    const modules = schema.safeParse(JSON.parse(text)).data?.module ?? {};
    return Object.values(modules).map(({ source }) => ({ line: 1, source }));
  } catch {
    return [];
  }
}
