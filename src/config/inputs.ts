/** What a user may say at the place of use, as raw text; `''` means not given. Mirror and token are no part of it. */
export type Inputs = {
  /** Gate ids, separated by commas or white space; not given: all that apply. */
  readonly gates: string;
  /** Repository-relative path of the policy file. */
  readonly config: string;
  /** One threshold for all gates, or `gate=threshold` pairs; both may be mixed. */
  readonly 'fail-on': string;
  /** Repository-relative folder that limits targets. */
  readonly 'working-directory': string;
  /** Folder with advisory data, for a run that may ask nobody: absolute, or relative to the current folder. */
  readonly 'offline-data': string;
  /** Images that are shipped, separated by commas or white space; they come to those of the policy. */
  readonly images: string;
  /** Names of artifacts of this workflow run with archives of images, separated by commas or white space. */
  readonly 'images-artifact': string;
  /** Distinguishes several uses in one repository. */
  readonly name: string;
};

/** Name of one input. */
export type InputName = keyof Inputs;

/** The names of all inputs, in the order in which they are shown. */
export const inputNames = [
  'gates',
  'config',
  'fail-on',
  'working-directory',
  'offline-data',
  'images',
  'images-artifact',
  'name',
] as const satisfies readonly InputName[];

/** Nothing given. */
export const emptyInputs: Inputs = {
  gates: '',
  config: '',
  'fail-on': '',
  'working-directory': '',
  'offline-data': '',
  images: '',
  'images-artifact': '',
  name: '',
};

/** The inputs among the flags of a command line; `''` for those that were not given. */
export function inputsFrom(flags: ReadonlyMap<string, string>): Inputs {
  return inputNames.reduce((inputs, name) => ({ ...inputs, [name]: flags.get(name) ?? '' }), emptyInputs);
}

/** One input as action.yml describes it. `default` is what counts where a workflow gives nothing. */
export type InputDescription = {
  readonly name: InputName | 'mirror' | 'token';
  readonly description: string;
  readonly default: string;
};

/** All inputs of the Action, those that judge nothing (`mirror`, `token`) included, for action.yml and the documentation made from it. */
export const inputDescriptions: readonly InputDescription[] = [
  {
    name: 'gates',
    description:
      'Gates to run, separated by commas or white space. Empty: all that apply. ' +
      'A gate named here that finds nothing to look at is an error.',
    default: '',
  },
  {
    name: 'config',
    description:
      'Policy file, relative to the root of the repository. Empty: .github/security-gates.yml, if there is one.',
    default: '',
  },
  {
    name: 'fail-on',
    description:
      'Lowest severity that counts: critical, high, medium, low, info or none, for all gates; ' +
      'or per gate, as in "secrets=low, lint=high". Empty: the policy, then the default of each gate.',
    default: '',
  },
  {
    name: 'working-directory',
    description:
      'Folder to look at, relative to the root of the repository. Limits files, never the history. Empty: everything.',
    default: '',
  },
  {
    name: 'offline-data',
    description:
      'Folder with advisory data (docs/offline.md), read instead of asking any service: absolute, or relative to the ' +
      'workspace; of a folder of the repository the trusted commit counts. Empty: the services are asked.',
    default: '',
  },
  {
    name: 'images',
    description:
      'Images that are shipped, beside those of the policy, separated by commas or white space: references, or archives ' +
      'in the checkout; {sha} and {ref} stand for commit and branch (docs/containers.md). Empty: those of the policy.',
    default: '',
  },
  {
    name: 'images-artifact',
    description:
      'Artifacts of this run that hold archives of images (.tar), as another job built and uploaded them, by name, ' +
      'separated by commas or white space. Empty: none.',
    default: '',
  },
  {
    name: 'name',
    description:
      'Tells several uses in one repository apart: letters, digits, dot, dash and underscore, 64 at most. ' +
      'Empty: there is one.',
    default: '',
  },
  {
    name: 'mirror',
    description:
      'HTTPS address of a folder that holds the archives of the tools under their own names; asked first. ' +
      'Digests are checked as ever. Empty: the environment variable SECURITY_GATES_MIRROR, if there is one.',
    default: '',
  },
  {
    name: 'token',
    description: 'Token with read access to the repository, to fetch the history that a shallow clone lacks.',
    default: '${{ github.token }}',
  },
];
