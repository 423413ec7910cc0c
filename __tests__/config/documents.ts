import { gateIds } from '../../src/gates.js';

/** All gates, as messages list them. */
const known = gateIds.join(', ');

/** Policy files that are right, by what they show. */
export const good: Readonly<Record<string, string>> = {
  'flow mapping without content': '{}\n',
  'no gates': 'gates: {}\n',
  'fail-fast only': 'fail-fast: never\n',
  'fail-fast always': 'fail-fast: always\n',
  'one threshold': 'gates:\n  secrets:\n    fail-on: critical\n',
  'a threshold that counts nothing': 'gates:\n  lint:\n    fail-on: none\n',
  'mode off is a word': 'gates:\n  lint:\n    mode: off\n',
  'mode warn': 'gates: { lint: { mode: warn } }\n',
  'absence and errors': 'gates:\n  lint:\n    if-absent: pass\n    on-error: warn\n',
  'seconds as a number': 'gates:\n  lint:\n    time-limit: 21600\n',
  'shortest time': 'gates:\n  lint:\n    time-limit: 1s\n',
  'longest time in seconds': 'gates:\n  lint:\n    time-limit: 21600s\n',
  'longest time in minutes': 'gates:\n  lint:\n    time-limit: 360m\n',
  'longest time in hours': 'gates:\n  lint:\n    time-limit: 6h\n',
  'no scanners': 'gates:\n  lint:\n    scanners: {}\n',
  'no options': 'gates:\n  lint:\n    scanners:\n      tidy: {}\n',
  options:
    'gates:\n  lint:\n    scanners:\n      tidy: { select: [a, b], depth: 3, strict: true, limits: { lines: 9 } }\n',
  'both gates': 'gates:\n  lint: {}\n  secrets:\n    scanners: { seeker: { scope: full } }\n',
  'quoted words': '"gates":\n  \'lint\':\n    "fail-on": "high"\n',
  'an alias': 'gates:\n  lint: &same\n    fail-on: high\n  secrets: *same\n',
  'one document with markers': '---\nfail-fast: never\n...\n',
};

