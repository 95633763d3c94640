import { bench as words } from '../../words/terminal.ts';
import { benchAnalyses } from '../bench-analyses.ts';
import { benchNewsroom } from '../bench-newsroom.ts';
import { benchPage } from '../bench-page.ts';
import { readArguments, refuse } from '../read-arguments.ts';
import { type Table, tableLines } from '../table.ts';

/** In the order in which they run. */
const PARTS: Readonly<Record<string, () => Promise<Table[]>>> = {
  analyses: benchAnalyses,
  page: benchPage,
  newsroom: benchNewsroom,
};

/** `npm run bench`: how fast and how heavy the analyses, the reading page and the newsroom are, beside the numbers to hold. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, { only: { type: 'string' } }, [0, 0], words.help);
  if (!read.ok) return read.exitCode;
  const { only } = read.values;
  if (only !== undefined && !(only in PARTS))
    return refuse(words.noPart(only, Object.keys(PARTS)), words.help).exitCode;
  for (const [name, measure] of Object.entries(PARTS)) {
    if (only !== undefined && only !== name) continue;
    for (const table of await measure()) console.log(`${tableLines(table).join('\n')}\n`);
  }
  return 0;
}
