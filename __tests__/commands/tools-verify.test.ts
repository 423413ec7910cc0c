import { describe, expect, it } from '@jest/globals';
import { sha256 } from '../../src/install/digest.js';
import { program, toolsHost, type ToolsHost } from '../support/tools-host.js';
import { executable, runTools, spoil, stocked } from '../support/tools-runs.js';

describe('tools verify', () => {
  it('hashes everything that is installed, and names what is not', async () => {
    const host = await stocked();
    const before = host.hashed.length;
    const [code, text] = await runTools(host, 'verify');
    expect(code).toBe(0);
    expect(host.hashed.slice(before)).toEqual([executable('ant'), executable('bee')]);
    expect(text).toContain(`ant 1.2.3: verified\n    sha256 ${sha256(program)}\n`);
    expect(text.trimEnd().split('\n').at(-1)).toBe('2 tools verified, every byte hashed. Not installed: cow.');
  });

  it.each([
    ['other bytes', (host: ToolsHost) => spoil(host, 'ant'), 'sha256 of the executable is'],
    [
      'a mode that lets others write',
      (host: ToolsHost) => host.files.write(executable('ant'), program, 0o777),
      'others may write',
    ],
    ['no execute bit', (host: ToolsHost) => host.files.write(executable('ant'), program, 0o644), 'no execute bit'],
    ['no executable', (host: ToolsHost) => host.files.remove(executable('ant')), 'missing'],
    [
      'no record',
      (host: ToolsHost) => host.files.remove(executable('ant').replace(/tool$/, 'installed.json')),
      'installed.json',
    ],
  ])('refuses %s, says so, and removes nothing', async (_, harm, reason) => {
    const host = await stocked();
    await harm(host);
    const before = [...host.written.keys()];
    const [code, text] = await runTools(host, 'verify');
    expect(code).toBe(2);
    expect(text).toContain('ant 1.2.3: REFUSED');
    expect(text.replace(/\s+/g, ' ')).toContain(reason);
    expect(text).toContain('bee 1.2.3: verified');
    expect(text).toContain('Cannot vouch for all: refused: ant.');
    expect([...host.written.keys()]).toEqual(before);
  });

  it('cannot vouch for a named tool that is not there, nor for nothing at all', async () => {
    const host = await stocked();
    expect((await runTools(host, 'verify', { names: ['ant'] }))[0]).toBe(0);
    const [code, text] = await runTools(host, 'verify', { names: ['ant', 'cow'] });
    expect(code).toBe(2);
    expect(text).toContain('not there to be verified: cow');
    const [none, nothing] = await runTools(await toolsHost(), 'verify', { quiet: true });
    expect(none).toBe(2);
    expect(nothing).toBe(
      'Cannot vouch for all: no tool is installed. 0 tools verified, every byte hashed.\n' +
        'Not installed: ant, bee and cow.\n',
    );
  });

  it('says the same in JSON', async () => {
    const host = await stocked();
    const [, good] = await runTools(host, 'verify', { format: 'json' });
    expect(JSON.parse(good)).toMatchObject({ verified: true, tools: [{}, {}, { installed: { status: 'absent' } }] });
    await spoil(host, 'bee');
    const [code, bad] = await runTools(host, 'verify', { format: 'json' });
    expect(code).toBe(2);
    expect(JSON.parse(bad)).toMatchObject({ verified: false, tools: [{}, { installed: { status: 'refused' } }, {}] });
  });
});
