import type { Element } from '../xml.js';

/** What suites count, and what they show. */
export type Counts = { readonly failures: number; readonly tests: number };

/** The name without a prefix, in small letters: `j:Failure` is a failure. */
export const kindOf = ({ name }: Element): string => name.slice(name.lastIndexOf(':') + 1).toLowerCase();

/** Is this element a suite, or the whole? */
export const isSuite = (element: Element): boolean => ['testsuite', 'testsuites'].includes(kindOf(element));

const none: Counts = { failures: 0, tests: 0 };

/** Numbers of a suite; a text is why one of them is none. */
export function countsOf({ attributes }: Element): Counts | string {
  const given = ['failures', 'errors', 'tests'].map((name) => ({ name, text: attributes[name] ?? '0' }));
  const wrong = given.find(({ text }) => !/^\d{1,9}$/.test(text));
  if (wrong !== undefined) return `its ${wrong.name}=${JSON.stringify(wrong.text.slice(0, 40))} is no number`;
  const [failures = 0, errors = 0, tests = 0] = given.map(({ text }) => Number(text));
  return { failures: failures + errors, tests };
}

/** Adds up what suites count, each the larger of its own numbers and those of the suites in it. */
export function summedCounts(): {
  readonly open: (own: Counts) => void;
  readonly close: () => void;
  readonly whole: () => Counts;
} {
  const stack: { readonly own: Counts; inner: Counts }[] = [{ own: none, inner: none }];
  return {
    open: (own) => {
      stack.push({ own, inner: none });
    },
    close: () => {
      const { own, inner } = stack.pop() ?? { own: none, inner: none };
      const around = stack.at(-1);
      if (around === undefined) return;
      around.inner = {
        failures: around.inner.failures + Math.max(own.failures, inner.failures),
        tests: around.inner.tests + Math.max(own.tests, inner.tests),
      };
    },
    whole: () => stack[0]?.inner ?? none,
  };
}

/** What `status` or `result` of a test says of it, where that is a failure, or that it was not run. */
export function statusOf({ attributes }: Element): { readonly failed?: string; readonly isSkipped: boolean } {
  const said = [attributes['status'], attributes['result']].map((text = '') => text.trim());
  const failed = said.find((text) => /^(?:fail|err|broken|abort|crash|time[d\s_-]*out)/i.test(text));
  const isSkipped = said.some((text) => /^(?:not[\s_-]?run|disabled|skipped|ignored|pending|suppressed)$/i.test(text));
  return failed === undefined ? { isSkipped } : { failed, isSkipped };
}
