import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { hiddenPackages } from '../support/hidden-packages/index.js';
import { removeScratch, type Contents } from '../support/scratch-repository.js';
import { judged, trivyData } from '../support/trivy-data.js';

const data = trivyData();
afterAll(() => {
  rmSync(data, { recursive: true, force: true });
  removeScratch();
});

const below = (folder: string, files: Contents): Contents =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));

/** Every case in a folder of its own, with the package of this name. */
const laidOut = (mined: string): Contents =>
  Object.assign({}, ...hiddenPackages.map(({ files }, index) => below(`case-${index}`, files(mined)))) as Contents;

describe('packages of production that Trivy alone does not see as such', () => {
  it('are found, each at its line, with two processes', async () => {
    const { found, exitCode, trivy } = await judged(laidOut('pyrite'), data);
    // Of a Maven project Trivy says what its modules ask for at the project, too, where no line names it.
    const atTheirLines = found.filter(({ rule, place }) => rule === 'EXAMPLE-2026-1' && !place.endsWith(':1'));
    const places = new Set(atTheirLines.map(({ place }) => place.split('/')[0]));
    const missed = hiddenPackages.flatMap(({ what }, index) => (places.has(`case-${index}`) ? [] : [what]));
    expect({ missed, exitCode, status: trivy?.status }).toEqual({ missed: [], exitCode: 1, status: 'ran' });
  });

  it('are none where they are another package', async () => {
    const { found, exitCode } = await judged(laidOut('quartz'), data);
    expect({ found, exitCode }).toEqual({ found: [], exitCode: 0 });
  });

  it('are an error where nobody can tell their version', async () => {
    const text = '<Project><ItemGroup><PackageVersion Include="A" Version="$(Elsewhere)" /></ItemGroup></Project>\n';
    const { exitCode, trivy } = await judged({ 'Directory.Packages.props': text }, data);
    expect({ exitCode, trivy }).toMatchObject({ exitCode: 2, trivy: { status: 'failed' } });
    const policy = 'gates: { dependencies: { scanners: { trivy-fs: { allow-unresolved: ["*.props"] } } } }\n';
    const beside = text.replace('</ItemGroup>', '<PackageVersion Include="Pyrite" Version="1.0.0" /></ItemGroup>');
    const allowed = await judged({ 'Directory.Packages.props': beside, '.github/security-gates.yml': policy }, data);
    expect(allowed).toMatchObject({ exitCode: 1, found: [{ rule: 'EXAMPLE-2026-1' }] });
  });
});

describe('packages for development alone', () => {
  it('are left out, and counted', async () => {
    const text = (name: string): string =>
      `[[package]]\nname = "mine"\nversion = "0.1.0"\nsource = { editable = "." }\n[package.dev-dependencies]\n` +
      `dev = [{ name = "${name}" }]\n[[package]]\nname = "${name}"\nversion = "1.0.0"\nsource = { registry = "x" }\n`;
    const { found, exitCode, trivy } = await judged({ 'uv.lock': text('pyrite') }, data);
    expect({ found, exitCode }).toEqual({ found: [], exitCode: 0 });
    expect(JSON.stringify(trivy)).toContain('1 finding in development dependencies left out');
  });
});
