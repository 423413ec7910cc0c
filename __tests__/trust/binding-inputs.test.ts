import { describe, expect, it } from '@jest/globals';
import { emptyInputs, type Inputs } from '../../src/config/inputs.js';
import { bindingInputs, type InputsQuestion } from '../../src/trust/binding-inputs.js';
import { isExpression, type Use } from '../../src/trust/uses.js';
import { idOf } from '../support/memory-repository.js';

const file = '.github/workflows/security.yml';
const given = (inputs: Partial<Inputs>): Inputs => ({ ...emptyInputs, ...inputs });
const use = (inputs: Partial<Inputs>, job = 'gates', path = file): Use => ({
  path,
  ...(job === '' ? {} : { job }),
  inputs: given(inputs),
  hasExpressions: Object.values(inputs).some(isExpression),
});
const run = { repository: 'acme/shop', workflow: { repository: 'acme/shop', path: file }, job: 'gates' };
const ask = (
  actual: Partial<Inputs>,
  trusted: readonly Use[],
  head: readonly Use[],
  more: Partial<InputsQuestion> = {},
) =>
  bindingInputs({
    actual: given(actual),
    run,
    trusted: { commit: idOf('tip'), uses: trusted },
    head: { uses: head },
    identical: false,
    ...more,
  });
const names = (changes: readonly { readonly subject: string }[]) => changes.map(({ subject }) => subject);

describe('bindingInputs', () => {
  it.each<[string, ReturnType<typeof ask>, readonly Partial<Inputs>[]]>([
    [
      'the same narrow inputs',
      ask({ gates: 'lint' }, [use({ gates: 'lint' })], [use({ gates: 'lint' })]),
      [{ gates: 'lint' }],
    ],
    [
      'each of two jobs of its own',
      ask(
        { gates: 'secrets' },
        [use({ gates: 'secrets' }), use({ gates: 'lint' }, 'lint')],
        [use({ gates: 'secrets' }), use({ gates: 'lint' }, 'lint')],
      ),
      [{ gates: 'secrets' }],
    ],
    [
      'a use that moved to another file',
      ask({ gates: 'lint' }, [use({ gates: 'lint' }, 'a', 'old.yml')], [use({ gates: 'lint' })]),
      [{ gates: 'lint' }],
    ],
    [
      'a workflow of the organisation',
      ask({ 'fail-on': 'none' }, [use({})], [], {
        run: { ...run, workflow: { repository: 'acme/rules', path: file } },
      }),
      [{ 'fail-on': 'none' }],
    ],
    [
      'expressions, nothing changed',
      ask({ gates: 'lint' }, [use({ gates: '${{ matrix.gate }}' })], [], { identical: true }),
      [{ gates: 'lint' }],
    ],
    ['a wrapper elsewhere, nothing changed', ask({ gates: 'lint' }, [], [], { identical: true }), [{ gates: 'lint' }]],
  ])('obeys %s', (_, { binding, changes, introduction }, expected) => {
    expect(binding).toEqual(expected.map(given));
    expect(changes).toEqual([]);
    expect(introduction).toBe(false);
  });

  it.each<[string, ReturnType<typeof ask>, readonly Partial<Inputs>[], readonly string[]]>([
    [
      'fail-on: none',
      ask({ 'fail-on': 'none' }, [use({})], [use({ 'fail-on': 'none' })]),
      [{}, { 'fail-on': 'none' }],
      ['fail-on'],
    ],
    ['fewer gates', ask({ gates: 'lint' }, [use({})], [use({ gates: 'lint' })]), [{}, { gates: 'lint' }], ['gates']],
    [
      'a foreign policy',
      ask({ config: 'mine.yml' }, [use({ config: 'ours.yml' })], [use({ config: 'mine.yml' })]),
      [{ config: 'ours.yml' }],
      ['config'],
    ],
    [
      "the neighbour's inputs, in a job of its own",
      ask(
        { gates: 'lint' },
        [use({}), use({ gates: 'lint' }, 'lint')],
        [use({ gates: 'lint' }), use({ gates: 'lint' }, 'lint')],
      ),
      [{}, { gates: 'lint' }],
      ['gates'],
    ],
    [
      "the neighbour's inputs, in a job that was renamed",
      ask(
        { gates: 'lint' },
        [use({}, 'strict'), use({ gates: 'lint' }, 'lint')],
        [use({ gates: 'lint' }), use({ gates: 'lint' }, 'lint')],
      ),
      [{ gates: 'lint' }, {}],
      ['gates'],
    ],
    [
      "the neighbour's inputs, in two steps of one job",
      ask(
        { gates: 'lint' },
        [use({ gates: 'secrets' }), use({ gates: 'lint' })],
        [use({ gates: 'lint' }), use({ gates: 'lint' })],
      ),
      [{ gates: 'lint' }, { gates: 'secrets' }],
      ['gates'],
    ],
    [
      'expressions, with files changed',
      ask({ gates: 'lint' }, [use({ gates: '${{ matrix.gate }}' })], []),
      [{}, { gates: 'lint' }],
      ['gates'],
    ],
    [
      'a wrapper elsewhere, with files changed',
      ask({ 'fail-on': 'none' }, [], []),
      [{}, { 'fail-on': 'none' }],
      ['fail-on'],
    ],
    ['a use that is gone everywhere', ask({ gates: 'lint' }, [use({})], []), [{}, { gates: 'lint' }], ['gates']],
  ])('only tightens with %s', (_, { binding, changes, introduction }, expected, changed) => {
    expect(binding).toEqual(expected.map(given));
    expect(names(changes)).toEqual(changed);
    expect(introduction).toBe(false);
  });

  it('says what counts', () => {
    const { changes } = ask(
      { config: 'mine.yml', 'fail-on': 'none' },
      [use({ config: 'ours.yml' })],
      [use({ config: 'mine.yml' })],
    );
    expect(changes).toEqual([
      {
        kind: 'input',
        subject: 'config',
        change: 'changed',
        effect: `not obeyed: ${idOf('tip').slice(0, 7)} has \`config: ours.yml\`, which counts`,
      },
      {
        kind: 'input',
        subject: 'fail-on',
        change: 'added',
        effect: `counts only where it tightens: ${idOf('tip').slice(0, 7)} has no \`fail-on\`, which counts, too`,
      },
    ]);
  });

  it('obeys the first introduction, and says so', () => {
    const { binding, introduction, notes } = ask({ gates: 'lint' }, [], [use({ gates: 'lint' })]);
    expect(binding).toEqual([given({ gates: 'lint' })]);
    expect(introduction).toBe(true);
    expect(notes).toEqual([expect.stringContaining('introduces security-gates')]);
  });

  it('obeys an introduction of an unknown workflow file only from a workflow', () => {
    const unknown = { repository: run.repository, job: run.job };
    expect(ask({}, [], [use({})], { run: unknown }).introduction).toBe(true);
    expect(ask({}, [], [use({}, '', 'a/action.yml')], { run: unknown }).introduction).toBe(false);
  });

  it('takes a use beside the running workflow for no introduction', () => {
    const { introduction, binding } = ask(
      { 'fail-on': 'none' },
      [],
      [use({ 'fail-on': 'none' }, 'gates', '.github/workflows/decoy.yml')],
    );
    expect(introduction).toBe(false);
    expect(binding[0]).toEqual(emptyInputs);
  });
});
