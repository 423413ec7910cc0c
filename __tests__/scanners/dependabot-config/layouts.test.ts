import { describe, expect, it } from '@jest/globals';
import { ecosystems } from './layouts-ecosystems.js';
import { folders, globs, takenBack } from './layouts-folders.js';
import { workspaces } from './layouts-workspaces.js';
import { uncovered } from './look.js';

describe.each([
  ['folders', folders],
  ['patterns', globs],
  ['what an entry takes back', takenBack],
  ['workspaces', workspaces],
  ['ecosystems', ecosystems],
])('dependabot-config, %s', (_, rows) => {
  it.each(rows)('%s', (_shows, layout, expected) => {
    expect(uncovered(layout)).toEqual(expected);
  });
});
