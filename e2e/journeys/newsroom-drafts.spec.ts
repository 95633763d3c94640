import { type BrowserContext, chromium, type Page } from 'playwright/test';
import { drop, editorOf, registers, takeAway, understood } from './desk.ts';
import { expect, ready, test } from './site.ts';

const TEXT = `Société

Le bac de Lauvière reprend lundi

Publié le 12 avril 2021

Ana Delmas, maire de Sarmont, a déclaré : « Nous rouvrons la ligne. »`;
const FILE = { name: 'bac.txt', bytes: new TextEncoder().encode(TEXT) };
const SAVED = 'Enregistré sur cet appareil';

async function openDesk(page: Page, address = '/atelier/'): Promise<void> {
  await page.goto(address);
  await ready(page);
}

/** Opens the file, and waits until it is kept. */
async function begin(page: Page): Promise<void> {
  await openDesk(page);
  await drop(page, [FILE]);
  await understood(page);
  await expect(page.getByText(SAVED)).toBeVisible();
}

/** At the end of the text. */
async function write(page: Page, words: string): Promise<void> {
  await editorOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(words);
}

async function writeAndKeep(page: Page, words: string): Promise<void> {
  const line = page.locator('[data-kept]');
  const before = await line.getAttribute('data-kept');
  await write(page, words);
  await expect(line).not.toHaveAttribute('data-kept', before!);
  await expect(page.getByText(SAVED)).toBeVisible();
}

const drafts = (page: Page) => page.getByRole('region', { name: 'Brouillons' }).getByRole('listitem');

test('un onglet que l’on ferme laisse son brouillon dans la liste, avec ses mots', async ({ page, context }) => {
  await begin(page);
  await writeAndKeep(page, ' Fin du premier jour.');
  await page.close();
  const next = await context.newPage();
  await openDesk(next);
  await expect(drafts(next)).toHaveCount(1);
  await expect(drafts(next)).toContainText('Le bac de Lauvière reprend lundi');
  await drafts(next).getByRole('button').first().click();
  await expect(editorOf(next)).toContainText('Fin du premier jour.');
  await understood(next);
});

test('une page quittée au milieu d’une frappe garde les derniers mots', async ({ page }) => {
  await begin(page);
  await write(page, ' Les derniers mots.');
  await page.goto('/');
  await ready(page);
  await openDesk(page);
  await drafts(page).getByRole('button').first().click();
  await expect(editorOf(page)).toContainText('Les derniers mots.');
});

test('un navigateur tué garde ce qui était enregistré', async ({ baseURL, launchOptions }, info) => {
  const folder = info.outputPath('profil');
  const start = () => chromium.launchPersistentContext(folder, { ...launchOptions, baseURL: baseURL! });
  const before = await start();
  const page = before.pages()[0]!;
  await begin(page);
  await writeAndKeep(page, ' Avant la panne.');
  const address = page.url();
  await kill(before);
  const after = await start();
  const again = after.pages()[0]!;
  await openDesk(again, address);
  await expect(editorOf(again)).toContainText('Avant la panne.');
  await understood(again);
  await after.close();
});

/** The whole browser at once, as when the machine loses its power. */
async function kill(context: BrowserContext): Promise<void> {
  const closed = context.waitForEvent('close');
  const session = await context.browser()!.newBrowserCDPSession();
  // Nobody is left to answer.
  void session.send('Browser.crash').catch(() => {});
  await closed;
}

test('un brouillon ouvert dans deux onglets ne s’écrit que dans un, et passe de l’un à l’autre', async ({
  page,
  context,
}) => {
  await begin(page);
  await writeAndKeep(page, ' Premier onglet.');
  const other = await context.newPage();
  await openDesk(other, page.url());
  await understood(other);
  const takeOver = { name: 'Le reprendre ici' };
  await expect(other.getByRole('button', takeOver)).toBeVisible();
  await write(other, ' Rien.');
  await expect(editorOf(other)).not.toContainText('Rien.');

  await other.getByRole('button', takeOver).click();
  await expect(page.getByRole('button', takeOver)).toBeVisible();
  await writeAndKeep(other, ' Second onglet.');
  await write(page, ' Trop tard.');
  await expect(editorOf(page)).not.toContainText('Trop tard.');

  await page.getByRole('button', takeOver).click();
  await expect(editorOf(page)).toContainText('Premier onglet. Second onglet.');
  await openDesk(other);
  await expect(drafts(other)).toHaveCount(1);
});

test('sans verrous, deux onglets qui écrivent le même brouillon en font deux : aucun mot n’est perdu', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }));
  await begin(page);
  const other = await context.newPage();
  await openDesk(other, page.url());
  await understood(other);
  await writeAndKeep(page, ' Une fin.');
  await writeAndKeep(other, ' Une autre fin.');
  await expect(other.getByText('« bac (copie).txt »')).toBeVisible();
  await openDesk(page);
  await expect(drafts(page)).toHaveCount(2);
  for (const [name, words] of [['bac.txt', ' Une fin.'] as const, ['bac (copie).txt', ' Une autre fin.'] as const]) {
    await openDesk(page);
    await drafts(page).filter({ hasText: name }).getByRole('button').first().click();
    await expect(editorOf(page)).toContainText(`la ligne. »${words}`);
  }
});

test('un appareil plein le dit, garde les mots à l’écran, et enregistre dès qu’il a de la place', async ({
  page,
  context,
}, info) => {
  await openDesk(page);
  const session = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await drop(page, [FILE]);
  await understood(page);
  await write(page, ' Un mot de trop.');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('La mémoire de cet appareil est pleine');
  await expect(editorOf(page)).toContainText('Un mot de trop.');
  expect(await takeAway(page, 'Le texte', info.outputDir)).toMatch(/bac\.txt$/);

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await alert.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.getByText(SAVED)).toBeVisible();
  await page.reload();
  await expect(editorOf(page)).toContainText('Un mot de trop.');
});

test('un navigateur qui ne garde rien le dit, et l’atelier travaille quand même', async ({ page }, info) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await openDesk(page);
  await drop(page, [FILE]);
  await understood(page);
  await expect(page.getByRole('alert')).toContainText('Ce navigateur ne permet pas de garder de brouillons');
  await registers(page).quotations.open();
  await expect(registers(page).panel).toContainText('Ana Delmas');
  expect(await takeAway(page, 'Le texte', info.outputDir)).toMatch(/bac\.txt$/);
});

test('une fois l’atelier prêt, plus rien ne passe par le réseau', async ({ page }, info) => {
  await openDesk(page);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => {
    // The browser itself asks for its icon, when it likes.
    if (/^https?:/.test(request.url()) && !request.url().endsWith('/favicon.svg')) asked.push(request.url());
  });
  await drop(page, [FILE]);
  await understood(page);
  await writeAndKeep(page, '\n\nHier, Hugo Marsan est venu à Sarmont.');
  await registers(page).times.open();
  await expect(registers(page).panel).toContainText('Hier');
  for (const what of ['Le texte', 'Les corrections', 'L’article en JSON', 'La page HTML'])
    await takeAway(page, what, info.outputDir);
  expect(asked).toEqual([]);
});
