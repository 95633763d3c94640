import type { Block, BlockKind, Span } from '../model.ts';
import { trimSpan } from '../text/spans.ts';

/** Words between a pair of marks, outermost pair only. */
export type Passage = Span & {
  /** Without the marks and the spaces inside them. */
  readonly content: Span;
  /** Index of its block in `Article.blocks`. */
  readonly block: number;
  /** False when the closing mark is missing. */
  readonly closed: boolean;
  /** The passage before it, at the end of the paragraph before, was left open: one quotation over several paragraphs. */
  readonly continues: boolean;
};

/** Where quotations live, and where people are introduced; the other blocks are titles, names and links. */
export const SPOKEN: ReadonlySet<BlockKind> = new Set(['deck', 'paragraph', 'listItem', 'blockquote']);
const MARK = /[«»“”„"‹›]|''/gu;
const CLOSES: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“”', '"': '"', '‹': '›', "''": "''" };
/** Signs that open when they are turned the wrong way: « »Oui« ». */
const OPENS_REVERSED: Readonly<Record<string, string>> = { '»': '«', '”': '“' };
/** A mark never closed runs no further, whatever comes next: an article on one line must not be swallowed. */
const LONGEST_UNCLOSED = 1500;
const SENTENCE_END = /[.!?…]+(?=\s|$)/u;

type Open = { readonly at: number; readonly sign: string; readonly closers: string };
type Pair = Omit<Passage, 'content' | 'block' | 'continues'>;

/**
 * Pairs the quotation marks of every style, paragraph by paragraph.
 *
 *     Il a promis de « tout dire, “tout” ».
 *                    └──────────────────┘  the inner pair belongs to the outer one
 *
 * Straight marks pair by parity. A mark never closed runs to the end of its paragraph when the next one opens with a mark, as a quotation
 * over several paragraphs does; else it ends with its sentence, for what follows may be the journalist's. A mark that nothing opened is
 * left alone.
 * @returns In the order of the text, never overlapping; a pair with nothing inside is left out.
 */
export function findMarks(text: string, blocks: readonly Block[]): Passage[] {
  const found: Passage[] = [];
  let pending = '';
  for (const [index, block] of blocks.entries()) {
    if (!SPOKEN.has(block.kind)) {
      if (block.kind === 'heading') pending = '';
      continue;
    }
    const continues = pending !== '' && startsWithMark(text, block, pending);
    const pairs = pairMarks(text, block, continues, openingAfter(text, blocks, index));
    const last = pairs.at(-1);
    pending = last && !last.closed && last.end === block.end ? text[last.start]! : '';
    for (const pair of pairs) {
      const content = contentOf(text, pair);
      if (content.start < content.end)
        found.push({ ...pair, content, block: index, continues: continues && pair.start === block.start });
    }
  }
  return found;
}

/** The first sign of the next spoken paragraph; empty when a title comes first, or nothing. */
function openingAfter(text: string, blocks: readonly Block[], index: number): string {
  const next = blocks[index + 1];
  return next && SPOKEN.has(next.kind) ? text.charAt(next.start) : '';
}

const startsWithMark = (text: string, { start }: Span, opened: string) =>
  text[start] === opened || (CLOSES[opened] ?? '').includes(text[start]!);

function pairMarks(text: string, block: Span, continues: boolean, next: string): Pair[] {
  const pairs: Pair[] = [];
  /** Pairs inside an open mark, the widest ones: they stand for themselves when it turns out never to close. */
  const inner: Pair[] = [];
  const open: Open[] = [];
  for (const { sign, at } of marksOf(text, block)) {
    const closed = continues && at === block.start ? -1 : closedBy(text, open, sign, at);
    if (closed < 0) {
      const opened = opens(text, block, open, sign, at, continues);
      if (opened) open.push(opened);
      continue;
    }
    const pair = { start: open[closed]!.at, end: at + sign.length, closed: true };
    open.length = closed;
    while (inner.length > 0 && inner.at(-1)!.start > pair.start) inner.pop();
    if (closed > 0) inner.push(pair);
    else pairs.push(pair);
  }
  return open.length === 0 ? pairs : [...pairs, ...recover(text, block, open, inner, next)];
}

/** Of the block alone: a search in the whole text would run to its end for each block without marks. */
function* marksOf(text: string, { start, end }: Span): Generator<{ sign: string; at: number }> {
  for (const { 0: sign, index } of text.slice(start, end).matchAll(MARK)) yield { sign, at: start + index };
}

const isSpaceAt = (text: string, at: number) => at < 0 || at >= text.length || /\s/u.test(text[at]!);
const isLetterAt = (text: string, at: number) => at >= 0 && at < text.length && /[\p{L}\p{N}[]/u.test(text[at]!);

/** Looks this far for the mark that a sign closes: deeper nesting is no prose, and the cost stays linear. */
const DEEPEST = 6;

/** Index in `open` of the mark that `sign` closes; -1 when it closes none. */
function closedBy(text: string, open: readonly Open[], sign: string, at: number): number {
  for (let index = open.length - 1; index >= Math.max(0, open.length - DEEPEST); index--) {
    if (open[index]!.closers.includes(sign)) return index;
  }
  // A mark of opening used to close, as in “ainsi“.
  const top = open.at(-1);
  const closesAlike = top?.sign === sign && !isSpaceAt(text, at - 1) && !isLetterAt(text, at + 1) && sign !== '«';
  return closesAlike ? open.length - 1 : -1;
}

function opens(
  text: string,
  block: Span,
  open: readonly Open[],
  sign: string,
  at: number,
  continues: boolean,
): Open | null {
  if (continues && at === block.start) return { at, sign, closers: CLOSES[OPENS_REVERSED[sign] ?? sign] ?? sign };
  const reversed = OPENS_REVERSED[sign];
  if (reversed !== undefined) {
    const turned = open.length === 0 && isLetterAt(text, at + 1) && !isLetterAt(text, at - 1) && at < block.end - 1;
    return turned ? { at, sign, closers: reversed + sign } : null;
  }
  const closers = CLOSES[sign];
  if (closers === undefined) return null;
  // 27" is a length, not a speech.
  if (sign === '"' && /\d/u.test(text[at - 1] ?? '') && !isLetterAt(text, at + 1)) return null;
  return { at, sign, closers };
}

/** The marks left open at the end of the block, as passages of their own. */
function recover(text: string, block: Span, open: readonly Open[], inner: readonly Pair[], opening: string): Pair[] {
  const alone: Pair[] = [];
  let pair = 0;
  for (const [index, { at, sign, closers }] of open.entries()) {
    while (pair < inner.length && inner[pair]!.start < at) pair++;
    const next = Math.min(open[index + 1]?.at ?? block.end, inner[pair]?.start ?? block.end);
    const from = at + sign.length;
    // Marks one after the other hold nothing.
    if (next <= from) continue;
    const isFollowed = next === block.end && opening !== '' && (sign + closers).includes(opening);
    alone.push({ start: at, end: endUnclosed(text, from, next, isFollowed), closed: false });
  }
  return [...alone, ...inner].sort((a, b) => a.start - b.start);
}

function endUnclosed(text: string, from: number, next: number, isFollowed: boolean): number {
  if (isFollowed && next - from <= LONGEST_UNCLOSED) return next;
  const end = Math.min(next, from + LONGEST_UNCLOSED);
  const words = text.slice(from, end);
  const stop = SENTENCE_END.exec(words);
  return from + (stop ? stop.index + stop[0].length : words.trimEnd().length);
}

function contentOf(text: string, { start, end, closed }: Pair): Span {
  const width = text.startsWith("''", start) ? 2 : 1;
  return trimSpan(text, {
    start: Math.min(end, start + width),
    end: closed ? Math.max(start + width, end - width) : end,
  });
}
