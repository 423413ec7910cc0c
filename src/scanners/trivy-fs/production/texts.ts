import { parse as parseToml } from 'smol-toml';
import { z } from 'zod';

/** TOML by a schema; `undefined` for a text that is none. */
export function toml<T>(text: string, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.safeParse(parseToml(text)).data;
  } catch {
    return undefined;
  }
}

/** A table of anything, by name; absent is empty. */
export const table = z.record(z.string(), z.unknown()).default({});

/** A Python package's name as PyPI compares names (PEP 503). */
export const pythonName = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '-');

/** The name at the beginning of a requirement (PEP 508). */
export const requiredName = (requirement: string): string =>
  pythonName(/^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)/.exec(requirement)?.[1] ?? '');
