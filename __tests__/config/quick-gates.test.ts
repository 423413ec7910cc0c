import { describe, expect, it } from '@jest/globals';
import { configure } from '../../src/config/config.js';
import { emptyInputs } from '../../src/config/inputs.js';
import { quickGates } from '../../src/config/quick-gates.js';
import { gateIds } from '../../src/gates.js';
import { scanners } from '../../src/scanners/index.js';

const enabledFor = (gates: string, policy = ''): readonly string[] => {
  const file = { path: 'p.yml', text: policy };
  const { config, notes } = quickGates(
    configure({ ...emptyInputs, gates }, policy === '' ? undefined : file, scanners),
  );
  return [...gateIds.filter((id) => config.gates[id].enabled), ...notes];
};

const note = expect.stringMatching(/^Left out as too slow for a commit: sast, dependencies, iac\./);

describe('quickGates', () => {
  it.each([
    ['all that apply', '', '', ['lint', 'secrets', note]],
    ['a slow one that is named', 'sast', '', ['sast']],
    ['both kinds, named', 'sast,lint', '', ['lint', 'sast']],
    [
      'a slow one that is off',
      '',
      'gates: { sast: { mode: off }, dependencies: { mode: off }, iac: { mode: off } }',
      ['lint', 'secrets'],
    ],
    [
      'nothing but a slow one',
      '',
      'gates: { lint: { mode: off }, secrets: { mode: off } }',
      ['sast', 'dependencies', 'iac'],
    ],
  ])('knows what a commit waits for: %s', (_, gates, policy, expected) => {
    expect(enabledFor(gates, policy)).toEqual(expected);
  });
});
