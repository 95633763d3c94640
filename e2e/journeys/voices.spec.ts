import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { CONTRACT, STORED_THEME } from '../../src/reader/page-contract.ts';
import { expect, notes, open, openCard, STORIES, test } from './site.ts';

const VOICES = '/voix/';
/** Quoted in several stories of the demonstration. */
const MINISTER = '/voix/berenice-de-montalet/';

/** From the index to a voice, and from its first words to their place in the story. */
async function followVoice(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Les voix');
  await page.getByRole('main').getByRole('link', { name: 'Bérénice de Montalet' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bérénice de Montalet');
  await expect(page.getByRole('main')).toContainText(/\d+\scitations dans \d+\sarticles, du /);
  expect(await page.locator('blockquote').count()).toBeGreaterThan(2);
  expect(await page.locator('main time').count()).toBeGreaterThan(1);
  const words = page.locator('blockquote a').first();
  const said = (await words.textContent()) ?? '';
  await words.click();
  await expect(page).toHaveURL(/\/article\/[a-z-]+\/#citation-/);
  const passage = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(passage).toContainText(said);
  await expect(passage).toBeInViewport();
}

test('des voix à une voix, et de ses mots à leur place dans l’article, sans recharger', async ({ page }) => {
  await open(page, '/');
  await page.evaluate(() => Object.assign(window, { kept: true }));
  await page.getByRole('banner').getByRole('link', { name: 'Les voix' }).click();
  await followVoice(page);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bérénice de Montalet');
  expect(await page.evaluate(() => 'kept' in window)).toBe(true);
});

test('la fiche d’une citation dit où la même voix est citée ailleurs, et y mène', async ({ page }) => {
  await open(page, STORIES.chronology);
  await notes(page).first().click();
  const card = openCard(page);
  await expect(card.getByRole('listitem').getByRole('link').first()).toBeVisible();
  expect(await card.getByRole('listitem').count()).toBeLessThanOrEqual(3);
  await expect(card.getByRole('listitem').locator(`a[href$="${STORIES.chronology}"]`)).toHaveCount(0);
  await card.getByRole('link', { name: 'Tout ce qu’a dit Nadège Poirel-Amrani' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nadège Poirel-Amrani');
});

test('la fiche de qui n’est cité qu’ici ne promet rien d’autre', async ({ page }) => {
  await open(page, STORIES.portrait);
  await notes(page).first().click();
  await expect(openCard(page)).toContainText('Anselm Crieux');
  await expect(openCard(page).getByRole('link', { name: 'Tout ce qu’a dit' })).toHaveCount(0);
});

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('les mêmes pages, complètes', async ({ page }) => {
    await page.goto(VOICES);
    await followVoice(page);
  });
});

test('une page de voix se recharge et rien n’est chargé deux fois', async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  await open(page, MINISTER);
  await page.waitForLoadState('networkidle');
  expect(files.filter((path) => path.startsWith('/bundle/'))).toEqual([]);
});

test('une voix qui n’est pas dans l’édition le dit', async ({ page, expectFailures }) => {
  expectFailures(/404/);
  await open(page, '/voix/personne-de-ce-nom/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas');
  await open(page, '/voix/page/9/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas');
});

for (const theme of ['light', 'sepia', 'dark']) {
  test(`axe ne trouve rien aux voix, rien ne déborde : ${theme}`, async ({ page }) => {
    await page.addInitScript(([name, value]) => localStorage.setItem(name!, value!), [STORED_THEME, theme]);
    for (const [address, width] of [
      [VOICES, 1280],
      [VOICES, 360],
      [MINISTER, 1280],
      [MINISTER, 360],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await open(page, address);
      await expect(page.locator(`html[${CONTRACT.theme}="${theme}"]`)).toBeAttached();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  });
}
