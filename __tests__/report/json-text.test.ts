import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { withoutCommands } from '../../src/host/github-log.js';
import { jsonText } from '../../src/report/json-text.js';
import { runnerCommands } from '../support/runner-parser.js';
import { hostileText } from './hostile.js';

const parsed = (text: string): unknown => JSON.parse(text);

describe('JSON that is printed', () => {
  it('is what everybody expects', () => {
    expect(jsonText({ a: ['b', 1, null], '#': 'é [x] #1 # [' })).toBe(
      '{\n  "a": [\n    "b",\n    1,\n    null\n  ],\n  "#": "é [x] #1 # ["\n}\n',
    );
  });

  it.each([
    ['##[error]x', '##\\u005berror]x'],
    ['#\u200d#[x', '#\\u200d#\\u005bx'],
    ['\u009b31m', '\\u009b31m'],
    ['\u202e\u2028', '\\u202e\\u2028'],
    ['\u{E0041}', '\\udb40\\udc41'],
  ])('has %j as %s', (text, written) => {
    expect(jsonText(text)).toBe(`"${written}"\n`);
  });

  it('holds the same data, and nothing that a runner or a terminal obeys', () => {
    fc.assert(
      fc.property(fc.dictionary(hostileText, fc.oneof(hostileText, fc.array(hostileText))), (data) => {
        const text = jsonText(data);
        expect(parsed(text)).toEqual(parsed(JSON.stringify(data)));
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
        expect(runnerCommands(text)).toEqual([]);
        expect(withoutCommands(text)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
