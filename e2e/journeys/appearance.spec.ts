import { AxeBuilder } from '@axe-core/playwright';
import { expect, open, ready, STORIES, test } from './site.ts';

const PAGES = ['/', STORIES.call, STORIES.chronology, STORIES.withoutDate];
const WIDTHS = [360, 768, 1280];
const THEMES = { light: 'Clair', sepia: 'Sépia', dark: 'Sombre' } as const;

for (const [theme, label] of Object.entries(THEMES)) {
  for (const width of WIDTHS) {
    test(`axe ne trouve rien : ${label}, ${width} pixels`, async ({ page, expectFailures }) => {
      expectFailures(/404/);
      test.slow();
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript((chosen) => localStorage.setItem('liseuse-theme', chosen), theme);
      for (const address of [...PAGES, '/perdu/']) {
        await open(page, address);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${address} ${id} ${nodes[0]?.html}`)).toEqual([]);
      }
    });
  }
}

for (const width of [320, 360, 768, 1280, 2560]) {
  test(`rien ne déborde à ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of PAGES) {
      await open(page, address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });
}

test('le thème se choisit, reste choisi, et la page suivante ne clignote pas', async ({ page }) => {
  await open(page, STORIES.call);
  await page.getByRole('button', { name: 'Apparence' }).click();
  await page.getByRole('button', { name: 'Sombre' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: 'Sombre' })).toHaveAttribute('aria-pressed', 'true');
  const dark = await page.evaluate(() => getComputedStyle(document.body).color);
  await page.goto('/', { waitUntil: 'commit' });
  // Before the program, before the first paint: the inline script has already set it.
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await ready(page);
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe(dark);
});

test('sans choix, la page suit l’appareil', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, STORIES.call);
  const dark = await page.evaluate(() => getComputedStyle(document.body).color);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).not.toBe(dark);
});

test('sur papier : l’article et sa chronologie, sans le décor', async ({ page }) => {
  await open(page, STORIES.call);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Chronologie' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Apparence' })).toBeHidden();
  await expect(page.locator('#rubriques')).toBeHidden();
});