/** Policy files that are wrong in what they say: YAML and JSON alike refuse them. Text, then every line of the error. */
export const wrong: Readonly<Record<string, readonly [text: string, ...lines: readonly string[]]>> = {
  'a list at the root': ['- gates\n', '1:1: the file is a list; write a mapping (key: value)'],
  'a word at the root': ['gates\n', '1:1: the file is the text "gates"; write a mapping (key: value)'],
  'a number at the root': ['# first\n\n  12\n', '3:3: the file is the number 12; write a mapping (key: value)'],
  'an unknown key at the root': [
    'gate:\n  lint: {}\n',
    '1:1: unknown key "gate"; did you mean gates? Use one of: fail-fast, max-data-age, trivy-db, trivy-java-db, gates, custom, import, execute-repository',
  ],
  'a key with nothing near': [
    'waivers: []\n',
    '1:1: unknown key "waivers"; use one of: fail-fast, max-data-age, trivy-db, trivy-java-db, gates, custom, import, execute-repository',
  ],
  'an unknown gate': [
    'gates:\n  secret:\n    fail-on: low\n',
    `2:3: unknown gate "secret"; did you mean secrets? Use one of: ${known}`,
  ],
  'an unknown key of a gate': [
    'gates:\n  secrets:\n    fail_on: low\n',
    '3:5: unknown key "fail_on" in gates.secrets; did you mean fail-on? ' +
      'Use one of: fail-on, mode, if-absent, on-error, time-limit, scanners',
  ],
  'an unknown threshold': [
    'gates:\n  secrets:\n    fail-on: hihg\n',
    '3:14: gates.secrets.fail-on: unknown value "hihg"; did you mean high? ' +
      'Use one of: critical, high, medium, low, info, none',
  ],
  'a threshold of another type': [
    'gates:\n  secrets:\n    fail-on: 3\n',
    '3:14: gates.secrets.fail-on: the number 3 is no valid value; use one of: critical, high, medium, low, info, none',
  ],
  'an unknown mode': [
    'gates: {lint: {mode: enforced}}\n',
    '1:22: gates.lint.mode: unknown value "enforced"; did you mean enforce? Use one of: enforce, warn, off',
  ],
  'a truth value for a mode': [
    'gates:\n  lint:\n    mode: false\n',
    '3:11: gates.lint.mode: the boolean false is no valid value; use one of: enforce, warn, off',
  ],
  'an unknown fail-fast': [
    'fail-fast: "Never"\n',
    '1:12: fail-fast: unknown value "Never"; did you mean never? Use one of: pull-request, always, never',
  ],
  'a wrong if-absent': [
    'gates:\n  lint:\n    if-absent: warn\n',
    '3:16: gates.lint.if-absent: unknown value "warn"; use one of: error, pass',
  ],
  'a wrong on-error': [
    'gates:\n  lint:\n    on-error: pass\n',
    '3:15: gates.lint.on-error: unknown value "pass"; use one of: error, warn',
  ],
  'gates without a value': ['gates:\n', '1:1: gates has no value; give it one, or remove the key'],
  'a gate without a value': [
    'gates:\n  lint:\n  secrets: {}\n',
    '2:3: gates.lint has no value; give it one, or remove the key',
  ],
  'a value that is null': [
    'gates:\n  lint:\n    mode: null\n',
    '3:11: gates.lint.mode has no value; give it one, or remove the key',
  ],
  'a list of gates': ['gates: [lint, secrets]\n', '1:8: gates is a list; write a mapping (key: value)'],
  'a gate that is a word': [
    'gates:\n  lint: high\n',
    '2:9: gates.lint is the text "high"; write a mapping (key: value)',
  ],
  'no time': [
    'gates:\n  lint:\n    time-limit: 0\n',
    '3:17: gates.lint.time-limit is the number 0; write a number of seconds, or one such as 90s, 10m or 1h; from 1s to 6h',
  ],
  'half a second': [
    'gates:\n  lint:\n    time-limit: 0.5\n',
    '3:17: gates.lint.time-limit is the number 0.5; ' +
      'write a number of seconds, or one such as 90s, 10m or 1h; from 1s to 6h',
  ],
  'too much time': [
    'gates:\n  lint:\n    time-limit: 21601s\n',
    '3:17: gates.lint.time-limit is "21601s"; write a number of seconds, or one such as 90s, 10m or 1h; from 1s to 6h',
  ],
  'a time in words': [
    'gates:\n  lint:\n    time-limit: 10 min\n',
    '3:17: gates.lint.time-limit is "10 min"; write a number of seconds, or one such as 90s, 10m or 1h; from 1s to 6h',
  ],
  'a time that is a list': [
    'gates:\n  lint:\n    time-limit: [1]\n',
    '3:17: gates.lint.time-limit is a list; write a number of seconds, or one such as 90s, 10m or 1h; from 1s to 6h',
  ],
  'an unknown scanner': [
    'gates:\n  lint:\n    scanners:\n      tydi: {}\n',
    '4:7: unknown scanner "tydi" of gate lint; did you mean tidy? Only tidy is valid',
  ],
  'a scanner of another gate': [
    'gates:\n  lint:\n    scanners:\n      seeker: {}\n',
    '4:7: scanner seeker answers for gate secrets, not for lint; move it to gates.secrets.scanners',
  ],
  'a scanner without options': [
    'gates:\n  lint:\n    scanners:\n      tidy:\n',
    '4:7: gates.lint.scanners.tidy has no value; give it one, or remove the key',
  ],
  'an unknown option': [
    'gates:\n  secrets:\n    scanners:\n      seeker: { scop: full }\n',
    '4:17: unknown key "scop" in gates.secrets.scanners.seeker; did you mean scope? Use one of: scope, extra',
  ],
  'an unknown option below an option': [
    'gates:\n  lint:\n    scanners:\n      tidy:\n        limits:\n          line: 4\n',
    '6:11: unknown key "line" in gates.lint.scanners.tidy.limits; did you mean lines? Use one of: lines, columns',
  ],
  'a wrong option': [
    'gates:\n  secrets:\n    scanners:\n      seeker:\n        scope: ful\n',
    '5:16: gates.secrets.scanners.seeker.scope: unknown value "ful"; did you mean full? Use one of: auto, full, range',
  ],
  'an option out of range': [
    'gates:\n  lint:\n    scanners:\n      tidy: { depth: 10 }\n',
    '4:22: gates.lint.scanners.tidy.depth is the number 10; too big: expected number to be <=9',
  ],
  'an element of the wrong type': [
    'gates:\n  lint:\n    scanners:\n      tidy:\n        select:\n          - a\n          - 7\n',
    '7:13: gates.lint.scanners.tidy.select.1 is the number 7; write text',
  ],
  'a truth value that is text': [
    'gates:\n  lint:\n    scanners:\n      tidy: { strict: "true" }\n',
    '4:23: gates.lint.scanners.tidy.strict is the text "true"; write true or false',
  ],
  'an option that must be there': [
    'gates:\n  secrets:\n    scanners:\n      picky: {}\n',
    '4:14: gates.secrets.scanners.picky.where is missing; add it',
  ],
  'a merge key': [
    '<<: {fail-fast: never}\n',
    '1:1: unknown key "<<"; use one of: fail-fast, max-data-age, trivy-db, trivy-java-db, gates, custom, import, execute-repository',
  ],
  'a key of the prototype': [
    '__proto__: {}\n',
    '1:1: unknown key "__proto__"; use one of: fail-fast, max-data-age, trivy-db, trivy-java-db, gates, custom, import, execute-repository',
  ],
  'an inherited name': ['gates:\n  constructor: {}\n', `2:3: unknown gate "constructor"; use one of: ${known}`],
  'a key that is a number': ['gates:\n  1: {}\n', `2:3: unknown gate "1"; use one of: ${known}`],
  'a key that is null': ['gates:\n  ~: {}\n', `2:3: unknown gate ""; use one of: ${known}`],
  'a fault behind an alias': [
    'gates:\n  lint: &same\n    fail-on: hi\n  secrets: *same\n',
    '3:14: gates.lint.fail-on: unknown value "hi"; use one of: critical, high, medium, low, info, none',
    '3:14: gates.secrets.fail-on: unknown value "hi"; use one of: critical, high, medium, low, info, none',
  ],
  'several faults': [
    'fail-fast: nevre\ngates:\n  lint:\n    modus: warn\n    fail-on: worst\n  lynt: {}\n',
    '1:12: fail-fast: unknown value "nevre"; did you mean never? Use one of: pull-request, always, never',
    '4:5: unknown key "modus" in gates.lint; did you mean mode? ' +
      'Use one of: fail-on, mode, if-absent, on-error, time-limit, scanners',
    '5:14: gates.lint.fail-on: unknown value "worst"; use one of: critical, high, medium, low, info, none',
    `6:3: unknown gate "lynt"; did you mean lint? Use one of: ${known}`,
  ],
};

