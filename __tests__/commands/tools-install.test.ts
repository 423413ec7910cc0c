import { describe, expect, it } from '@jest/globals';
import { sha256 } from '../../src/install/digest.js';
import { program, toolsHost } from '../support/tools-host.js';
import { executable, runTools, spoil, stocked } from '../support/tools-runs.js';

describe('tools install', () => {
  it('installs all that can be had, one line each, and says of the rest what each source answered', async () => {
    const host = await toolsHost();
    const [code, text] = await runTools(host, 'install');
    expect(code).toBe(2);
    expect(text).toMatch(/^ant 1\.2\.3: installed \(0\.0 s\)$/m);
    expect(text).toMatch(/^bee 1\.2\.3: installed \(0\.0 s\)$/m);
    expect(text).toMatch(/^cow 1\.2\.3: not installed/m);
    expect(text.replace(/\s+/g, ' ')).toContain('Go module example.com/tool v1.2.3: go was not found');
    expect(text).toContain('Way out: ');
    expect(text).toContain('GOPROXY');
    expect(text.trimEnd().split('\n').at(-1)).toBe('1 of 3 tools cannot be used: cow.');
    expect(host.written.get(executable('ant'))?.toString()).toBe(program);
  });

  it('installs the named only, is 0 when they are there, and fetches nothing the second time', async () => {
    const host = await toolsHost();
    expect(await runTools(host, 'install', { names: ['bee', 'bee'] })).toEqual([
      0,
      'bee 1.2.3: installed (0.0 s)\n1 tool ready to be used.\n',
    ]);
    expect(host.downloads).toEqual(['https://example.com/bee.tar.gz']);
    expect(await runTools(host, 'install', { names: ['bee'] })).toEqual([
      0,
      'bee 1.2.3: already there, verified (0.0 s)\n1 tool ready to be used.\n',
    ]);
    expect(host.downloads).toHaveLength(1);
  });

  it('works on as many tools at once as there are cores', async () => {
    const two = await toolsHost();
    await runTools(two, 'install', { names: ['ant', 'bee'] });
    expect(two.widest()).toBe(2);
    const one = await toolsHost({ platform: { os: 'linux', arch: 'amd64', cpus: 1 } });
    await runTools(one, 'install', { names: ['ant', 'bee'] });
    expect(one.widest()).toBe(1);
  });

  it('refuses other bytes than those pinned, and still installs the others', async () => {
    const host = await toolsHost({}, (tool, right) => (tool === 'ant' ? Buffer.from('<html>') : right));
    const [code, text] = await runTools(host, 'install', { names: ['ant', 'bee'] });
    expect(code).toBe(2);
    expect(text).toMatch(/^bee 1\.2\.3: installed/m);
    expect(text.replace(/\s+/g, ' ')).toMatch(/ant 1\.2\.3: not installed.* pinned is [0-9a-f ]+/);
    expect(host.written.has(executable('ant'))).toBe(false);
  });

  it('replaces a spoilt copy', async () => {
    const host = await stocked();
    await spoil(host, 'ant');
    expect((await runTools(host, 'install', { names: ['ant'] }))[1]).toContain('ant 1.2.3: installed');
    expect(host.written.get(executable('ant'))?.toString()).toBe(program);
  });

  it('draws progress on a terminal, unless it is to be quiet', async () => {
    const err: string[] = [];
    const host = await toolsHost();
    const console = { ...host.console, interactive: true, err: (text: string) => void err.push(text) };
    await runTools({ ...host, console }, 'install', { names: ['ant'], quiet: true });
    expect(err).toEqual([]);
    await runTools({ ...host, console }, 'install', { names: ['bee'] });
    expect(err.join('')).toContain('… bee 1.2.3');
    expect(err.join('')).toContain('bee 1.2.3: installed');
    expect(host.output.join('')).not.toContain('bee 1.2.3');
  });

  it('says in JSON what became of each', async () => {
    const host = await toolsHost();
    const [code, text] = await runTools(host, 'install', { format: 'json' });
    expect(code).toBe(2);
    expect(JSON.parse(text)).toEqual({
      installed: false,
      cache: '/cache',
      platform: 'linux-amd64',
      tools: [
        expect.objectContaining({ tool: 'ant', status: 'installed', already: false, sha256: sha256(program) }),
        expect.objectContaining({ tool: 'bee', status: 'installed', executable: executable('bee') }),
        expect.objectContaining({ tool: 'cow', status: 'failed', reason: expect.stringContaining('go was not found') }),
      ],
    });
  });
});
