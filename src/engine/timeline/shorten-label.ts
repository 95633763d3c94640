import { CUT_WORDS, DETERMINERS, LEADING_WORDS, TRAILING_WORDS } from '../french/event-words.ts';
import type { Span } from '../model.ts';
import { findVerb } from './find-tense.ts';

export const MOST_WORDS = 14;

const WORD = /\S+/gu;

type Word = Span & { readonly word: string };

/** How many words with a letter or a figure. */
export function countWords(text: string, { start, end }: Span): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

/**
 * At most 14 words of a clause. First choice: its beginning as far as the expression, cut before a preposition; then the name in its
 * subject; then its beginning with its verb, without the expression; then the noun phrase nearest to the expression.
 *
 *     Le président russe Vladimir Poutine a informé ce 21 novembre 2017 son homologue américain Donald Trump de la teneur …
 *                        └─────────────────────────────────────────────────────────────────────────────────┘
 */
export function shortenLabel(text: string, clause: Span, time: Span): Span {
  if (countWords(text, clause) <= MOST_WORDS) return clause;
  const words = Array.from(text.slice(clause.start, clause.end).matchAll(WORD), ({ 0: word, index }) => ({
    word,
    start: clause.start + index,
    end: clause.start + index + word.length,
  }));
  const inside = clause.start <= time.start && time.end <= clause.end;
  const last = inside ? words.findIndex(({ end }) => end >= time.end) : -1;
  return (
    (inside ? fromBeginning(words, last) : null) ??
    verbFirst(text, words, time) ??
    (inside ? fromNounPhrase(words, last) : null) ??
    spanOf(words, 0, hardCut(words, time))
  );
}

const spanOf = (words: readonly Word[], first: number, last: number): Span => ({
  start: words[first]!.start,
  end: words[last]!.end,
});

function fromBeginning(words: readonly Word[], last: number): Span | null {
  const name = words.findIndex(
    ({ word }, i) => i > 0 && i < 5 && /^\p{Lu}/u.test(word) && /^\p{Ll}{4,}$/u.test(words[i - 1]!.word),
  );
  for (const first of name > 0 ? [0, name] : [0]) {
    const end = cutAfter(words, first, last);
    if (end !== null) return spanOf(words, first, end);
  }
  return null;
}

function verbFirst(text: string, words: readonly Word[], time: Span): Span | null {
  const ends = [cutAfter(words, 0, 4), hardCut(words, time)].filter((end) => end !== null);
  return ends.map((end) => spanOf(words, 0, end)).find((span) => findVerb(text, span) === 'finite') ?? null;
}

function fromNounPhrase(words: readonly Word[], last: number): Span | null {
  for (let first = 1; first < last; first++) {
    if (!mayBegin(words, first)) continue;
    const end = cutAfter(words, first, last);
    if (end !== null) return spanOf(words, first, end);
  }
  return null;
}

// A determiner, or a noun after « de ».
function mayBegin(words: readonly Word[], at: number): boolean {
  const { word } = words[at]!;
  return DETERMINERS.test(word) || (/^(?:de|des)$/iu.test(words[at - 1]!.word) && /^\p{Ll}{3,}/u.test(word));
}

// At 14 words, or before the date that would be cut in two.
function hardCut(words: readonly Word[], time: Span): number {
  const most = Math.min(words.length, MOST_WORDS) - 1;
  const before = words.findIndex(({ end }) => end > time.start) - 1;
  return before > 2 && words[most]!.end < time.end && words[most]!.end > time.start ? before : most;
}

/** The last word of the longest label from `first` that goes as far as `last` and ends where a phrase ends; null when none does. */
function cutAfter(words: readonly Word[], first: number, last: number): number | null {
  const most = first + MOST_WORDS - 1;
  if (words.length - 1 <= most) return words.length - 1;
  for (let end = most; end >= last; end--) {
    const next = words[end + 1]!.word;
    const closes =
      CUT_WORDS.test(next) ||
      (/^(?:de|du|d['’].*)$/iu.test(next) && end - last >= 3) ||
      /[,;:]$/u.test(words[end]!.word);
    if (closes && !TRAILING_WORDS.test(words[end]!.word)) return end;
  }
  return null;
}

/** Without conjunction in front, and without mark, article or preposition behind. */
export function trimLabel(text: string, label: Span): Span {
  let { start, end } = label;
  for (let edge = -1; edge !== 0; start += edge) {
    const words = text.slice(start, end);
    edge = /^[\s,;:.…!?)«»“”"–—-]+/u.exec(words)?.[0].length ?? LEADING_WORDS.exec(words)?.[0].length ?? 0;
    if (edge >= words.length) return label;
  }
  for (let edge = -1; edge !== 0; end -= edge) {
    const words = text.slice(start, end);
    edge = /[\s,;:.…!?(«»“”"–—-]+$/u.exec(words)?.[0].length ?? TRAILING_WORDS.exec(words)?.[0].length ?? 0;
    if (edge >= words.length) return label;
  }
  return { start, end };
}
