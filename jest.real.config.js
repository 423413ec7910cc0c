import config from './jest.config.js';

/** Tests with the real scanners, installed from the package registries. */
export default {
  ...config,
  testMatch: ['<rootDir>/__tests__/real/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 300_000,
};
