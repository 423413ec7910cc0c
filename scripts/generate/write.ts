import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';

/** Writes a file of the project as Prettier has it, and says so if that changes it. */
export async function writeFormatted(root: string, path: string, content: string): Promise<void> {
  const target = join(root, path);
  const options = (await resolveConfig(target)) ?? {};
  const formatted = await format(content, { ...options, filepath: target });
  if (existsSync(target) && readFileSync(target, 'utf8') === formatted) return;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, formatted);
  process.stdout.write(`wrote ${path}\n`);
}
