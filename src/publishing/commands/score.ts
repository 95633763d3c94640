import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { annotate } from '../../engine/annotate.ts';
import { readBareText } from '../../engine/articles.ts';
import { analyse, command, score as words } from '../../words/terminal.ts';
import { linesOf } from '../ndjson.ts';
import { readArguments } from '../read-arguments.ts';
import { type LabelledText, readLabels } from '../read-labels.ts';
import { emptyTally, type Measure, measuresOf, type Tally, tallyQuotations } from '../score-quotations.ts';
import { emptyTimeTally, type TimeMeasure, type TimeTally, tallyTimes, timeMeasuresOf } from '../score-times.ts';
import { type Table, tableLines } from '../table.ts';

/** Half of the texts, by the place of their lines: rules are written from one half, and judged on the other. */
const HALVES = ['odd', 'even'] as const;
type Half = (typeof HALVES)[number];
const KINDS = ['all', 'marked'] as const;

type QuotationRow = { readonly half: Half; readonly kind: (typeof KINDS)[number]; readonly tally: Tally };
/** The texts of one source; of these, the ones of the press, when there are others. */
type TimeRow = { readonly half: Half; readonly source: string; readonly isNews: boolean; readonly tally: TimeTally };

/** `npm run score -- FILE`: the quotation and the time analysis against labelled texts, one JSON object a line. */
export async function run(args: readonly string[], { from }: { from: string }): Promise<number> {
  const read = readArguments(args, {}, [1, 1], words.help);
  if (!read.ok) return read.exitCode;
  const path = resolve(from, read.positionals[0]!);
  const quotations = HALVES.flatMap((half) => KINDS.map((kind) => ({ half, kind, tally: emptyTally() })));
  const times: TimeRow[] = [];
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
      scoreText(labels, HALVES[(number + 1) % 2]!, quotations, times);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    console.error(command.unreadable(path, code));
    return 2;
  }
  const tables = [
    quotations.some(({ tally }) => tally.labelled + tally.found > 0) && [quotationTable(quotations), words.legend],
    times.length > 0 && [timeTable(times), words.times.legend],
  ].filter((table) => table !== false) as [Table, string][];
  console.log(tables.map(([table, legend]) => [...tableLines(table), '', legend].join('\n')).join('\n\n'));
  return 0;
}

function scoreText(labels: LabelledText, half: Half, quotations: readonly QuotationRow[], times: TimeRow[]): void {
  const article = readBareText(labels.text, labels.publishedOn);
  const annotated = annotate(article, { prefer: labels.prefer ?? 'news', indirect: true });
  if (labels.quotes)
    for (const row of quotations) if (row.half === half) tallyQuotations(row.tally, annotated, labels.quotes, row.kind);
  if (labels.times)
    for (const isNews of labels.isNews ? [false, true] : [false])
      tallyTimes(timeRow(times, half, labels.source, isNews).tally, article.text, annotated.times, labels.times);
}

function timeRow(times: TimeRow[], half: Half, source: string, isNews: boolean): TimeRow {
  const known = times.find((row) => row.half === half && row.source === source && row.isNews === isNews);
  if (known) return known;
  const row = { half, source, isNews, tally: emptyTimeTally() };
  times.push(row);
  return row;
}

function quotationTable(rows: readonly QuotationRow[]): Table {
  const names = Object.keys(words.measures) as Measure[];
  return {
    title: words.title,
    columns: ['', words.labelled, ...names.map((name) => words.measures[name])],
    rows: rows.map(({ half, kind, tally }) => {
      const measures = measuresOf(tally);
      return [words.row(half, kind), String(tally.labelled), ...names.map((name) => words.percent(measures[name]))];
    }),
  };
}

/** Half by half; the press alone only where a source has other cases too. */
function timeTable(rows: readonly TimeRow[]): Table {
  const names = Object.keys(words.times.measures) as TimeMeasure[];
  const isWhole = ({ half, source, tally }: TimeRow) =>
    rows.some((row) => row.half === half && row.source === source && !row.isNews && row.tally.texts === tally.texts);
  const shown = HALVES.flatMap((half) => rows.filter((row) => row.half === half && !(row.isNews && isWhole(row))));
  return {
    title: words.times.title,
    columns: ['', words.times.texts, ...names.map((name) => words.times.measures[name])],
    rows: shown.map(({ half, source, isNews, tally }) => {
      const measures = timeMeasuresOf(tally);
      const figures = names.map((name) => measures[name]).map((share) => (share === null ? '' : words.percent(share)));
      return [words.times.row(half, source, isNews), String(tally.texts), ...figures];
    }),
  };
}
