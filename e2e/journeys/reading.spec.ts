import { anchorOf, CONTRACT } from '../../src/reader/page-contract.ts';
import { events, expect, notes, open, openCard, passages, STORIES, test } from './site.ts';

test('l’appel des deux présidents : deux citations, en trois passages, chacune à sa présidence', async ({ page }) => {
  await open(page, STORIES.call);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('se parlent deux heures');
  await expect(passages(page)).toHaveCount(3);
  const ids = await passages(page).evaluateAll(
    (all, name) => all.map((one) => one.getAttribute(name)),
    CONTRACT.quotation,
  );
  expect(new Set(ids).size).toBe(2);
  await expect(notes(page)).toHaveText([/présidence morvène.*communiqué/is, /présidence vélane/i]);
  await expect(passages(page).first()).toContainText('[...]');
  await expect(passages(page).first().getByTitle('coupe de la rédaction')).toHaveText('[...]');
});

test('les guillemets d’un « Lire aussi » ne sont pas une citation, et le lien mène à l’article', async ({ page }) => {
  await open(page, STORIES.call);
  const related = page.locator(`[${CONTRACT.related}="exact"] a`);
  await expect(related).toContainText("J'attends que tout le monde ait froid");
  await related.click();
  await expect(page).toHaveURL(STORIES.portrait);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle(/Anselm Crieux/);
  await notes(page).first().click();
  await expect(openCard(page)).toContainText('Anselm Crieux');
});

test('la chronologie : la veille, le jour même, un mois sans jour, un sommet à venir', async ({ page }) => {
  await open(page, STORIES.call);
  await expect(events(page)).toHaveCount(4);
  const values = await events(page).evaluateAll(
    (all, name) => all.map((one) => one.getAttribute(name)),
    CONTRACT.event,
  );
  expect(values).toEqual(['2026-02', '2026-03-16', '2026-03-17', '2026-03-24']);
  await expect(events(page).nth(1)).toContainText('« la veille »');
  await expect(events(page).nth(3)).toHaveAttribute(CONTRACT.when, 'to come');
  await expect(events(page).nth(3)).toContainText('à venir');
  await expect(page.getByText('Publication, d’après le texte')).toBeVisible();
  await expect(page.locator('aside time[datetime="2026-03-24"]')).toBeVisible();
});

test('de l’événement à sa phrase, et retour', async ({ page }) => {
  await open(page, STORIES.call);
  await events(page).nth(3).getByRole('link').click();
  const date = page.locator(`[${CONTRACT.time}="2026-03-24"]`);
  await expect(date).toBeInViewport();
  await expect(page).toHaveURL(/#date-\d+$/);
  await date.click();
  await expect(page).toHaveURL(/#evenement-date-\d+$/);
  await expect(events(page).nth(3)).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(/#date-\d+$/);
});

test('la note ouvre la fiche de la citation, qui dit pourquoi ; ses mots l’ouvrent aussi', async ({ page }) => {
  await open(page, STORIES.call);
  await notes(page).first().click();
  const card = openCard(page);
  await expect(card).toContainText(/présidence morvène/i);
  await expect(card).toContainText('a déclaré');
  await expect(card).toContainText('communiqué');
  await expect(card).toContainText('Le verbe et le nom suivent la citation.');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  // A passage that breaks over lines has a box that is not all its own: its first line is.
  const line = await passages(page)
    .nth(1)
    .evaluate((passage) => {
      passage.scrollIntoView({ block: 'center' });
      return passage.getClientRects()[0]!.toJSON() as DOMRect;
    });
  await page.mouse.click(line.x + line.width / 2, line.y + line.height / 2);
  await expect(card).toContainText(/présidence vélane/i);
});

test('le lien d’une citation se copie et y ramène', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, STORIES.call);
  await notes(page).first().click();
  await openCard(page).getByRole('link', { name: 'Lien direct' }).click();
  await expect(openCard(page)).toContainText('Lien copié');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/#citation-[0-9a-z]{7}$/);
  await open(page, link);
  await expect(passages(page).first()).toBeInViewport();
});

test('copier le texte donne le texte, sans les notes ni les espaces d’affichage', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, STORIES.call);
  await page.evaluate((id) => getSelection()?.selectAllChildren(document.getElementById(id)!), anchorOf.text);
  await page.keyboard.press('ControlOrMeta+c');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('dans les deux langues», a déclaré la présidence morvène dans un communiqué.');
  expect(copied).toContain('«Ilmar Dostan a exposé');
  expect(copied).not.toMatch(/^La présidence morvène\s*$/m);
});

test('ce que la rédaction a corrigé se voit : une autre voix, et des propos rapportés sans guillemets', async ({
  page,
}) => {
  await open(page, STORIES.corrected);
  const corrected = page.locator(`[${CONTRACT.note}][${CONTRACT.attribution}="corrected"]`);
  await expect(corrected).toHaveText([/Nadège Poirel-Amrani/, /Mirko Anselt.*propos rapportés/is]);
  await corrected.first().click();
  await expect(openCard(page)).toContainText('Corrigé par la rédaction.');
  await expect(openCard(page)).not.toContainText('Certitude');
  await page.keyboard.press('Escape');
  const reported = page.locator(`[${CONTRACT.reported}]`);
  await expect(reported).toHaveText('ne pas parler à ce titre, n’y ayant pas été autorisé');
  await expect(reported).toHaveAccessibleName('Propos rapportés, Mirko Anselt');
  await expect(reported).toHaveCSS('text-decoration-line', 'underline');
  await reported.click();
  await expect(openCard(page)).toContainText('Propos rapportés, Mirko Anselt');
});

test('un article sans date le dit calmement', async ({ page }) => {
  await open(page, STORIES.withoutDate);
  await expect(page.getByText('Sans date de publication')).toBeVisible();
});
