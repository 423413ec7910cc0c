import { isAbsolute } from 'node:path';
import { UsageError } from '../errors.js';
import { gateIds, type GateId } from '../gates.js';
import type { DataConfig, RepoPath, Threshold } from '../model.js';
import { imageGrammar } from '../grammars.js';
import { severities } from '../sarif/severity.js';
import type { InputName, Inputs } from './inputs.js';
import { readFilePath, readFolderPath } from './path-inputs.js';
import { advice, quoted } from './wrong-word.js';

/** Inputs, understood. */
export type ReadInputs = {
  /** The gates named; `undefined` where none is. */
  readonly gates: ReadonlySet<GateId> | undefined;
  /** Path of the policy file, where one is named. */
  readonly config: RepoPath | undefined;
  readonly failOn: { readonly all?: Threshold; readonly gates: ReadonlyMap<GateId, Threshold> };
  readonly workingDirectory: RepoPath;
  readonly offlineData: DataConfig['offline'];
  /** Images to judge beside those of the policy. */
  readonly images: readonly string[];
  readonly imagesArtifacts: readonly string[];
  readonly name: string;
};

/** As people read them: worst first, then `none`. */
const shownThresholds: readonly Threshold[] = [...severities, 'none'];

/** What a `name` may be: it becomes part of a SARIF category and of file names. */
const nameGrammar = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Reads all inputs. Throws a UsageError that names the input, the value and, for a word, the nearest valid one. */
export function readInputs(inputs: Inputs): ReadInputs {
  return {
    gates: readGates(inputs.gates),
    config: readFilePath('config', inputs.config),
    failOn: readFailOn(inputs['fail-on']),
    workingDirectory: readFolderPath('working-directory', inputs['working-directory']),
    offlineData: readOfflineData(inputs['offline-data']),
    images: readImages(inputs.images),
    imagesArtifacts: words(inputs['images-artifact']).map(readArtifact),
    name: readName(inputs.name),
  };
}

/** Absolute, as `placedInputs` leaves a folder outside the repository; everything else is a path within it. */
function readOfflineData(text: string): DataConfig['offline'] {
  if (text.trim() === '') return undefined;
  if (isAbsolute(text)) return { kind: 'machine', folder: text };
  return { kind: 'repository', path: readFolderPath('offline-data', text) };
}

function words(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

function readGates(text: string): ReadInputs['gates'] {
  if (text.trim() === '') return undefined;
  const named = words(text);
  if (named.length === 0) {
    throw new UsageError(
      `input gates: ${quoted(text)} names no gate; use one or more of: ${gateIds.join(', ')}, or leave it empty`,
    );
  }
  return new Set(named.map((word) => readGate('gates', word)));
}

function readGate(input: InputName, word: string): GateId {
  const id = gateIds.find((known) => known === word);
  if (id !== undefined) return id;
  throw new UsageError(`input ${input}: unknown gate ${quoted(word)}; ${advice(word, gateIds)}`);
}

function readThreshold(word: string): Threshold {
  const threshold = shownThresholds.find((known) => known === word);
  if (threshold !== undefined) return threshold;
  throw new UsageError(`input fail-on: unknown threshold ${quoted(word)}; ${advice(word, shownThresholds)}`);
}

/** Contradictions are errors: of two thresholds for one gate, neither can be the one that was meant. */
function readFailOn(text: string): ReadInputs['failOn'] {
  const perGate = new Map<GateId, Threshold>();
  const plain: Threshold[] = [];
  for (const word of words(text.replace(/\s*=\s*/g, '='))) {
    const [gate, threshold, surplus] = word.split('=');
    if (surplus !== undefined || gate === undefined || gate === '' || threshold === '') {
      throw new UsageError(`input fail-on: ${quoted(word)} is no gate=threshold; write, for example, secrets=low`);
    }
    if (threshold === undefined) {
      plain.push(readThreshold(gate));
      continue;
    }
    const id = readGate('fail-on', gate);
    if (perGate.has(id)) throw new UsageError(`input fail-on: gate ${id} has two thresholds; keep one`);
    perGate.set(id, readThreshold(threshold));
  }
  const [all, second] = plain;
  if (second !== undefined) {
    throw new UsageError(
      `input fail-on: two thresholds for all gates, ${plain.join(' and ')}; keep one, or write gate=threshold`,
    );
  }
  if (all === undefined && perGate.size === 0 && text.trim() !== '') {
    throw new UsageError(
      `input fail-on: ${quoted(text)} names no threshold; use one of: ${shownThresholds.join(', ')}`,
    );
  }
  return all === undefined ? { gates: perGate } : { all, gates: perGate };
}

function readImages(text: string): readonly string[] {
  return words(text).map((image) => {
    if (imageGrammar.test(image)) return image;
    throw new UsageError(
      `input images: ${quoted(image)} is no image; write one such as ghcr.io/org/app:{sha}, or an archive, such as build/app.tar`,
    );
  });
}

/** What GitHub lets an artifact be called, and no folder. */
function readArtifact(name: string): string {
  if (/^(?!\.\.?$)[^/\\:*?"<>|]+$/.test(name)) return name;
  throw new UsageError(`input images-artifact: ${quoted(name)} is no name of an artifact; write it as it was uploaded`);
}

function readName(text: string): string {
  const name = text.trim();
  if (name === '' || nameGrammar.test(name)) return name;
  throw new UsageError(
    `input name: ${quoted(text)} is no valid name; use letters, digits, dots, dashes and underscores, ` +
      'a letter or digit first, 64 characters at most',
  );
}
