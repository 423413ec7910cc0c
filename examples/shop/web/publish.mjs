import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import mkdirp from 'mkdirp';

const makeFolder = promisify(mkdirp);

/** Lays the pages of the shop out for the web server. */
export async function publish(pages, folder) {
  await makeFolder(folder);
  for (const page of pages) await copyFile(page.file, join(folder, page.name));
}
