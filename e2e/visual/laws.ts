import type { Box, Measures, Place, Target, TextBlock } from './in-page.ts';
import { laws as words } from './sentences.ts';

/** A rule of the layout that needs no baseline: what breaks it, in sentences; empty when it holds. */
export type Law = { readonly name: string; readonly faults: (measures: Measures) => string[] };

const LONGEST = 80;
const SHORTEST = 45;
/** A mean over fewer lines than that says more of their words than of their width. */
const FEW = 3;
/** From this width of the window on, a line of the text has room. */
const ROOMY = 768;
/** CSS pixels: WCAG 2.2, 2.5.8. */
const TARGET = 24;

/** In every cell. */
export const LAYOUT_LAWS: readonly Law[] = [
  { name: words.sideways, faults: sideways },
  { name: words.overlap, faults: overlaps },
  { name: words.measure, faults: lineLengths },
  { name: words.lineStart, faults: lineStarts },
  { name: words.panel, faults: panelPlace },
  { name: words.targets, faults: smallTargets },
  { name: words.gradient, faults: faintWords },
];

function sideways({ width, scrollWidth, beyond }: Measures): string[] {
  return scrollWidth > width ? [words.beyond(width, scrollWidth - width, beyond.slice(0, 3))] : [];
}

/** The text at twice its size: nothing to scroll sideways, nothing over something else, nothing cut off. */
export function doubledText(measures: Measures): string[] {
  return [...sideways(measures), ...overlaps(measures), ...measures.clipped.map(words.clipped)];
}

const touches = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where the letters are: the box of a line has room above and below them, which may overlap that of the next. */
function lettersOf({ left, top, right, bottom }: Box): Box {
  const air = (bottom - top) / 4;
  return { left: left + 0.5, top: top + air, right: right - 0.5, bottom: bottom - air };
}

/** Lines of blocks that do not hold each other; each pair of blocks once. */
function overlaps({ blocks }: Measures): string[] {
  const lines = blocks
    .flatMap((block, index) =>
      block.lines.flatMap(({ box }) => (box === null ? [] : [{ block, index, box: lettersOf(box) }])),
    )
    .sort((a, b) => a.box.top - b.box.top);
  const found = new Set<string>();
  for (const [place, one] of lines.entries()) {
    for (const other of lines.slice(place + 1)) {
      if (other.box.top >= one.box.bottom) break;
      const areApart = one.index !== other.index && !isWithin(one, other) && !isWithin(other, one);
      if (areApart && touches(one.box, other.box)) found.add(words.overlaps(one.block.name, other.block.name));
    }
  }
  return [...found];
}

type Placed = { readonly block: TextBlock; readonly index: number };
const isWithin = ({ block }: Placed, { index }: Placed) => block.within.includes(index);

const signs = (line: string) => [...line].length;

/**
 * None too wide. In the text of a story none too narrow, the mean of the full lines of a paragraph: the edge is ragged, so that a line
 * before a long word may be shorter, and the last one is as short as it is. A headline, a note or a caption may be narrow.
 */
function lineLengths({ blocks, width }: Measures): string[] {
  const tooLong = blocks.flatMap(({ lines }) =>
    lines.flatMap(({ text, box }) => (box !== null && signs(text) > LONGEST ? [words.tooLong(signs(text), text)] : [])),
  );
  if (width < ROOMY) return tooLong;
  const tooShort = blocks.flatMap(({ name, lines, isRunning }) => {
    const full = lines.slice(0, -1);
    const mean = full.reduce((sum, { text }) => sum + signs(text), 0) / full.length;
    return isRunning && full.length >= FEW && mean < SHORTEST ? [words.tooShort(mean, name)] : [];
  });
  return [...tooLong, ...tooShort];
}

/** The first line of a block begins as its words begin: a quotation that goes on may open with ». */
function lineStarts({ blocks }: Measures): string[] {
  return blocks.flatMap(({ lines }) =>
    lines.slice(1).flatMap(({ text }) => (/^[;:!?»]/u.test(text) ? [words.startsWith(text[0]!, text)] : [])),
  );
}

/** Beside: at its right, from the height of the text on. A page without a panel has nothing to say. */
function panelPlace({ text, panel, width }: Measures): string[] {
  if (text === null || panel === null) return [];
  if (touches(text, panel)) return [words.panelOver];
  const isBeside = panel.left >= text.right && panel.top < text.bottom;
  if (width >= ROOMY) return isBeside ? [] : [words.panelBeside(width)];
  return panel.top >= text.bottom ? [] : [words.panelAfter(width)];
}

/** WCAG 2.5.8: 24 pixels, or a circle of 24 around the middle that meets no other target; a link in a sentence is left to its sentence. */
function smallTargets({ targets }: Measures): string[] {
  const small = targets.filter((target) => !target.isInSentence && isSmall(target));
  return small
    .filter((target) => targets.some((other) => other !== target && isNear(target, other)))
    .map(({ name, whole }) => words.tooSmall(name, whole.right - whole.left, whole.bottom - whole.top));
}

const isSmall = ({ whole: { left, top, right, bottom } }: Target) => right - left < TARGET || bottom - top < TARGET;

const middleOf = ({ left, top, right, bottom }: Box) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

function isNear({ box }: Target, other: Target): boolean {
  const { x, y } = middleOf(box);
  const { left, top, right, bottom } = other.box;
  const nearest = isSmall(other)
    ? middleOf(other.box)
    : { x: Math.min(Math.max(x, left), right), y: Math.min(Math.max(y, top), bottom) };
  return Math.hypot(nearest.x - x, nearest.y - y) < (isSmall(other) ? TARGET : TARGET / 2);
}

/** WCAG 2.2, 1.4.3, for words of an ordinary size. */
const CONTRAST = 4.5;

function faintWords({ contrasts }: Measures): string[] {
  return contrasts.flatMap(({ name, ratio }) => (ratio < CONTRAST ? [words.faint(ratio, name)] : []));
}

/** Half a pixel is no move. */
const MOVE = 0.5;

/** What stands elsewhere once the program is there, and what moved meanwhile; the first ones. */
export function moves(
  before: readonly Place[],
  after: readonly Place[],
  shifts: readonly { readonly name: string; readonly value: number }[],
): string[] {
  const shifted = shifts.map(({ name, value }) => words.shifted(name, value));
  if (before.length !== after.length) return [words.counted(before.length, after.length), ...shifted];
  const moved = after.flatMap((place, index) => {
    const { left, top, width, height } = before[index]!;
    const by = [place.left - left, place.top - top, place.width - width, place.height - height] as const;
    return by.some((length) => Math.abs(length) > MOVE) ? [words.moved(place.name, by[0], by[1])] : [];
  });
  return [...moved.slice(0, 3), ...shifted];
}
