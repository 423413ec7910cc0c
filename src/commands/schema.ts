import { policyJsonSchema } from '../config/json-schema.js';
import { exitCodes } from '../errors.js';
import { scanners } from '../scanners/index.js';

/** Prints the JSON Schema of the policy file. */
export function printSchema(): number {
  process.stdout.write(`${JSON.stringify(policyJsonSchema(scanners), undefined, 2)}\n`);
  return exitCodes.pass;
}
