import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { readBareText, readPlainText } from '../engine/articles.ts';
import type { Article, CivilDate } from '../engine/model.ts';
import { bench as words } from '../words/terminal.ts';
import { readFolder } from './read-folder.ts';
import type { Table } from './table.ts';

const ARTICLES = 'public/articles';
const PUBLISHED = '2026-03-24' as CivilDate;

/**
 * A door of the engine as it is shipped: built alone with all that it needs, minified. `time` is in milliseconds of one call.
 * Each measure has a thread to itself: V8 stops optimizing regular expressions when those of several engines add up in one.
 */
type Built<Input> = { readonly time: (input: Input) => Promise<number>; readonly weight: number };
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
  return [await speedTable(prose, engine), weightTable(engine), await growthTable(prose, engine)];
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
  const source = `
    const { parentPort, workerData } = require('node:worker_threads');
    const { ${name}: run } = (() => { ${code}; return built; })();
    parentPort.postMessage((${timeOf})(() => run(workerData)));`;
  return {
    time: (input) =>
      new Promise((resolve, reject) => {
        const worker = new Worker(source, { eval: true, workerData: input });
        worker.once('message', resolve);
        worker.once('error', reject);
      }),
    weight: gzipSync(code, { level: 9 }).length,
  };
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

/**
 * Milliseconds of one call: the middle of several, once as many have warmed up; stops after three seconds or so of it.
 * Its own words are sent to the thread: it may use nothing around it.
 */
function timeOf(call: () => unknown): number {
  // Of the processor: on a busy machine the clock would also count the others' turns.
  const processorTime = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  const times: number[] = [];
  const end = processorTime() + 3000;
  while (times.length < 4 || (times.length < 400 && processorTime() < end)) {
    const start = processorTime();
    call();
    times.push(processorTime() - start);
  }
  const warm = times.slice(times.length >> 1).sort((a, b) => a - b);
  return warm[warm.length >> 1]!;
}

const ARTICLE_LENGTH = 5000;
const LONG_TEXT = 500_000;

async function speedTable(prose: string, { reading, quotes, times, both }: Engine): Promise<Table> {
  const text = repeated(`${prose}\n\n`, ARTICLE_LENGTH);
  const article = readBareText(text, PUBLISHED);
  const long = repeated(`${prose}\n\n`, LONG_TEXT);
  const longArticle = readBareText(long, PUBLISHED);
  const megabytes = Buffer.byteLength(long) / 1e6;
  const speed = async ({ time }: Built<Article>) => words.perSecond((megabytes / (await time(longArticle))) * 1000);
  const one = async ({ time }: Built<Article>) => words.ms(await time(article));
  const file = new TextEncoder().encode(text);
  return {
    title: words.speed,
    columns: [words.measure, words.oneArticle, words.toHold, words.throughput, words.toHold],
    rows: [
      [words.quotes, await one(quotes), '', await speed(quotes), ''],
      [words.times, await one(times), '', await speed(times), words.atLeast('2,5 Mo/s')],
      [words.both, await one(both), words.atMost('10 ms'), await speed(both), ''],
      [words.reading, words.ms(await reading.time(file)), '', '', ''],
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
async function growthTable(prose: string, { reading, both }: Engine): Promise<Table> {
  const long = `${prose}\n\n`;
  const analysisOf = (text: string) => both.time(readBareText(text, PUBLISHED));
  const readingOf = (text: string) => reading.time(new TextEncoder().encode(text));
  const inputs: readonly (readonly [name: string, time: (step: number) => Promise<number>])[] = [
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
  const rows: string[][] = [];
  for (const [name, time] of inputs) {
    const times: number[] = [];
    // One after the other: two at once would slow each other down.
    for (const step of STEPS) times.push(await time(step));
    rows.push([name, ...times.map(words.ms), words.growthRatio(times.at(-1)! / times[0]! / STEPS.at(-1)!)]);
  }
  return { title: words.growth, columns: [words.measure, ...STEPS.map((step) => `×${step}`), words.ratio], rows };
}
