import { describe, expect, it } from '@jest/globals';
import type { Finding, InlineSyntax } from '../../src/scanners/scanner.js';
import { locate } from '../../src/scan/locate.js';
import { readTexts } from '../../src/scan/texts.js';
import { memoryHost } from '../support/memory-host.js';
import { idOf, memoryRepository } from '../support/memory-repository.js';
import type { MemoryFiles } from '../support/memory-repository.js';

/** Stands for a secret: only that the same text is searched for matters here. */
const key = 'the-key';
const other = 'another-key';

const old = idOf('old');
const older = idOf('older');

const found = (more: Partial<Finding> = {}): Finding => ({
  rule: 'r',
  message: 'Found.',
  severity: 'critical',
  path: 'a.txt',
  region: { startLine: 1, endLine: 1 },
  commit: old,
  secret: key,
  ...more,
});

const allow: InlineSyntax = { marker: /gitleaks:allow/, word: 'gitleaks:allow', scope: 'line', appliedBy: 'engine' };

type World = { readonly tree: MemoryFiles; readonly old?: MemoryFiles; readonly older?: MemoryFiles };

/** Places findings, with the texts read as a run reads them. */
async function placed(findings: readonly Finding[], world: World, comments: readonly InlineSyntax[] = []) {
  const repository = memoryRepository({
    commits: { head: { files: world.tree }, old: { files: world.old ?? {} }, older: { files: world.older ?? {} } },
    refs: { HEAD: 'head' },
  });
  const files = Object.fromEntries(Object.entries(world.tree).map(([name, text]) => [`/repository/${name}`, text]));
  const host = memoryHost({ files: files as Record<string, string>, repository, run: () => ({}) });
  const texts = await readTexts(findings, {
    host,
    repository,
    source: { event: 'local', trustedBecause: 'b', pullRequest: false, staged: false },
    workingDirectory: '',
    name: '',
    tree: { root: '/repository', files: Object.keys(world.tree) },
    texts: new Map(),
    secrets: new Set<string>(),
    comments: [],
    provide: () => Promise.reject(new Error('nothing is provided')),
    token: '',
    data: { maxAgeMs: 0, trivyDb: [], trivyJavaDb: [] },
  });
  return locate(findings, texts, comments);
}

/** Where findings came to stand, in short. */
async function places(findings: readonly Finding[], world: World) {
  const all = await placed(findings, world);
  return all.map(({ finding: { region, commit, message } }) => ({ ...region, commit, message }));
}

const committed = `Found. It was committed in ${old.slice(0, 12)}.`;
const gone = `Found. No longer at HEAD: it stands in commit ${old.slice(0, 12)}.`;
const at = (startLine: number, startColumn: number, length = key.length) => ({
  ...{ startLine, endLine: startLine, startColumn, endColumn: startColumn + length },
  ...{ commit: undefined, message: committed },
});

describe('a finding of an older commit', () => {
  it('that is still in its place stands there, and says where it came from', async () => {
    const text = { 'a.txt': `x ${key}\n` };
    expect(await places([found()], { tree: text, old: text })).toEqual([at(1, 3)]);
  });

  it('whose line moved stands where the line is now', async () => {
    const tree = { 'a.txt': `one\ntwo\nx ${key}\n` };
    expect(await places([found()], { tree, old: { 'a.txt': `x ${key}\n` } })).toEqual([at(3, 3)]);
  });

  it('whose line is there several times stands at each of them', async () => {
    const tree = { 'a.txt': `${key}\n${key}\nelse\n${key}` };
    expect(await places([found()], { tree, old: { 'a.txt': `${key}\n` } })).toEqual([at(1, 1), at(2, 1), at(4, 1)]);
  });

  it.each([
    ['the file is gone', {}],
    ['the file is empty', { 'a.txt': '' }],
    ['the line is gone', { 'a.txt': 'else\n' }],
    ['the line is another', { 'a.txt': `y ${key}\n` }],
    ['the line is part of another', { 'a.txt': `x ${key} and more\n` }],
    ['the line is in another file', { 'b.txt': `x ${key}\n` }],
  ])('that is not there any more says so: %s', async (_, tree) => {
    const expected = { startLine: 1, endLine: 1, commit: old, message: gone };
    expect(await places([found()], { tree, old: { 'a.txt': `x ${key}\n` } })).toEqual([expected]);
  });

  it('is never lost where the commit cannot be read', async () => {
    const expected = { startLine: 1, endLine: 1, commit: old, message: gone };
    expect(await places([found()], { tree: { 'a.txt': `x ${key}\n` } })).toEqual([expected]);
  });

  it('beyond the end of its text is not found on every empty line', async () => {
    const finding = found({ region: { startLine: 9, endLine: 9 } });
    const world = { tree: { 'a.txt': '\n\n\n' }, old: { 'a.txt': `${key}\n` } };
    expect(await places([finding], world)).toMatchObject([{ startLine: 9, commit: old, message: gone }]);
  });

  it('adds to a message that is no sentence as to one that is', async () => {
    const world = { tree: {}, old: { 'a.txt': key } };
    const [place] = await places([found({ message: 'Found' })], world);
    expect(place?.message).toBe(gone);
  });
});

