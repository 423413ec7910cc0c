import { describe, expect, it } from '@jest/globals';
import { readRequest } from '../../scripts/create/request.js';
import { UsageError } from '../../src/errors.js';

describe('what is asked of create-scanner', () => {
  it.each([
    [['shtidy', '--gate', 'lint'], { id: 'shtidy', gate: 'lint', tool: 'shtidy' }],
    [['--gate=secrets', 'trivy-keys', '--tool', 'trivy'], { id: 'trivy-keys', gate: 'secrets', tool: 'trivy' }],
    [['a1', '--gate', 'sast', '--tool=a'], { id: 'a1', gate: 'sast', tool: 'a' }],
    [['a'.repeat(40), '--gate', 'lint'], { id: 'a'.repeat(40), gate: 'lint', tool: 'a'.repeat(40) }],
  ])('is read from %j', (args, request) => {
    expect(readRequest(args)).toEqual(request);
  });

  it.each([
    ['no id', [], 'an id is missing'],
    ['no id, but a gate', ['--gate', 'lint'], 'an id is missing'],
    ['no gate', ['shtidy'], 'the gate is missing (npm keeps what stands before --)'],
    ['a gate that npm has kept', ['shtidy', 'lint'], 'the gate is missing'],
    ['an empty gate', ['shtidy', '--gate', ''], 'there is no gate ""'],
    ['a gate misspelt', ['shtidy', '--gate', 'lnit'], 'there is no gate "lnit": did you mean lint?'],
    ['an inherited word as a gate', ['shtidy', '--gate', 'constructor'], 'there is no gate "constructor"'],
    ['two ids', ['a', 'b', '--gate', 'lint'], 'one scanner at a time, not "b" too'],
    ['an unknown option', ['a', '--gate', 'lint', '--force'], 'there is no option "--force"'],
    ['capitals', ['ShTidy', '--gate', 'lint'], '"ShTidy" is no id of a scanner: use lower-case letters'],
    ['an underscore', ['sh_tidy', '--gate', 'lint'], '"sh_tidy" is no id of a scanner'],
    ['two dashes', ['sh--tidy', '--gate', 'lint'], '"sh--tidy" is no id of a scanner'],
    ['a dash at the end', ['sh-', '--gate', 'lint'], '"sh-" is no id of a scanner'],
    ['a digit at the beginning', ['2sh', '--gate', 'lint'], '"2sh" is no id of a scanner'],
    ['a way out', ['../sh', '--gate', 'lint'], '"../sh" is no id of a scanner'],
    ['a line end', ['sh\n', '--gate', 'lint'], '"sh\\n" is no id of a scanner'],
    ['nothing as an id', ['', '--gate', 'lint'], '"" is no id of a scanner'],
    ['a name that is too long', ['a'.repeat(41), '--gate', 'lint'], 'is no id of a scanner'],
    ['a word of the language', ['class', '--gate', 'lint'], '"class" is no id of a scanner: it means something'],
    ['the name of the registry', ['scanners', '--gate', 'lint'], '"scanners" is no id of a scanner'],
    ['a gate without a name', ['sh', '--gate'], 'the gate is missing'],
    ['a tool without a name', ['sh', '--gate', 'lint', '--tool'], 'the name of a tool is missing'],
    ['a tool elsewhere', ['sh', '--gate', 'lint', '--tool', '../sh'], '"../sh" is no name of a tool'],
  ])('is refused: %s', (_, args, reason) => {
    expect(() => readRequest(args)).toThrow(UsageError);
    expect(() => readRequest(args)).toThrow(reason);
  });
});
