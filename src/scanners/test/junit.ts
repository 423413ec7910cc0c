import { countsOf, isSuite, kindOf, statusOf, summedCounts } from './junit-counts.js';
import { readXml } from '../xml.js';
import type { Element } from '../xml.js';

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
export type Results = {
  readonly executed: number;
  readonly skipped: number;
  readonly failed: readonly FailedTest[];
  /** How many tests it counts beyond those that it shows: some tools count subtests or assertions. */
  readonly unshown?: number;
};

type Failure = { readonly message: string; readonly trace: string };
type Case = { readonly element: Element; readonly failures: Failure[]; skipped: boolean };
type Reading = {
  readonly cases: Case[];
  readonly sums: ReturnType<typeof summedCounts>;
  readonly wrong: string[];
  failures: number;
};

const isFailure = (element: Element): boolean => ['failure', 'error'].includes(kindOf(element));

/** Reads one report. Comes to the reason where it is no JUnit report, or says of failures that it does not show. */
export function readJunit(text: string): Results | string {
  const reading: Reading = { cases: [], sums: summedCounts(), wrong: [], failures: 0 };
  const problem = readXml(text, {
    opened: (element) => {
      opened(element, reading);
    },
    closed: (element, trace) => {
      closed(element, trace, reading);
    },
  });
  const reason = problem ?? reading.wrong[0];
  if (reason !== undefined) return reason;
  const { cases, failures } = reading;
  const declared = reading.sums.whole();
  if (declared.failures > failures) return `it counts ${declared.failures} failures and shows ${failures}`;
  const unshown = declared.tests - cases.length;
  return { ...resultsOf(cases), ...(unshown > 0 ? { unshown } : {}) };
}

function opened(element: Element, { cases, sums, wrong }: Reading): void {
  const { name, parents } = element;
  if (parents.length === 0 && name !== 'testsuites' && name !== 'testsuite') wrong.push(`its root is <${name}>`);
  if (isSuite(element)) {
    const counts = countsOf(element);
    if (typeof counts === 'string') wrong.push(counts);
    sums.open(typeof counts === 'string' ? { failures: 0, tests: 0 } : counts);
  }
  if (kindOf(element) === 'testcase') cases.push({ element, failures: [], skipped: statusOf(element).isSkipped });
  const around = parents.at(-1);
  const last = cases.at(-1);
  if (kindOf(element) === 'skipped' && around !== undefined && kindOf(around) === 'testcase' && last !== undefined)
    last.skipped = true;
}

function closed(element: Element, trace: string, reading: Reading): void {
  const { cases, sums } = reading;
  if (isSuite(element)) sums.close();
  const last = cases.at(-1);
  if (kindOf(element) === 'testcase' && last?.failures.length === 0) {
    const { failed } = statusOf(element);
    if (failed === undefined) return;
    reading.failures += 1;
    last.failures.push({ message: `its status is ${failed}`, trace });
  }
  if (!isFailure(element)) return;
  reading.failures += 1;
  const message = element.attributes['message'] ?? element.attributes['type'] ?? '';
  if (element.parents.some((one) => kindOf(one) === 'testcase')) last?.failures.push({ message, trace });
  else cases.push(suiteFailure(element, message, trace));
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
