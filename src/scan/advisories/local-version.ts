/** A version of PEP 440 without its local part, which nobody publishes: `2.6.0+cpu` is a build of 2.6.0. */
export const publicVersion = (version: string): string => version.replace(/\+.*$/, '');
