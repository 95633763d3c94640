import { CONTRACT } from '../../src/reader/page-contract.ts';
import { expect, open, ready, STORIES, test } from './site.ts';

test('de la Une à un article et retour, sans recharger, à la place où l’on était', async ({ page }) => {
  await open(page, '/');
  await page.evaluate(() => Object.assign(window, { kept: true }));
  const link = page.getByRole('main').locator('a[href*="/article/"]').last();
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(0);
  await link.click();
  await expect(page).toHaveURL(/\/article\//);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  // Within a pixel: a position between two pixels is rounded by some.
  await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThanOrEqual(1);
  expect(await page.evaluate(() => 'kept' in window)).toBe(true);
});

test('une adresse profonde se recharge et rien n’est chargé deux fois', async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  await open(page, STORIES.call);
  await page.reload();
  await ready(page);
  await page.waitForLoadState('networkidle');
  expect(
    files.filter((path) => path === '/bundle/bundle.json' || path.endsWith('/appel-dostan-carondel.json')),
  ).toEqual([]);
});

test('la Une ne redemande pas le style qu’elle porte', async ({ page }) => {
  const styles: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'stylesheet') styles.push(request.url());
  });
  await open(page, '/');
  await page.waitForLoadState('networkidle');
  expect(styles).toEqual([]);
  const carried = await page
    .locator('link[rel=stylesheet][disabled]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  expect(carried).not.toEqual([]);
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/article\//);
  await page.getByRole('banner').getByRole('link', { name: 'Liseuse' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Le Courrier de Sarmont');
  expect(styles.filter((style) => carried.includes(style))).toEqual([]);
});

test('l’article suivant est déjà là quand on le demande', async ({ page, expectFailures }) => {
  expectFailures(/Failed to load resource/);
  const asked = page.waitForRequest((request) => request.url().endsWith('/stories/anselm-crieux-portrait.json'));
  await open(page, STORIES.call);
  await asked;
  await page.waitForLoadState('networkidle');
  await page.route('**/bundle/**', (route) => route.abort());
  await page.locator(`[${CONTRACT.related}="exact"] a`).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Anselm Crieux');
});

test('un article qui ne se charge pas le dit, le reste de la page tient, réessayer le charge', async ({
  page,
  expectFailures,
}) => {
  expectFailures(/Failed to load resource/);
  let isBroken = true;
  await page.route('**/bundle/stories/**', (route) => (isBroken ? route.abort() : route.continue()));
  await open(page, STORIES.call);
  await page.locator(`[${CONTRACT.related}="exact"] a`).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('L’article n’a pas pu être chargé', { timeout: 15_000 });
  await expect(alert).toContainText('Le réseau ne répond pas');
  await expect(page.getByRole('banner')).toBeVisible();
  isBroken = false;
  await alert.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Anselm Crieux');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('la Une dont le programme ne vient pas reste comme elle a été faite', async ({ page, expectFailures }) => {
  expectFailures(/Failed to (?:load resource|fetch)/);
  const failures: string[] = [];
  page.on('requestfailed', (request) => failures.push(request.url()));
  await page.route('**/assets/lists-*.js', (route) => route.abort());
  await page.goto('/');
  await expect.poll(() => failures.length, { timeout: 15_000 }).toBeGreaterThan(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Le Courrier de Sarmont');
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/article\//);
});

test('la même page sous le nom de son fichier prend sa bonne adresse', async ({ page }) => {
  await open(page, `${STORIES.call}index.html`);
  await expect(page).toHaveURL(STORIES.call);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('se parlent deux heures');
});

test('un fichier abîmé, ou d’une version future, est refusé par une phrase', async ({ page }) => {
  const answers: Record<string, string> = {
    'Le fichier reçu est abîmé.': '{"format":"liseuse-story","version":"1.0","id":"x"}',
    'Le fichier vient d’une version plus récente': '{"format":"liseuse-story","version":"2.0"}',
    'n’est pas un article de Liseuse': '<!doctype html>',
  };
  for (const [sentence, body] of Object.entries(answers)) {
    await page.unrouteAll();
    await page.route('**/bundle/stories/**', (route) => route.fulfill({ body, contentType: 'application/json' }));
    await open(page, STORIES.call);
    await page.locator(`[${CONTRACT.related}="exact"] a`).click();
    await expect(page.getByRole('alert')).toContainText(sentence);
  }
});

test('une adresse inconnue répond 404 et aide à repartir', async ({ page, expectFailures }) => {
  expectFailures(/404/);
  const answer = await page.goto('/article/nulle-part/');
  expect(answer?.status()).toBe(404);
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cet article n’est pas dans l’édition');
  await expect(page.getByRole('main').getByRole('link', { name: 'Revenir à la Une' })).toBeVisible();
  await page.goto('/chemin/perdu/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas');
});

test('une page a une seule adresse, avec sa barre oblique', async ({ request }) => {
  const answer = await request.get('/article/appel-dostan-carondel', { maxRedirects: 0 });
  expect(answer.status()).toBe(301);
  expect(answer.headers().location).toBe(STORIES.call);
});

test('le menu des rubriques mène à la rubrique', async ({ page }) => {
  await open(page, STORIES.call);
  await page.getByRole('navigation', { name: 'Rubriques' }).getByRole('link', { name: 'Sciences' }).click();
  await expect(page).toHaveURL(/\/#rubrique-sciences$/);
  await expect(page.getByRole('heading', { level: 2, name: 'Sciences' })).toBeInViewport();
});

test('des caractères arrivés après le texte ne le déplacent pas : ils servent à la page suivante', async ({ page }) => {
  await page.route('**/*.woff2', async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await route.continue();
  });
  await open(page, STORIES.call);
  await page.waitForLoadState('networkidle');
  const serving = () =>
    page.evaluate(() =>
      [...document.fonts].some(({ family, display }) => family === 'Newsreader' && display !== 'optional'),
    );
  expect(await serving()).toBe(false);
  await page.locator(`[${CONTRACT.related}="exact"] a`).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Anselm Crieux');
  expect(await serving()).toBe(true);
});
