import { z } from 'zod';
import { justificationOf, modifiedSchema, reportResults, type About } from './frame.js';

const location = z.looseObject({ StartLine: z.int().optional(), EndLine: z.int().optional() });

const packageSchema = z.looseObject({
  ID: z.string().default(''),
  Name: z.string().default(''),
  Version: z.string().default(''),
  Dev: z.boolean().default(false),
  Relationship: z.string().default(''),
  DependsOn: z.array(z.string()).default([]),
  Locations: z.array(location).default([]),
  /** Of an installed package: the file that says so, below what was scanned; of one in an archive, that in it. */
  FilePath: z.string().default(''),
});

const vulnerabilitySchema = z.looseObject({
  VulnerabilityID: z.string().min(1),
  PkgID: z.string().default(''),
  PkgName: z.string().default(''),
  PkgPath: z.string().default(''),
  InstalledVersion: z.string().default(''),
  FixedVersion: z.string().default(''),
  Severity: z.string().default('UNKNOWN'),
  Title: z.string().default(''),
  Description: z.string().default(''),
  PrimaryURL: z.string().default(''),
  CweIDs: z.array(z.string()).default([]),
  /** Of a package in an image: the layer that brought it. */
  Layer: z.looseObject({ DiffID: z.string().default(''), CreatedBy: z.string().default('') }).optional(),
});

const resultSchema = z.looseObject({
  Target: z.string(),
  Type: z.string().default(''),
  Class: z.string().default(''),
  Packages: z.array(packageSchema).nullish(),
  Vulnerabilities: z.array(vulnerabilitySchema).nullish(),
  ExperimentalModifiedFindings: z.array(modifiedSchema).nullish(),
});

export type TrivyPackage = z.infer<typeof packageSchema>;
export type Vulnerability = z.infer<typeof vulnerabilitySchema>;

/** A vulnerability that an ignore file sets aside. */
export type Ignored = { readonly vulnerability: Vulnerability; readonly justification: string };

/** What Trivy found in one lockfile. */
export type TrivyResult = {
  /** The file's name below the folder that was scanned. */
  readonly target: string;
  readonly type: string;
  readonly packages: readonly TrivyPackage[];
  readonly vulnerabilities: readonly Vulnerability[];
  readonly ignored: readonly Ignored[];
};

/** Reads a report about vulnerabilities; a reason where the text is none of this schema. */
export function readReport(text: string | undefined, about: About = 'files'): readonly TrivyResult[] | string {
  const results = reportResults(text, resultSchema, about);
  if (typeof results === 'string') return results;
  const odd = results.find(({ ExperimentalModifiedFindings: modified }) => modified?.some(isOdd) === true);
  if (odd !== undefined) return `its report sets a finding in ${odd.Target} aside for a reason that is not known`;
  return results.map((result) => ({
    target: result.Target,
    type: result.Type,
    packages: result.Packages ?? [],
    vulnerabilities: result.Vulnerabilities ?? [],
    ignored: (result.ExperimentalModifiedFindings ?? []).flatMap(ignoredOf),
  }));
}

const isOdd = (modified: z.infer<typeof modifiedSchema>): boolean => ignoredOf(modified).length === 0;

function ignoredOf(modified: z.infer<typeof modifiedSchema>): readonly Ignored[] {
  const read = vulnerabilitySchema.safeParse(modified.Finding);
  if (modified.Type !== 'vulnerability' || !read.success) return [];
  return [{ vulnerability: read.data, justification: justificationOf(modified) }];
}
