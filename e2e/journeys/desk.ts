import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';

const TEXTS = join(import.meta.dirname, '..', '..', 'public', 'articles');

/** A story of the demonstration, as its newsroom would drop it: undated, two spaces here and there, straight apostrophes, a cut. */
export const ARTICLE = {
  name: 'appel-dostan-carondel.txt',
  bytes: () => readFileSync(join(TEXTS, 'appel-dostan-carondel.txt')),
  text: () => readFileSync(join(TEXTS, 'appel-dostan-carondel.txt'), 'utf8'),
  /** On its timeline. */
  events: 4,
};

export type DroppedFile = { readonly name: string; readonly bytes: Uint8Array };

/** Drops files on the page, as a hand would. */
export async function drop(page: Page, files: readonly DroppedFile[], on = 'body > div > div'): Promise<void> {
  const contents = files.map(({ name, bytes }) => ({ name, bytes: [...bytes] }));
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, bytes } of list) data.items.add(new File([new Uint8Array(bytes)], name, { type: 'text/plain' }));
    return data;
  }, contents);
  await page.dispatchEvent(on, 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent(on, 'drop', { dataTransfer: transfer });
}

/** The text of now is understood, and both pages show it. */
export async function understood(page: Page): Promise<void> {
  await page.locator('html[data-shown]').waitFor();
}

export const editorOf = (page: Page) => page.getByRole('textbox', { name: 'Texte de l’article' });
export const frameOf = (page: Page, device: 'téléphone' | 'ordinateur') =>
  page.frameLocator(`iframe[title*="${device}"]`);

export function registers(page: Page) {
  const panel = page.getByRole('tabpanel');
  const register = (tab: string) => ({
    open: () => page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click(),
    item: (words: string) => panel.getByRole('listitem').filter({ hasText: words }).getByRole('button').first(),
  });
  const corrections = register('Corrections');
  return {
    panel,
    reading: register('Lecture'),
    quotations: register('Citations'),
    times: register('Dates'),
    corrections: {
      ...corrections,
      count: async () => {
        await corrections.open();
        return panel.getByRole('listitem').count();
      },
    },
  };
}

/** Selects words in the editor, through its own search. */
export async function select(page: Page, words: string): Promise<void> {
  await editorOf(page).focus();
  await page.keyboard.press('Control+f');
  const field = page.getByRole('textbox', { name: 'Chercher' });
  await field.fill(words);
  // The panel reads its field when a key goes up.
  await field.press('End');
  await field.press('Enter');
  await field.press('Escape');
}

/** Takes one of the files away, into a folder. @returns its path. */
export async function takeAway(page: Page, what: string, folder: string): Promise<string> {
  await page.getByRole('button', { name: 'Emporter' }).click();
  const given = page.waitForEvent('download');
  await page.getByRole('button', { name: what }).click();
  const download = await given;
  await page.keyboard.press('Escape');
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}
