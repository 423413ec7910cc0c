import { describe, expect, it } from '@jest/globals';
import { asking, dependabot, findings, others, uncovered } from './look.js';

const layout = (ignore: string) => ({
  'package.json': asking.npm,
  '.github/dependabot.yml': dependabot(['npm', '/', `ignore: ${ignore}`]),
});

const update = (kind: string): string => `"version-update:semver-${kind}"`;

describe('an entry that ignores', () => {
  it.each([
    '[{ dependency-name: "*" }]',
    '[{ dependency-name: a }, { dependency-name: "**", versions: [] }]',
    '[{ dependency-name: "*", versions: [">= 0"] }]',
    `[{ dependency-name: "*", update-types: [${update('major')}, ${update('minor')}, ${update('patch')}] }]`,
    `[{ dependency-name: "*", update-types: [${update('major')}, ${update('minor')}] }, { dependency-name: "*", update-types: [${update('patch')}] }]`,
  ])('every dependency is switched off: %s', (ignore) => {
    expect([others(layout(ignore)), uncovered(layout(ignore))]).toEqual([['dependabot-switched-off 6'], ['npm /']]);
    expect(findings({ ...layout(ignore), 'renovate.json': '{}' })).toEqual([]);
  });

  it.each([
    '[]',
    '"*"',
    '[{ dependency-name: a }, { dependency-name: "a*" }]',
    `[{ dependency-name: "*", update-types: [${update('major')}] }]`,
    '[{ dependency-name: "*", versions: [">= 9"] }]',
    '[1, { versions: ["*"] }]',
  ])('less than that covers: %s', (ignore) => {
    expect(findings(layout(ignore))).toEqual([]);
  });
});
