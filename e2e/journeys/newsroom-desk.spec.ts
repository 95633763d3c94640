import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { CONTRACT } from '../../src/reader/page-contract.ts';
import { ARTICLE, drop, editorOf, frameOf, registers, select, takeAway, understood } from './desk.ts';
import { expect, ready, test } from './site.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

async function begin(page: Page, name = ARTICLE.name, content: Uint8Array = ARTICLE.bytes()): Promise<void> {
  await page.goto('/atelier/');
  await ready(page);
  await drop(page, [{ name, bytes: content }]);
  await understood(page);
}

for (const theme of ['light', 'sepia', 'dark']) {
  test(`axe ne trouve rien à l’atelier : ${theme}`, async ({ page }) => {
    test.slow();
    await page.addInitScript((chosen) => localStorage.setItem('liseuse-theme', chosen), theme);
    await page.goto('/atelier/');
    await ready(page);
    await findNothing(page, 'vide');
    await drop(page, [{ name: ARTICLE.name, bytes: ARTICLE.bytes() }]);
    await understood(page);
    const { quotations, reading, times, corrections } = registers(page);
    await quotations.item('La présidence morvène').click();
    await findNothing(page, 'citations');
    await page.getByRole('button', { name: 'Pas une citation' }).click();
    await times.open();
    await times.item('la veille').click();
    await findNothing(page, 'dates');
    await reading.open();
    await findNothing(page, 'lecture');
    await corrections.open();
    await page.setViewportSize({ width: 820, height: 1180 });
    await page.getByRole('radio', { name: 'Registres' }).check();
    await findNothing(page, 'corrections, sur une tablette');
  });
}

/** The page in a frame is the reader's own, and is checked where readers have it. */
async function findNothing(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
  expect(violations.map(({ id, nodes }) => `${where} ${id} ${nodes[0]?.html}`)).toEqual([]);
}

test('la page paraît à côté, à la largeur d’un téléphone et d’un ordinateur, à mesure que l’on écrit', async ({
  page,
}) => {
  await begin(page);
  for (const [device, width] of [
    ['téléphone', 360],
    ['ordinateur', 1280],
  ] as const) {
    const frame = frameOf(page, device);
    await expect(frame.getByRole('heading', { level: 1 })).toContainText('Dostan et Carondel');
    expect(await frame.locator('html').evaluate(() => innerWidth)).toBe(width);
  }
  await editorOf(page).press('Control+End');
  await page.keyboard.type(' Une ligne écrite à l’instant.');
  await expect(frameOf(page, 'téléphone').getByText('Une ligne écrite à l’instant.')).toBeVisible();
  await expect(frameOf(page, 'ordinateur').getByText('Une ligne écrite à l’instant.')).toBeVisible();
});

