import { expect, test } from 'vitest';
import { findInlineRelated, isRelatedHeader, readRelatedLine, titleUnderHeader } from './related-lines.ts';

/** Titles of a line, parted by « | »; « (suite) » for a heading of titles to come, null for no such line. */
function titles(line: string): string | null {
  const read = readRelatedLine(line, 10);
  if (read === null) return null;
  if (read.isHeader) return '(suite)';
  return read.titles.map(({ start, end }) => line.slice(start - 10, end - 10)).join(' | ');
}

test('« Lire aussi » se lit sous toutes ses plumes', () => {
  const lines = [
    'Lire aussi : La crue',
    'Lire aussi\u00A0:\u00A0La crue',
    'LIRE AUSSI | La crue',
    'À lire aussi : La crue',
    'A lire aussi: La crue',
    'à lire également – La crue',
    '>> A lire aussi : La crue',
    '» LIRE AUSSI - La crue',
    '→ Lire également : La crue',
    '[À LIRE] La crue',
    '[À lire aussi : La crue]',
    '(Lire aussi : La crue)',
    '• Lire aussi : La crue',
    'À lire aussi » La crue',
    'À relire : La crue',
    'Relire : La crue',
    'Lire : La crue',
    'Voir aussi : La crue',
    'Écouter aussi : La crue',
    'À écouter : La crue',
    'Lire notre enquête : La crue',
    'Lire l’entretien : La crue',
    'Lire nos explications : La crue',
    'Voir le diaporama : La crue',
    'LIRE AUSSI SUR LISEUSE : La crue',
    'Sur le même sujet : La crue',
    'Pour aller plus loin : La crue',
  ];
  expect(lines.filter((line) => titles(line) !== 'La crue')).toEqual([]);
});

test('un titre garde ses guillemets, ses deux-points et sa ponctuation', () => {
  expect(titles('Lire aussi : «Des cris»: une nuit au port')).toBe('«Des cris»: une nuit au port');
  expect(titles('Lire aussi « Des cris » : une nuit au port')).toBe('« Des cris » : une nuit au port');
  expect(titles('Lire aussi : Et maintenant ?')).toBe('Et maintenant ?');
  expect(titles('« Lire aussi : La crue »')).toBe('La crue');
});

test('une adresse à la fin n’est pas du titre', () => {
  expect(titles('Lire aussi : La crue https://exemple.test/la-crue')).toBe('La crue');
  expect(titles('Lire aussi : La crue (https://exemple.test/la-crue)')).toBe('La crue');
});

test('plusieurs titres se partagent une ligne', () => {
  expect(titles('Lire aussi : La crue / Le pont / « La foire »')).toBe('La crue | Le pont | « La foire »');
  expect(titles('Lire aussi : • La crue • Le pont')).toBe('La crue | Le pont');
  expect(titles('Lire aussi : Le débat 24/7')).toBe('Le débat 24/7');
});

test('seul sur sa ligne, « Lire aussi » annonce les titres qui suivent', () => {
  for (const line of ['Lire aussi', 'À lire aussi :', 'LIRE AUSSI SUR LISEUSE', 'Sur le même sujet', '>> Voir aussi'])
    expect([line, titles(line)]).toEqual([line, '(suite)']);
  expect(['Lire aussi', 'À lire également :'].every(isRelatedHeader)).toBe(true);
  expect(isRelatedHeader('Pour aller plus loin')).toBe(false);
});

test('une phrase sur la lecture n’est pas un lien', () => {
  const sentences = [
    'Lire aussi est un plaisir, disait ma grand-mère.',
    '« On n’a plus le temps de lire », peut-on lire dans le rapport.',
    'Peut-on lire : « Défense d’entrer » ?',
    'Lire la suite',
    'Lire le journal',
    'Continuer à lire : la suite',
    'Vous pouvez lire : le rapport est en ligne.',
    'À lire les comptes, la ville est riche',
    'À lire « Le Pont » de Lenoir, on comprend tout.',
    'À voir ses yeux, il avait compris : le pont était perdu.',
    'Voir – et revoir – ce film',
    'Relire les classiques',
    'Découvrir le monde : un rêve d’enfant',
    'La crue',
  ];
  expect(sentences.filter((sentence) => titles(sentence) !== null)).toEqual([]);
});

test('un titre sous « Lire aussi » perd sa puce', () => {
  const title = (line: string) => {
    const { start, end } = titleUnderHeader(line, 0);
    return line.slice(start, end);
  };
  expect(['• La crue', '- La crue', '1. La crue', 'La crue'].map(title)).toEqual(Array(4).fill('La crue'));
});

/** The titles found within a paragraph. */
const inline = (words: string) => findInlineRelated(words, 0).map(({ title }) => words.slice(title.start, title.end));

test('un lien resté au milieu d’un paragraphe va jusqu’à la fin de sa phrase', () => {
  expect(inline('Le pont ferme. >> À lire aussi : La crue en images. La ville attend.')).toEqual(['La crue en images']);
  expect(inline('Le pont ferme. Lire aussi : Qui paiera ? La ville attend.')).toEqual(['Qui paiera ?']);
  expect(inline('Le pont ferme. >> Lire aussi: Qui paiera ?La ville attend.')).toEqual(['Qui paiera ?']);
  expect(inline('Le pont (lire aussi : La crue de M. Lenoir) ferme.')).toEqual(['La crue de M. Lenoir']);
});

test('« à lire : » au milieu d’une phrase n’est pas un lien', () => {
  expect(inline('Il reste deux livres à lire : le premier et le dernier.')).toEqual([]);
  expect(inline('Il aime lire aussi : c’est sa vie.')).toEqual([]);
});
