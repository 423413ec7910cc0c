import { readXml } from './xml.js';
import type { Element } from './xml.js';

/** A test that failed. */
export type FailedTest = {
  readonly name: string;
  readonly className: string;
  /** As the report has them: of the test, or of the suite around it. */
  readonly file?: string;
  readonly line?: number;
  readonly message: string;
  readonly trace: string;
};

/** What a JUnit report says. */
export type Results = { readonly executed: number; readonly skipped: number; readonly failed: readonly FailedTest[] };

type Case = { readonly element: Element; readonly failures: { message: string; trace: string }[]; skipped: boolean };

const isFailure = ({ name }: Element): boolean => name === 'failure' || name === 'error';

/** Reads one report. Comes to the reason where it is no JUnit report, or says of failures that it does not show. */
export function readJunit(text: string): Results | string {
  const cases: Case[] = [];
  const shown = { failures: 0, declared: 0 };
  const wrong: string[] = [];
  const problem = readXml(text, {
    opened: (element) => {
      const { name, parents } = element;
      if (parents.length === 0 && name !== 'testsuites' && name !== 'testsuite') wrong.push(`its root is <${name}>`);
      if (name === 'testcase') cases.push({ element, failures: [], skipped: false });
      if (name === 'skipped' && parents.at(-1)?.name === 'testcase') mark(cases);
      if (name === 'testsuite') shown.declared += declared(element, parents);
    },
    closed: (element, trace) => {
      const around = element.parents.at(-1)?.name;
      if (!isFailure(element)) return;
      shown.failures += 1;
      const message = element.attributes['message'] ?? element.attributes['type'] ?? '';
      if (around === 'testcase') cases.at(-1)?.failures.push({ message, trace });
      else if (around === 'testsuite' || around === 'testsuites') cases.push(suiteFailure(element, message, trace));
    },
  });
  if (problem !== undefined) return problem;
  const [first] = wrong;
  if (first !== undefined) return first;
  if (shown.declared > shown.failures) {
    return `it counts ${shown.declared} failures and shows ${shown.failures}`;
  }
  return resultsOf(cases);
}

function mark(cases: readonly Case[]): void {
  const last = cases.at(-1);
  if (last !== undefined) last.skipped = true;
}

/** Failures that an outermost suite counts: one within another is in the other's numbers. */
function declared({ attributes }: Element, parents: readonly Element[]): number {
  if (parents.some(({ name }) => name === 'testsuite')) return 0;
  const number = (text = '0'): number => (/^\d{1,9}$/.test(text) ? Number(text) : 0);
  return number(attributes['failures']) + number(attributes['errors']);
}

/** A suite that could not even begin: its failure stands beside the tests. */
function suiteFailure({ parents }: Element, message: string, trace: string): Case {
  const suite = parents.at(-1);
  const element: Element = {
    name: 'testcase',
    attributes: { name: suite?.attributes['name'] ?? '' },
    parents,
  };
  return { element, failures: [{ message, trace }], skipped: false };
}

function resultsOf(cases: readonly Case[]): Results {
  const failed = cases.flatMap(({ element, failures: [first] }) =>
    first === undefined ? [] : [failedTest(element, first)],
  );
  const skipped = cases.filter((one) => one.skipped && one.failures.length === 0).length;
  return { executed: cases.length - skipped, skipped, failed };
}

function failedTest(element: Element, { message, trace }: { message: string; trace: string }): FailedTest {
  const { attributes, parents } = element;
  const file = [element, ...parents.toReversed()]
    .map((one) => one.attributes['file'] ?? one.attributes['filepath'])
    .find((name) => name !== undefined && name !== '');
  const line = attributes['line'] ?? attributes['lineno'];
  return {
    name: attributes['name'] ?? '',
    className: attributes['classname'] ?? parents.at(-1)?.attributes['name'] ?? '',
    ...(file === undefined ? {} : { file }),
    ...(line !== undefined && /^[1-9]\d{0,8}$/.test(line) ? { line: Number(line) } : {}),
    message,
    trace,
  };
}
