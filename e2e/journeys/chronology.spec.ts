import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { CONTRACT, EXPORTS, STORED_THEME } from '../../src/reader/page-contract.ts';
import { events, expect, open, STORIES, test } from './site.ts';

const TIMES = '/chronologie/';
const DOSSIER = '/dossier/pont-de-lauviere/';
/** A time of the demonstration long before its stories, and a month that has a page of its own. */
const CENTURY = '/chronologie/19XX/';
const JUNE = '/chronologie/2026-06/';
/** So much is told of it that each of its months has a page. */
const YEAR = '/chronologie/2026/';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const periods = (page: Page) => page.getByRole('navigation', { name: 'Les périodes' });

/** From the latest time to another one, and from its words to their place in the story. */
async function followTime(page: Page): Promise<void> {
  await expect(title(page)).toHaveText('Chronologie');
  await expect(page.getByText(/^Dernier article, /)).toBeVisible();
  await periods(page)
    .getByRole('link', { name: /^XXe\ssiècle/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`${CENTURY}$`));
  await expect(title(page)).toHaveText('XXe siècle');
  const inaugurated = page.getByRole('main').getByRole('link', { name: "L'ouvrage est inauguré le 8 juin 1974" });
  await inaugurated.click();
  await expect(page).toHaveURL(/\/article\/pont-de-lauviere-chronologie\/#date-\d+$/);
  const date = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(date).toHaveText('le 8 juin 1974');
  await expect(date).toBeInViewport();
}

test('de la chronologie à un siècle, et d’un fait à sa phrase, sans recharger', async ({ page }) => {
  await open(page, '/');
  await page.evaluate(() => Object.assign(window, { kept: true }));
  await page.getByRole('banner').getByRole('link', { name: 'Chronologie' }).click();
  await followTime(page);
  await page.goBack();
  await expect(title(page)).toHaveText('XXe siècle');
  expect(await page.evaluate(() => 'kept' in window)).toBe(true);
});

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('les mêmes pages, complètes, et tout le temps est à portée de lien', async ({ page }) => {
    await page.goto(TIMES);
    await followTime(page);
    await page.goto(TIMES);
    await page.getByRole('link', { name: /^Après\s: juin 2026$/ }).click();
    await expect(title(page)).toHaveText('Juin 2026');
    await page.goto(YEAR);
    await followYear(page);
  });
});

test('les faits sont dans l’ordre du temps, ce qui vient après la ligne du dernier article', async ({ page }) => {
  await open(page, TIMES);
  const places = await events(page).evaluateAll((all) =>
    all.map((place) => [place.getAttribute('data-event')!, place.getAttribute('data-when')]),
  );
  expect(places.length).toBeGreaterThan(20);
  const days = places.filter(([value]) => /^\d{4}-\d{2}-\d{2}$/.test(value!));
  expect(days).toEqual([...days].sort(([a], [b]) => (a! < b! ? -1 : 1)));
  const kinds = places.map(([, when]) => when);
  expect(kinds.lastIndexOf('past')).toBeLessThan(kinds.indexOf('to come'));
});

test('un mois est demandé quand on l’ouvre, une fois', async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  await open(page, TIMES);
  await page.waitForLoadState('networkidle');
  expect(files.filter((path) => path.startsWith('/bundle/'))).toEqual([]);
  const june = periods(page).getByRole('link', { name: /^juin/ });
  await june.click();
  await expect(title(page)).toHaveText('Juin 2026');
  await page.goBack();
  await june.click();
  await expect(title(page)).toHaveText('Juin 2026');
  expect(files.filter((path) => path.startsWith('/bundle/days/'))).toEqual(['/bundle/days/2026-06.json']);
});

test('un mois qui ne vient pas le dit, et vient quand on réessaie', async ({ page, expectFailures }) => {
  expectFailures(/503/);
  let fails = true;
  await page.route('**/bundle/days/2026-06.json', (route) =>
    fails ? route.fulfill({ status: 503 }) : route.continue(),
  );
  await open(page, TIMES);
  await periods(page).getByRole('link', { name: /^juin/ }).click();
  await expect(title(page)).toHaveText('La chronologie n’a pas pu être chargée', { timeout: 15_000 });
  fails = false;
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(title(page)).toHaveText('Juin 2026');
});

