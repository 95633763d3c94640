import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright/test';
import { CONTRACT } from '../../src/reader/page-contract.ts';
import { ARTICLE, drop, editorOf, registers, select, takeAway, understood } from './desk.ts';
import { events, expect, notes, ready, test } from './site.ts';

test('du fichier déposé à la page construite : les corrections font tout le chemin', async ({
  page,
  context,
}, info) => {
  test.slow();
  await page.goto('/atelier/');
  await ready(page);
  await drop(page, [{ name: ARTICLE.name, bytes: ARTICLE.bytes() }]);
  await understood(page);

  const { quotations, times, corrections } = registers(page);
  await quotations.item('La présidence morvène').click();
  await page.getByLabel('Qui parle').fill('Anselm Crieux');
  await page.getByRole('button', { name: 'Corriger' }).click();
  await expect(quotations.item('Anselm Crieux')).toContainText('après correction');

  await times.open();
  await times.item('la veille').click();
  await page.getByRole('button', { name: 'Hors de la chronologie', exact: true }).click();
  await expect(times.item('la veille')).toContainText('hors de la chronologie, après correction');

  await select(page, "les 38 millions d'euros demandés");
  await page.getByRole('button', { name: '+ Citation' }).click();
  await page.getByLabel('Qui parle').fill('Ilmar Dostan');
  await page.getByRole('button', { name: 'Corriger' }).click();
  await expect(quotations.item('les 38 millions')).toContainText('propos rapportés, après correction');

  await typeAt(page, 'Control+Home', 'Journal du pont\n\n');
  await typeAt(page, 'Control+End', '\n\nUne phrase de plus, tout en bas.');
  await expect(corrections.count()).resolves.toBe(3);
  await expect(page.getByText('Enregistré sur cet appareil')).toBeVisible();

  const address = page.url();
  await crash(page);
  const again = await context.newPage();
  await again.goto(address);
  await ready(again);
  await understood(again);
  // The editor draws only the lines in sight.
  await editorOf(again).press('Control+End');
  await expect(editorOf(again)).toContainText('Une phrase de plus, tout en bas.');
  await expect(registers(again).corrections.count()).resolves.toBe(3);

  const texts = info.outputPath('textes');
  const text = await takeAway(again, 'Le texte', texts);
  const files = [
    text,
    await takeAway(again, 'Les corrections', texts),
    await takeAway(again, 'L’article en JSON', info.outputPath()),
    await takeAway(again, 'La page HTML', info.outputPath()),
  ];
  const bare = ARTICLE.name.replace('.txt', '');
  expect(files.map((file) => basename(file))).toEqual([
    `${bare}.txt`,
    `${bare}.corrections.json`,
    `${bare}.json`,
    `${bare}.html`,
  ]);
  keepsBytes(readFileSync(text, 'utf8'));

  const site = build(texts, info.outputPath('site'));
  await again.goto(pathToFileURL(join(site, 'article', bare, 'index.html')).href);
  await showsCorrections(again);
  // The standalone page, from the disk.
  await again.goto(pathToFileURL(files[3]!).href);
  await showsCorrections(again);
});

/** What was not touched is there to the byte: two spaces stay two. */
function keepsBytes(text: string): void {
  expect(text.startsWith('Journal du pont\n\n')).toBe(true);
  expect(text.endsWith('\n\nUne phrase de plus, tout en bas.')).toBe(true);
  expect(text).toContain(ARTICLE.text().trimEnd());
}

async function showsCorrections(page: Page): Promise<void> {
  await expect(notes(page).first()).toContainText('Anselm Crieux');
  const reported = page.locator(`[${CONTRACT.quotation}]`, { hasText: 'les 38 millions' });
  await expect(reported).toHaveAccessibleName(/Ilmar Dostan/);
  await expect(events(page)).toHaveCount(ARTICLE.events - 1);
  await expect(page.getByText('Une phrase de plus, tout en bas.')).toBeVisible();
}

async function typeAt(page: Page, key: string, words: string): Promise<void> {
  await editorOf(page).click();
  await page.keyboard.press(key);
  await page.keyboard.insertText(words);
}

/** The page dies without a word, as in a crash of the browser. */
async function crash(page: Page): Promise<void> {
  const died = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => {});
  await died;
}

/** With the README's command. */
function build(articles: string, out: string): string {
  const done = spawnSync(process.execPath, ['src/publishing/run.mjs', 'build', '--out', out], {
    cwd: join(import.meta.dirname, '..', '..'),
    env: { ...process.env, LISEUSE_ARTICLES: articles },
    encoding: 'utf8',
  });
  expect(done.status, done.stdout + done.stderr).toBe(0);
  return out;
}