/** Texts that are no YAML to be read, or not one document of it. Text, then every line of the error. */
export const broken: Readonly<Record<string, readonly [text: string, ...lines: readonly string[]]>> = {
  'a key that stands twice': [
    'gates:\n  lint: {}\n  secrets: {}\n  lint: { mode: off }\n',
    '4:3: the key "lint" stands here a second time; keep one',
  ],
  'a key that stands twice, and another fault': [
    'fail-fast: never\nfail-fast: nevr\n',
    '2:1: the key "fail-fast" stands here a second time; keep one',
    '2:12: fail-fast: unknown value "nevr"; did you mean never? Use one of: pull-request, always, never',
  ],
  'a tab': ['gates:\n\tlint: {}\n', '2:1: a tab indents; indent with spaces'],
  'a byte order mark': [
    '\ufefffail-fast: never\n',
    '1:1: the file begins with a byte order mark; save it as UTF-8 without one',
  ],
  'a NUL': [
    'fail-fast: ne\0ver\n',
    '1:14: the character U+0000 is not allowed in YAML; remove it, and save the file as UTF-8',
  ],
  'an escape sequence': [
    '# plain\nfail-fast: \u001b[31mnever\n',
    '2:12: the character U+001B is not allowed in YAML; remove it, and save the file as UTF-8',
  ],
  'two documents': ['fail-fast: never\n---\ngates: {}\n', '2:1: a second YAML document begins; keep one'],
  'an older YAML': [
    '# plain\n%YAML 1.1\n---\nfail-fast: never\n',
    '2:1: the file asks for YAML 1.1; remove the line, YAML 1.2 is read',
  ],
  'a tag': ['fail-fast: !!js/function never\n', '1:12: unresolved tag: tag:yaml.org,2002:js/function; remove the tag'],
  'an alias without an anchor': [
    'gates:\n  lint: *other\n',
    '2:9: the alias "other" has no anchor before it; write the value out',
  ],
  'an alias within its anchor': [
    'gates: &all\n  lint: *all\n',
    '2:9: the alias "all" stands within its own anchor; write the value out',
  ],
  'too many aliases': [`a: &a 1\nb: [${'*a, '.repeat(101)}]\n`, '2:405: more than 100 aliases; write the values out'],
  'a key that is a list': ['? [gates]\n: {}\n', '1:3: a key is no plain word; write it as text'],
  'an open bracket': [
    'gates: {lint: {}\n',
    '2:1: not valid YAML: flow map in block collection must be sufficiently indented and end with a }; ' +
      'correct the line, or quote the value',
  ],
  'two colons': [
    'fail-fast: never: always\n',
    '1:12: not valid YAML: nested mappings are not allowed in compact mappings; correct the line, or quote the value',
  ],
  'a null for the root': ['~\n', '1:1: the file is null; write a mapping (key: value)'],
};
