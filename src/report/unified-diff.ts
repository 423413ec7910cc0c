/** Lines shown around a change. */
const around = 3;

/**
 * The difference of two texts as `diff -u` prints it, in one hunk from the first line that differs to the last; `''`
 * where there is none. `before` is absent where the file is new.
 */
export function unifiedDiff(path: string, before: string | undefined, after: string): string {
  if (before === after) return '';
  const old = linesOf(before ?? '');
  const now = linesOf(after);
  const shorter = Math.min(old.length, now.length);
  const same = countWhile(shorter, (index) => old[index] === now[index]);
  const sameEnd = countWhile(shorter - same, (index) => old.at(-1 - index) === now.at(-1 - index));
  const start = Math.max(0, same - around);
  const tail = Math.min(around, sameEnd);
  const oldEnd = old.length - sameEnd;
  const nowEnd = now.length - sameEnd;
  const body = [
    ...old.slice(start, same).map((line) => ` ${line}`),
    ...old.slice(same, oldEnd).map((line) => `-${line}`),
    ...now.slice(same, nowEnd).map((line) => `+${line}`),
    ...old.slice(oldEnd, oldEnd + tail).map((line) => ` ${line}`),
  ];
  const header = `@@ -${range(start, oldEnd + tail)} +${range(start, nowEnd + tail)} @@`;
  return (
    [`--- ${before === undefined ? '/dev/null' : `a/${path}`}`, `+++ b/${path}`, header, ...body].join('\n') + '\n'
  );
}

/** Lines without their ends; the last one says if it has none. */
function linesOf(text: string): readonly string[] {
  if (text === '') return [];
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  return last === '' ? lines : [...lines, `${last}\n\\ No newline at end of file`];
}

function countWhile(limit: number, holds: (index: number) => boolean): number {
  let count = 0;
  while (count < limit && holds(count)) count += 1;
  return count;
}

/** Of an empty range the line before it is named. */
const range = (start: number, end: number): string =>
  end === start ? `${start},0` : end === start + 1 ? `${end}` : `${start + 1},${end - start}`;