test('l’apparence de la page se choisit sans changer celle de l’atelier', async ({ page }) => {
  await begin(page);
  await page.getByRole('radio', { name: 'Sombre' }).check();
  await expect(frameOf(page, 'téléphone').locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frameOf(page, 'ordinateur').locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
});

test('une note de la page mène à son registre, qui dit pourquoi ; le registre mène au texte et à la page', async ({
  page,
}) => {
  await begin(page);
  const { times, quotations, panel } = registers(page);
  await times.open();
  await frameOf(page, 'ordinateur').locator(`[${CONTRACT.note}]`).first().click();
  await expect(quotations.item('La présidence morvène')).toHaveAttribute('aria-expanded', 'true');
  await expect(panel).toContainText('Le verbe et le nom suivent la citation.');
  await times.open();
  await times.item('la veille').click();
  await expect(panel).toContainText('d’après « ce 17 mars 2026 »');
  await expect(frameOf(page, 'téléphone').locator(`[${CONTRACT.time}="2026-03-16"]`)).toBeInViewport();
});

test('le bloc lu comme chapô devient un paragraphe, en un clic, et le reste', async ({ page }) => {
  const text = `Société

Le bac de Lauvière reprend lundi

Le bac de Lauvière reprend son service. Il a été arrêté deux mois, depuis le 14 janvier 2021.

La rampe a été refaite en mars, côté vélan. Le passage est gratuit jusqu’à la fin du mois.

Le maire de Sarmont était du premier passage.
`;
  await begin(page, 'bac.txt', bytes(text));
  const deck = frameOf(page, 'ordinateur').locator('header p').filter({ hasText: 'deux mois' });
  await expect(deck).toBeVisible();
  await registers(page).reading.open();
  await page.getByRole('button', { name: 'En faire : paragraphe' }).click();
  await expect(deck).toBeHidden();
  await expect(registers(page).corrections.count()).resolves.toBe(1);
  await page.getByRole('button', { name: 'Annuler la correction' }).click();
  await expect(deck).toBeVisible();
});

test('la nature du bloc sous le curseur se change au pied du texte', async ({ page }) => {
  await begin(page);
  await select(page, 'Au lendemain de sa rencontre');
  const kind = page.getByLabel('Nature du bloc sous le curseur');
  await expect(kind).toHaveValue('deck');
  await kind.selectOption('paragraphe');
  await expect(frameOf(page, 'téléphone').locator('[data-kind="paragraph"]').first()).toContainText('Au lendemain');
});

test('le codage se choisit sur une ligne du fichier, et les mots écrits ici restent', async ({ page }) => {
  const latin = Uint8Array.from(
    'Société\n\nLe bac de Lauvière a été réparé\n\nAprès deux mois, le bac a repris hier. Le maire était là.\n',
    (sign) => sign.charCodeAt(0),
  );
  await begin(page, 'bac.txt', latin);
  await editorOf(page).press('Control+End');
  await page.keyboard.insertText('Un mot à côté.');
  await registers(page).reading.open();
  await page.getByRole('radio', { name: /Mac Roman/ }).check();
  await expect(editorOf(page)).toContainText('ÈtÈ rÈparÈ');
  await expect(editorOf(page)).toContainText('Un mot à côté.');
  await page.getByRole('radio', { name: /Windows-1252/ }).check();
  await expect(editorOf(page)).toContainText('a été réparé');
});

test('une correction qui a perdu ses mots est montrée, et se rattache à d’autres', async ({ page }) => {
  await begin(page);
  const { quotations, corrections, panel } = registers(page);
  await quotations.item('La présidence vélane').click();
  await page.getByLabel('Qui parle').fill('Odile Ferrand');
  await page.getByRole('button', { name: 'Corriger' }).click();
  await expect(quotations.item('Odile Ferrand')).toBeVisible();
  await select(page, '«rendre le pont aux habitants sans attendre la fin des travaux», ainsi que ');
  await page.keyboard.press('Delete');
  await corrections.open();
  await expect(panel).toContainText('Ses mots ne sont plus dans le texte.');
  await select(page, "«tenir la question de la frontière à l'écart de celle du passage»");
  await corrections.open();
  await page.getByRole('button', { name: 'Rattacher à la sélection' }).click();
  await expect(panel).not.toContainText('Ses mots ne sont plus');
  await quotations.open();
  await expect(quotations.item('tenir la question')).toContainText('Odile Ferrand');
});

test('une date se corrige avec les mots d’une date, et un jour qui n’existe pas est refusé', async ({ page }) => {
  await begin(page);
  const { times, panel } = registers(page);
  await times.open();
  await times.item('la veille').click();
  await page.getByLabel('La date').fill('31 février 2026');
  await page.getByRole('button', { name: 'Corriger' }).click();
  await expect(panel.getByRole('alert')).toHaveText('Cette date n’est pas comprise, ou n’existe pas.');
  await page.getByLabel('La date').fill('15 mars 2026');
  await page.getByRole('button', { name: 'Corriger' }).click();
  await expect(times.item('la veille')).toContainText('Dimanche 15 mars 2026');
  await page.getByRole('button', { name: 'Annuler la correction' }).click();
  await expect(times.item('la veille')).toContainText('Lundi 16 mars 2026');
});

test('plusieurs fichiers font une liste de brouillons ; ce qui n’est pas un article est refusé en une phrase', async ({
  page,
}) => {
  await page.goto('/atelier/');
  await ready(page);
  await drop(page, [
    { name: 'un.txt', bytes: bytes('Le premier titre\n\nUn paragraphe.') },
    { name: 'deux.txt', bytes: bytes('Le second titre\n\nUn paragraphe.') },
    { name: 'photo.txt', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]) },
    {
      name: 'seul.corrections.json',
      bytes: bytes('{"format":"liseuse-corrections","version":"1.0","encoding":null,"corrections":[]}'),
    },
    { name: 'un.corrections.json', bytes: bytes('{}') },
  ]);
  await understood(page);
  const notices = page.getByRole('status');
  await expect(notices.getByText(/photo\.txt.*pas un fichier texte/)).toBeVisible();
  await expect(notices.getByText(/seul\.corrections\.json.*aucun article/)).toBeVisible();
  await expect(notices.getByText(/un\.corrections\.json.*pas un fichier de corrections/)).toBeVisible();
  await page.getByRole('button', { name: 'Brouillons' }).click();
  const drafts = page.getByRole('region', { name: 'Brouillons' }).getByRole('listitem');
  await expect(drafts).toHaveCount(2);
  await drafts.filter({ hasText: 'Le second titre' }).getByRole('button').first().click();
  await expect(frameOf(page, 'téléphone').getByRole('heading', { level: 1 })).toHaveText('Le second titre');
});

