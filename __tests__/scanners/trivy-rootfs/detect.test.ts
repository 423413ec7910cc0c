import { describe, expect, it } from '@jest/globals';
import type { Target } from '../../../src/model.js';
import { scanner } from '../../../src/scanners/trivy-rootfs/scanner.js';
import { treeOf } from '../../support/scanner-values.js';

const archive = (path: string): Target => ({ kind: 'archive', path });
const installed: Target = { kind: 'installed', path: 'web/node_modules' };

describe('what there is to look at', () => {
  it('is every Java archive but the launchers of build tools', () => {
    const tree = treeOf(
      'a.jar',
      'b.WAR',
      'gradle/wrapper/gradle-wrapper.jar',
      'c/.mvn/wrapper/maven-wrapper.jar',
      'd.zip',
    );
    expect(scanner.detect(tree, {})).toMatchObject({ status: 'applies', expected: ['a.jar', 'b.WAR'] });
  });

  it('is nothing else unless the policy names it', () => {
    const tree = treeOf('web/package.json', 'web/node_modules/pyrite/package.json');
    expect(scanner.detect(tree, {})).toMatchObject({ status: 'not-applicable' });
    expect(scanner.detect(tree, { installed: ['web/node_modules'] })).toMatchObject({
      status: 'applies',
      targets: [installed],
    });
  });

  it('is an error where findings would have no place', () => {
    expect(scanner.detect(treeOf('a.txt'), { installed: ['node_modules'] })).toMatchObject({ status: 'cannot' });
  });

  it.each(['../out', '/etc', 'a//b', 'a/', '', '**/node_modules', './a'])('refuses the folder %j', (folder) => {
    expect(scanner.options.safeParse({ installed: [folder] }).success).toBe(false);
  });

  it('needs the database of Java archives for these alone', () => {
    expect(scanner.needs(archive('a.jar'), {})).toContain('trivy-java-db');
    expect(scanner.needs(installed, {})).not.toContain('trivy-java-db');
  });
});
