import { axisOf } from '../../src/engine/axis.ts';
import type { Story } from '../../src/engine/model.ts';

export const WIDTHS = [360, 768, 1280] as const;
export const THEMES = ['light', 'dark', 'sepia'] as const;
export type Theme = (typeof THEMES)[number];

/** One page as one reader has it. */
export type Cell = { readonly story: string; readonly width: number; readonly theme: Theme };

/** What is hard to lay out, in the order in which it is told. */
export const HARD_THINGS = [
  'longest-headline',
  'nested-quotation',
  'quotation-over-paragraphs',
  'no-date',
  'most-dates',
  'missing-related',
  'most-speakers',
] as const;
export type HardThing = (typeof HARD_THINGS)[number];

/** A cell with a picture, and what the picture is of. */
export type ChosenCell = Cell & { readonly thing: HardThing };

export const isSameCell = (a: Cell, b: Cell) => a.story === b.story && a.width === b.width && a.theme === b.theme;

const headlineOf = ({ text, blocks }: Story) => {
  const headline = blocks.find(({ kind }) => kind === 'headline');
  return headline ? text.slice(headline.start, headline.end) : '';
};

type Quotation = Story['quotations'][number];

/** « … “…” … »; undefined when the story has none. */
export const nestedQuotation = ({ text, quotations }: Story): Quotation | undefined =>
  quotations.find(({ segments }) =>
    segments.some(({ content }) => /[«“"]/.test(text.slice(content.start, content.end))),
  );

export const quotationOverParagraphs = ({ blocks, quotations }: Story): Quotation | undefined => {
  const blockAt = (start: number) => blocks.findIndex((block) => block.start <= start && start < block.end);
  return quotations.find(({ segments }) => new Set(segments.map(({ start }) => blockAt(start))).size > 1);
};

/** How much of the thing a story has; 0 when none. Of « the longest » and « the most », only the highest counts. */
const AMOUNTS: Readonly<Record<HardThing, (story: Story) => number>> = {
  'longest-headline': (story) => headlineOf(story).length,
  'nested-quotation': (story) => Number(nestedQuotation(story) !== undefined),
  'quotation-over-paragraphs': (story) => Number(quotationOverParagraphs(story) !== undefined),
  'no-date': ({ publication }) => Number(publication === null),
  'most-dates': (story) => axisOf(story).points.length,
  'missing-related': ({ related }) => Number(related.some(({ match }) => match === 'none')),
  'most-speakers': ({ speakers }) => speakers.length,
};

/** The stories that have each thing (at its most); a thing that no story has is left out. */
function holders(stories: readonly Story[]): Map<HardThing, readonly string[]> {
  const found = HARD_THINGS.map((thing) => {
    const amounts = stories.map((story) => AMOUNTS[thing](story));
    const most = Math.max(0, ...amounts);
    return [thing, stories.filter((_, index) => most > 0 && amounts[index] === most).map(({ id }) => id)] as const;
  });
  return new Map(found.filter(([, ids]) => ids.length > 0));
}

/**
 * The cells whose picture is compared: the fewest stories that have all the hard things, each thing at two widths, the themes in turn,
 * so that every width and every theme is there.
 *
 * Greedy: the story that has the most things still missing comes first, by id between equals. The same stories give the same cells.
 *
 * @returns Empty without stories.
 */
export function chooseCells(stories: readonly Story[]): ChosenCell[] {
  const themeTurn = new Map<number, number>();
  const cells: ChosenCell[] = [];
  const add = (story: string, thing: HardThing, width: number) => {
    const turn = themeTurn.get(width) ?? WIDTHS.indexOf(width as (typeof WIDTHS)[number]);
    themeTurn.set(width, turn + 1);
    cells.push({ story, thing, width, theme: THEMES[turn % THEMES.length]! });
  };
  const covered = cover(holders(stories));
  for (const [index, [thing, story]] of covered.entries()) {
    add(story, thing, WIDTHS[index % WIDTHS.length]!);
    add(story, thing, WIDTHS[(index + 1) % WIDTHS.length]!);
  }
  const [first] = covered;
  if (first)
    for (const width of WIDTHS) if (!cells.some((cell) => cell.width === width)) add(first[1], first[0], width);
  return cells;
}

/** Each thing with the story that shows it. */
function cover(holding: ReadonlyMap<HardThing, readonly string[]>): [HardThing, string][] {
  const missing = new Map(holding);
  const covered: [HardThing, string][] = [];
  while (missing.size > 0) {
    const counts = new Map<string, number>();
    for (const ids of missing.values()) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    const [best] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))[0]!;
    for (const [thing, ids] of missing) {
      if (!ids.includes(best)) continue;
      covered.push([thing, best]);
      missing.delete(thing);
    }
  }
  return covered;
}
