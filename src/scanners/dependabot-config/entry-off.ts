import type { Problem } from './problem.js';
import type { Field, YamlNodes } from './yaml-nodes.js';

/** What turns all version updates of an entry off, at its line; `undefined` where nothing does. */
export function offOf(fields: ReadonlyMap<string, Field>, yaml: YamlNodes): Problem | undefined {
  const limit = fields.get('open-pull-requests-limit');
  if (limit !== undefined && yaml.scalar(limit.node) === 0) {
    return off(limit.line, '`open-pull-requests-limit: 0`', 'Remove the line, or set a limit above 0.');
  }
  const ignore = fields.get('ignore');
  return ignore !== undefined && ignoresAll(ignore.node, yaml)
    ? off(ignore.line, '`ignore` of every dependency', 'Remove it, or limit it to versions or update-types.')
    : undefined;
}

const off = (line: number, what: string, fix: string): Problem => ({
  kind: 'switched-off',
  line,
  message: `${what} turns version updates off: nobody keeps these dependencies up to date.`,
  fix,
});

const kinds = ['major', 'minor', 'patch'].map((kind) => `version-update:semver-${kind}`);

/** Conditions for one name are added up; one without versions and update-types is for all versions. */
function ignoresAll(node: unknown, yaml: YamlNodes): boolean {
  const conditions = (yaml.items(node) ?? []).flatMap((item) => {
    const fields = yaml.fields(item);
    const name = yaml.scalar(fields?.get('dependency-name')?.node);
    const list = (key: string): readonly unknown[] => (yaml.items(fields?.get(key)?.node) ?? []).map(yaml.scalar);
    const isAny = typeof name === 'string' && /^\*+$/.test(name);
    return isAny ? [{ versions: list('versions'), types: list('update-types') }] : [];
  });
  const types = new Set(conditions.flatMap((one) => one.types));
  return (
    conditions.some((one) => one.types.length === 0 && one.versions.length === 0) ||
    conditions.some(({ versions }) => versions.some(isAnyVersion)) ||
    kinds.every((kind) => types.has(kind))
  );
}

const isAnyVersion = (range: unknown): boolean =>
  typeof range === 'string' && /^\s*(?:\*|>=?\s*0(?:\.0)*)\s*$/.test(range);
