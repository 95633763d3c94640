import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import { anchorOf, CONTRACT, STORED_THEME } from '../../src/reader/page-contract.ts';
import { expect, notes, open, openCard, passages, ready, STORIES, test } from './site.ts';

const require = createRequire(import.meta.url);
const READABILITY = readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8');

const heard = '[data-heard]';

test('écouter une voix : les autres s’effacent, les flèches vont d’une citation à l’autre, Échap rend tout', async ({
  page,
}) => {
  await open(page, STORIES.portrait);
  const name = page.getByRole('button', { name: /^Anselm Crieux/ }).first();
  await name.focus();
  await page.keyboard.press('Space');
  await expect(name).toHaveAttribute('aria-pressed', 'true');
  const voice = passages(page).and(page.locator(heard));
  const others = passages(page).and(page.locator(`:not(${heard})`));
  const ids = await voice.evaluateAll((all, key) => all.map((one) => one.getAttribute(key)!), CONTRACT.quotation);
  const walk = [...new Set(ids)];
  expect(walk.length).toBeGreaterThan(2);
  await expect(others.first()).toHaveCSS('text-decoration-line', 'none');
  await expect(voice.first()).toHaveCSS('text-decoration-line', 'underline');
  for (const id of walk) {
    await page.keyboard.press('ArrowRight');
    await expect(page.locator(`#${id}`)).toBeFocused();
    await expect(page.locator(`#${id}`)).toBeInViewport();
  }
  await expect(page.getByRole('status').filter({ hasText: `${walk.length} sur ${walk.length}` })).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator(`#${walk.at(-2)}`)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator(heard)).toHaveCount(0);
  await expect(name).toHaveAttribute('aria-pressed', 'false');
});

test('une fiche ouverte garde les flèches et Échap pour elle, puis la voix les reprend', async ({ page }) => {
  await open(page, STORIES.portrait);
  await page
    .getByRole('button', { name: /^Anselm Crieux/ })
    .first()
    .click();
  await notes(page).and(page.locator(heard)).first().click();
  await expect(openCard(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(openCard(page)).toHaveCount(0);
  await expect(passages(page).and(page.locator(heard)).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator(heard)).toHaveCount(0);
});

test('au doigt, sur un téléphone : la barre marche d’une citation à la suivante, et rend le texte', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, STORIES.portrait);
  const width = await page.evaluate(() => document.documentElement.scrollHeight);
  await page
    .getByRole('button', { name: /^Anselm Crieux/ })
    .first()
    .click();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(width);
  await page.getByRole('button', { name: 'Citation suivante' }).click();
  await expect(page.locator('[data-current]').first()).toBeInViewport();
  await page.getByRole('button', { name: 'Rendre tout le texte' }).click();
  await expect(page.locator(heard)).toHaveCount(0);
  await expect(page.locator(':focus')).toHaveAttribute(CONTRACT.quotation, /^citation-/);
});

for (const theme of ['light', 'sepia', 'dark']) {
  test(`axe ne trouve rien quand une voix est écoutée : ${theme}`, async ({ page }) => {
    await page.addInitScript(([name, value]) => localStorage.setItem(name!, value!), [STORED_THEME, theme]);
    await open(page, STORIES.portrait);
    await page
      .getByRole('button', { name: /^Anselm Crieux/ })
      .first()
      .click();
    await expect(page.locator('[data-listening]')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-current]').first()).toBeFocused();
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual(
      [],
    );
  });
}

test('une autre page n’écoute plus la voix de la précédente', async ({ page }) => {
  await open(page, STORIES.call);
  await page
    .getByRole('button', { name: /présidence vélane/i })
    .first()
    .click();
  await expect(page.locator('[data-listening]')).toHaveCount(1);
  await page.locator(`[${CONTRACT.related}="exact"] a`).click();
  await expect(page).toHaveURL(STORIES.portrait);
  await expect(page.locator('[data-listening], [data-heard]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Rendre tout le texte' })).toHaveCount(0);
});

test('la citation se copie avec celui qui parle, le titre et le lien', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, STORIES.portrait);
  await notes(page).first().click();
  await openCard(page).getByRole('button', { name: 'Copier la citation' }).click();
  await expect(openCard(page)).toContainText('Citation copiée');
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  const first = await passages(page).first().textContent();
  expect(lines[0]).toContain('Anselm Crieux');
  expect(first).toContain(lines[0]!.slice(2, 20));
  expect(lines[1]).toContain(await page.getByRole('heading', { level: 1 }).innerText());
  expect(lines[2]).toMatch(/\/article\/anselm-crieux-portrait\/#citation-[0-9a-z]{7}$/);
});

test('le lien d’une citation qui n’est plus là le dit ; celui d’une citation présente ne dit rien', async ({
  page,
}) => {
  await open(page, `${STORIES.portrait}#${anchorOf.quotations}perdue0`);
  await expect(page.getByRole('alert')).toContainText('n’est plus dans l’article');
  await page.getByRole('button', { name: 'Fermer' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  const id = await passages(page).last().getAttribute(CONTRACT.quotation);
  await page.goto('about:blank');
  await open(page, `${STORIES.portrait}#${id}`);
  await expect(passages(page).last()).toBeInViewport();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('un lien vers des mots arrive sur eux, et y reste quand le programme vient', async ({ page }) => {
  await open(page, STORIES.portrait);
  const words = (await passages(page).last().innerText()).split(/\s+/).slice(1, 6).join(' ');
  await page.goto('about:blank');
  await page.goto(`${STORIES.portrait}#:~:text=${encodeURIComponent(words)}`);
  await expect(passages(page).last()).toBeInViewport();
  await ready(page);
  await expect(passages(page).last()).toBeInViewport();
});

test.describe('ce que gardent les modes de lecture', () => {
  test.use({ bypassCSP: true });
  test('titre, signature, date, chapô et chaque citation', async ({ page }) => {
    await page.goto(STORIES.portrait);
    const said = await passages(page).allInnerTexts();
    const read = (await page.evaluate(`${READABILITY}; new Readability(document.cloneNode(true)).parse()`)) as {
      title: string;
      byline: string;
      publishedTime: string;
      excerpt: string;
      textContent: string;
    };
    const bare = (words: string) => words.replace(/\s+/g, ' ').trim();
    expect(bare(read.title)).toContain(bare(await page.getByRole('heading', { level: 1 }).innerText()));
    expect(read.byline).toBeTruthy();
    expect(read.publishedTime).toMatch(/^20\d\d-\d\d-\d\d/);
    expect(read.excerpt).toBeTruthy();
    expect(said.length).toBeGreaterThan(5);
    for (const words of said) expect(bare(read.textContent)).toContain(bare(words));
  });
});