test('un brouillon supprimé se rétablit', async ({ page }) => {
  await begin(page, 'un.txt', bytes('Le premier titre\n\nUn paragraphe.'));
  await page.getByRole('button', { name: 'Brouillons' }).click();
  await page.getByRole('button', { name: 'Supprimer un.txt' }).click();
  await page.getByRole('button', { name: 'Rétablir' }).click();
  await expect(editorOf(page)).toContainText('Le premier titre');
});

test('le curseur posé dans une citation n’en sélectionne pas les mots : la lettre tapée s’ajoute', async ({ page }) => {
  await begin(page);
  const before = await editorOf(page).textContent();
  await editorOf(page).getByText('points acquis').first().click();
  await expect(registers(page).quotations.item('La présidence morvène')).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.type('Z');
  await expect(editorOf(page)).toContainText('Z');
  expect((await editorOf(page).textContent())?.replace('Z', '')).toBe(before);
});

test('un fichier lâché sur le texte en est un autre : rien n’entre dans l’article ouvert', async ({ page }) => {
  await begin(page);
  await drop(page, [{ name: 'autre.txt', bytes: bytes('Un autre titre\n\nUn paragraphe.') }], '.cm-content');
  await expect(editorOf(page)).toContainText('Un autre titre');
  await expect(editorOf(page)).not.toContainText('Dostan');
  await page.getByRole('button', { name: 'Brouillons' }).click();
  await page.getByRole('region', { name: 'Brouillons' }).getByRole('button').filter({ hasText: 'Dostan' }).click();
  await expect(editorOf(page)).toContainText('Ilmar Dostan a appelé');
  await expect(editorOf(page)).not.toContainText('Un autre titre');
});

test('rouvrir le brouillon ouvert ne change rien, et « Écrire » vide la page d’à côté', async ({ page }) => {
  await begin(page);
  await editorOf(page).press('Control+Home');
  await page.keyboard.insertText('ABC ');
  await page.getByRole('button', { name: 'Brouillons' }).click();
  await page.getByRole('region', { name: 'Brouillons' }).getByRole('button').filter({ hasText: 'Dostan' }).dblclick();
  await expect(editorOf(page)).toContainText('ABC International');
  await expect(page.getByText('ouvert dans un autre onglet')).toBeHidden();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Écrire' }).click();
  await expect(frameOf(page, 'ordinateur').getByText('La page paraîtra ici')).toBeVisible();
  // Who asked to write can write.
  await page.keyboard.type('Un titre');
  await expect(frameOf(page, 'ordinateur').getByRole('heading', { level: 1 })).toHaveText('Un titre');
});

