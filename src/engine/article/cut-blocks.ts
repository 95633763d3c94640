import type { Problem, Span } from '../model.ts';
import {
  countWords,
  endsSentence,
  isByline,
  isCredit,
  isFurniture,
  isUnfinished,
  markedHeading,
  startsSentence,
} from './line-shapes.ts';
import { readDateLine } from './read-dates.ts';
import { readRelatedLine } from './related-lines.ts';

/** One block to be: its words are one line of the text. Pieces of one run of lines between empty lines have the same `paragraph`. */
export type Piece = Span & { readonly words: string; readonly line: number; readonly paragraph: number };

export type CutText = {
  /** The text with the lines of each piece joined. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Line of the file, from 1, of an offset of `text`. */
  readonly lineAt: (offset: number) => number;
  readonly problems: readonly Problem[];
};

type Mode =
  /** Lines end where their author ended them. */
  | { readonly kind: 'free' }
  /** A program cut the lines at this width; `least` is the length from which a line within a run counts as cut. */
  | { readonly kind: 'wrapped'; readonly width: number; readonly least: number }
  /** No empty line in the file: each line is a block. */
  | { readonly kind: 'single' };

/** Headers are written tight (« Culture », title, deck on following lines): a few runs of lines from the top. */
const HEADER_RUNS = 4;
const WRAP = { least: 60, most: 80 };

/**
 * Cuts the canonical text into blocks to be, one line each: runs of lines between empty lines, of which the lines are joined when a
 * program or a soft return cut them, and parted when each stands alone.
 *
 *     Le bac de Lauvière reprend lundi, après deux mois de travaux et       Par Violaine Ribes
 *     trois reports.                                    → one piece         Publié le 12 avril 2021         → two
 *
 * Lines are joined by a space, by nothing after a hyphen (« Saint- » / « Denis »).
 */
export function cutBlocks(text: string): CutText {
  const lines = text.split('\n');
  const runs = runsOfLines(lines);
  const mode = modeOf(lines, runs);
  const problems: Problem[] = [];
  if (runs.length === 1 && lines.length > 1 && runs[0]!.to - runs[0]!.from > 1) {
    problems.push({ code: 'I-SINGLE-NEWLINES', line: runs[0]!.from + 1 });
  }
  if (mode.kind === 'wrapped') problems.push({ code: 'I-HARD-WRAP', line: firstWrapped(lines, runs) });
  const joined = new Uint8Array(lines.length);
  runs.forEach((run, index) => {
    const first = joinRun(lines, run, mode, index < HEADER_RUNS, joined);
    if (first !== null && mode.kind === 'free') problems.push({ code: 'W-LINEBREAK', line: first + 1 });
  });
  return { ...assemble(lines, runs, joined), problems };
}

type Run = { readonly from: number; readonly to: number };

function runsOfLines(lines: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (to < lines.length && lines[to] !== '') to++;
    if (to > from) runs.push({ from, to });
    from = to + 1;
  }
  return runs;
}

function firstWrapped(lines: readonly string[], runs: readonly Run[]): number {
  const run = runs.find(({ from, to }) => to - from > 1 && lines[from]!.length >= WRAP.least) ?? runs[0]!;
  return run.from + 1;
}

function modeOf(lines: readonly string[], runs: readonly Run[]): Mode {
  const single = runs.length === 1;
  const wraps = single ? wrapsWithoutBlank(lines.slice(runs[0]!.from, runs[0]!.to)) : wrapsInRuns(lines, runs);
  if (!wraps) return { kind: single ? 'single' : 'free' };
  return { kind: 'wrapped', width: widest(lines, runs), least: single ? Number.POSITIVE_INFINITY : WRAP.least };
}

/** The last line of a run, a headline say, was cut by nobody. */
const widest = (lines: readonly string[], runs: readonly Run[]) =>
  runs
    .flatMap(({ from, to }) => lines.slice(from, to - 1))
    .reduce((width, line) => (line.length <= WRAP.most ? Math.max(width, line.length) : width), 0);
const hasWrapWidth = (line: string) => line.length >= WRAP.least && line.length <= WRAP.most;

/** Seven in ten of the lines that are not the last of their run are 60 to 80 characters long, and few of them end a sentence. */
function wrapsInRuns(lines: readonly string[], runs: readonly Run[]): boolean {
  let [count, wide, open] = [0, 0, 0];
  for (const { from, to } of runs) {
    for (let index = from; index < to - 1; index++) {
      count++;
      if (!hasWrapWidth(lines[index]!)) continue;
      wide++;
      if (!endsSentence(lines[index]!)) open++;
    }
  }
  return count >= 3 && wide >= 0.7 * count && open >= 0.5 * wide;
}

