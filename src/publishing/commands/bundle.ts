import { resolve } from 'node:path';
import { command, bundle as words } from '../../words/terminal.ts';
import { type CompiledEdition, createCompiler, filesOf } from '../compile-edition.ts';
import { readArguments, refuse } from '../read-arguments.ts';
import { readFolder } from '../read-folder.ts';
import { printReports } from '../report.ts';
import { writeFiles } from '../write-folder.ts';

/** `npm run bundle -- DIR --out DIR`: the texts of a folder to a bundle, nothing else. */
export async function run(args: readonly string[], { from }: { from: string }): Promise<number> {
  const read = readArguments(args, { out: { type: 'string', short: 'o' } }, [1, 1], words.help);
  if (!read.ok) return read.exitCode;
  if (read.values.out === undefined) return refuse(words.noOut, words.help).exitCode;
  const folder = resolve(from, read.positionals[0]!);
  const compiled = compile(folder);
  if (typeof compiled === 'string') {
    console.error(compiled);
    return 2;
  }
  const files = filesOf(compiled.bundle);
  const out = resolve(from, read.values.out);
  try {
    writeFiles(out, files);
  } catch (error) {
    console.error(command.unwritable(out, reasonOf(error)));
    return 2;
  }
  printReports(compiled.reports);
  const { stories, quotations, times } = compiled.bundle.manifest.counts;
  console.log(words.written(out, { files: files.length, stories, quotations, times }));
  if (compiled.refused) console.error(words.refused);
  return compiled.refused ? 1 : 0;
}

/** @returns a sentence when the folder cannot be read. */
function compile(folder: string): CompiledEdition | string {
  try {
    return createCompiler()(readFolder(folder));
  } catch (error) {
    return command.unreadable(folder, reasonOf(error));
  }
}

const reasonOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error));
