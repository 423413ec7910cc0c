import { describe, expect, it } from '@jest/globals';
import { configure } from '../../src/config/config.js';
import { emptyInputs } from '../../src/config/inputs.js';
import { quickGates } from '../../src/config/quick-gates.js';
import { gateIds, gates as table } from '../../src/gates.js';
import { scanners } from '../../src/scanners/index.js';

const enabledFor = (gates: string, policy = ''): readonly string[] => {
  const file = { path: 'p.yml', text: policy };
  const { config, notes } = quickGates(
    configure({ ...emptyInputs, gates }, policy === '' ? undefined : file, scanners),
  );
  return [...gateIds.filter((id) => config.gates[id].enabled), ...notes];
};

const slow = gateIds.filter((id) => !table[id].quick);
const off = (ids: readonly string[]): string => `gates: { ${ids.map((id) => `${id}: { mode: off }`).join(', ')} }`;
const note = expect.stringMatching(new RegExp(`^Left out as too slow for a commit: ${slow.join(', ')}\\.`));

describe('quickGates', () => {
  it.each([
    ['all that apply', '', '', ['lint', 'secrets', note]],
    ['a slow one that is named', 'sast', '', ['sast']],
    ['both kinds, named', 'sast,lint', '', ['lint', 'sast']],
    ['slow ones that are off', '', off(slow), ['lint', 'secrets']],
    ['nothing but slow ones', '', off(['lint', 'secrets']), slow],
  ])('knows what a commit waits for: %s', (_, gates, policy, expected) => {
    expect(enabledFor(gates, policy)).toEqual(expected);
  });
});
