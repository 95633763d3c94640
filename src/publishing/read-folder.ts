import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { correctionsBeside, isCorrectionsName } from '../engine/corrections.ts';

/** One entry of the folder, as it lies on disk; `bytes` is null when it could not be read. */
export type SourceFile = { readonly name: string; readonly bytes: Uint8Array | null };

/** A text, and the file of corrections beside it; null when there is none. */
export type SourceArticle = SourceFile & { readonly corrections: SourceFile | null };

export type SourceFolder = {
  /** The text of `edition.json`; null when there is none, empty when it cannot be read. */
  readonly edition: string | null;
  /** Every `.txt`, by name. */
  readonly articles: readonly SourceArticle[];
  /** Names of corrections beside no text. */
  readonly alone: readonly string[];
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
  const read = (name: string): SourceFile => ({ name, bytes: readBytes(join(folder, name)) });
  const articles = names.filter(isArticle);
  const beside = new Set(articles.map(correctionsBeside));
  const corrections = names.filter(isCorrectionsName);
  const known = new Set(['edition.json', ...articles, ...corrections]);
  return {
    edition: names.includes('edition.json') ? textOf(readBytes(join(folder, 'edition.json'))) : null,
    articles: articles.map((name) => {
      const own = correctionsBeside(name);
      return { ...read(name), corrections: names.includes(own) ? read(own) : null };
    }),
    alone: corrections.filter((name) => !beside.has(name)),
    others: names.filter((name) => !known.has(name)),
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
