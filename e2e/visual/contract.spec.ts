import { expect } from 'playwright/test';
import { addressOf, anchorOf, CONTRACT, STORED_THEME } from '../../src/reader/page-contract.ts';
import { openCell } from './open-cell.ts';
import { readStories } from './read-site.ts';
import { readRun } from './run.ts';
import { test } from './test.ts';

const STORY = `.${addressOf.story('appel-dostan-carondel')}`;

test('chaque nom du contrat est sur une page de la démonstration', async ({ page, request }) => {
  await openCell(page, STORY, { width: 1280, theme: 'sepia' });
  for (const anchor of [anchorOf.text, anchorOf.timeline]) await expect(page.locator(`#${anchor}`)).toBeVisible();
  const shown = [await page.content()];
  for (const { id } of readStories(readRun().folder)) {
    shown.push(await (await request.get(`.${addressOf.story(id)}`)).text());
  }
  const absent = Object.values(CONTRACT).filter((name) => !shown.some((html) => html.includes(` ${name}=`)));
  expect(absent).toEqual([]);
});

test('une note ouvre la fiche de sa citation, une date mène à son événement', async ({ page }) => {
  await openCell(page, STORY, { width: 1280, theme: 'light' });
  const id = await page.locator(`[${CONTRACT.note}]`).first().getAttribute(CONTRACT.note);
  await expect(page.locator(`[${CONTRACT.quotation}="${id}"]`).first()).toBeVisible();
  await page.locator(`[${CONTRACT.note}="${id}"]`).click();
  await expect(page.locator(`#${anchorOf.card(id!)}`)).toBeVisible();
  const date = await page.locator(`[${CONTRACT.time}]`).first().getAttribute('id');
  await expect(page.locator(`#${anchorOf.event(date!)}`)).toBeAttached();
});

test('le thème gardé par le navigateur est celui de la page', async ({ page }) => {
  await openCell(page, STORY, { width: 1280, theme: 'dark' });
  await expect(page.locator(`html[${CONTRACT.theme}="dark"]`)).toBeAttached();
  expect(await page.evaluate((key) => localStorage.getItem(key), STORED_THEME)).toBe('dark');
});

test('le signal ne vient qu’avec le programme', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL: baseURL!, javaScriptEnabled: false });
  await page.goto(STORY);
  await expect(page.locator(`html[${CONTRACT.ready}]`)).not.toBeAttached();
  await page.close();
});
