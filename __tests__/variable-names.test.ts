import { describe, expect, it } from '@jest/globals';
import { isRunnersName, isSecretName } from '../src/variable-names.js';

describe('the name of a variable', () => {
  it.each([
    'NPM_TOKEN',
    'AWS_SECRET_ACCESS_KEY',
    'PGPASSWORD',
    'SSH_PASSPHRASE',
    'GOOGLE_APPLICATION_CREDENTIALS',
    'DOCKER_AUTH_CONFIG',
    'OPENAI_API_KEY',
    'apikey',
    'GH_PAT',
    'PAT',
    'DB_PASS',
    'DB_PWD',
    'KUBECONFIG',
  ])('%s says that it holds a secret', (name) => {
    expect(isSecretName(name)).toBe(true);
  });

  it.each(['PATH', 'PWD', 'OLDPWD', 'COMPASS', 'KEYBOARD', 'LANG', 'DATABASE_URL', 'PATTERN', 'CI'])(
    '%s does not',
    (name) => {
      expect(isSecretName(name)).toBe(false);
    },
  );

  it.each([
    ['GITHUB_TOKEN', true],
    ['Path', true],
    ['RUNNER_TEMP', true],
    ['MY_GITHUB_URL', false],
    ['PATHS', false],
  ])('%s is the runner’s: %s', (name, runners) => {
    expect(isRunnersName(name)).toBe(runners);
  });
});
