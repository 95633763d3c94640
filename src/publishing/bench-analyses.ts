import { runInThisContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { readBareText, readPlainText } from '../engine/articles.ts';
import type { Article, CivilDate } from '../engine/model.ts';
import { bench as words } from '../words/terminal.ts';
import { readFolder } from './read-folder.ts';
import { median, type Table } from './table.ts';

const ARTICLES = 'public/articles';
const PUBLISHED = '2026-03-24' as CivilDate;

/** A door of the engine as it is shipped: built alone with all that it needs, minified. */
type Built<Input> = { readonly run: (input: Input) => unknown; readonly weight: number };
type Engine = {
  readonly reading: Built<Uint8Array>;
  readonly quotes: Built<Article>;
  readonly times: Built<Article>;
  readonly both: Built<Article>;
};

/**
 * Speed and weight of the analyses: an article of usual length, the same prose a hundred times longer, what a hostile file may hold,
 * and the compressed size of each analysis with its words.
 *
 * @returns Measures beside the numbers to hold.
 */
export async function benchAnalyses(): Promise<Table[]> {
  const engine = {
    reading: await buildEntry<Uint8Array>('src/engine/article/read-plain-text.ts', 'readPlainText'),
    quotes: await buildEntry<Article>('src/engine/quotes/find-quotations.ts', 'findQuotations'),
    times: await buildEntry<Article>('src/engine/timeline/find-times.ts', 'findTimes'),
    both: await buildEntry<Article>('src/engine/annotate.ts', 'annotate'),
  };
  const prose = readProse();
  return [speedTable(prose, engine), weightTable(engine), growthTable(prose, engine)];
}

/** Builds one function of the engine in memory, and starts it here: the code that a reader's machine runs, not the one of the sources. */
async function buildEntry<Input>(entry: string, name: string): Promise<Built<Input>> {
  const output = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife', name: 'built' }, preserveEntrySignatures: 'strict' },
    },
  })) as Rollup.RollupOutput;
  const { code } = output.output[0];
  const built = runInThisContext(`(() => { ${code}; return built; })()`) as Readonly<
    Record<string, Built<Input>['run']>
  >;
  return { run: built[name]!, weight: gzipSync(code, { level: 9 }).length };
}

/** The paragraphs of the demonstration. */
export function readProse(): string {
  const paragraphs = readFolder(ARTICLES).articles.flatMap(({ bytes }) => {
    const read = bytes && readPlainText(bytes);
    if (!read?.ok) return [];
    const { text, blocks } = read.value;
    return blocks.filter(({ kind }) => kind === 'paragraph').map(({ start, end }) => text.slice(start, end));
  });
  return paragraphs.join('\n\n');
}

const repeated = (words: string, length: number) => words.repeat(Math.ceil(length / words.length)).slice(0, length);

/** Milliseconds of processor so far: on a busy machine the clock would also count the others' turns. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of one call: the middle of several, once as many have warmed up; stops after three seconds or so of it. */
function timeOf(call: () => unknown): number {
  const times: number[] = [];
  const end = processorTime() + 3000;
  while (times.length < 4 || (times.length < 400 && processorTime() < end)) {
    const start = processorTime();
    call();
    times.push(processorTime() - start);
  }
  return median(times.slice(times.length >> 1));
}

const ARTICLE_LENGTH = 5000;
const LONG_TEXT = 500_000;

function speedTable(prose: string, { reading, quotes, times, both }: Engine): Table {
  const text = repeated(`${prose}\n\n`, ARTICLE_LENGTH);
  const article = readBareText(text, PUBLISHED);
  const long = repeated(`${prose}\n\n`, LONG_TEXT);
  const longArticle = readBareText(long, PUBLISHED);
  const megabytes = Buffer.byteLength(long) / 1e6;
  const speed = ({ run }: Built<Article>) => words.perSecond((megabytes / timeOf(() => run(longArticle))) * 1000);
  const one = ({ run }: Built<Article>) => words.ms(timeOf(() => run(article)));
  const file = new TextEncoder().encode(text);
  return {
    title: words.speed,
    columns: [words.measure, words.oneArticle, words.toHold, words.throughput, words.toHold],
    rows: [
      [words.quotes, one(quotes), '', speed(quotes), ''],
      [words.times, one(times), '', speed(times), words.atLeast('2,5 Mo/s')],
      [words.both, one(both), words.atMost('10 ms'), speed(both), ''],
      [words.reading, words.ms(timeOf(() => reading.run(file))), '', '', ''],
    ],
  };
}

function weightTable({ quotes, times, both }: Engine): Table {
  return {
    title: words.weight,
    columns: [words.measure, words.gzip, words.toHold],
    rows: [
      [words.quotes, words.kilobytes(quotes.weight), ''],
      [words.times, words.kilobytes(times.weight), ''],
      [words.both, words.kilobytes(both.weight), words.atMost('27 ko')],
    ],
  };
}

const STEPS = [1, 10, 100] as const;

/** Each input at three sizes, the last a hundred times the first: where the cost follows the size, the ratio stays near 1. */
function growthTable(prose: string, { reading, both }: Engine): Table {
  const long = `${prose}\n\n`;
  const analysisOf = (text: string) => {
    const article = readBareText(text, PUBLISHED);
    return () => both.run(article);
  };
  const readingOf = (text: string) => {
    const file = new TextEncoder().encode(text);
    return () => reading.run(file);
  };
  const inputs: readonly (readonly [name: string, call: (step: number) => () => unknown])[] = [
    [words.inputs.prose, (step) => analysisOf(repeated(long, 5000 * step))],
    [words.inputs.paragraph, (step) => analysisOf(repeated(prose.replaceAll('\n', ' '), 10_000 * step))],
    [words.inputs.guillemets, (step) => analysisOf('«'.repeat(10_000 * step))],
    [words.inputs.unclosed, (step) => analysisOf('« Il faut attendre, a dit le maire. '.repeat(10 * step))],
    [
      words.inputs.unclosedParagraphs,
      (step) => analysisOf('« Il faut attendre, a dit le maire.\n\n'.repeat(10 * step)),
    ],
    [words.inputs.digits, (step) => analysisOf('1'.repeat(10_000 * step))],
    [words.inputs.dates, (step) => analysisOf('le 3 mai, '.repeat(100 * step))],
    [words.inputs.file, (step) => readingOf(repeated(long, 46_000 * step))],
  ];
  return {
    title: words.growth,
    columns: [words.measure, ...STEPS.map((step) => `×${step}`), words.ratio],
    rows: inputs.map(([name, call]) => {
      const times = STEPS.map((step) => timeOf(call(step)));
      return [name, ...times.map(words.ms), words.growthRatio(times.at(-1)! / times[0]! / STEPS.at(-1)!)];
    }),
  };
}
