import { z } from 'zod';

/** Something that an ignore file sets aside. */
export const modifiedSchema = z.looseObject({
  Type: z.string(),
  Status: z.string(),
  Statement: z.string().default(''),
  Source: z.string().default(''),
  Finding: z.unknown(),
});

/** Why an ignore file sets it aside: its own words, or its name. */
export const justificationOf = ({ Statement, Source }: z.infer<typeof modifiedSchema>): string =>
  Statement === '' ? `named in ${Source.replace(/^.*[/\\]/, '')}` : Statement;

/** `ArtifactType` of reports, by what they are about. */
const artifacts = { files: ['filesystem', 'repository'], 'an image': ['container_image'] };

/** What a report is about. */
export type About = keyof typeof artifacts;

/** Results of a report, in Trivy's JSON of schema 2; a reason where the text is no such report. */
export function reportResults<T>(
  text: string | undefined,
  result: z.ZodType<T>,
  about: About = 'files',
): readonly T[] | string {
  if (text === undefined || text === '') return 'it left no report';
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return 'its report is no JSON, or was cut off';
  }
  if (Array.isArray(document)) return 'its report is of schema 1, which Trivy wrote before 0.20';
  const schema = z.looseObject({
    SchemaVersion: z.literal(2),
    ArtifactType: z.string(),
    Results: z.array(result).nullish(),
  });
  const read = schema.safeParse(document);
  if (!read.success) {
    const [issue] = read.error.issues;
    return `its report is not of schema 2 (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''})`;
  }
  if (!artifacts[about].includes(read.data.ArtifactType)) {
    return `its report is about ${JSON.stringify(read.data.ArtifactType.slice(0, 40))}, not about ${about}`;
  }
  return read.data.Results ?? [];
}
