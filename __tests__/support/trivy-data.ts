import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from 'sarif';
import type { ScannerResult } from '../../src/model.js';
import { scratchRepository, type Checked, type Contents } from './scratch-repository.js';

/** The tests' own Trivy database: one advisory for pyrite in every ecosystem (advisories.yaml beside it). */
export const trivyDatabase = join('__tests__', 'fixtures', 'trivy', 'db', 'trivy.db');

/** metadata.json of a database of schema 2 that was made at that time. */
export const metadataAt = (time: number, changes: object = {}): string =>
  JSON.stringify({ Version: 2, UpdatedAt: new Date(time).toISOString(), ...changes });

/** Offline data with the tests' database, made now; the caller removes the folder. */
export function trivyData(metadata = metadataAt(Date.now())): string {
  const folder = mkdtempSync(join(tmpdir(), 'trivy-data-'));
  mkdirSync(join(folder, 'trivy', 'db'), { recursive: true });
  cpSync(trivyDatabase, join(folder, 'trivy', 'db', 'trivy.db'));
  writeFileSync(join(folder, 'trivy', 'db', 'metadata.json'), metadata);
  return folder;
}

/** What trivy-fs made of a tree. */
export type TrivyChecked = Checked & { readonly trivy: ScannerResult | undefined; readonly found: readonly Found[] };

/** A finding in short: where, which, and whether it was set aside. */
export type Found = {
  readonly place: string;
  readonly rule: string;
  readonly text: string;
  readonly related: readonly string[];
  readonly mark: string | undefined;
};

/** Commits the files to a new repository and judges its dependencies by offline data. */
export async function judged(files: Contents, data: string, args: readonly string[] = []): Promise<TrivyChecked> {
  const checked = await scratchRepository(files).check(['--gates', 'dependencies', '--offline-data', data, ...args]);
  return { ...checked, ...trivyIn(checked) };
}

/** The part of trivy-fs in what a run left. */
export function trivyIn({ verdict, log }: Checked): Pick<TrivyChecked, 'trivy' | 'found'> {
  const run = log?.runs.find(({ automationDetails }) => automationDetails?.id?.includes('/dependencies/trivy-fs'));
  return {
    trivy: verdict?.gates.dependencies?.scanners['trivy-fs'],
    found: (run?.results ?? []).map(inShort).toSorted((a, b) => (a.place < b.place ? -1 : 1)),
  };
}

function inShort({ ruleId = '', message, locations = [], relatedLocations = [], properties }: Result): Found {
  const placeOf = ({ physicalLocation: place }: (typeof locations)[number]): string =>
    `${place?.artifactLocation?.uri ?? ''}:${place?.region?.startLine ?? 0}`;
  return {
    place: locations.map(placeOf).join(' '),
    rule: ruleId,
    text: message.text ?? '',
    related: relatedLocations.map(placeOf),
    mark: properties?.['security-gates/mark'],
  };
}