/** Without empty lines the sign is that lines start in the midst of a sentence. */
function wrapsWithoutBlank(lines: readonly string[]): boolean {
  const middles = lines.filter((line, index) => index > 0 && /^\p{Ll}/u.test(line)).length;
  return middles >= 3 && middles >= 0.25 * lines.length && lines.every((line) => line.length <= 2 * WRAP.most);
}

/** Marks in `joined` the lines that go on the one before. @returns The first line that had to be joined; null when none. */
function joinRun(lines: readonly string[], run: Run, mode: Mode, inHeader: boolean, joined: Uint8Array): number | null {
  if (mode.kind === 'single') return null;
  let first: number | null = null;
  let isUnderLinks = false;
  for (let index = run.from + 1; index < run.to; index++) {
    const [upper, lower] = [lines[index - 1]!, lines[index]!];
    // Each line under « Lire aussi » is a title.
    isUnderLinks ||= readRelatedLine(upper, 0)?.isHeader === true;
    if (isUnderLinks && startsSentence(lower) && !isUnfinished(upper)) continue;
    if (partsFrom(upper, lower, mode, inHeader, joined[index - 1] === 0)) continue;
    joined[index] = 1;
    first ??= index;
  }
  return first;
}

/** @param isOneLine The upper line starts its block. */
function partsFrom(upper: string, lower: string, mode: Mode, inHeader: boolean, isOneLine: boolean): boolean {
  const goesOn = mode.kind === 'wrapped' && (upper.length >= mode.least || isFull(upper, lower, mode.width));
  if (standsAlone(lower) && !(goesOn && /^[-–—\d]/u.test(lower))) return true;
  if (goesOn || !startsSentence(lower)) return false;
  if (mode.kind === 'wrapped' || (isOneLine && standsAlone(upper)) || endsSentence(upper)) return true;
  if (!isOneLine || isUnfinished(upper)) return false;
  return inHeader ? upper.length <= 120 : isHeadingOver(upper, lower);
}

/** The next word would not have fitted: the program had to cut there. */
function isFull(upper: string, lower: string, width: number): boolean {
  const space = lower.search(/[\s\u00A0-]/u);
  return upper.length + 1 + (space < 0 ? lower.length : space) > width;
}

const MARK = /^(?:[•·▪◦●■\uF0B7*–—-][ \u00A0]|>|#{1,6}[ \u00A0]|\d{1,2}[.)][ \u00A0])/u;

/** A line that is a block of its own whatever is around it. */
function standsAlone(line: string): boolean {
  if (MARK.test(line)) return true;
  if (line.length > 300) return false;
  return (
    markedHeading(line) !== null ||
    readRelatedLine(line, 0) !== null ||
    readDateLine(line, 0)?.hasVerb === true ||
    isByline(line) ||
    isCredit(line) ||
    isFurniture(line)
  );
}

/** « Un budget à trouver », then without an empty line the paragraph under it. */
const isHeadingOver = (upper: string, lower: string) =>
  upper.length <= 80 && countWords(upper) <= 8 && lower.length > 80;

function assemble(lines: readonly string[], runs: readonly Run[], joined: Uint8Array): Omit<CutText, 'problems'> {
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  lines.forEach((line, index) => {
    const link = index === 0 ? '' : linkBetween(lines[index - 1]!, line, joined[index] === 1);
    starts.push(length + link.length);
    parts.push(link, line);
    length += link.length + line.length;
  });
  const text = parts.join('');
  const pieces: Piece[] = [];
  runs.forEach((run, paragraph) => {
    for (let from = run.from; from < run.to; ) {
      let to = from + 1;
      while (to < run.to && joined[to] === 1) to++;
      const [start, end] = [starts[from]!, starts[to - 1]! + lines[to - 1]!.length];
      const words = text.slice(start, end);
      pieces.push({ start, end, words, line: from + 1, paragraph: runs.length === 1 ? from : paragraph });
      from = to;
    }
  });
  return { text, pieces, lineAt: (offset) => lastAtOrBefore(starts, offset) + 1 };
}

function linkBetween(upper: string, lower: string, isJoined: boolean): string {
  if (!isJoined) return '\n';
  return /\p{L}-$/u.test(upper) && /^\p{L}/u.test(lower) ? '' : ' ';
}

/** Index of the last of the ascending numbers that is not greater. */
function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
