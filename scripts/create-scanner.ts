/**
 * Begins a scanner: writes the skeleton of everything that belongs to it, and generates what follows from it. The
 * skeleton compiles, passes all tests that need no tool, and fails every run, until somebody writes it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError, exitCodes } from '../src/errors.js';
import { parsePin } from '../src/install/pin.js';
import type { NamedTool } from './create/case-texts.js';
import { filesOf, foldersOf, pinPath } from './create/files.js';
import { readRequest, type Request } from './create/request.js';
import { writeFormatted } from './generate/write.js';

const root = join(import.meta.dirname, '..');

function refuseWhatExists({ id }: Request): void {
  const [there] = foldersOf(id).filter((folder) => existsSync(join(root, folder)));
  if (there !== undefined) throw new UsageError(`${there} exists already: choose another id, or go on in that folder`);
}

function pinnedTool(tool: string): NamedTool | undefined {
  const path = join(root, pinPath(tool));
  return existsSync(path) ? parsePin(readFileSync(path, 'utf8'), path) : undefined;
}

function nextSteps({ id, tool }: Request, pinned: NamedTool | undefined): string {
  const pin = `Pin the tool in ${pinPath(tool)}, then: npx tsx scripts/update-pins.ts ${tool}`;
  const steps = [
    ...(pinned === undefined ? [pin] : []),
    `Write src/scanners/${id}/scanner.ts. Until then it fails every run that has files for it.`,
    `Write cases with findings, without, and with a failure, then: npm run record-fixtures ${id}`,
    'npm run generate, npm run build, npm test',
  ];
  const list = steps.map((step, index) => `  ${index + 1}. ${step}\n`).join('');
  return `\n${id} is begun. What is to be done now, as docs/adding-a-scanner.md shows:\n${list}`;
}

async function create(request: Request): Promise<void> {
  refuseWhatExists(request);
  const pinned = pinnedTool(request.tool);
  const today = new Date().toISOString().slice(0, 10);
  for (const [path, text] of Object.entries(filesOf(request, pinned, today))) await writeFormatted(root, path, text);
  // Runs when it is loaded, and reads what was written.
  await import('./generate.js');
  process.stdout.write(nextSteps(request, pinned));
}

try {
  await create(readRequest(process.argv.slice(2)));
} catch (thrown) {
  if (!(thrown instanceof UsageError)) throw thrown;
  process.stderr.write(`create-scanner: ${thrown.message}\n`);
  process.exitCode = exitCodes.usage;
}
