import type { Config } from '../model.js';
import { customScanner } from './custom/make.js';
import { importScanner } from './import/make.js';
import { scanners } from './index.js';
import type { Scanner } from './scanner.js';

/** All scanners of a run, by id: those that are there, and those that the policy adds. */
export function scannersOf({ own, policyPath }: Config): ReadonlyMap<string, Scanner> {
  return new Map<string, Scanner>([
    ...Object.entries(scanners),
    ...own.custom.map((entry) => [entry.id, customScanner(entry, policyPath)] as const),
    ...own.imports.map((entry) => [entry.id, importScanner(entry, policyPath)] as const),
  ]);
}
