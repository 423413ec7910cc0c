import { describe, expect, it } from '@jest/globals';
import { fileOutputs, runnerCommands } from './runner-parser.js';

const names = (output: string): readonly string[] => runnerCommands(output).map(({ name }) => name);

describe('what is a command to the runner', () => {
  it.each([
    ['::error::x', 'error'],
    ['  \t::set-output name=a::b', 'set-output'],
    ['fine\r::stop-commands::x', 'stop-commands'],
    ['fine\u2028::add-mask::x', 'add-mask'],
    ['\u200b::warning::x', 'warning'],
    ['before ##[group]x', 'group'],
    ['#\u200d#[error]x', 'error'],
    ['::no-end', 'no-end'],
    ['##[no-end', 'no-end'],
  ])('%j', (output, name) => {
    expect(names(output)).toEqual([name]);
  });

  it.each(['', 'std::vector', 'x ::error::', '# #[error]', '| ::error::x', '[##'])('%j is none', (output) => {
    expect(names(output)).toEqual([]);
  });

  it('has properties and data, with escapes taken back', () => {
    expect(runnerCommands('::error title=a%2Cb%3A,line=3,=x,file=c=d::x%0A%250A::y')).toEqual([
      { name: 'error', properties: { title: 'a,b:', line: '3', file: 'c=d' }, data: 'x\n%0A::y' },
    ]);
    expect(runnerCommands('##[error file=a;line=2]x]y')).toEqual([
      { name: 'error', properties: { file: 'a', line: '2' }, data: 'x]y' },
    ]);
  });

  it('is seen where it gets into an annotation that nobody escapes', () => {
    const naive = (title: string, message: string): string => `::error title=${title}::${message}\n`;
    expect(names(naive('t', 'x\n::set-output name=verdict::pass'))).toEqual(['error', 'set-output']);
    expect(names(naive('t', 'x\r##[add-mask]pass'))).toEqual(['error', 'add-mask']);
    expect(runnerCommands(naive('t,file=b', 'x'))[0]?.properties).toEqual({ title: 't', file: 'b' });
    expect(runnerCommands(naive('t::y', 'x'))[0]?.data).toBe('y::x');
  });
});

describe('what is an output to the runner', () => {
  it('is a line, or lines up to a word', () => {
    expect(fileOutputs('a=b=c\n\nd<<END\none\n\ntwo=2\nEND\ne<<END\nEND\nf=<<\n')).toEqual([
      ['a', 'b=c'],
      ['d', 'one\n\ntwo=2'],
      ['e', ''],
      ['f', '<<'],
    ]);
  });

  it('is seen where it gets in by a value that nobody guards', () => {
    expect(fileOutputs('verdict=fail\nverdict=pass\n')).toContainEqual(['verdict', 'pass']);
    expect(fileOutputs('verdict<<EOF\nfail\nEOF\nverdict=pass\nEOF=\n')).toContainEqual(['verdict', 'pass']);
  });

  it.each(['no sign', '<<EOF\nx\nEOF', 'a<<\nx', 'a<<EOF\nx'])('throws for %j', (text) => {
    expect(() => fileOutputs(text)).toThrow(/Invalid format|delimiter not found/);
  });
});
