/** A Python package's name as PyPI compares names (PEP 503). */
export const pythonName = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '-');

/** The name at the beginning of a requirement (PEP 508). */
export const requiredName = (requirement: string): string =>
  pythonName(/^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)/.exec(requirement)?.[1] ?? '');