describe('lines and columns', () => {
  it('are counted from 1, in UTF-16 units, the end exclusive', async () => {
    const text = { 'a.txt': `😀é ${key}\n` };
    expect(await places([found()], { tree: text, old: text })).toEqual([at(1, 5)]);
  });

  it('are right whether a file has CRLF in the tree, in the commit, or in both', async () => {
    const lf = { 'a.txt': `one\nx ${key}\n` };
    const crlf = { 'a.txt': `one\r\nx ${key}\r\n` };
    const finding = found({ region: { startLine: 2, endLine: 2 } });
    for (const [tree, then] of [
      [lf, crlf],
      [crlf, lf],
      [crlf, crlf],
    ] as const) {
      expect(await places([finding], { tree, old: then })).toEqual([at(2, 3)]);
    }
  });

  it('of a secret over several lines are its lines, wherever they moved', async () => {
    const finding = found({ region: { startLine: 1, endLine: 3 }, secret: 'begin\nmiddle\nend' });
    const then = { 'a.txt': 'x begin\nmiddle\nend y\n' };
    const moved = { startLine: 2, endLine: 4, commit: undefined, message: committed };
    expect(await places([finding], { tree: { 'a.txt': 'new\nx begin\nmiddle\nend y\n' }, old: then })).toEqual([moved]);
    const torn = { tree: { 'a.txt': 'x begin\nnew\nmiddle\nend y\n' }, old: then };
    expect(await places([finding], torn)).toMatchObject([{ startLine: 1, endLine: 3, commit: old, message: gone }]);
  });

  it('of a secret that the tool decoded are its line alone', async () => {
    const text = { 'a.txt': 'encoded\n' };
    const [place] = await places([found()], { tree: text, old: text });
    expect(place).toEqual({ startLine: 1, endLine: 1, commit: undefined, message: committed });
  });

  it('of a finding in the tree itself are corrected, too, and its message stays', async () => {
    const { commit: _, ...finding } = found({ region: { startLine: 2, startColumn: 9, endColumn: 17 } });
    expect(await places([finding], { tree: { 'a.txt': `\nx ${key}` } })).toEqual([
      { startLine: 2, startColumn: 3, endColumn: 3 + key.length, commit: undefined, message: 'Found.' },
    ]);
  });

  it('of a finding that is no secret stay as the tool gave them', async () => {
    const region = { startLine: 1, startColumn: 2, endLine: 1, endColumn: 3 };
    const finding: Finding = { rule: 'r', message: 'm', severity: 'low', path: 'a.txt', region };
    const [one] = await placed([finding, finding], { tree: { 'a.txt': `x ${key}` } });
    expect(one?.finding).toEqual(finding);
  });
});

