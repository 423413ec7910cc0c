import { markdownTable } from 'markdown-table';
import { z } from 'zod';
import { gateIds } from '../../src/gates.js';
import { scanners } from '../../src/scanners/index.js';
import type { Scanner } from '../../src/scanners/scanner.js';

type Property = z.core.JSONSchema.BaseSchema;

const code = (text: string): string => `\`${text}\``;

const all: readonly Scanner[] = Object.values(scanners);

/** The tables of docs/policy.md, by name. */
export function policyTables(): Readonly<Record<string, string>> {
  const inOrder = gateIds.flatMap((id) => all.filter(({ gate }) => gate === id));
  const heads = ['Scanner', 'Option', 'Values', 'Default', 'Meaning'];
  return { options: markdownTable([heads, ...inOrder.flatMap(optionRows)]) };
}

/** One row for each option of a scanner, and one that says so where it has none. */
function optionRows({ id, options }: Scanner): readonly (readonly string[])[] {
  const { properties = {} } = z.toJSONSchema(options, { io: 'input', unrepresentable: 'any' });
  const rows = Object.entries(properties).map(([name, property]) =>
    typeof property === 'boolean'
      ? [code(id), code(name), '', '', '']
      : [
          code(id),
          code(name),
          valuesOf(property),
          defaultOf(property),
          (property.description ?? '').replaceAll('<', '&lt;'),
        ],
  );
  return rows.length === 0 ? [[code(id), '–', '', '', 'It has none']] : rows;
}

function valuesOf({ enum: words, type, items }: Property): string {
  if (words !== undefined) return words.map((word) => code(String(word))).join(', ');
  if (type !== 'array') return String(type ?? 'any');
  const of = typeof items === 'object' && !Array.isArray(items) ? valuesOf(items) : 'any';
  return `list (${of})`;
}

function defaultOf({ default: value }: Property): string {
  if (value === undefined) return 'not set';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : code(`[${value.join(', ')}]`);
  return code(JSON.stringify(value).replaceAll('"', ''));
}
