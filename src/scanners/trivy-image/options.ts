import { z } from 'zod';
import { imageGrammar } from '../../grammars.js';
import { unknownSeverity } from '../unknown-severity.js';

/** Options in the policy file. */
export const options = z.strictObject({
  images: z
    .array(
      z.string().regex(imageGrammar, 'write an image, such as ghcr.io/org/app:{sha}, or an archive: build/app.tar'),
    )
    .default([])
    .describe(
      'Images that are shipped: references, or archives (`.tar`, docker or OCI) in the checkout; `{sha}` stands for the ' +
        'commit under judgement, `{ref}` for its branch or tag. The input `images` adds to them. Default: none.',
    ),
  dockerfile: z
    .string()
    .min(1)
    .optional()
    .describe('The Dockerfile of these images, where findings stand. Default: the only one, or the one at the root.'),
  'base-images': z
    .literal(['auto', true, false])
    .default('auto')
    .describe(
      'Whether the images that Dockerfiles are FROM are judged; `auto`: those of changed Dockerfiles, and all on ' +
        'schedule. Default: auto.',
    ),
  source: z
    .array(z.enum(['docker', 'containerd', 'podman', 'remote']))
    .min(1)
    .default(['remote'])
    .describe(
      'Where references are looked for, in this order: daemons of this machine, the registry. Default: [remote].',
    ),
  platform: z
    .string()
    .regex(/^[a-z0-9]+\/[a-z0-9]+(?:\/[a-z0-9]+)?$/, 'os/architecture, such as linux/amd64')
    .default('linux/amd64')
    .describe('Which image of a multi-platform one. Default: linux/amd64.'),
  java: z
    .boolean()
    .default(false)
    .describe('Whether there are Java archives in images, so that Trivy’s second database is needed. Default: false.'),
  'ignore-unfixed': z
    .boolean()
    .default(true)
    .describe('Whether to leave out vulnerabilities without a fixed version. Default: true.'),
  'unknown-severity': unknownSeverity('an advisory'),
  'allow-unresolved': z
    .array(z.string().min(1))
    .default([])
    .describe('Globs of images that may have no package or no operating system that Trivy knows. Default: none.'),
  except: z
    .array(z.string().min(1))
    .default([])
    .describe('Globs of Dockerfiles whose base images are not judged. Default: none.'),
});

/** See `options`. */
export type Options = z.infer<typeof options>;
