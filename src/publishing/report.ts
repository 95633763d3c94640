import type { Problem, ProblemCode } from '../engine/model.ts';
import { problems as sentences } from '../words/fr.ts';
import { report as words } from '../words/terminal.ts';
import type { FileReport } from './compile-edition.ts';

const LEVELS = ['E', 'W', 'I'] as const;
const levelOf = ({ code }: Problem) => code.charAt(0) as (typeof LEVELS)[number];

/**
 * What there is to say of the files of a folder, for a terminal: the name of each file, then one line a problem, the gravest first.
 *
 *     le-four-de-vaubrun.txt
 *       refusé       ligne 1   fichier vide : aucun mot à mettre en page
 */
export function reportLines(reports: readonly FileReport[]): string[] {
  return reports.flatMap(({ file, problems }) => [file, ...problemLines(problems)]);
}

/** Of what comes again and again in a file, so many are told one by one. */
const ONE_BY_ONE = 3;

type Remark = { readonly level: string; readonly place: string; readonly sentence: string };

/** The problems of one file, aligned, the gravest first, then by line; what comes again and again is told in one line. */
export function problemLines(problems: readonly Problem[]): string[] {
  const sorted = [...problems].sort(
    (a, b) => LEVELS.indexOf(levelOf(a)) - LEVELS.indexOf(levelOf(b)) || a.line - b.line,
  );
  const remarks = remarksOf(sorted);
  const width = (column: keyof Remark) => Math.max(0, ...remarks.map((remark) => remark[column].length));
  const levels = Math.max(...Object.values(words.levels).map((level) => level.length));
  const places = width('place');
  return remarks.map(({ level, place, sentence }) => `  ${level.padEnd(levels)}  ${place.padEnd(places)}  ${sentence}`);
}

function remarksOf(sorted: readonly Problem[]): Remark[] {
  const lines = new Map<ProblemCode, number[]>();
  for (const { code, line } of sorted) {
    const known = lines.get(code);
    if (known) known.push(line);
    else lines.set(code, [line]);
  }
  const told = new Map<ProblemCode, number>();
  return sorted.flatMap((problem): Remark[] => {
    const all = lines.get(problem.code)!;
    const place = (told.get(problem.code) ?? 0) + 1;
    told.set(problem.code, place);
    const remark = { level: words.levels[levelOf(problem)], place: words.line(problem.line) };
    const sentence = sentences[problem.code](problem);
    const isMany = all.length > ONE_BY_ONE + 1;
    if (!isMany || place <= ONE_BY_ONE) return [{ ...remark, sentence }];
    if (place > ONE_BY_ONE + 1) return [];
    const others = all.length - ONE_BY_ONE;
    return [{ ...remark, place: words.lines(problem.line, all.at(-1)!), sentence: words.again(sentence, others) }];
  });
}

/** Prints the report where messages go, apart from what a command makes; nothing when there is nothing to say. */
export function printReports(reports: readonly FileReport[]): void {
  for (const line of reportLines(reports)) console.error(line);
}
