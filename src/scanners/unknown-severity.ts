import { z } from 'zod';
import { severities } from '../sarif/severity.js';

/** An option: the severity of what (`an advisory`) comes without one. Fail closed: high, unless the policy says less. */
export const unknownSeverity = (what: string) =>
  z.enum(severities).default('high').describe(`Severity of ${what} that has none. Default: high.`);
