import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright/test';
import { CONTRACT, STORED_THEME } from '../../src/reader/page-contract.ts';
import { events, expect, open, STORIES, test } from './site.ts';

const panel = (page: Page) => page.getByRole('complementary', { name: 'Chronologie' });
const current = (page: Page) => page.locator(`[${CONTRACT.event}]:has([aria-current])`);
const date = (page: Page, value: string) => page.locator(`#texte [${CONTRACT.time}="${value}"]`).first();

/** Points and bars of the strip. */
const marks = (page: Page) => panel(page).locator('svg > g > *');

/** Of each mark, how many events it stands for. */
const numbers = (page: Page) =>
  panel(page)
    .locator('svg')
    .evaluate((strip) => {
      const said = [...strip.querySelectorAll('g ~ text')].map((text) => Number(text.textContent));
      return [...strip.querySelectorAll('g > *')].map((mark) => (mark.hasAttribute('data-many') ? said.shift()! : 1));
    });

/** Reads on until the words stand where one reads, a little under the top of the window; with the wheel. */
async function readTo(page: Page, words: Locator): Promise<void> {
  await page.mouse.move(400, 400);
  const top = await words.evaluate((element) => element.getBoundingClientRect().top - 0.31 * innerHeight);
  await page.mouse.wheel(0, top);
}

test('la chronologie suit la lecture, en avant et en arrière', async ({ page }) => {
  await open(page, STORIES.chronology);
  await expect(current(page)).toHaveCount(0);
  for (const value of ['1971-05-14', '1983-03-02', '1971-05-14']) {
    await readTo(page, date(page, value));
    await expect(current(page)).toHaveAttribute(CONTRACT.event, value);
    await expect(current(page)).toBeInViewport();
    await expect(current(page).locator('[aria-current="true"]')).toHaveCount(1);
  }
});

test('même loin dans une longue chronologie, l’événement que l’on lit vient sous les yeux', async ({ page }) => {
  await open(page, STORIES.chronology);
  const last = page.locator(`#texte [${CONTRACT.time}]`).last();
  await readTo(page, last);
  await expect(current(page)).toHaveAttribute(CONTRACT.event, (await last.getAttribute(CONTRACT.time))!);
  await expect(current(page)).toBeInViewport();
});

