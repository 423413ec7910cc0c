import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** A SARIF schema that is at hand: its problems with a value, one sentence each. */
export type Schema = { readonly name: string; readonly problems: (value: unknown) => readonly string[] };

const options = { strict: false, allErrors: true };

function compile(name: string, ajv: Ajv | Ajv2020, schema: object): Schema {
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return {
    name,
    problems: (value) => {
      // Through JSON, as a reader gets it.
      validate(JSON.parse(JSON.stringify(value)));
      return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
    },
  };
}

const microsoft = 'node_modules/@microsoft/sarif-multitool-linux/sarif-2.1.0.json';
const oasis = '../shared/corpora/sarif/sarif-schema-2.1.0.oasis.json';

const read = (file: string): Record<string, unknown> => JSON.parse(readFileSync(file, 'utf8'));

/** All SARIF 2.1.0 schemas on this machine; says so where one is absent. */
export function schemas(): readonly Schema[] {
  const found: Schema[] = [];
  if (existsSync(microsoft)) found.push(compile('sarif-multitool', new Ajv2020(options), read(microsoft)));
  else console.warn(`skipped: validation by ${microsoft}, which is absent`);
  if (existsSync(oasis)) {
    // The one keyword of draft 4 in it that draft 7 names differently is its own address.
    const { $schema: _draft, id: _address, ...schema } = read(oasis);
    found.push(compile('OASIS', new Ajv(options), schema));
  } else console.warn(`skipped: validation by ${oasis}, which is absent`);
  return found;
}
