import type { Block, BlockKind, Problem } from '../model.ts';

const WITH_QUOTES: ReadonlySet<BlockKind> = new Set([
  'headline',
  'deck',
  'paragraph',
  'heading',
  'listItem',
  'blockquote',
]);
/** A quotation goes on over these alone; a heading ends it. */
const RUNNING: ReadonlySet<BlockKind> = new Set(['paragraph', 'listItem', 'blockquote']);

/** Straight marks are one sign for both sides: the second of a pair closes. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
];

type Check = {
  readonly code: 'W-QUOTE-UNCLOSED' | 'W-STRAIGHT-QUOTES';
  readonly offset: number;
  readonly detail?: string;
};

/**
 * Looks at the quotation marks of each block, by counting: a mark never closed, and straight marks, once for the whole text.
 *
 *     « Nous avons ouvert une enquête.            goes on: the next paragraph starts with « again
 *     « Elle a duré deux ans », a-t-il dit.       closed
 *
 * @returns In the order of the text, with the offset of the mark in it.
 */
export function checkQuoteMarks(text: string, blocks: readonly Block[], lineAt: (offset: number) => number): Problem[] {
  const quoted = blocks.filter(({ kind }) => WITH_QUOTES.has(kind));
  const unclosed = PAIRS.flatMap(([open, close]) => findUnclosed(text, quoted, open, close));
  const checks = [...unclosed, ...findStraight(text, quoted)];
  return checks.sort((a, b) => a.offset - b.offset).map(({ offset, ...check }) => ({ ...check, line: lineAt(offset) }));
}

function findStraight(text: string, blocks: readonly Block[]): Check[] {
  let [count, offset] = [0, 0];
  for (const { start, end } of blocks) {
    const words = text.slice(start, end);
    const first = words.indexOf('"');
    if (first < 0) continue;
    if (count === 0) offset = start + first;
    count += words.split('"').length - 1;
  }
  return count === 0 ? [] : [{ code: 'W-STRAIGHT-QUOTES', offset, detail: String(count) }];
}

function findUnclosed(text: string, blocks: readonly Block[], open: string, close: string): Check[] {
  const found: Check[] = [];
  let pending = -1;
  const report = () => {
    if (pending >= 0) found.push({ code: 'W-QUOTE-UNCLOSED', offset: pending });
    pending = -1;
  };
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    // Each paragraph of one quotation starts with the opening mark, in old French setting with the closing one.
    const goesOn = pending >= 0 && RUNNING.has(block.kind) && (words.startsWith(open) || words.startsWith(close));
    if (!goesOn) report();
    const left = openAfter(words, open, close, goesOn);
    pending = left < 0 ? -1 : block.start + left;
    if (!RUNNING.has(block.kind)) report();
  }
  report();
  return found;
}

/** Offset in the words of the mark still open at their end; -1 when all are closed. */
function openAfter(words: string, open: string, close: string, goesOn: boolean): number {
  let [depth, deepest, outermost, last] = [goesOn ? 1 : 0, 0, 0, ''];
  for (let at = goesOn ? 1 : 0; at < words.length; at++) {
    const sign = words[at]!;
    if (sign !== open && sign !== close) continue;
    const opens = sign === open && (open !== close || depth === 0);
    if (opens && depth === 0) outermost = at;
    depth = opens ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
    last = sign;
  }
  // Where two quotations end together, French sets one closing mark.
  const closesBoth = depth === 1 && deepest > 1 && last === close;
  return depth === 0 || closesBoth ? -1 : outermost;
}
