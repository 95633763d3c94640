import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { annotate } from '../../engine/annotate.ts';
import { readBareText } from '../../engine/articles.ts';
import { analyse, command, score as words } from '../../words/terminal.ts';
import { linesOf } from '../ndjson.ts';
import { readArguments } from '../read-arguments.ts';
import { readLabels } from '../read-labels.ts';
import { emptyTally, type Measure, measuresOf, tallyQuotations } from '../score-quotations.ts';
import { tableLines } from '../table.ts';

/** Half of the texts, by the place of their lines: rules are written from one half, and judged on the other. */
const HALVES = ['odd', 'even'] as const;
const KINDS = ['all', 'marked'] as const;

/** `npm run score -- FILE`: the quotation analysis against labelled texts, one JSON object a line. */
export async function run(args: readonly string[], { from }: { from: string }): Promise<number> {
  const read = readArguments(args, {}, [1, 1], words.help);
  if (!read.ok) return read.exitCode;
  const path = resolve(from, read.positionals[0]!);
  const rows = HALVES.flatMap((half) => KINDS.map((kind) => ({ half, kind, tally: emptyTally() })));
  try {
    let number = 0;
    for await (const line of linesOf(createReadStream(path))) {
      number++;
      if (line.trim() === '') continue;
      const labels = readLabels(line);
      if (typeof labels === 'string') {
        console.error(analyse.wrongLine(number, labels === 'no-labels' ? words.noLabels : analyse.wrong[labels]));
        return 1;
      }
      const article = readBareText(labels.text, labels.publishedOn);
      const annotated = annotate(article, { prefer: labels.prefer ?? 'news', indirect: true });
      const half = HALVES[(number + 1) % 2]!;
      for (const row of rows) if (row.half === half) tallyQuotations(row.tally, annotated, labels.quotes, row.kind);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    console.error(command.unreadable(path, code));
    return 2;
  }
  const table = rows.map(({ half, kind, tally }) => {
    const measures = measuresOf(tally);
    return [words.row(half, kind), String(tally.labelled), ...MEASURES.map((name) => words.percent(measures[name]))];
  });
  const columns = ['', words.labelled, ...MEASURES.map((name) => words.measures[name])];
  console.log([...tableLines({ title: words.title, columns, rows: table }), '', words.legend].join('\n'));
  return 0;
}

const MEASURES = Object.keys(words.measures) as Measure[];
