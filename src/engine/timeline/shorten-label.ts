import { CUT_WORDS, DETERMINERS, LEADING_WORDS, TRAILING_WORDS } from '../french/event-words.ts';
import type { Span } from '../model.ts';
import { endingAt } from '../text/ends-at.ts';
import { trimSpan } from '../text/spans.ts';
import { findVerb } from './find-tense.ts';

/** A label is cut to so many words, those of the date itself left aside. */
export const MOST_WORDS = 14;
/** But a clause that ends soon after is told whole. */
export const WHOLE = 18;

type Word = Span & { readonly word: string };

/** How many words with a letter or a figure. */
export function countWords(text: string, { start, end }: Span): number {
  let count = 0;
  let isCounted = false;
  // Asked many times for each date: nearly every unit is told from its number.
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 32) isCounted = false;
    else if (!isCounted && isWordUnit(text, at, unit)) {
      isCounted = true;
      count++;
    } else if (unit > 127 || unit < 32) isCounted &&= !/\s/u.test(text[at]!);
  }
  return count;
}

const isWordUnit = (text: string, at: number, unit: number) =>
  unit < 128
    ? (unit > 96 && unit < 123) || (unit > 64 && unit < 91) || (unit > 47 && unit < 58)
    : /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at)!));

/** How many words beside those of the date. */
export function countBeside(text: string, label: Span, time: Span): number {
  const inside = label.start <= time.start && time.end <= label.end;
  return countWords(text, label) - (inside ? countWords(text, time) : 0);
}

/**
 * At most 14 words of a clause beside the date, or the whole clause up to 18. First choice: its beginning as far as the expression, cut before a preposition; then the name in its
 * subject; then its beginning with its verb, without the expression; then the noun phrase nearest to the expression.
 *
 *     La présidente vélane Elise Carondel a reçu ce 12 avril 2021 son homologue morvène Ilmar Dostan au sujet des péages que le conseil …
 *     └────────────────────────────────────────────────────────────────────────────────────────────────────────────────┘
 */
export function shortenLabel(text: string, clause: Span, time: Span): Span {
  if (countBeside(text, clause, time) <= WHOLE) return clause;
  const words = wordsOf(text, clause);
  const inside = clause.start <= time.start && time.end <= clause.end;
  const last = inside ? words.findIndex(({ end }) => end >= time.end) : -1;
  const most = MOST_WORDS + (inside ? countWords(text, time) : 0);
  const beginning = inside ? fromBeginning(words, last, most) : null;
  if (beginning) return beginning;
  const told = verbFirst(text, words, time);
  const noun = inside && !(told && isCloseTo(told, time)) ? fromNounPhrase(words, last, most) : null;
  return noun ?? told ?? spanOf(words, 0, hardCut(words, time));
}

function wordsOf(text: string, { start, end }: Span): Word[] {
  const words: Word[] = [];
  let at = start;
  for (const word of text.slice(start, end).split(/\s/u)) {
    if (word !== '') words.push({ word, start: at, end: at + word.length });
    at += word.length + 1;
  }
  return words;
}

/** A label that ends far before the date tells another thing. */
const isCloseTo = (label: Span, time: Span) => time.start - label.end <= 60;

const spanOf = (words: readonly Word[], first: number, last: number): Span => ({
  start: words[first]!.start,
  end: words[last]!.end,
});

function fromBeginning(words: readonly Word[], last: number, most: number): Span | null {
  const name = words.findIndex(
    ({ word }, i) => i > 0 && i < 5 && /^\p{Lu}/u.test(word) && /^\p{Ll}{4,}$/u.test(words[i - 1]!.word),
  );
  for (const first of name > 0 ? [0, name] : [0]) {
    const end = cutAfter(words, first, last, most);
    if (end !== null) return spanOf(words, first, end);
  }
  return null;
}

