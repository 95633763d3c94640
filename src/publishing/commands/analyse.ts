import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { annotate, type Preference } from '../../engine/annotate.ts';
import { readBareText } from '../../engine/articles.ts';
import { correctionsBeside } from '../../engine/corrections.ts';
import type { CivilDate } from '../../engine/model.ts';
import { command, analyse as words } from '../../words/terminal.ts';
import { analysisLines } from '../analysis-lines.ts';
import { isPreference, linesOf, readCivilDate, readRequest, writeAnswer } from '../ndjson.ts';
import { openOutput } from '../output.ts';
import { readArguments, refuse } from '../read-arguments.ts';
import { readArticle } from '../read-article.ts';
import { problemLines } from '../report.ts';
import { styleOf } from '../terminal-style.ts';

const OPTIONS = {
  json: { type: 'boolean' },
  ndjson: { type: 'boolean' },
  'published-on': { type: 'string' },
  prefer: { type: 'string' },
} as const;

/** What holds where a line, or the file, says nothing else. */
type Given = { readonly publishedOn: CivilDate | null; readonly prefer: Preference };

/** `npm run analyse -- FILE`: the analysis of one text, or with `--ndjson` of each line of the standard input. */
export async function run(args: readonly string[], { from }: { from: string }): Promise<number> {
  const read = readArguments(args, OPTIONS, [0, 1], words.help);
  if (!read.ok) return read.exitCode;
  const { json = false, ndjson = false, 'published-on': date, prefer = 'news' } = read.values;
  const publishedOn = date === undefined ? null : readCivilDate(date);
  if (publishedOn === undefined) return refuse(words.publishedOn(date!), words.help).exitCode;
  if (!isPreference(prefer)) return refuse(words.prefer(prefer), words.help).exitCode;
  const [file] = read.positionals;
  if (ndjson && (file !== undefined || json)) return refuse(words.noFile, words.help).exitCode;
  if (ndjson) return analyseLines({ publishedOn, prefer });
  if (file === undefined) return refuse(words.oneFile, words.help).exitCode;
  return analyseFile(resolve(from, file), { publishedOn, prefer }, json);
}

async function analyseFile(path: string, given: Given, json: boolean): Promise<number> {
  const bytes = readBytes(path);
  const beside = correctionsBeside(path);
  const corrections = existsSync(beside) ? readBytes(beside) : null;
  for (const read of [bytes, corrections]) if (typeof read === 'string') console.error(read);
  if (typeof bytes === 'string' || typeof corrections === 'string') return 2;
  const { article, ofText, ofCorrections } = readArticle(bytes, corrections, { ...given, indirect: true });
  const problems = [...ofText, ...ofCorrections];
  if (!article) {
    console.error([ofCorrections.length > 0 ? beside : path, ...problemLines(problems)].join('\n'));
    return 1;
  }
  const write = openOutput(process.stdout);
  if (!json) await write(analysisLines(article, problems, styleOf(process.stdout, process.env)).join('\n'));
  else {
    await write(JSON.stringify(article, null, 2));
    if (problems.length > 0) console.error([path, ...problemLines(problems)].join('\n'));
  }
  return 0;
}

/** @returns a sentence when the file cannot be read. */
function readBytes(path: string): Uint8Array | string {
  try {
    return readFileSync(path);
  } catch (error) {
    return command.unreadable(path, String((error as NodeJS.ErrnoException).code));
  }
}

async function analyseLines(given: Given): Promise<number> {
  const write = openOutput(process.stdout);
  let number = 0;
  let refused = false;
  for await (const line of linesOf(process.stdin)) {
    number++;
    if (line.trim() === '') continue;
    const request = readRequest(line);
    if (typeof request === 'string') {
      console.error(words.wrongLine(number, words.wrong[request]));
      refused = true;
      continue;
    }
    const article = readBareText(request.text, request.publishedOn ?? given.publishedOn);
    const annotated = annotate(article, { prefer: request.prefer ?? given.prefer, indirect: true });
    if (!(await write(writeAnswer(request.id, annotated)))) break;
  }
  return refused ? 1 : 0;
}
