import { describe, expect, it } from '@jest/globals';
import { silent } from '../../src/report/progress.js';
import { provideTool, toolsOfOneRun } from '../../src/scan/tool.js';
import { toolsHost } from '../support/tools-host.js';

describe('the tools of one run', () => {
  it('are each hashed once, however often they are asked for, and again in the next run', async () => {
    const host = await toolsHost();
    const aRun = () => toolsOfOneRun((tool) => provideTool(tool, host, silent));
    const { installed } = await aRun()('ant');
    if (!installed.ok) throw new Error(installed.reason);
    const cold = host.hashed.length;

    const provide = aRun();
    const [first, second] = await Promise.all([provide('ant'), provide('ant')]);
    expect(second).toBe(first);
    expect(await provide('ant')).toBe(first);
    expect(host.hashed.slice(cold)).toEqual([installed.executable]);

    await aRun()('ant');
    expect(host.hashed.slice(cold)).toEqual([installed.executable, installed.executable]);
  });

  it('are told apart, and what cannot be had is asked for once, too', async () => {
    const host = await toolsHost({}, () => undefined);
    const provide = toolsOfOneRun((tool) => provideTool(tool, host, silent));
    expect((await provide('ant')).installed).toMatchObject({ ok: false });
    expect((await provide('bee')).pin.name).toBe('bee');
    await provide('ant');
    expect(host.downloads).toEqual(['https://example.com/ant.tar.gz', 'https://example.com/bee.tar.gz']);
    await expect(provide('eel')).rejects.toThrow('/assets/tools/eel/tool.json is missing: reinstall security-gates');
  });
});