function verbFirst(text: string, words: readonly Word[], time: Span): Span | null {
  const ends = [cutAfter(words, 0, 4, MOST_WORDS), hardCut(words, time)].filter((end) => end !== null);
  return ends.map((end) => spanOf(words, 0, end)).find((span) => findVerb(text, span) === 'finite') ?? null;
}

function fromNounPhrase(words: readonly Word[], last: number, most: number): Span | null {
  for (let first = 1; first < last; first++) {
    if (!DETERMINERS.test(words[first]!.word)) continue;
    const end = cutAfter(words, first, last, most);
    if (end !== null) return spanOf(words, first, end);
  }
  return null;
}

// At 14 words, or before the date that would be cut in two.
function hardCut(words: readonly Word[], time: Span): number {
  const most = Math.min(words.length, MOST_WORDS) - 1;
  const before = words.findIndex(({ end }) => end > time.start) - 1;
  return before > 2 && words[most]!.end < time.end && words[most]!.end > time.start ? before : most;
}

/** The last word of the longest label from `first` that goes as far as `last` and ends where a phrase ends; null when none does. */
function cutAfter(words: readonly Word[], first: number, last: number, most: number): number | null {
  const furthest = first + most - 1;
  if (words.length - 1 <= furthest) return words.length - 1;
  // A noun cut from its complement (« au domicile | de M. Lenoir ») is the last choice.
  for (const isCut of [CUT_WORDS, /^(?:de|du|d['’].*)$/iu]) {
    for (let end = furthest; end >= last; end--) {
      const closes = isCut.test(words[end + 1]!.word) || /[,;:]$/u.test(words[end]!.word);
      if (closes && TRAILING(words[end]!.word, words[end]!.word.length) < 0) return end;
    }
  }
  return null;
}

// What is trimmed from a label at once: some words, or marks.
const EDGE = 40;

const TRAILING = endingAt(TRAILING_WORDS, 'u');
const MARKS_BEHIND = endingAt('[^\\p{L}\\p{N}»”")%€°]{1,40}', 'u');

/** Without conjunction in front, without mark, article or preposition behind, and no guillemet or bracket without its fellow. */
export function trimLabel(text: string, label: Span, time: Span): Span {
  let { start, end } = balanced(text, label, time);
  for (let edge = -1; edge !== 0; start += edge) {
    const words = text.slice(start, Math.min(end, start + EDGE));
    edge = /^[^\p{L}\p{N}«“"(]+/u.exec(words)?.[0].length ?? LEADING_WORDS.exec(words)?.[0].length ?? 0;
    if (edge >= end - start) return trimSpan(text, label);
    if (start <= time.start && start + edge > time.start) edge = 0;
  }
  for (let edge = -1; edge !== 0; end -= edge) {
    edge = Math.max(0, MARKS_BEHIND(text, end)) || Math.max(0, TRAILING(text, end));
    if (edge >= end - start) return trimSpan(text, label);
    // The full stop of « sept. » is the date's.
    if (end >= time.end && end - edge < time.end) edge = end - time.end;
  }
  return { start, end };
}

/** Cut at the first mark that has no fellow: the side of the date stays, or the longer one. */
function balanced(text: string, label: Span, time: Span): Span {
  const opened: number[] = [];
  for (const { 0: mark, index } of text.slice(label.start, label.end).matchAll(/[«»“”()"]/gu)) {
    const isOpening = mark === '"' ? text[opened.at(-1) ?? -1] !== '"' : /[«“(]/u.test(mark);
    if (isOpening) opened.push(label.start + index);
    else if (opened.pop() === undefined) return balanced(text, sideOf(label, label.start + index, time), time);
  }
  return opened.length === 0 ? label : balanced(text, sideOf(label, opened.at(-1)!, time), time);
}

function sideOf({ start, end }: Span, at: number, time: Span): Span {
  const isFirst = time.start >= start && time.end <= end ? time.start < at : at - start > end - at;
  return isFirst ? { start, end: at } : { start: at + 1, end };
}
