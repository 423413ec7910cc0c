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
