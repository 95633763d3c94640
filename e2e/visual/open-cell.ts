import type { Page } from 'playwright/test';
import { anchorOf, CONTRACT, STORED_THEME } from '../../src/reader/page-contract.ts';
import type { Cell, Theme } from './choose-cells.ts';
import { faceFaults } from './faces.ts';
import { type Measures, watchPage } from './in-page.ts';
import { moves } from './laws.ts';

/** The day on which every page is looked at: a page that would say « today » says the same tomorrow. */
const NOW = new Date('2026-06-01T08:00:00Z');
const HEIGHT = 900;

/** What was seen while the page opened, in sentences: what is wrong with its faces, and what moved. */
export type Opening = { readonly faces: readonly string[]; readonly moved: readonly string[] };

/**
 * Opens a page as one reader has it, and waits for the page's own word that its program has taken over, and for its faces.
 *
 * @param address under the site's own: `./article/x/`.
 */
export async function openCell(page: Page, address: string, { width, theme }: Omit<Cell, 'story'>): Promise<Opening> {
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width, height: HEIGHT });
  await keepTheme(page, theme);
  await watch(page);
  await page.goto(address);
  const first = await readOpening(page);
  if (first.faces.length === 0 && first.moved.length === 0) return first;
  // A busy machine may paint before the faces are there: the page keeps a local one, or breaks its lines again. They are at hand for the
  // next visit; what is a fault is still there.
  await page.reload();
  return readOpening(page);
}

async function readOpening(page: Page): Promise<Opening> {
  await settled(page);
  return { moved: await readMoves(page), faces: await faceFaults(page) };
}

/** Read at once: a picture of a whole page moves it, and counts as a shift. */
async function readMoves(page: Page): Promise<string[]> {
  const { before, after, shifts } = await page.evaluate(() => {
    const { before, places, shifts } = window.liseuseVisual;
    return { before, after: places(), shifts };
  });
  return moves(before, after, shifts);
}

/** As the choice of a reader is kept; a page of the site must be open for it, and any file of it is one. */
async function keepTheme(page: Page, theme: Theme): Promise<void> {
  if (page.url() === 'about:blank') await page.goto('./favicon.svg');
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [STORED_THEME, theme] as const);
}

const watched = new WeakSet<Page>();

/** Once for all the pages of a tab. */
async function watch(page: Page): Promise<void> {
  if (watched.has(page)) return;
  watched.add(page);
  await page.clock.setFixedTime(NOW);
  await page.addInitScript(watchPage, { text: anchorOf.text, panel: anchorOf.timeline });
}

/** The program is there, the faces are there, and what both ask for was painted. */
async function settled(page: Page): Promise<void> {
  await page.locator(`html[${CONTRACT.ready}]`).waitFor();
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  });
}

export const measure = (page: Page): Promise<Measures> => page.evaluate(() => window.liseuseVisual.measure());

/** The text at 200 %: a sheet that the page's policy allows, and that goes away with the page. */
export async function doubleText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { font-size: 200% }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}
