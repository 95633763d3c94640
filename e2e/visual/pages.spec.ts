import type { Page } from 'playwright/test';
import type { Story } from '../../src/engine/model.ts';
import { addressOf } from '../../src/reader/page-contract.ts';
import { checkDoubledText, checkLaws, checkRecord, checkSlice, checkWholePage, reportFindings } from './check-cell.ts';
import { type Cell, chooseCells, isSameCell, THEMES, WIDTHS } from './choose-cells.ts';
import { measure, openCell } from './open-cell.ts';
import { paperFindings } from './paper.ts';
import { readStories } from './read-site.ts';
import { readRecord } from './record.ts';
import { readRun } from './run.ts';
import { cellName, laws, pages } from './sentences.ts';
import { test } from './test.ts';

const run = readRun();
const stories = readStories(run.folder);
const chosen = chooseCells(stories);

/** Beyond the widths of every story: the narrowest that WCAG asks for, a page that is nearly wide, and a very wide one. */
const EDGES = [320, 1024, 2560];

/** An address under the site's own. */
const relative = (address: string) => `.${address}`;

for (const story of stories) {
  test.describe(story.id, () => {
    for (const width of WIDTHS) {
      for (const theme of THEMES) {
        test(cellName(width, theme), ({ tab, failures }) =>
          checkStory({ page: tab, failures }, story, { story: story.id, width, theme }),
        );
      }
    }
    test(laws.paper, async ({ tab }) => {
      await openCell(tab, relative(addressOf.story(story.id)), { width: WIDTHS[2], theme: 'dark' });
      await reportFindings(await paperFindings(tab));
    });
  });
}

/** Laws, and no picture: the front page changes with every story, and so does what a lost address offers. */
for (const [name, address] of [
  [pages.front, addressOf.front],
  [pages.lost, '/adresse-perdue/'],
] as const) {
  test.describe(name, () => {
    for (const width of WIDTHS) for (const theme of THEMES) lawsAlone(address, { width, theme });
  });
}

const [hardest] = chosen;
if (hardest) {
  test.describe(hardest.story, () => {
    for (const width of EDGES) lawsAlone(addressOf.story(hardest.story), { width, theme: 'light' });
  });
}

function lawsAlone(address: string, cell: Omit<Cell, 'story'>): void {
  test(cellName(cell.width, cell.theme), async ({ tab, failures }) => {
    const opening = await openCell(tab, relative(address), cell);
    await reportFindings([
      ...(await checkLaws(tab, await measure(tab), { ...opening, failures })),
      await checkDoubledText(tab),
    ]);
  });
}

type Opened = { readonly page: Page; readonly failures: readonly string[] };

/** A failure speaks from the record first, then shows the picture, then what the laws say. */
async function checkStory({ page, failures }: Opened, story: Story, cell: Cell): Promise<void> {
  const opening = await openCell(page, relative(addressOf.story(story.id)), cell);
  const measures = await measure(page);
  const name = `${story.id}-${cell.width}-${cell.theme}`;
  const things = chosen.filter((one) => isSameCell(one, cell)).map(({ thing }) => thing);
  if (things.length > 0 || run.all) {
    await reportFindings([checkRecord(run, await readRecord(page, measures), name)]);
  }
  for (const thing of things) await checkSlice(run, page, name, thing, story);
  if (run.all) await checkWholePage(run, page, name);
  await reportFindings([...(await checkLaws(page, measures, { ...opening, failures })), await checkDoubledText(page)]);
}
