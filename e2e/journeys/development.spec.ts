import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, ready, test } from './site.ts';

const COMMAND = fileURLToPath(new URL('../../src/publishing/run.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'liseuse-textes-'));
const paragraphs = Array.from(
  { length: 40 },
  (_, index) => `Le marché de la place ${index + 1} a rouvert sous la pluie.`,
);
const write = (headline: string) =>
  writeFileSync(join(folder, 'marche.txt'), ['Société', headline, ...paragraphs].join('\n\n'));

let server: ChildProcess;
let address: string;

test.beforeAll(async () => {
  write('Le marché couvert rouvre après deux ans de travaux');
  server = spawn(process.execPath, [COMMAND, 'dev', '--port', '5199'], {
    env: { ...process.env, LISEUSE_ARTICLES: folder },
  });
  address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    server.stdout?.on('data', (words: Buffer) => {
      printed += words;
      const found = /http:\/\/[^\s]+/.exec(printed);
      if (found) resolve(found[0]);
    });
    server.once('exit', () => reject(new Error(printed)));
  });
});

test.afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('en développement, un texte enregistré change la page ouverte, sans la faire défiler', async ({ page }) => {
  await page.goto(`${address}article/marche/`);
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Le marché couvert rouvre après deux ans de travaux',
  );
  await page.evaluate(() => Object.assign(window, { kept: true }));
  await page.evaluate(() => scrollTo(0, 600));
  write('Le marché couvert rouvre enfin après trois ans de travaux');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Le marché couvert rouvre enfin après trois ans de travaux',
  );
  expect(await page.evaluate(() => scrollY)).toBe(600);
  expect(await page.evaluate(() => 'kept' in window)).toBe(true);
});