test('le dossier réunit ses articles sur un axe : un fait que trois disent est dit une fois, avec leurs mots', async ({
  page,
}) => {
  await open(page, STORIES.chronology);
  await page.getByRole('link', { name: 'Le pont de Lauvière', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${DOSSIER}$`));
  await expect(title(page)).toHaveText('Le pont de Lauvière');
  const collision = page.locator(`[${CONTRACT.event}="2026-01-29"]`);
  await expect(collision).toHaveCount(1);
  for (const words of [
    'chargée de 900 tonnes de gravier',
    'a heurtée le 29 janvier 2026',
    'heurte la pile dans le brouillard',
  ])
    await expect(collision.getByRole('link').filter({ hasText: words })).toBeVisible();
});

test('deux articles qui datent autrement le même fait se lisent côte à côte, et la page ne tranche pas', async ({
  page,
}) => {
  await open(page, DOSSIER);
  const dispute = page.getByRole('region', { name: 'Dates différentes selon les articles' });
  await expect(dispute).toHaveCount(1);
  for (const [date, words] of [
    ['Jeudi 12 février 2026', 'rappelle son ambassadeur, Théodore Alcaraz, le jeudi 12 février'],
    ['Vendredi 13 février 2026', 'a rappelé son ambassadeur, Théodore Alcaraz, le 13 février'],
  ]) {
    await expect(dispute.getByText(date!, { exact: true })).toBeVisible();
    await expect(dispute.getByRole('link').filter({ hasText: words! })).toBeVisible();
  }
  const [left, right] = await dispute
    .getByText(/^(?:Jeudi 12|Vendredi 13) février 2026$/)
    .evaluateAll((dates) => dates.map((date) => date.getBoundingClientRect().top));
  expect(left).toBe(right);
  // The later of the two leads back to where both stand.
  const later = page.locator(`[${CONTRACT.event}="2026-02-13"]`);
  await later.getByRole('link', { name: 'Un autre article donne une autre date : 12 février 2026' }).click();
  await expect(dispute).toBeInViewport();
});

/** From a year to what most stories tell of one of its months, where it is told whole. */
async function followYear(page: Page): Promise<void> {
  await expect(title(page)).toHaveText('2026');
  await expect(page.getByText(/^6\d\sfaits datés, mois par mois, dont 1 sans mois précis\.$/)).toBeVisible();
  const months = page.getByRole('region', { name: 'Mois par mois' });
  await expect(
    months.getByRole('link', { name: /^(?:Janvier|Février|Mars|Avril|Juin|Août|Novembre) 2026$/ }),
  ).toHaveCount(7);
  await expect(months.getByRole('link', { name: /^et \d+\sautres faits$/ }).first()).toBeVisible();
  await months.getByRole('link', { name: 'Le pont est interdit aux plus de 7,5 tonnes' }).click();
  await expect(page).toHaveURL(/\/chronologie\/2026-01\/#fait-[0-9a-z]+$/);
  await expect(title(page)).toHaveText('Janvier 2026');
  const whole = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(whole).toBeInViewport();
  await expect(whole.getByRole('link').filter({ hasText: 'interdire le pont aux plus de 7,5 tonnes' })).toBeVisible();
}

test('une année coupée en mois les énumère, avec ce que le plus d’articles en racontent', async ({ page }) => {
  await open(page, TIMES);
  await periods(page).getByRole('link', { name: /^2026/ }).click();
  await followYear(page);
});

test('au clavier, du titre au premier fait puis à sa phrase', async ({ page }) => {
  await open(page, JUNE);
  const links = page.getByRole('main').getByRole('link');
  const first = page.locator(`[${CONTRACT.event}] a`).first();
  for (let step = (await links.count()) + 20; step > 0; step--) {
    await page.keyboard.press('Tab');
    if (await first.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/article\/[a-z0-9-]+\/#date-\d+$/);
});

test('ce qui s’emporte existe : un agenda, une image, des données, à chaque page et à chaque article', async ({
  page,
}) => {
  for (const address of [TIMES, JUNE, DOSSIER, STORIES.chronology]) {
    await open(page, address);
    await page.mouse.move(5, 5);
    const files = await page
      .getByRole('main')
      .locator(`a[href$=".ics"], a[href$=".svg"], a[href$=".json"]`)
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(files, address).toHaveLength(3);
    expect(files).toContain(new URL(address + EXPORTS.calendar, page.url()).href);
    const types = await Promise.all(
      files.map(async (file) => (await page.request.get(file)).headers()['content-type']),
    );
    expect(types.map((type) => type?.replace(/;.*/, ''))).toEqual([
      'text/calendar',
      'image/svg+xml',
      'application/json',
    ]);
  }
  await open(page, CENTURY);
  await expect(page.getByRole('main').locator(`a[href$="${EXPORTS.calendar}"]`)).toHaveCount(0);
});

test('une période qui n’a pas de fait, une page de trop : cela se dit', async ({ page, expectFailures }) => {
  expectFailures(/404/);
  for (const address of [
    '/chronologie/1412/',
    '/chronologie/hier/',
    '/chronologie/2026-06/page/7/',
    '/dossier/inconnu/',
  ]) {
    await open(page, address);
    await expect(title(page)).toHaveText('Cette page n’existe pas');
  }
});

const NAMES = { [TIMES]: 'à la chronologie', [CENTURY]: 'à un siècle', [YEAR]: 'à une année', [DOSSIER]: 'au dossier' };

for (const theme of ['light', 'sepia', 'dark']) {
  for (const [address, name] of Object.entries(NAMES)) {
    test(`axe ne trouve rien ${name}, rien ne déborde : ${theme}`, async ({ page }) => {
      // Two hundred elements with words, whose contrast is computed one by one.
      test.slow();
      await page.addInitScript(([key, value]) => localStorage.setItem(key!, value!), [STORED_THEME, theme]);
      for (const width of [1280, 768, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await open(page, address);
        await expect(page.locator(`html[${CONTRACT.theme}="${theme}"]`)).toBeAttached();
        if (width !== 768) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
    });
  }
}
