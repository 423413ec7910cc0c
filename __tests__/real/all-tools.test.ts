import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { localHost } from '../../src/host/local.js';
import { pinnedTools } from '../../src/install/inventory.js';
import { install } from '../../src/install/installer.js';

const home = mkdtempSync(join(tmpdir(), 'all-tools-'));
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

/** Words that make a tool say its version, where those are not `--version`. semgrep would ask for news first. */
const versionWords: Readonly<Record<string, readonly string[]>> = {
  gitleaks: ['version'],
  semgrep: ['--version', '--disable-version-check'],
};

// All were installed by `pretest:real`, from the package registries alone where nothing else is reached.
describe('every pinned tool', () => {
  it('is installed, starts, says the pinned version, and is not changed by that', async () => {
    const host = localHost();
    const tools = await pinnedTools(host);
    expect(tools.map(({ pin }) => pin.name)).toEqual(
      expect.arrayContaining(['gitleaks', 'npm', 'pip-audit', 'ruff', 'semgrep', 'tfsec', 'trivy', 'uv']),
    );
    const offline = localHost({ env: { PATH: process.env['PATH'] ?? '' }, cache: host.cache });
    for (const { pin, assets } of tools) {
      const nowhere = () => Promise.resolve({ ok: false, reason: 'no download is needed' } as const);
      const found = await install({ ...offline, download: nowhere }, pin, assets, () => undefined);
      if (!found.ok) throw new Error(`${found.reason}; run \`npm run test:real\`, which installs all tools first`);
      const words = [...found.args, ...(versionWords[pin.name] ?? ['--version'])];
      const env = { PATH: '/nowhere', HOME: home, ...found.env };
      const said = execFileSync(found.executable, words, { encoding: 'utf8', cwd: home, env, stdio: 'pipe' });
      expect(said).toContain(pin.version);
      const again = await install({ ...offline, download: nowhere }, pin, assets, () => undefined);
      expect(again).toEqual(found);
    }
  }, 120_000);
});
