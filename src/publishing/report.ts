import type { Problem } from '../engine/model.ts';
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

/** The problems of one file, aligned, the gravest first, then by line. */
export function problemLines(problems: readonly Problem[]): string[] {
  const places = problems.map(({ line }) => words.line(line));
  const width = Math.max(0, ...places.map((place) => place.length));
  const levels = Math.max(...Object.values(words.levels).map((level) => level.length));
  return [...problems]
    .sort((a, b) => LEVELS.indexOf(levelOf(a)) - LEVELS.indexOf(levelOf(b)) || a.line - b.line)
    .map((problem) => {
      const level = words.levels[levelOf(problem)].padEnd(levels);
      return `  ${level}  ${words.line(problem.line).padEnd(width)}  ${sentences[problem.code](problem)}`;
    });
}

/** Prints the report where messages go, apart from what a command makes; nothing when there is nothing to say. */
export function printReports(reports: readonly FileReport[]): void {
  for (const line of reportLines(reports)) console.error(line);
}
