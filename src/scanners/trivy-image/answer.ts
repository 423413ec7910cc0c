import { z } from 'zod';
import type { Target } from '../../model.js';
import { pathMatcher } from '../../sarif/path-matcher.js';
import { counted } from '../counted.js';
import { failed } from '../scanner.js';
import type { Context, Execution, Failed } from '../scanner.js';
import type { TrivyResult } from '../trivy/report.js';
import { resultsOf } from '../trivy/results.js';
import { nameOf } from './images.js';
import type { Options } from './options.js';

/** What Trivy knows about one image. */
export type Judged = {
  readonly ok: true;
  readonly target: Target;
  readonly results: readonly TrivyResult[];
  /** Name of an operating system that gets no security updates any more. */
  readonly ended: string | undefined;
  readonly notes: readonly string[];
  readonly remarks: readonly string[];
};

const metadataSchema = z.looseObject({
  Metadata: z.looseObject({
    ImageID: z.string(),
    RepoDigests: z.array(z.string()).nullish(),
    OS: z.looseObject({ Family: z.string(), Name: z.string(), EOSL: z.boolean().default(false) }).optional(),
  }),
});

const access =
  'Push the image before this step, give the login of its registry (SECURITY_GATES_REGISTRY, with _USERNAME and ' +
  '_PASSWORD), or name an archive of it (docs/containers.md).';
const javaRemedy = 'Set `java: true` of trivy-image in the policy: Trivy’s second database is fetched then.';
const unknownRemedy =
  'Name it in `allow-unresolved` of trivy-image in the policy: what it is made of is judged by nobody then.';

/** Reads the end of a run over one image: it has to have been seen, and to hold something that Trivy knows. */
export function judgeImage(execution: Execution, target: Target, { options }: Context<Options>): Judged | Failed {
  const name = nameOf(target);
  if (/Java DB|\[javadb\]/.test(execution.stderr) && execution.exitCode === 1) {
    return failed(`${name} holds Java archives, and the database that knows them was not asked for`, javaRemedy);
  }
  const isAllowed = options['allow-unresolved'].length > 0 && pathMatcher(options['allow-unresolved'])(target.path);
  const lines = execution.stderr.split('\n');
  const unsupported = lines.some((line) => /\tWARN\tUnsupported os/.test(line));
  const stderr = lines.filter((line) => !/\tWARN\tUnsupported os/.test(line)).join('\n');
  const read = resultsOf({ ...execution, stderr }, access, 'an image');
  if (!read.ok) return { ...read, reason: `${name}: ${read.reason}${causesIn(stderr)}` };
  const metadata = metadataOf(execution.reports['report']);
  if (metadata === undefined) return failed(`trivy does not say which image ${name} is`);
  if (unsupported && !isAllowed) return failed(`trivy does not know the operating system of ${name}`, unknownRemedy);
  const packages = read.results.reduce((sum, result) => sum + result.packages.length, 0);
  if (packages === 0 && !isAllowed) return failed(`trivy knows no package in ${name}`, unknownRemedy);
  const { ImageID: id, RepoDigests: digests, OS: os } = metadata;
  const system = os === undefined ? 'no operating system' : `${os.Family} ${os.Name}`.trim();
  return {
    ok: true,
    target,
    results: read.results,
    ended: os?.EOSL === true ? system : undefined,
    remarks: os === undefined ? [`Trivy sees no operating system in ${name}: packages of one were not judged.`] : [],
    notes: [`${name} is ${digests?.[0] ?? id}, ${system}: ${counted(packages, 'package')}`],
  };
}

/** Where it tried several ways, each with its own reason: the last. */
function causesIn(stderr: string): string {
  const causes = [...stderr.matchAll(/^\s*\* (.+)$/gm)].map(([, cause = '']) => cause.slice(0, 300));
  return causes.length === 0 ? '' : ` ${causes.at(-1) ?? ''}`;
}

function metadataOf(text: string | undefined): z.infer<typeof metadataSchema>['Metadata'] | undefined {
  try {
    return metadataSchema.safeParse(JSON.parse(text ?? '')).data?.Metadata;
  } catch {
    return undefined;
  }
}
