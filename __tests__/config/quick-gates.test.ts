import { describe, expect, it } from '@jest/globals';
import { configure } from '../../src/config/config.js';
import { emptyInputs } from '../../src/config/inputs.js';
import { quickGates } from '../../src/config/quick-gates.js';
import { gateIds, gates } from '../../src/gates.js';
import { scanners } from '../../src/scanners/index.js';

const enabledFor = (gates: string, policy = ''): readonly string[] => {
  const file = { path: 'p.yml', text: policy };
  const { config, notes } = quickGates(
    configure({ ...emptyInputs, gates }, policy === '' ? undefined : file, scanners),
  );
  return [...gateIds.filter((id) => config.gates[id].enabled), ...notes];
};

const slow = gateIds.filter((id) => !gates[id].quick);
const note = expect.stringContaining(`Left out as too slow for a commit: ${slow.join(', ')}.`);
const slowOff = slow.map((id) => `${id}: { mode: off }`).join(', ');

describe('quickGates', () => {
  it.each([
    ['all that apply', '', '', ['lint', 'secrets', note]],
    ['a slow one that is named', 'sast', '', ['sast']],
    ['both kinds, named', 'sast,lint', '', ['lint', 'sast']],
    ['a slow one that is off', '', `gates: { ${slowOff} }`, ['lint', 'secrets']],
    ['nothing but a slow one', '', 'gates: { lint: { mode: off }, secrets: { mode: off } }', slow],
  ])('knows what a commit waits for: %s', (_, gates, policy, expected) => {
    expect(enabledFor(gates, policy)).toEqual(expected);
  });
});
