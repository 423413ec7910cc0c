import { z } from 'zod';
import type { Registry } from '../../src/config/registry.js';

/** Three invented scanners: nothing in configuration may know the real ones. */
export const registry: Registry = {
  tidy: {
    gate: 'lint',
    options: z.strictObject({
      select: z.array(z.string()).optional(),
      depth: z.int().min(1).max(9).optional(),
      strict: z.boolean().optional(),
      limits: z.strictObject({ lines: z.number().optional(), columns: z.number().optional() }).optional(),
    }),
  },
  seeker: {
    gate: 'secrets',
    options: z.strictObject({ scope: z.enum(['auto', 'full', 'range']).default('auto'), extra: z.string().optional() }),
  },
  picky: { gate: 'secrets', options: z.strictObject({ where: z.string() }) },
};

/** The message of what `run` throws, with the error's name before it. */
export function thrownBy(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
  return 'nothing was thrown';
}
