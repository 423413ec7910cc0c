import { osvServer, type OsvAnswer, type OsvServer } from './osv-server.js';
import { scratchRepository, type Checked } from './scratch-repository.js';

const running: OsvServer[] = [];

/** Starts a service; `endServices` ends it. */
export async function serving(answer: OsvAnswer): Promise<OsvServer> {
  const server = await osvServer(answer);
  running.push(server);
  return server;
}

/** Ends all services that were started; for `afterEach`. */
export function endServices(): void {
  for (const server of running.splice(0)) server.close();
}

/** Has pip-audit judge these files, its service at `url`. */
export function judgedBy(
  url: string,
  files: Readonly<Record<string, string>>,
  options: object = {},
  env: Record<string, string> = {},
): Promise<Checked> {
  const policy = { gates: { dependencies: { scanners: { 'pip-audit': { 'osv-url': url, ...options } } } } };
  const repository = scratchRepository({ '.github/security-gates.yml': JSON.stringify(policy), ...files });
  return repository.check(['--gates', 'dependencies'], { env });
}

/** What pip-audit came to. */
export const pipAudit = ({ verdict }: Checked) => verdict?.gates.dependencies?.scanners['pip-audit'];

/** Two packages, one of which the service knows something about. */
export const pinned = { 'requirements.txt': 'PyJWT==2.3.0\nclick==8.1.7\n' };