test('défaire un choix de codage rend le codage avec le texte', async ({ page }) => {
  const latin = Uint8Array.from('Société\n\nLe bac est réparé\n\nUn paragraphe.\n', (sign) => sign.charCodeAt(0));
  await begin(page, 'bac.txt', latin);
  await registers(page).reading.open();
  await page.getByRole('radio', { name: /Mac Roman/ }).check();
  await expect(editorOf(page)).toContainText('rÈparÈ');
  await page.getByRole('button', { name: 'Défaire' }).click();
  await expect(editorOf(page)).toContainText('réparé');
  await expect(page.getByRole('radio', { name: /Windows-1252/ })).toBeChecked();
});

test('une date que l’on corrige reste elle-même quand une autre s’écrit au-dessus', async ({ page }) => {
  await begin(page);
  const { times } = registers(page);
  await times.open();
  await times.item('la veille').click();
  await page.getByLabel('La date').fill('12 mars 2026');
  await select(page, 'Le président morvène');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.insertText('Le 3 mars 2018, ');
  await expect(times.item('Le 3 mars 2018')).toBeVisible();
  await page.getByRole('button', { name: 'Corriger' }).click();
  await expect(times.item('la veille')).toContainText('Jeudi 12 mars 2026');
});

test('au clavier seul : écrire, comprendre, corriger, emporter', async ({ page }, info) => {
  test.slow();
  await page.goto('/atelier/');
  await ready(page);
  await reach(page, 'button', 'Écrire');
  await page.keyboard.press('Enter');
  await reach(page, 'textbox', 'Texte de l’article');
  await page.keyboard.insertText(
    'Société\n\nLe bac reprend\n\nLe bac a repris.\n\n« La rampe tient », a dit Ana Delmas.\n',
  );
  await expect(registers(page).quotations.item('La rampe tient')).toBeVisible();
  await reach(page, 'tab', 'Citations', 'Shift+Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await reach(page, 'combobox', 'Qui parle');
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('Odile Ferrand');
  await page.keyboard.press('Enter');
  await expect(registers(page).quotations.item('Odile Ferrand')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Qui parle' })).toBeFocused();
  await reach(page, 'textbox', 'Texte de l’article');
  await page.keyboard.press('Control+Home');
  for (let line = 0; line < 4; line++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Control+Alt+c');
  await expect(registers(page).quotations.item('Le bac a repris.')).toContainText('après correction');
  await reach(page, 'button', 'Emporter', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await reach(page, 'button', 'Le texte');
  const given = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await given).suggestedFilename()).toBe('sans-titre.txt');
  expect(info.errors).toEqual([]);
});

/** Goes on with the keyboard until the element has the focus; each is reached within a page's worth of stops. */
async function reach(
  page: Page,
  role: 'button' | 'textbox' | 'tab' | 'combobox',
  name: string,
  key = 'Tab',
): Promise<void> {
  const wanted = page.getByRole(role, { name });
  const hasFocus = () => wanted.first().evaluate((one) => one.matches(':focus'));
  for (let step = 0; step < 60 && !(await hasFocus()); step++) await page.keyboard.press(key);
  await expect(wanted.first()).toBeFocused();
}

test('rien de ce qu’un fichier contient ne s’exécute, ni à l’atelier ni dans la page emportée', async ({
  page,
}, info) => {
  const text = `<img src=x onerror="document.title='pris'">\n\nUn chapô « <script>document.title='pris'</script> », a dit Ana Delmas.\n\nUn paragraphe </style><script>document.title='pris'</script>.\n`;
  await begin(page, 'piege.txt', bytes(text));
  await expect(frameOf(page, 'ordinateur').getByRole('heading', { level: 1 })).toContainText('<img src=x');
  const file = await takeAway(page, 'La page HTML', info.outputPath());
  await page.goto(`file://${file}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x');
  await expect(page).not.toHaveTitle('pris');
});
