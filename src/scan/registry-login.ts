import type { Host } from '../host/host.js';

/** The login for one registry. It goes to the host that is named here, and to no other. */
export type RegistryLogin = { readonly registry: string; readonly user: string; readonly password: string };

/** That of the three variables `SECURITY_GATES_REGISTRY…`; `undefined` where one of them is missing. */
export function registryLogin({ env }: Pick<Host, 'env'>): RegistryLogin | undefined {
  const registry = env['SECURITY_GATES_REGISTRY'] ?? '';
  const user = env['SECURITY_GATES_REGISTRY_USERNAME'] ?? '';
  const password = env['SECURITY_GATES_REGISTRY_PASSWORD'] ?? '';
  return [registry, user, password].includes('') ? undefined : { registry, user, password };
}
