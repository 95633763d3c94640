import type { Page } from 'playwright/test';
import { anchorOf, CONTRACT, STORED_THEME } from '../../src/reader/page-contract.ts';
import type { Cell } from './choose-cells.ts';
import { faceFaults } from './faces.ts';
import { type Measures, watchPage } from './in-page.ts';

/** The day on which every page is looked at: a page that would say « today » says the same tomorrow. */
const NOW = new Date('2026-06-01T08:00:00Z');
const HEIGHT = 900;

/**
 * Opens a page as one reader has it, and waits for the page's own word that its program has taken over, and for its faces.
 *
 * @param address under the site's own, without a slash before it: `article/x/`.
 */
export async function openCell(page: Page, address: string, { width, theme }: Omit<Cell, 'story'>): Promise<void> {
  await page.setViewportSize({ width, height: HEIGHT });
  await page.clock.setFixedTime(NOW);
  await page.addInitScript(({ key, value }) => localStorage.setItem(key, value), { key: STORED_THEME, value: theme });
  await page.addInitScript(watchPage, { text: anchorOf.text, panel: anchorOf.timeline });
  await page.goto(address);
  await settled(page);
  if ((await faceFaults(page)).length === 0) return;
  // On a first visit a busy machine may paint before the faces are there, and the page then keeps a local one: the next visit has them.
  await page.reload();
  await settled(page);
}

/** The program is there, the faces are there, and what both ask for was painted. */
export async function settled(page: Page): Promise<void> {
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
