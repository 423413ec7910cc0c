import type { Host } from '../host/host.js';

/**
 * Is a wheel for this interpreter? `tag` is one `Tag` of its WHEEL file (PEP 425), `abi` the suffix of Python's
 * extension modules, such as `.cpython-312-x86_64-linux-gnu.so`. Which of several that fit is the best is pip's choice; this
 * keeps away what was made for another machine or another Python.
 */
export function fits(tag: string, abi: string, platform: Host['platform']): boolean {
  const [python = '', binary = '', system = ''] = tag.split('-');
  if (!/^(py|cp)3\d*$/.test(python)) return false;
  const own = /(?:cpython-|cp)(3\d+t?)/.exec(abi)?.[1];
  if (binary !== 'none' && binary !== 'abi3' && binary !== `cp${own ?? ''}`) return false;
  return system === 'any' || systemFits(system, abi, platform);
}

function systemFits(system: string, abi: string, { os, arch }: Host['platform']): boolean {
  const machine = { amd64: ['x86_64', 'amd64'], arm64: ['aarch64', 'arm64'] }[arch === 'amd64' ? 'amd64' : 'arm64'];
  if (os === 'darwin')
    return /^macosx_/.test(system) && [...machine, 'universal2'].some((name) => system.endsWith(`_${name}`));
  if (os === 'windows') return machine.some((name) => system === `win_${name}`);
  const library = abi.includes('musl') ? /^(musllinux_|linux_)/ : /^(manylinux|linux_)/;
  return library.test(system) && machine.some((name) => system.endsWith(`_${name}`));
}
