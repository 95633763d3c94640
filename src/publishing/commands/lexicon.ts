import { writeFileSync } from 'node:fs';
import { command, lexicon as words } from '../../words/terminal.ts';
import { readArguments } from '../read-arguments.ts';
import { writeVerbTable } from '../write-verb-table.ts';

/** From the root of the project, where commands run. */
const PATH = 'src/engine/french/verb-table.ts';

/** `npm run lexicon`: the forms of the verbs of speech, from a conjugator into the engine. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, {}, [0, 0], words.help);
  if (!read.ok) return read.exitCode;
  const table = writeVerbTable();
  if (!table.ok) {
    console.error(words.unknown(table.unknown));
    return 1;
  }
  try {
    writeFileSync(PATH, table.text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    console.error(command.unwritable(PATH, code));
    return 2;
  }
  console.log(words.written(table, PATH));
  return 0;
}
