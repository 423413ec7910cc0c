import { emptyInputs, inputNames, type InputName, type Inputs } from '../config/inputs.js';
import type { Change } from '../model.js';
import type { Run } from './event.js';
import { shortId } from './short-id.js';
import { isExpression, type Use } from './uses.js';

/** What is known of the inputs of a run whose workflow the head may have written. */
export type InputsQuestion = {
  /** What the Action was given, `''` for nothing. */
  readonly actual: Inputs;
  readonly run: Pick<Run, 'repository' | 'workflow' | 'job'>;
  readonly trusted: { readonly commit: string; readonly uses: readonly Use[] };
  readonly head: { readonly uses: readonly Use[] };
  /** All workflow and action files are the same in both commits. */
  readonly identical: boolean;
};

/** Which inputs count. */
export type BindingInputs = {
  /** Never empty; where there are several, the strictest combination of them counts. The first is the trusted one. */
  readonly binding: readonly [Inputs, ...Inputs[]];
  /** The trusted commit does not use this Action: everything of the head is obeyed. */
  readonly introduction: boolean;
  readonly changes: readonly Change[];
  readonly notes: readonly string[];
};

/**
 * The rule for inputs on an untrusted ref. They count as they are where the head did not choose them: the workflow
 * comes from another repository (a ruleset), no workflow or action file differs from the trusted commit, or the
 * trusted commit holds a use with the same literal inputs and the head has dropped none. Where the trusted commit has
 * no use and the running workflow file of the head has one, the head introduces this Action and is obeyed. In all
 * other cases inputs may only tighten: those of the trusted uses bind as well.
 */
export function bindingInputs(question: InputsQuestion): BindingInputs {
  const { actual, run, trusted, identical } = question;
  const obeyed: BindingInputs = { binding: [actual], introduction: false, changes: [], notes: [] };
  if (run.workflow !== undefined && run.workflow.repository.toLowerCase() !== run.repository.toLowerCase())
    return obeyed;
  if (identical) return obeyed;
  if (trusted.uses.length > 0) return comparedInputs(question);
  if (introduces(question)) {
    const note =
      `This change introduces security-gates: ${shortId(trusted.commit)}, whose rules would judge, does not use it. ` +
      'Inputs, policy and scanner configuration of the change itself count this once.';
    return { binding: [actual], introduction: true, changes: [], notes: [note] };
  }
  const effect =
    `counts only where it tightens the defaults: workflow or action files differ from ${shortId(trusted.commit)}, ` +
    'and none there uses this Action';
  return {
    ...obeyed,
    binding: distinct(emptyInputs, [actual]),
    changes: differences(emptyInputs, actual, () => effect),
  };
}

function introduces({ run, head }: InputsQuestion): boolean {
  const file = run.workflow?.path;
  return head.uses.some(({ path, job }) => (file === undefined ? job !== undefined : path === file));
}

function comparedInputs(question: InputsQuestion): BindingInputs {
  const { actual, run, trusted, head } = question;
  const at = shortId(trusted.commit);
  const scope = nearestUses(trusted.uses, run);
  const dropped = withoutCounterpart(trusted.uses, head.uses);
  const unchanged = scope.some((use) => !use.hasExpressions && sameInputs(use.inputs, actual));
  const uses = unchanged ? dropped : [...scope, ...dropped];
  const known = uses.map(({ inputs }) => knownPart(inputs));
  const notes = uses.some(({ inputs }, index) => !sameInputs(inputs, known[index] ?? emptyInputs))
    ? [
        `A use of this Action in ${at} has inputs made of expressions, which only a run can know: their defaults bind instead.`,
      ]
    : [];
  const [nearest = actual] = [...known].sort((a, b) => distance(a, actual) - distance(b, actual));
  if (unchanged) {
    const changes = differences(nearest, actual, (name) => effectOfDropped(name, nearest[name], at));
    return { binding: distinct(actual, known), introduction: false, changes, notes };
  }
  const tightening = { ...actual, config: nearest.config };
  const changes = differences(nearest, actual, (name) => effectOf(name, nearest[name], at));
  return { binding: distinct(nearest, [...known, tightening]), introduction: false, changes, notes };
}

/** The uses in the running job of the running workflow file, else in that file, else all. */
function nearestUses(uses: readonly Use[], { workflow, job }: InputsQuestion['run']): readonly Use[] {
  const inFile = uses.filter(({ path }) => path === workflow?.path);
  const inJob = inFile.filter((use) => use.job !== undefined && use.job === job);
  if (inJob.length > 0) return inJob;
  return inFile.length > 0 ? inFile : uses;
}

/** Trusted uses whose inputs the head no longer has as often: a strict use cannot hide behind a lenient neighbour. */
function withoutCounterpart(trusted: readonly Use[], head: readonly Use[]): readonly Use[] {
  const left = [...head];
  return trusted.filter(({ inputs }) => {
    const at = left.findIndex((use) => sameInputs(use.inputs, inputs));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function sameInputs(a: Inputs, b: Inputs): boolean {
  return distance(a, b) === 0;
}

function distance(a: Inputs, b: Inputs): number {
  return inputNames.filter((name) => a[name].trim() !== b[name].trim()).length;
}

/** What an expression comes to is known only to the run: the default stands for it. */
function knownPart(inputs: Inputs): Inputs {
  return inputNames.reduce<Inputs>((all, name) => (isExpression(all[name]) ? { ...all, [name]: '' } : all), inputs);
}

function distinct(first: Inputs, others: readonly Inputs[]): readonly [Inputs, ...Inputs[]] {
  const all = [first, ...others];
  return [
    first,
    ...others.filter((inputs, index) => !all.slice(0, index + 1).some((seen) => sameInputs(seen, inputs))),
  ];
}

function differences(trusted: Inputs, actual: Inputs, effect: (name: InputName) => string): readonly Change[] {
  return inputNames.flatMap((name) => {
    const before = trusted[name].trim();
    const after = actual[name].trim();
    if (before === after) return [];
    const change = before === '' ? 'added' : after === '' ? 'removed' : 'changed';
    return [{ kind: 'input', subject: name, change, effect: effect(name) }];
  });
}

function effectOf(name: InputName, trusted: string, commit: string): string {
  const shown = trusted === '' ? `no \`${name}\`` : `\`${name}: ${trusted}\``;
  return name === 'config' || name === 'name' || name === 'offline-data'
    ? `not obeyed: ${commit} has ${shown}, which counts`
    : `counts only where it tightens: ${commit} has ${shown}, which counts, too`;
}

function effectOfDropped(name: InputName, trusted: string, commit: string): string {
  const shown = trusted === '' ? `without \`${name}\`` : `with \`${name}: ${trusted}\``;
  return `a use ${shown} is in ${commit} and no longer in the head: it counts here, too`;
}
