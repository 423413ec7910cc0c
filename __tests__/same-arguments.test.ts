import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseArguments } from '../src/config/arguments.js';
import { emptyInputs } from '../src/config/inputs.js';
import { sameArguments } from '../src/same-arguments.js';

/** The words that a shell hands on. */
function words(line: string): readonly string[] {
  const { stdout } = spawnSync('sh', ['-c', `printf '%s\\0' check --gates lint${line}`], { encoding: 'utf8' });
  return stdout.split('\0').slice(0, -1);
}

/** What a shell or the command line may take for something else. */
const special = `'"\\$\`!*~#&|;<>() -a.é`.split(/(?=[\s\S])/);

describe('the arguments that have the same judged again', () => {
  it('are none where nothing was given', () => {
    expect(sameArguments('.', { ...emptyInputs, gates: 'lint,secrets', name: 'x', 'images-artifact': 'y' })).toBe('');
  });

  it('hold the folder and every input that tells', () => {
    const inputs = {
      ...emptyInputs,
      'fail-on': 'lint=high\n  secrets=low\n',
      config: 'my policy.yml',
      'working-directory': 'api',
      'offline-data': '-data',
      images: 'shop:{sha}',
    };
    expect(sameArguments('../shop', inputs)).toBe(
      " ../shop --fail-on 'lint=high secrets=low' --config 'my policy.yml' --working-directory api " +
        "--offline-data=-data --images 'shop:{sha}'",
    );
  });

  it('come back from a shell as they were given', () => {
    const text = fc.string({ unit: fc.constantFrom(...special), minLength: 1, maxLength: 12 });
    const folder = text.filter((one) => one.trim() !== '');
    fc.assert(
      fc.property(folder, text, (directory, config) => {
        const line = sameArguments(directory, { ...emptyInputs, config });
        const expected = directory.startsWith('-') ? `./${directory}` : directory;
        expect(parseArguments(words(line))).toMatchObject({
          directory: expected,
          inputs: { gates: 'lint', config: config.trim() },
        });
      }),
      { numRuns: 40 },
    );
  });
});
