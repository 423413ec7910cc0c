import { z } from 'zod';
import type { RepoPath } from '../model.js';

/** Where the digests of rule packs stand in a repository. Steers: it is read in the commit whose policy counts. */
export const lockPath: RepoPath = '.github/security-gates.rules.lock';

/** The lock: sha256 of each pack, lower-case hex, by its name in the registry. */
export const lockSchema = z.strictObject({
  packs: z.record(z.string(), z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
});
