import type { Ground } from '../ground.js';
import { registryLogin } from '../registry-login.js';
import type { Opened } from './opened.js';

/**
 * The login for one registry of images, from three variables of its own. A Dockerfile under judgement may name any host
 * it likes: the login goes to the host that the variables name, and to no other.
 */
export function openRegistryLogin({ host }: Ground): Opened {
  const login = registryLogin(host);
  if (login === undefined) return { ok: true, path: '', proof: 'registries were asked without a login' };
  const { registry, user, password } = login;
  return {
    ok: true,
    path: '',
    proof: `${registry} was asked with a login, every other registry without one`,
    secretEnv: { TRIVY_USERNAME: user, TRIVY_PASSWORD: password },
    secretFor: registry,
  };
}
