import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localHost } from '../../src/host/local.js';
import { provideTool } from '../../src/scan/tool.js';
import { removeScratch, scratchRepository } from '../support/scratch-repository.js';
import { trivyIn } from '../support/trivy-data.js';

const corpora = resolve('../shared/corpora');
const fixtures = join(corpora, 'advisories', 'trivy-integration');
const present = existsSync(fixtures);
if (!present) console.warn(`skipped: Trivy's own integration tests, since ${corpora} is absent`);
const inCorpora = present ? describe : describe.skip;

const data = mkdtempSync(join(tmpdir(), 'trivy-goldens-'));
const limit = 10 * 60_000;

beforeAll(() => {
  if (!present) return;
  const files = readdirSync(join(fixtures, 'db')).map((name) => join(fixtures, 'db', name));
  const args = ['run', '.', join(data, 'trivy'), new Date().toISOString(), ...files];
  execFileSync('go', args, { cwd: join('scripts', 'trivy-db') });
}, limit);

afterAll(() => {
  rmSync(data, { recursive: true, force: true });
  removeScratch();
});

type Golden = {
  readonly Results?: readonly {
    readonly Target: string;
    readonly Vulnerabilities?: readonly {
      readonly VulnerabilityID: string;
      readonly PkgName: string;
      readonly InstalledVersion: string;
    }[];
  }[];
};

/** `file rule package version`, of each vulnerability in a report of Trivy. */
const rowsOf = ({ Results: results = [] }: Golden): readonly string[] =>
  results
    .flatMap(({ Target: target, Vulnerabilities: found = [] }) =>
      found.map((one) => `${target} ${one.VulnerabilityID} ${one.PkgName} ${one.InstalledVersion}`),
    )
    .toSorted();

const goldenOf = (name: string): Golden =>
  JSON.parse(readFileSync(join(corpora, 'json', 'trivy_golden', `${name}.json.golden`), 'utf8'));

/** What we find in a repository of Trivy's integration tests, and what bare Trivy does. */
async function judgedBoth(name: string) {
  const repository = scratchRepository();
  cpSync(join(fixtures, 'repo', name), repository.folder, { recursive: true });
  repository.commit({});
  const policy = '{"gates":{"dependencies":{"scanners":{"trivy-fs":{"omit":["dev"]}}}}}';
  repository.commit({ '.github/security-gates.yml': policy });
  const { found, trivy } = trivyIn(await repository.check(['--gates', 'dependencies', '--offline-data', data]));
  const ours = found.map(
    ({ place, rule, text }) => `${place.replace(/:\d+$/, '')} ${rule} ${text.split(':')[0] ?? ''}`,
  );
  const tool = await pinnedTrivy();
  const flags = ['--skip-db-update', '--offline-scan', '--skip-version-check', '--disable-telemetry', '--quiet'];
  const args = ['fs', '--scanners', 'vuln', '--format', 'json', '--cache-dir', join(data, 'trivy'), ...flags];
  const stdout = execFileSync(tool, [...args, repository.folder], { cwd: data, encoding: 'utf8' });
  return { ours: ours.toSorted(), bare: rowsOf(JSON.parse(stdout)), status: trivy?.status };
}

/** The executable that a run uses. */
async function pinnedTrivy(): Promise<string> {
  const { installed } = await provideTool('trivy', localHost(), unwatched);
  return installed.ok ? installed.executable : '';
}

const nothing = (): void => undefined;
const unwatched = { start: nothing, update: nothing, end: nothing };

inCorpora('[corpora] the repositories of Trivy’s own integration tests', () => {
  it.each(['gomod', 'pnpm', 'yarn', 'pipenv', 'poetry'])(
    '%s: the findings of its golden, and of bare Trivy',
    async (name) => {
      const { ours, bare, status } = await judgedBoth(name);
      expect(status).toBe('ran');
      expect(ours).toEqual(rowsOf(goldenOf(name)));
      expect(ours).toEqual(bare);
      expect(ours.length).toBeGreaterThan(0);
    },
  );
});
