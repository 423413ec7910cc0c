import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** Stages of the pipeline: each may be imported by the entries, and imports none of the others. */
const stages = ['config', 'trust', 'plan', 'scanners', 'install', 'scan', 'sarif', 'policy', 'report', 'hooks', 'host'];

/** The only arrows between stages; everything else may import the ground floor, and sarif/ alone. */
const arrows = {
  config: ['sarif'],
  trust: ['sarif', 'host', 'config', 'scanners'],
  plan: ['sarif', 'host', 'scanners'],
  scanners: ['sarif'],
  install: ['host'],
  scan: ['sarif', 'host', 'install', 'scanners'],
  sarif: ['scanners'],
  policy: ['sarif'],
  report: ['sarif', 'host'],
  hooks: ['config', 'host', 'scan'],
  host: ['sarif'],
};

/** What a stage may import of a stage that it may import: contracts and interfaces, not implementations. */
const contracts = {
  host: ['host.ts'],
  scanners: ['scanner.ts'],
  config: ['inputs.ts', 'hook-arguments.ts'],
  scan: ['quote.ts'],
};

const zones = stages.flatMap((target) =>
  stages
    .filter((stage) => stage !== target)
    .flatMap((from) => {
      const zone = {
        target: `./src/${target}`,
        from: `./src/${from}`,
        message: `${target}/ must not import this of ${from}/ (see docs/architecture.md)`,
      };
      if (!arrows[target].includes(from)) return [zone];
      return contracts[from] === undefined ? [] : [{ ...zone, except: contracts[from].map((file) => `./${file}`) }];
    }),
);

/** What calls the stages; no stage calls it. */
const entries = ['main.ts', 'action.ts', 'cli.ts', 'pipeline.ts', 'commands'];

const upwards = stages.flatMap((target) =>
  entries.map((entry) => ({
    target: `./src/${target}`,
    from: `./src/${entry}`,
    message: `${target}/ is a stage, and no stage imports an entry (see docs/architecture.md)`,
  })),
);

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'examples/',
      '__tests__/fixtures/',
      'coverage/',
      '**/*.js',
      '**/*.mjs',
      'security-gates-report/',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { 'import-x/resolver': { typescript: true, node: true } },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones: [...zones, ...upwards] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          varsIgnorePattern: '^_',
          argsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
          ignoreRestSiblings: true,
        },
      ],
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['@actions/*'], message: 'Only host/github.ts talks to the runner.' }] },
      ],
      'no-restricted-properties': ['error', { object: 'jest', property: 'mock' }],
    },
  },
  {
    files: ['src/{config,trust,plan,install,scan,sarif,policy,report,hooks,scanners}/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['@actions/*'], message: 'Only host/github.ts talks to the runner.' },
            {
              group: ['node:fs', 'node:fs/*', 'node:child_process', 'node:net', 'node:http*'],
              message: 'Side effects go through Host.',
            },
          ],
        },
      ],
    },
  },
  { files: ['src/host/**'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['__tests__/**', 'scripts/**'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
