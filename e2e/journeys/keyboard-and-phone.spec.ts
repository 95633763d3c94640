import { CONTRACT } from '../../src/reader/page-contract.ts';
import { events, expect, notes, open, openCard, STORIES, test } from './site.ts';

test('au clavier seul : aller au texte, ouvrir une fiche, la fermer, suivre la suite', async ({ page }) => {
  await open(page, STORIES.call);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Aller au texte' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#contenu$/);
  const note = notes(page).first();
  for (let step = 0; step < 12 && !(await note.evaluate((one) => one === document.activeElement)); step++) {
    await page.keyboard.press('Tab');
  }
  await expect(note).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(openCard(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(openCard(page)).toBeHidden();
  await expect(note).toBeFocused();
  await page.locator(`[${CONTRACT.related}="exact"] a`).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(STORIES.portrait);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('le clavier qui quitte la fiche la referme', async ({ page }) => {
  await open(page, STORIES.call);
  await notes(page).first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(openCard(page).getByRole('link')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(openCard(page).getByRole('button', { name: 'Copier la citation' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(openCard(page).getByRole('button', { name: 'Fermer' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(openCard(page)).toBeHidden();
});

test.describe('sur un téléphone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('la note précède son paragraphe, le temps suit le texte', async ({ page }) => {
    await open(page, STORIES.call);
    const top = async (selector: string) => (await page.locator(selector).first().boundingBox())!.y;
    expect(await top(`[${CONTRACT.note}]`)).toBeLessThan(await top(`[${CONTRACT.quotation}]`));
    const lastParagraph = (await page.locator('#texte p').last().boundingBox())!.y;
    expect(await top('#chronologie')).toBeGreaterThan(lastParagraph);
  });

  test('la fiche, touchée deux fois, reste ouverte et ne cache pas ses mots', async ({ page }) => {
    await open(page, STORIES.call);
    await notes(page).first().scrollIntoViewIfNeeded();
    await notes(page).first().dblclick();
    await expect(openCard(page)).toBeVisible();
    const words = (await page.locator(`[${CONTRACT.quotation}]`).first().boundingBox())!;
    const card = (await openCard(page).boundingBox())!;
    expect(words.y).toBeGreaterThanOrEqual(0);
    expect(words.y + words.height).toBeLessThanOrEqual(card.y);
  });

  test('les rubriques s’ouvrent et se suivent du doigt', async ({ page }) => {
    await open(page, STORIES.call);
    const link = page.getByRole('link', { name: 'Culture' });
    await expect(link).toBeHidden();
    await page.getByRole('button', { name: 'Rubriques' }).tap();
    await link.tap();
    await expect(page).toHaveURL(/#rubrique-culture$/);
    await expect(link).toBeHidden();
  });

  test('depuis la Une aussi, le menu se referme quand la rubrique est choisie, autant de fois qu’on la choisit', async ({
    page,
  }) => {
    await open(page, '/');
    const link = page.getByRole('navigation', { name: 'Rubriques' }).getByRole('link', { name: 'Sciences' });
    for (const _time of [1, 2, 3]) {
      await page.getByRole('button', { name: 'Rubriques' }).tap();
      await link.tap();
      await expect(link).toBeHidden();
      await expect(page.locator('#rubrique-sciences')).toBeInViewport();
      await page.evaluate(() => scrollTo(0, 0));
    }
  });

  test('un événement mène à sa phrase, et le retour à l’événement', async ({ page }) => {
    await open(page, STORIES.call);
    const eve = events(page).nth(1);
    await eve.getByRole('link').tap();
    await expect(page.locator(`[${CONTRACT.time}="2026-03-16"]`)).toBeInViewport();
    await expect(eve).not.toBeInViewport();
    await page.goBack();
    await expect(eve).toBeInViewport();
  });
});

test('à côté du texte quand il y a la place', async ({ page }) => {
  await open(page, STORIES.call);
  const text = (await page.locator('#texte p').first().boundingBox())!;
  const panel = (await page.locator('#chronologie').boundingBox())!;
  expect(panel.x).toBeGreaterThanOrEqual(text.x + text.width);
});
