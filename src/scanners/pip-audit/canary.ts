/** A package that exists nowhere; our source of advisories says that it is vulnerable. */
export const canaryPrefix = 'security-gates-canary-';
export const canaryName = (nonce: string): string => `${canaryPrefix}${nonce}`;
export const canaryVersion = '1.0';
/** Id of the planted advisory. */
export const canaryAdvisory = 'SECURITY-GATES-CANARY';
