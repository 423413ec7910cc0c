import { describe, expect, it } from '@jest/globals';
import { pathMatcher } from '../../src/sarif/path-matcher.js';
import { dockerfileGlobs, isDockerfile } from '../../src/scanners/dockerfile-name.js';
import { layoutOf, targetOf } from '../../src/scanners/trivy-config/layout.js';
import { options } from '../../src/scanners/trivy-config/options.js';
import { placesOf } from '../../src/scanners/trivy-config/gaps.js';
import { expectedOf, sortFiles } from '../../src/scanners/trivy-config/sorted.js';
import { scanner as trivyConfig } from '../../src/scanners/trivy-config/scanner.js';
import { scanner as trivyImage } from '../../src/scanners/trivy-image/scanner.js';
import { contextOf } from '../support/scanner-values.js';

const build = '# syntax=docker/dockerfile:1\n\nARG V=1\nFROM a.test/x:1\n';

describe('a Dockerfile', () => {
  it.each([
    'Dockerfile',
    'a/dockerfile',
    'Containerfile',
    'Dockerfile.prod',
    'Dockerfile.prod.alpine',
    'web.Dockerfile',
    'web.dockerfile',
  ])('is known by its name: %s', (path) => {
    expect(isDockerfile(path, () => 'no instruction')).toBe(true);
  });

  it.each([
    'Dockerfile-prod',
    'Dockerfile_dev',
    'app-Dockerfile',
    'dockerfile.dev',
    'Dockerfile2',
    'prodContainerfile',
    'Dockerfile.go',
    'Dockerfile.txt',
    'dockerfile.ts',
    '.github/workflows/dockerfile.yml',
  ])('is known by its text: %s', (path) => {
    for (const text of [build, 'from a\n', '\uFEFF# x\r\n\r\nFROM a\r\n', undefined])
      expect(isDockerfile(path, () => text)).toBe(true);
    for (const text of ['', '#!/bin/sh\nhadolint Dockerfile\n', 'from x import y\n', 'package main\n'])
      expect(isDockerfile(path, () => text)).toBe(false);
    expect(pathMatcher(dockerfileGlobs)(`a/${path}`)).toBe(true);
    for (const { reads } of [trivyConfig, trivyImage]) expect(pathMatcher(reads)(`a/${path}`)).toBe(true);
  });

  it.each([
    'Dockerfile.dockerignore',
    'Dockerfile.md',
    'Dockerfile.j2',
    'app-Dockerfile.tmpl',
    'Dockerfile.prod.template',
    'dockerfile_test.go',
    'dockerfile-parser.js',
    'dockerfile/README',
  ])('is not %s', (path) => {
    expect(isDockerfile(path, () => build)).toBe(false);
  });
});

describe('a Dockerfile that Trivy does not know by its name', () => {
  const paths = ['Dockerfile-prod', 'a/app-Dockerfile', 'a/dockerfile', 'Dockerfile.prod.alpine'];
  const context = contextOf(paths, { options: options.parse({}), text: () => build });
  const known = { ...context, options: options.parse({}) };
  const sorted = sortFiles(known);

  it('has to be accounted for', () => {
    expect(expectedOf(sorted, [])).toEqual(paths);
  });

  it.each(paths)('is given to it by one that it knows: %s', (path) => {
    const target = targetOf(known, path, sorted.get(path));
    expect(target).toBe(`${path}.${context.nonce}.dockerfile`);
    expect(placesOf(sorted, known).get(target)).toBe(path);
    const { copies } = layoutOf(known, sorted, { folder: 'tree', units: [], isFirst: true, defused: true });
    expect(copies[`tree/${target}`]).toBe(path);
  });

  it.each(['Dockerfile', 'a/Containerfile.dev', 'web.Dockerfile'])('keeps one that it knows: %s', (path) => {
    expect(targetOf(known, path, { kind: 'dockerfile' })).toBe(path);
  });
});
