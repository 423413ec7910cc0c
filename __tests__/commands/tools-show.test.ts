import { describe, expect, it } from '@jest/globals';
import { sha256 } from '../../src/install/digest.js';
import { toolsCommand } from '../../src/commands/tools.js';
import { program, toolNames, toolsHost } from '../support/tools-host.js';
import { executable, runTools, spoil, stocked, toolsRequest } from '../support/tools-runs.js';

describe('tools list', () => {
  it('is a table of at most 80 columns with age, sources and state', async () => {
    const host = await stocked();
    await spoil(host, 'bee');
    const [code, text] = await runTools(host, 'list');
    expect(code).toBe(0);
    expect(text).toMatch(/^ant +1\.2\.3 +MIT +326 days +release +yes$/m);
    expect(text).toMatch(/^bee +1\.2\.3 +MIT +326 days ! +release +REFUSED$/m);
    expect(text).toMatch(/^cow +1\.2\.3 +Apache-2\.0 +326 days +go +no$/m);
    expect(text).toContain('! bee: Made for a test.');
    expect(text).toContain('! bee is refused: sha256 of the executable is');
    expect(text).toContain('Cache  /cache (linux-amd64)');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('holds the whole pin in JSON', async () => {
    const host = await toolsHost();
    const [, text] = await runTools(host, 'list', { format: 'json' });
    const pin = host.written.get('/assets/tools/ant/tool.json') ?? Buffer.from('');
    const { sources, denied } = JSON.parse(pin.toString()) as { sources: unknown; denied: unknown };
    expect(JSON.parse(text)).toMatchObject({
      cache: '/cache',
      platform: 'linux-amd64',
      tools: [
        {
          tool: 'ant',
          ageDays: 326,
          pin: { path: '/assets/tools/ant/tool.json', sha256: sha256(pin) },
          sources,
          denied,
          installed: { status: 'absent', folder: '/cache/ant/1.2.3-linux-amd64' },
        },
        { tool: 'bee', exception: 'Made for a test.' },
        { tool: 'cow' },
      ],
    });
  });

  it('says where no pin is for this platform', async () => {
    const host = await toolsHost({ platform: { os: 'plan9', arch: 'amd64', cpus: 1 } });
    expect((await runTools(host, 'list'))[1]).toMatch(/^ant .* not on this platform$/m);
    expect((await runTools(host, 'install', { names: ['ant'] }))[0]).toBe(2);
    expect((await runTools(host, 'verify'))[0]).toBe(2);
  });
});

describe('tools why', () => {
  it('says where a tool is, whence it came, and every digest', async () => {
    const host = await stocked();
    const [code, text] = await runTools(host, 'why', { names: ['bee'] });
    expect(code).toBe(0);
    const flat = text.replace(/\s+/g, ' ');
    expect(flat).toContain(
      `Installed /cache/bee/1.2.3-linux-amd64 Runs as ${executable('bee')} Checked just now: every byte`,
    );
    expect(flat).toContain(sha256(program));
    expect(flat).toContain('From release archive https://example.com/bee.tar.gz, sha256');
    expect(flat).toContain('Exception Made for a test.');
    expect(flat).toContain('Released 2026-01-01 (326 days ago), digests written down 2026-02-01');
    expect(flat).toContain('Source 1: release (linux-amd64)');
    expect(flat).toMatch(/ recorders 2 /);
  });

  it('is 0 for a tool that is not there, and 2 for one that is refused', async () => {
    const host = await stocked();
    const [absent, text] = await runTools(host, 'why', { names: ['cow'] });
    expect(absent).toBe(0);
    expect(text.replace(/\s+/g, ' ')).toContain('Installed no Folder /cache/cow/1.2.3-linux-amd64');
    await spoil(host, 'ant');
    const [refused, why] = await runTools(host, 'why', { names: ['ant'] });
    expect(refused).toBe(2);
    expect(why).toContain('REFUSED: sha256 of the executable is');
    expect(JSON.parse((await runTools(host, 'why', { names: ['ant'], format: 'json' }))[1])).toMatchObject({
      installed: { status: 'refused' },
    });
  });
});

describe('names and pins', () => {
  it.each(['install', 'verify', 'why'] as const)('tools %s knows only its own tools', async (action) => {
    const running = toolsCommand(toolsRequest(action, { names: ['anr'] }), await toolsHost());
    await expect(running).rejects.toMatchObject({
      name: 'UsageError',
      message: `no pinned tool is called "anr"; did you mean ant? Use one of: ${toolNames.join(', ')}`,
    });
  });

  it.each([
    ['ant/tool.json', '{', /tool\.json is no JSON/],
    ['ant/tool.json', '{}', /tool\.json is no valid pin/],
    ['dog/go.mod', 'module x', /dog\/tool\.json is missing: reinstall/],
  ])('a broken %s is an error', async (name, content, message) => {
    const host = await toolsHost();
    await host.files.write(`/assets/tools/${name}`, content);
    await expect(toolsCommand(toolsRequest('list'), host)).rejects.toThrow(message);
  });

  it('a pin in a foreign folder is an error, and so is no pin at all', async () => {
    const host = await toolsHost();
    await host.files.rename('/assets/tools/ant', '/assets/tools/dog');
    await expect(toolsCommand(toolsRequest('list'), host)).rejects.toThrow(
      'dog/tool.json is the pin of ant: reinstall',
    );
    const empty = { ...host, assets: '/nowhere' };
    await expect(toolsCommand(toolsRequest('list'), empty)).rejects.toThrow('no tool is pinned below /nowhere/tools');
  });
});