describe('one secret that the history shows often', () => {
  const text = { 'a.txt': `x ${key}\n` };

  it('is one finding at its place, of the oldest commit', async () => {
    const all = [found(), found({ commit: older }), found({ commit: older })];
    const [place, ...more] = await places(all, { tree: text, old: text, older: text });
    expect(more).toEqual([]);
    expect(place?.message).toContain(older.slice(0, 12));
  });

  it('is one finding where it is gone, of the oldest commit', async () => {
    const all = [found({ region: { startLine: 2, endLine: 2 } }), found({ commit: older })];
    const world = { tree: {}, old: { 'a.txt': `\nx ${key}\n` }, older: text };
    expect(await places(all, world)).toMatchObject([{ startLine: 1, commit: older }]);
  });

  it('is one finding for what is committed and for what is not', async () => {
    const { commit: _, ...uncommitted } = found();
    expect(await places([uncommitted, found()], { tree: text, old: text })).toEqual([at(1, 3)]);
  });

  it('is a finding for each secret, rule, line and file', async () => {
    const line = `${key} ${other}\n`;
    const both = { 'a.txt': line, 'b.txt': line };
    const all = [found(), found({ secret: other }), found({ rule: 's' }), found({ path: 'b.txt' })];
    expect(await places(all, { tree: both, old: both })).toEqual([
      at(1, 1),
      at(1, 9, other.length),
      at(1, 1),
      at(1, 1),
    ]);
    const here = await places([found(), found({ commit: older })], {
      tree: { 'a.txt': `x ${key}\ny ${key}\n` },
      old: { 'a.txt': `x ${key}\n` },
      older: { 'a.txt': `y ${key}\n` },
    });
    expect(here.map(({ startLine }) => startLine)).toEqual([1, 2]);
  });
});

describe('an inline comment', () => {
  const marked = async (text: string, comments: readonly InlineSyntax[], more: Partial<Finding> = {}) => {
    const [one] = await placed([found(more)], { tree: { 'a.txt': text }, old: { 'a.txt': text } }, comments);
    return one?.finding.suppressed;
  };

  it('on the line sets the finding aside, in its own words', async () => {
    expect(await marked(`${key} # gitleaks:allow`, [allow])).toEqual({
      kind: 'inSource',
      justification: 'gitleaks:allow',
    });
  });

  it('counts where it was, also if the line is gone', async () => {
    const then = { 'a.txt': `${key} # gitleaks:allow\n` };
    const [one] = await placed([found()], { tree: {}, old: then }, [allow]);
    expect(one?.finding).toMatchObject({ commit: old, suppressed: { kind: 'inSource' } });
  });

  it('on another line, or of another kind, sets nothing aside', async () => {
    expect(await marked(`${key}\n# gitleaks:allow`, [allow])).toBeUndefined();
    expect(await marked(`# gitleaks:allow\n${key}`, [allow], { region: { startLine: 2 } })).toBeUndefined();
    expect(await marked(`${key} # gitleaks:allow`, [])).toBeUndefined();
    expect(await marked(`${key} # gitleaks:allow`, [{ ...allow, appliedBy: 'tool' }])).toBeUndefined();
    expect(await marked(`${key} # gitleaks:allow`, [{ ...allow, scope: 'file' }])).toBeUndefined();
  });

  it('does not replace what the tool said', async () => {
    const suppressed = { kind: 'external', justification: 'an ignore file' } as const;
    expect(await marked(`${key} # gitleaks:allow`, [allow], { suppressed })).toEqual(suppressed);
  });
});

describe('a name that a tool cannot print', () => {
  it('is the one that the tree has', async () => {
    const { commit: _, ...finding } = found({ path: 'caf%EF%BF%BD.txt' });
    const [one] = await placed([finding], { tree: { 'caf%E9.txt': key } });
    expect(one?.finding.path).toBe('caf%E9.txt');
  });

  it('stays as the tool printed it where the tree has no such file', async () => {
    const { commit: _, ...finding } = found({ path: 'caf%EF%BF%BD.txt' });
    const [one] = await placed([finding], { tree: { 'cafe.txt': key } });
    expect(one?.finding.path).toBe('caf%EF%BF%BD.txt');
  });
});
