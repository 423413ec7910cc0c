/** What may be wrong with a commit, by key: the rows of docs/coverage.md. Scanners say which of them they look for. */
export const threats = {
  secret: 'A credential in the code',
  'secret-in-history': 'A credential that was committed once and deleted since',
  defect: 'Code that is broken or that nobody needs',
  'unsafe-code': 'Injection, unsafe deserialisation, disabled checks, weak cryptography',
  'vulnerable-dependency': 'A dependency with a known vulnerability',
  'unlocked-dependency': 'A dependency whose version nobody has fixed',
  'vulnerable-archive': 'A vulnerable library inside an archive or an installed folder',
  'vulnerable-image': 'A vulnerable package in an image that is shipped or built upon',
  'ended-system': 'An operating system that gets no security updates any more',
  'open-infrastructure': 'Infrastructure that is open to the world, unencrypted or without a log',
  'privileged-container': 'A container or a pod with more rights than it needs',
  'workflow-injection': 'A workflow that runs what strangers write',
  'workflow-rights': 'A workflow with more rights or longer-lived credentials than it needs',
  'unpinned-action': 'An action or image that somebody else can exchange',
  'unpatched-dependency': 'Dependencies that nobody keeps up to date',
  'failed-test': 'Code that fails its own tests',
  'untested-code': 'Code that no test runs',
} as const;

/** Key of a threat. */
export type Threat = keyof typeof threats;
