import { describe, expect, it } from '@jest/globals';
import { copiedIn } from '../../../src/scanners/trivy-image/dockerfile-copies.js';
import { fromsOf } from '../../../src/scanners/trivy-image/dockerfile.js';

/** `line image`, `line ?` where a build argument decides, `line !` where it cannot be told. */
const seen = (...lines: readonly string[]): readonly string[] =>
  fromsOf(lines.join('\n')).map(
    ({ line, image, undecided }) => `${line} ${image ?? (undecided === undefined ? '?' : '!')}`,
  );

describe('the images that a Dockerfile is FROM', () => {
  it.each<readonly [shows: string, lines: readonly string[], expected: readonly string[]]>([
    ['a plain one', ['FROM debian:12'], ['1 debian:12']],
    ['in small letters, after a byte order mark', ['\ufefffrom debian:12'], ['1 debian:12']],
    ['with a platform', ['FROM --platform=$BUILDPLATFORM debian:12 AS a'], ['1 debian:12']],
    ['not an earlier stage', ['FROM a:1 AS Base', 'FROM bASE', 'FROM scratch'], ['1 a:1']],
    ['a stage’s name before there is one', ['FROM base', 'FROM a:1 AS base'], ['1 base', '2 a:1']],
    ['no stage by a name that is none', ['FROM scratch AS a.test/x:1', 'FROM a.test/x:1'], ['2 a.test/x:1']],
    ['a stage by a resolved name', ['ARG S=one', 'FROM a:1 AS one', 'FROM $S'], ['2 a:1']],
    ['on two lines, the word itself in parts', ['FR\\', '# why', '', 'OM a:1'], ['1 a:1']],
    ['after a line that ends in two escapes', ['LABEL a=b\\\\', 'FROM a:1'], ['2 a:1']],
    ['not in a continued line', ['LABEL a=\\  ', 'FROM a:1'], []],
    ['by another escape', ['# escape=`', 'LABEL a=`', 'FROM a:1', 'FROM b:1'], ['4 b:1']],
    ['by no escape that is named too late', ['# a note', '# escape=`', 'LABEL a=`', 'FROM a:1'], ['4 a:1']],
    ['with Windows’ line ends', ['FROM a:1\r', 'COPY <<E /x\r', 'FROM b:1\r', 'E\r', 'FROM c:1\r'], ['1 a:1', '5 c:1']],
  ])('%s', (_, lines, expected) => {
    expect(seen(...lines)).toEqual(expected);
  });

  it.each<readonly [shows: string, begin: string, ...body: readonly string[]]>([
    ['plain', 'COPY <<EOF /x', 'EOF'],
    ['with tabs before its end', 'RUN cat <<-EOF', '\tEOF'],
    ['quoted', 'RUN cat <<"E F" > /x', 'E F'],
    ['in single quotes', "RUN 3<<'EOF' cat", 'EOF'],
    ['two of a line', 'COPY <<one <<two /x/', 'one', 'FROM fake:2', 'two'],
    ['of a continued line', 'RUN a && \\', '  cat <<EOF > ${HOME}/x', 'EOF'],
    ['of ONBUILD', 'ONBUILD RUN cat <<EOF', 'EOF'],
  ])('not in a heredoc: %s', (_, begin, ...body) => {
    const [end = '', ...more] = begin.endsWith('\\') ? body.slice(1) : body;
    const start = begin.endsWith('\\') ? [begin, body[0] ?? ''] : [begin];
    const lines = [...start, 'FROM scratch AS fake', 'FROM fake:1', end, ...more, 'FROM a:1'];
    expect(seen(...lines)).toEqual([`${lines.length} a:1`]);
  });

  it.each([
    'RUN echo "<<EOF"',
    'RUN cat<<EOF',
    'RUN cat <<<EOF',
    'RUN ["sh", "-c", "cat <<EOF"]',
    'LABEL a <<EOF',
    'RUN echo $((1 << 2))',
  ])('behind what is no heredoc: %s', (line) => {
    expect(seen(line, 'FROM a:1', 'EOF')).toEqual(['2 a:1']);
  });

  it.each([
    ['without an end', 'RUN cat <<EOF'],
    ['within braces', 'COPY ${q:- <<EOF } /x'],
    ['behind a quote without an end', "RUN echo it's <<EOF"],
  ])('cannot be told of a heredoc %s', (_, line) => {
    expect(seen('FROM a:1', line, 'FROM b:1')).toEqual(['1 a:1', '2 !']);
  });

  it.each<readonly [from: string, expected: string]>([
    ['$V', '2 a.test/x:1'],
    ['${V}', '2 a.test/x:1'],
    ['${W:-b:1}', '2 b:1'],
    ['${W-${V}}', '2 a.test/x:1'],
    ['${V:+c:1}', '2 c:1'],
    ['${V:?no}', '2 a.test/x:1'],
    ['"a:1"', '2 a:1'],
    ["'a:1'", '2 a:1'],
    ['a\\:1', '2 a:1'],
    ['x:$TARGETARCH', '2 x:amd64'],
    // Without the argument, this is what a build takes.
    ['$W$V', '2 a.test/x:1'],
    ['a.test/x:1$é', '2 a.test/x:1'],
    // These are none without it.
    ['$W', '2 ?'],
    ['x:$W', '2 ?'],
    ['$W/x:1', '2 ?'],
    ['$EMPTY', '2 ?'],
    // These BuildKit resolves, and nobody else.
    ['${V#q}', '2 !'],
    ['${V%%q}', '2 !'],
    ['${V/a/b}', '2 !'],
    ['$ODD', '2 !'],
    ['"a:1', '2 !'],
    ['--platform=a${q:+" scratch "} a:1', '2 !'],
    ['', '2 !'],
  ])('with the defaults of arguments: %s', (from, expected) => {
    expect(seen('ARG V="a.test/x:1" EMPTY= ODD=${V#q}', `FROM ${from}`)).toEqual([expected]);
  });

  it('has defaults from other defaults, and none from within a stage', () => {
    expect(seen('ARG A=1', 'ARG B=a:$A', 'FROM $B', 'ARG A=2', 'ARG C=c:1', 'FROM a:$A', 'FROM $C')).toEqual([
      '3 a:1',
      '6 a:1',
      '7 ?',
    ]);
    expect(seen('ARG V="a:1', 'FROM $V')).toEqual(['2 !']);
  });

  it('is of the platform that is judged', () => {
    expect(fromsOf('FROM x:$TARGETARCH$TARGETVARIANT', 'linux/arm/v7')).toMatchObject([{ image: 'x:armv7' }]);
  });
});

describe('the images of which a Dockerfile takes files', () => {
  it.each<readonly [shows: string, lines: readonly string[], expected: readonly string[]]>([
    ['by COPY', ['FROM a:1', 'COPY --chown=0 --from=b:1 /x /y'], ['2 b:1']],
    [
      'by a mount',
      ['FROM a:1', 'RUN --mount=type=bind,from=b:1,target=/x \\', '  --mount=from=c:1 cp /x /y'],
      ['2 b:1', '2 c:1'],
    ],
    [
      'not a stage, by name or number',
      ['FROM a:1 AS One', 'FROM scratch', 'COPY --from=one /x /y', 'COPY --from=0 / /'],
      [],
    ],
    ['not what a command is given', ['FROM a:1', 'RUN tool --mount=from=b:1', 'COPY x --from=b:1'], []],
    ['not in a heredoc', ['FROM a:1', 'COPY <<E /x', 'COPY --from=b:1 /x /y', 'E'], []],
  ])('%s', (_, lines, expected) => {
    expect(copiedIn(lines.join('\n')).map(({ line, image }) => `${line} ${image}`)).toEqual(expected);
  });
});
