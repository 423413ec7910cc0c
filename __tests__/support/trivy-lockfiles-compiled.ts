import { json, lines, type LockfileCase } from './lockfile-case.js';

const jvm: readonly LockfileCase[] = [
  {
    name: 'pom.xml',
    full: lines(
      ...['<project>', '<modelVersion>4.0.0</modelVersion>', '<groupId>org.example</groupId>'],
      ...['<artifactId>mine</artifactId>', '<version>1</version>', '<dependencies>', '<dependency>'],
      ...['<groupId>org.example</groupId>', '<artifactId>pyrite</artifactId>', '<version>1.0.0</version>'],
      ...['</dependency>', '</dependencies>', '</project>'],
    ),
    line: 7,
  },
  {
    name: 'gradle.lockfile',
    full: lines(
      ...['# This is a Gradle generated file.', 'org.example:garnet:2.0.0=runtimeClasspath'],
      ...['org.example:pyrite:1.0.0=runtimeClasspath', 'empty=annotationProcessor'],
    ),
    line: 3,
    empty: lines('# This is a Gradle generated file.', 'empty=compileClasspath,runtimeClasspath'),
  },
  {
    name: 'build.sbt.lock',
    full: json({
      lockVersion: 1,
      configurations: ['compile'],
      dependencies: [{ org: 'org.example', name: 'pyrite', version: '1.0.0', configurations: ['compile'] }],
    }),
    line: 7,
    empty: json({ lockVersion: 1, configurations: [], dependencies: [] }),
  },
];

const dotnet: readonly LockfileCase[] = [
  {
    name: 'packages.lock.json',
    full: json({
      version: 1,
      dependencies: {
        'net8.0': {
          Garnet: { type: 'Direct', requested: '[2.0.0, )', resolved: '2.0.0', dependencies: { Pyrite: '1.0.0' } },
          Pyrite: { type: 'Transitive', resolved: '1.0.0' },
        },
      },
    }),
    line: 13,
    empty: json({ version: 1, dependencies: { 'net8.0': {} } }),
  },
  {
    name: 'packages.config',
    full: lines('<?xml version="1.0"?>', '<packages>', '  <package id="Pyrite" version="1.0.0" />', '</packages>'),
    line: 3,
    empty: lines('<?xml version="1.0"?>', '<packages>', '</packages>'),
  },
  {
    name: 'Directory.Packages.props',
    full: lines(
      '<Project>',
      '<ItemGroup>',
      '<PackageVersion Include="Pyrite" Version="1.0.0" />',
      '</ItemGroup>',
      '</Project>',
    ),
    line: 3,
    empty: lines('<Project>', '<ItemGroup>', '</ItemGroup>', '</Project>'),
  },
  {
    name: 'mine.deps.json',
    full: json({
      runtimeTarget: { name: '.NETCoreApp,Version=v8.0' },
      libraries: { 'Pyrite/1.0.0': { type: 'package', serviceable: true, sha512: '' } },
    }),
    line: 6,
    empty: json({
      runtimeTarget: { name: '.NETCoreApp,Version=v8.0' },
      libraries: { 'mine/1.0.0': { type: 'project' } },
    }),
  },
];

/** Those of Java and .NET. */
export const compiledLockfiles: readonly LockfileCase[] = [...jvm, ...dotnet];
