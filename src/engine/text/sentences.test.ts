import { expect, test } from 'vitest';
import { findSentences } from './sentences.ts';

const cut = (text: string) =>
  findSentences(text, { start: 0, end: text.length }).map((s) => text.slice(s.start, s.end));

test('un titre, une initiale, un mois abrégé ne finissent pas la phrase', () => {
  expect(cut('Reçu par M. Lenoir le 3 nov. 2021, J. Ferrand est reparti. Le soir tombait.')).toEqual([
    'Reçu par M. Lenoir le 3 nov. 2021, J. Ferrand est reparti.',
    'Le soir tombait.',
  ]);
});

test('le guillemet fermant reste avec sa phrase', () => {
  expect(cut('« Je pars. » Puis il sortit. "Enfin !" Il revint.')).toEqual([
    '« Je pars. »',
    'Puis il sortit.',
    '"Enfin !"',
    'Il revint.',
  ]);
});

test('un point suivi d’une minuscule ne coupe pas', () => {
  expect(cut('« Je pars ! », dit-elle. Il resta.')).toEqual(['« Je pars ! », dit-elle.', 'Il resta.']);
  expect(cut('Des vis, des clous, etc. rien ne manquait.')).toEqual(['Des vis, des clous, etc. rien ne manquait.']);
});

test('une coupe [...] ne coupe pas la phrase quand elle continue', () => {
  expect(cut('Il a vu [...] la mer. Fin.')).toEqual(['Il a vu [...] la mer.', 'Fin.']);
});

test('rien que des espaces : aucune phrase', () => {
  expect(cut('  \u00A0 ')).toEqual([]);
});
