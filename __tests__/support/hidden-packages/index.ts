import { hiddenAsDevelopment } from './as-development.js';
import type { HiddenPackage } from './hidden-package.js';
import { hiddenElsewhere } from './others.js';
import { hiddenFromYarn } from './yarn.js';

/** Everything that Trivy alone overlooks, as far as we know. */
export const hiddenPackages: readonly HiddenPackage[] = [...hiddenAsDevelopment, ...hiddenFromYarn, ...hiddenElsewhere];
