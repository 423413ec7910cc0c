import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commandLine, quote } from '../../src/scan/quote.js';

/** What a shell may take for something else, and two plain characters. */
const special = `'"\\$\`!*?~#&|;<>(){}[]\n\t\r =a-`.split(/(?=[\s\S])/);

/** Text that a process can be given: no NUL, no half of a pair. */
const argument = fc
  .oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...special) }))
  .map((text) => text.replaceAll('\0', ''));

/** What a POSIX shell makes of the words of a line, in order. */
function words(line: string): readonly string[] {
  const printed = execFileSync('sh', ['-c', `printf '%s\\0' ${line}`], {
    encoding: 'utf8',
    env: { LC_ALL: 'C.UTF-8' },
  });
  return printed.split('\0').slice(0, -1);
}

describe('quote', () => {
  it('is read by a shell as what it was', () => {
    fc.assert(
      fc.property(fc.array(argument, { minLength: 1, maxLength: 20 }), (given) => {
        expect(words(given.map(quote).join(' '))).toEqual(given);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves plain words as they are, and quotes everything else', () => {
    for (const plain of ['a', '--log-opts=-m', './a/b.py', 'v1.2@x%y', 'a,b:c+d']) expect(quote(plain)).toBe(plain);
    expect(quote('')).toBe("''");
    expect(quote("it's")).toBe(`'it'\\''s'`);
    for (const special of [' ', '~', '#', '*', '$', '`', '!', ';', '\n', '(', '\\', 'é']) {
      expect(quote(special)).toBe(`'${special}'`);
    }
  });
});

describe('commandLine', () => {
  it('runs the program in its folder with its variables and arguments', () => {
    fc.assert(
      fc.property(argument, fc.array(argument, { maxLength: 5 }), (value, args) => {
        const script =
          'process.stdout.write(JSON.stringify([process.cwd(), process.env.GIVEN, process.argv.slice(1)]))';
        const line = commandLine('/', { GIVEN: value }, process.execPath, ['-e', script, '--', ...args]);
        const said = execFileSync('sh', ['-c', line], { encoding: 'utf8', env: { LC_ALL: 'C.UTF-8' } });
        expect(JSON.parse(said)).toEqual(['/', value, args]);
      }),
      { numRuns: 8 },
    );
  });

  it('can be read', () => {
    expect(commandLine('/my shop', { A: 'x y', B: '' }, 'git', ['log', '-m'])).toBe(
      `cd '/my shop' && A='x y' B='' git log -m`,
    );
  });
});
