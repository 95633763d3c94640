import type { Bundle } from '../engine/bundles.ts';
import { type CompiledEdition, createCompiler, filesOf } from './compile-edition.ts';
import { readFolder } from './read-folder.ts';

/** @throws when the folder cannot be read. */
export function compileFolder(folder: string): CompiledEdition {
  return createCompiler()(readFolder(folder));
}

/** The files of a bundle as the texts of a folder are now. */
export type FolderCompiler = {
  /** Reads the folder again; only the texts that changed are analysed again. */
  readonly refresh: () => CompiledEdition;
  /** @param path under the bundle's folder. @returns undefined when the bundle has no such file. */
  readonly file: (path: string) => string | undefined;
  /** The whole of it; null until the first refresh. */
  readonly bundle: () => Bundle | null;
};

/** Empty until it is refreshed; a folder that cannot be read leaves the files as they were. */
export function createFolderCompiler(folder: string): FolderCompiler {
  const compile = createCompiler();
  let files = new Map<string, string>();
  let bundle: Bundle | null = null;
  return {
    refresh: () => {
      const compiled = compile(readFolder(folder));
      ({ bundle } = compiled);
      files = new Map(filesOf(compiled.bundle).map(({ path, text }) => [path, text]));
      return compiled;
    },
    file: (path) => files.get(path),
    bundle: () => bundle,
  };
}
