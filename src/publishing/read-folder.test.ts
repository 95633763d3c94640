import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFolder } from './read-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liseuse-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const put = (name: string, text = 'Un titre') => writeFileSync(join(folder, name), text);

test('les textes sont les articles, par nom ; le reste est nommé, les fichiers cachés sont passés', () => {
  put('pont.txt');
  put('CRUE.TXT', 'La crue');
  put('note.docx');
  put('pont.corrections.json', '{}');
  put('.DS_Store');
  mkdirSync(join(folder, 'archives.txt'));
  const { edition, articles, others } = readFolder(folder);
  expect(edition).toBeNull();
  expect(articles.map(({ name, bytes }) => `${name} ${bytes?.length}`)).toEqual(['CRUE.TXT 7', 'pont.txt 8']);
  expect(others).toEqual(['archives.txt', 'note.docx']);
});

test('les corrections vont avec le texte de leur nom ; sans texte, elles sont seules', () => {
  put('pont.txt');
  put('crue.txt');
  put('pont.corrections.json', '{}');
  put('perdu.corrections.json', '{}');
  mkdirSync(join(folder, 'crue.corrections.json'));
  const { articles, alone, others } = readFolder(folder);
  expect(articles.map(({ corrections }) => corrections && [corrections.name, corrections.bytes?.length])).toEqual([
    ['crue.corrections.json', undefined],
    ['pont.corrections.json', 2],
  ]);
  expect({ alone, others }).toEqual({ alone: ['perdu.corrections.json'], others: [] });
});

test('edition.json est l’édition, et n’est pas un article', () => {
  put('edition.json', '{"title":"Le Phare"}');
  expect(readFolder(folder)).toEqual({ edition: '{"title":"Le Phare"}', articles: [], alone: [], others: [] });
});

test('ce qui ne s’ouvre pas est nommé, et n’arrête rien', () => {
  symlinkSync(join(folder, 'absent'), join(folder, 'pont.txt'));
  mkdirSync(join(folder, 'edition.json'));
  expect(readFolder(folder)).toEqual({
    edition: '',
    articles: [{ name: 'pont.txt', bytes: null, corrections: null }],
    alone: [],
    others: [],
  });
});

test('un dossier qui n’existe pas est une erreur', () => {
  expect(() => readFolder(join(folder, 'absent'))).toThrow('ENOENT');
});
