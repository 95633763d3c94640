import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes files under a folder, which it makes; what stood there under other names stays.
 *
 * @param files with paths under the folder, `/` between folders.
 * @throws when the disk refuses.
 */
export function writeFiles(folder: string, files: Iterable<{ readonly path: string; readonly text: string }>): void {
  for (const { path, text } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
