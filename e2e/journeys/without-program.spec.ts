import { CONTRACT } from '../../src/reader/page-contract.ts';
import { events, expect, notes, openCard, passages, STORIES, test } from './site.ts';

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('l’article est complet : texte, citations, fiches, chronologie, suite', async ({ page }) => {
    await page.goto(STORIES.call);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(passages(page)).toHaveCount(3);
    await expect(events(page)).toHaveCount(4);
    await notes(page).first().click();
    await expect(openCard(page)).toContainText(/présidence morvène/i);
    await page.keyboard.press('Escape');
    await events(page).nth(3).getByRole('link').click();
    await expect(page.locator(`[${CONTRACT.time}="2026-03-24"]`)).toBeInViewport();
    await page.locator(`[${CONTRACT.related}="exact"] a`).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Anselm Crieux');
  });

  test('l’atelier dit pourquoi il ne s’ouvre pas, et ramène à la Une', async ({ page }) => {
    await page.goto('/atelier/');
    await expect(page.getByText('Il lui faut JavaScript')).toBeVisible();
    await page.getByRole('link', { name: 'La Une' }).click();
    await expect(page).toHaveURL(/:\d+\/$/);
  });

  test('le lien d’une citation y mène', async ({ page }) => {
    await page.goto(STORIES.call);
    const id = await passages(page).nth(1).getAttribute(CONTRACT.quotation);
    await page.setViewportSize({ width: 390, height: 500 });
    await page.goto(`${STORIES.call}#${id}`);
    await expect(passages(page).nth(1)).toBeInViewport();
  });
});

test('le programme ne déplace rien en arrivant, et rien ne bouge ensuite', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifts: [] });
    new PerformanceObserver((list) => {
      const { shifts } = window as unknown as { shifts: number[] };
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const width of [390, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(STORIES.call);
    await page.locator(`html[${CONTRACT.ready}]`).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  }
});

test('une fiche ouverte avant le programme reste ouverte quand il arrive', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/main-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(STORIES.call);
  await notes(page).first().click();
  await expect(openCard(page)).toBeVisible();
  release();
  await page.locator(`html[${CONTRACT.ready}]`).waitFor();
  await expect(openCard(page)).toContainText(/présidence morvène/i);
});

test('le texte de la page est celui du fichier, avant et après le programme', async ({ page, request }) => {
  const html = await (await request.get(STORIES.call)).text();
  await page.goto(STORIES.call);
  await page.locator(`html[${CONTRACT.ready}]`).waitFor();
  const story = (await (await request.get('/bundle/stories/appel-dostan-carondel.json')).json()) as {
    text: string;
    blocks: { kind: string; start: number; end: number }[];
  };
  const shown = await page.locator('#texte').evaluate((element) => element.textContent ?? '');
  const paragraphs = story.blocks.filter(({ kind }) => kind === 'paragraph');
  expect(paragraphs.length).toBeGreaterThan(5);
  for (const { start, end } of paragraphs) expect(shown).toContain(story.text.slice(start, end));
  expect(html).toContain('application/ld+json');
});
