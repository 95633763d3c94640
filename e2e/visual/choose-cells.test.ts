import { expect, test } from 'vitest';
import type { Block, BlockKind, Quotation, Story } from '../../src/engine/model.ts';
import { chooseCells, THEMES, WIDTHS } from './choose-cells.ts';

/** A story of so many letters of headline; each quotation is the passages that it has, each in a paragraph of its own. */
function story(
  id: string,
  headline: number,
  quotations: readonly (readonly string[])[] = [],
  more: Partial<Story> = {},
) {
  const blocks: Block[] = [];
  let text = '';
  const add = (kind: BlockKind, words: string) => {
    const start = text.length;
    text += `${words}\n\n`;
    blocks.push({ kind, start, end: start + words.length });
    return { start, end: start + words.length };
  };
  add('headline', 'x'.repeat(headline));
  const said = quotations.map((passages, index) => ({
    id: `citation-${index}`,
    segments: passages
      .map((words) => add('paragraph', words))
      .map(({ start, end }) => ({ start, end, content: { start: start + 2, end: end - 2 } })),
  }));
  return {
    id,
    text,
    blocks,
    quotations: said as unknown as Quotation[],
    speakers: [],
    times: [],
    related: [],
    publication: { value: '2026-03-12', basis: 'stated', source: null },
    ...more,
  } as unknown as Story;
}

const chosen = (...stories: Story[]) => chooseCells(stories).map(({ story: id, thing }) => `${thing} : ${id}`);

test('un seul article suffit quand il a tout ce qui est difficile', () => {
  const whole = story('le-four', 90, [['« Le feu, dit “la flamme”, monte. »', '« Il reste. »']], { publication: null });
  const cells = chooseCells([story('la-halle', 40), whole, story('le-pont', 60)]);
  expect(new Set(cells.map(({ story: id }) => id))).toEqual(new Set(['le-four']));
  expect(new Set(cells.map(({ thing }) => thing))).toEqual(
    new Set(['longest-headline', 'nested-quotation', 'quotation-over-paragraphs', 'no-date']),
  );
});

test('les guillemets de la citation ne comptent pas pour d’autres, ni deux citations pour une sur deux paragraphes', () => {
  expect(chosen(story('le-four', 40, [['« Oui. »'], ['« Non. »']]))).not.toContain('nested-quotation : le-four');
  expect(chosen(story('le-four', 40, [['« Oui. »'], ['« Non. »']]))).not.toContain(
    'quotation-over-paragraphs : le-four',
  );
});

test('chaque largeur et chaque thème y sont, même avec un seul article sans rien de difficile que son titre', () => {
  const cells = chooseCells([story('le-four', 40)]);
  expect(new Set(cells.map(({ width }) => width))).toEqual(new Set(WIDTHS));
  expect(new Set(cells.map(({ theme }) => theme))).toEqual(new Set(THEMES));
});

test('à égalité, l’ordre des lettres décide, quel que soit l’ordre des articles', () => {
  const [a, b] = [story('la-halle', 40), story('le-four', 40)];
  expect(chooseCells([a, b])).toEqual(chooseCells([b, a]));
  expect(chosen(b, a)[0]).toBe('longest-headline : la-halle');
});

test('sans article, aucune image', () => {
  expect(chooseCells([])).toEqual([]);
});
