import { afterAll, describe, expect, it } from '@jest/globals';
import { judged } from '../support/iac-case.js';
import { findingsOf, removeScratch } from '../support/scratch-repository.js';

afterAll(removeScratch);

const root = 'FROM example.test/base:1\nUSER root\n';

describe('a Dockerfile', () => {
  const names = [
    'Dockerfile',
    'dockerfile',
    'Dockerfile-prod',
    'Dockerfile_dev',
    'app-Dockerfile',
    'a/Dockerfile.x.y',
    'Dockerfile.j2',
  ];

  it('is judged by whatever name builders are given it', async () => {
    const checked = await judged(Object.fromEntries(names.map((name) => [name, root])));
    const found = findingsOf(checked, 'iac').flatMap(({ rule, uri }) => (rule === 'DS-0002' ? [uri] : []));
    expect({ found: found.toSorted(), exitCode: checked.exitCode }).toEqual({ found: names.toSorted(), exitCode: 1 });
  });

  it('is none where its name and text are something else’s', async () => {
    const checked = await judged({
      Dockerfile: root.replace('root', 'nobody'),
      'dockerfile_test.go': root,
      'lint-dockerfile': '#!/bin/sh\nexec lint USER root\n',
      'app-Dockerfile.j2': root,
    });
    expect(findingsOf(checked, 'iac').filter(({ rule }) => rule === 'DS-0002')).toEqual([]);
    expect(checked.exitCode).toBe(0);
  });
});
