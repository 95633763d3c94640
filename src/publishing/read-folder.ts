import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One entry of the folder, as it lies on disk; `bytes` is null when it could not be read. */
export type SourceFile = { readonly name: string; readonly bytes: Uint8Array | null };

export type SourceFolder = {
  /** The text of `edition.json`; null when there is none, empty when it cannot be read. */
  readonly edition: string | null;
  /** Every `.txt`, by name. */
  readonly articles: readonly SourceFile[];
  /** Names of what is there and is no article yet: other formats, folders. Hidden files are passed over. */
  readonly others: readonly string[];
};

/** @throws when the folder itself cannot be read. */
export function readFolder(folder: string): SourceFolder {
  const names = readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort();
  // A link to nothing is no folder: an article that cannot be read.
  const isFolder = (name: string) => statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory() === true;
  const isArticle = (name: string) => /\.txt$/i.test(name) && !isFolder(name);
  return {
    edition: names.includes('edition.json') ? textOf(readBytes(join(folder, 'edition.json'))) : null,
    articles: names.filter(isArticle).map((name) => ({ name, bytes: readBytes(join(folder, name)) })),
    others: names.filter((name) => name !== 'edition.json' && !isArticle(name)),
  };
}

/** What cannot be read is no edition, which is said of it. */
const textOf = (bytes: Uint8Array | null) => (bytes === null ? '' : Buffer.from(bytes).toString('utf8'));

function readBytes(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
