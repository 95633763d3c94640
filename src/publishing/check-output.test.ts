import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { refuseOutput } from './check-output.ts';
import { run } from './commands/build.ts';

const folder = mkdtempSync(join(tmpdir(), 'liseuse-out-'));
const root = join(folder, 'projet');
const places = { root, articles: join(folder, 'redaction', 'textes'), publicDir: join(root, 'public') };
const refuse = (...names: readonly string[]) => refuseOutput(join(folder, ...names), places);

function write(...names: readonly string[]): void {
  const path = join(folder, ...names);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, 'Oui.');
}

beforeEach(() => {
  write('redaction', 'textes', 'marche.txt');
  write('projet', 'public', 'favicon.svg');
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('le site ne vide ni les textes, ni le projet, ni ce qui les contient', () => {
  for (const out of [['redaction', 'textes'], ['redaction'], ['projet'], ['projet', 'public'], []])
    expect(refuse(...out)).toContain('serait vidé');
});

test('il ne se mêle pas aux textes', () => {
  expect(refuse('redaction', 'textes', 'site')).toContain('parmi les textes');
  expect(refuse('projet', 'public', 'site')).toContain('parmi les fichiers de public');
  expect(refuse('redaction', 'textes-du-site')).toBeNull();
});

test('un lien vers les textes est les textes', () => {
  symlinkSync(places.articles, join(folder, 'lien'));
  expect(refuse('lien')).toContain('serait vidé');
  expect(refuse('lien', 'site')).toContain('parmi les textes');
});

test('un dossier qui n’est ni vide ni un ancien site reste comme il est', () => {
  write('photos', 'ete.jpg');
  write('photos', 'bundle', 'bundle.json');
  expect(refuse('photos')).toContain('n’est pas vide');
  write('photos', '_headers');
  expect(refuse('photos')).toBeNull();
  mkdirSync(join(folder, 'vide'));
  expect(refuse('vide')).toBeNull();
  expect(refuse('nouveau', 'site')).toBeNull();
});

test('un fichier n’est pas un dossier', () => {
  write('une-note');
  expect(refuse('une-note')).toContain('ce n’est pas un dossier');
});

test('le dossier habituel du projet se vide, même après une construction interrompue', () => {
  write('projet', 'dist', 'assets', 'main.js');
  write('projet', 'site', 'assets', 'main.js');
  expect(refuse('projet', 'dist')).toBeNull();
  expect(refuse('projet', 'site')).toContain('n’est pas vide');
});

test('--out part d’où la commande est tapée ; un refus, même du disque, est une phrase et un code 2', async () => {
  write('redaction', 'note');
  vi.stubEnv('LISEUSE_ARTICLES', places.articles);
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const build = (out: string) => run(['--out', out], { from: join(folder, 'redaction') });
  expect([await build('textes'), await build(join('note', 'site'))]).toEqual([2, 2]);
  expect(said.mock.calls).toEqual([
    [expect.stringContaining(`dans ${places.articles} : ce dossier serait vidé, et les textes avec lui`)],
    [expect.stringContaining('Impossible d’écrire')],
  ]);
  said.mockRestore();
});
