import type { ZodType } from 'zod';
import type { GateId } from '../gates.js';

/**
 * What configuration must know of the scanners, by scanner id: the gate each answers for, and the schema of its
 * options, which is that of a mapping.
 */
export type Registry = Readonly<Record<string, { readonly gate: GateId; readonly options: ZodType }>>;