test('les flèches vont d’un événement à l’autre et le texte suit ; Entrée mène à la phrase', async ({ page }) => {
  await open(page, STORIES.chronology);
  const links = events(page).locator('a[href^="#date-"]');
  await page.keyboard.press('Tab');
  await expect(panel(page)).toHaveAttribute('data-following');
  await links.first().focus();
  await page.keyboard.press('End');
  await expect(links.last()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await expect(links.first()).toBeFocused();
  for (const _step of [1, 2, 3]) await page.keyboard.press('ArrowDown');
  await expect(links.nth(3)).toBeFocused();
  await expect(links.nth(3)).toHaveAttribute('aria-current', 'true');
  await expect(date(page, '2024-09-11')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#date-\d+$/);
  await expect(date(page, '2024-09-11')).toBeInViewport();
  await expect(current(page)).toHaveAttribute(CONTRACT.event, '2024-09-11');
});

test('un chiffre de l’axe mène au premier des événements qu’il réunit, le texte aussi, et s’y tient', async ({
  page,
}) => {
  await open(page, STORIES.chronology);
  await page.mouse.move(400, 400);
  await expect(panel(page)).toHaveAttribute('data-following');
  const told = await numbers(page);
  const place = told.findLastIndex((number) => number > 1);
  expect(place).toBeGreaterThan(0);
  // Its number stands over it.
  await marks(page).nth(place).click({ force: true });
  const before = told.slice(0, place).reduce((sum, number) => sum + number, 0);
  const link = events(page).locator('> a').nth(before);
  await expect(link).toBeFocused();
  await expect(link).toHaveAttribute('aria-current', 'true');
  await expect(marks(page).nth(place)).toHaveAttribute('aria-current', 'true');
  await expect(page.locator((await link.getAttribute('href'))!)).toBeInViewport();
});

test('un événement que l’on choisit reste le sien jusqu’à ce que l’on reprenne la lecture', async ({ page }) => {
  await open(page, STORIES.call);
  await events(page).nth(3).getByRole('link').click();
  await expect(current(page)).toHaveAttribute(CONTRACT.event, '2026-03-24');
  await readTo(page, date(page, '2026-03-17'));
  await expect(current(page)).toHaveAttribute(CONTRACT.event, '2026-03-17');
});

test('à l’oreille : chaque événement a pour nom sa date et ce qui est arrivé, dans l’ordre du temps', async ({
  page,
}) => {
  await open(page, STORIES.call);
  await expect(panel(page)).toMatchAriaSnapshot(`
    - complementary "Chronologie":
      - heading "Chronologie" [level=2]
      - paragraph: Les numéros suivent l’ordre du récit.
      - list:
        - listitem:
          - text: "3"
          - link /^Février 2026 Un échange de onze minutes/
          - text: le jour n’est pas dit
        - listitem:
          - text: "2"
          - link /^Lundi 16 mars Son entretien de la veille/
          - text: /« la veille », d’après « ce 17 mars 2026 »/
        - listitem:
          - text: "1"
          - link /^Mardi 17 mars Le président morvène/
        - listitem:
          - text: Publication, d’après le texte,
          - time: 17 mars
        - listitem:
          - text: "4"
          - link /^Mardi 24 mars à venir Ilmar Dostan/
          - text: l’année, d’après la publication
  `);
});

test('rien ne bouge quand la chronologie s’éveille et suit', async ({ page }) => {
  await open(page, STORIES.chronology);
  await page.evaluate(() => {
    const seen = Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const box = await panel(page).boundingBox();
  await page.mouse.move(400, 400);
  await expect(panel(page)).toHaveAttribute('data-following');
  expect(await panel(page).boundingBox()).toEqual(box);
  await readTo(page, date(page, '1983-03-02'));
  await expect(current(page)).toHaveAttribute(CONTRACT.event, '1983-03-02');
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
});

test('hors d’atteinte, son programme ne manque à personne, et vient au geste suivant', async ({
  page,
  expectFailures,
}) => {
  expectFailures(/ERR_FAILED/);
  const chunk = /assets\/TimelinePanel-[^/]*\.js$/;
  await page.route(chunk, (route) => route.abort());
  await open(page, STORIES.call);
  const failed = page.waitForEvent('requestfailed', (request) => chunk.test(request.url()));
  await page.mouse.move(400, 400);
  await failed;
  await expect(events(page)).toHaveCount(4);
  await events(page).nth(3).getByRole('link').click();
  await expect(date(page, '2026-03-24')).toBeInViewport();
  await date(page, '2026-03-24').click();
  await expect(page).toHaveURL(/#evenement-date-\d+$/);
  await expect(events(page)).toHaveCount(4);
  await expect(events(page).nth(3)).toBeInViewport();
  await page.unroute(chunk);
  await page.mouse.move(500, 500);
  await expect(panel(page)).toHaveAttribute('data-following');
});

test('d’un article à l’autre, la chronologie est celle de l’article ouvert', async ({ page }) => {
  await open(page, STORIES.call);
  await page.locator(`[${CONTRACT.related}="exact"] a`).click();
  await expect(page).toHaveURL(STORIES.portrait);
  await expect(panel(page)).toHaveAttribute('data-following');
  const first = page.locator(`#texte [${CONTRACT.time}]`).first();
  await readTo(page, first);
  await expect(current(page)).toHaveAttribute(CONTRACT.event, (await first.getAttribute(CONTRACT.time))!);
});

for (const theme of ['light', 'sepia', 'dark']) {
  test(`axe ne trouve rien dans une chronologie qui suit, thème ${theme}`, async ({ page }) => {
    await page.addInitScript(([key, value]) => localStorage.setItem(key!, value!), [STORED_THEME, theme]);
    await open(page, STORIES.chronology);
    await readTo(page, date(page, '1983-03-02'));
    await expect(current(page)).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('#chronologie').analyze();
    expect(violations).toEqual([]);
  });
}

test.describe('sur un téléphone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('un geste mène à la chronologie, un autre ramène au texte', async ({ page }) => {
    await open(page, STORIES.call);
    await page.getByRole('link', { name: '4 dates' }).tap();
    await expect(panel(page)).toBeInViewport();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await date(page, '2026-03-16').tap();
    await expect(events(page).nth(1)).toBeInViewport();
    // It comes after the text: nothing follows what is not beside it, and nothing stands over the words.
    await expect(current(page)).toHaveCount(0);
    await page.goBack();
    await expect(date(page, '2026-03-16')).toBeInViewport();
  });

  test('un doigt sur l’axe mène à l’événement, et ne couvre ni ne déplace le texte', async ({ page }) => {
    await open(page, STORIES.chronology);
    await page.mouse.move(100, 100);
    await expect(panel(page)).toHaveAttribute('data-following');
    await marks(page).last().scrollIntoViewIfNeeded();
    const { x, y } = (await marks(page).last().boundingBox())!;
    await page.touchscreen.tap(x + 2, y + 2);
    await expect(events(page).last().getByRole('link').first()).toBeFocused();
    await expect(events(page).last()).toBeInViewport();
    await expect(page.locator('#texte')).not.toBeInViewport();
  });
});

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('tout y est : l’échelle, les événements, leurs phrases', async ({ page }) => {
    await page.goto(STORIES.chronology);
    await expect(panel(page).locator('svg')).toBeVisible();
    const count = await events(page).count();
    expect(count).toBeGreaterThan(20);
    // No event is missing from the strip: each has its mark, or is counted in one.
    const happened = await events(page).locator('> a').count();
    expect((await numbers(page)).reduce((sum, number) => sum + number, 0)).toBe(happened);
    await expect(panel(page).getByText('Sur l’axe, un chiffre réunit plusieurs événements.')).toBeVisible();
    await expect(panel(page).getByRole('heading', { level: 3, name: '1983' })).toBeVisible();
    await events(page).nth(2).getByRole('link').click();
    await expect(date(page, '1983-03-02')).toBeInViewport();
  });
});
