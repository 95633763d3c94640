import { expect, test } from 'vitest';
import { cutBlocks } from './cut-blocks.ts';

const pieces = (...lines: readonly string[]) => cutBlocks(lines.join('\n')).pieces.map(({ words }) => words);
const said = (...lines: readonly string[]) =>
  cutBlocks(lines.join('\n')).problems.map(({ code, line }) => `${code}@${line}`);

const WRAPPED = [
  'Le pont de Sarmont',
  '',
  'Après trois mois de travaux, le conseil a voté lundi soir le maintien',
  'de l’ouvrage, fermé depuis la crue du printemps et que les habitants de',
  'la rive gauche réclament.',
  '',
  'La ville avait d’abord choisi de le détruire, mais la pétition lancée',
  'en mai par les commerçants avait recueilli plus de quatre mille',
  'signatures en quinze jours.',
];

test('un logiciel a coupé les lignes : elles sont rejointes', () => {
  expect(pieces(...WRAPPED)).toEqual(['Le pont de Sarmont', WRAPPED.slice(2, 5).join(' '), WRAPPED.slice(6).join(' ')]);
  expect(said(...WRAPPED)).toEqual(['I-HARD-WRAP@3']);
});

test('coupées sans une ligne vide, elles sont rejointes aussi', () => {
  expect(pieces(...WRAPPED.filter((line) => line !== ''))).toEqual([
    'Le pont de Sarmont',
    WRAPPED.slice(2, 5).join(' '),
    WRAPPED.slice(6).join(' '),
  ]);
});

test('le trait d’union d’une fin de ligne ne prend pas d’espace', () => {
  expect(pieces('Le train de Saint-', 'Aube est parti.', '', 'La suite.')).toEqual([
    'Le train de Saint-Aube est parti.',
    'La suite.',
  ]);
});

test('sans ligne vide, chaque ligne est un bloc', () => {
  expect(pieces('Le pont', 'Le conseil a voté.', 'La ville attend.')).toEqual([
    'Le pont',
    'Le conseil a voté.',
    'La ville attend.',
  ]);
  expect(said('Le pont', 'Le conseil a voté.')).toEqual(['I-SINGLE-NEWLINES@1']);
});

test('un retour forcé dans une phrase est rejoint, et dit', () => {
  const lines = ['Le pont', '', 'Le conseil a voté le maintien', 'de l’ouvrage.', '', 'La ville attend.'];
  expect(pieces(...lines)).toEqual(['Le pont', 'Le conseil a voté le maintien de l’ouvrage.', 'La ville attend.']);
  expect(said(...lines)).toEqual(['W-LINEBREAK@4']);
});

test('des lignes qui se tiennent seules font chacune un bloc', () => {
  const lines = [
    'Le pont',
    '',
    'Par Ana Ferrand',
    'Publié le 15 juin 2021',
    '',
    '• Un vélo',
    '• Un train',
    '',
    'Il a voté.',
    'Elle attend.',
  ];
  expect(pieces(...lines)).toEqual(lines.filter((line) => line !== ''));
  expect(said(...lines)).toEqual([]);
});

test('l’en-tête s’écrit serré', () => {
  expect(pieces('Société', 'Le pont de Sarmont', 'Le conseil a voté hier.', '', 'La ville attend.')).toHaveLength(4);
});

test('la ligne est celle du fichier, même après des lignes rejointes', () => {
  const { text, lineAt } = cutBlocks(WRAPPED.join('\n'));
  expect(lineAt(text.indexOf('Sarmont'))).toBe(1);
  expect(lineAt(text.indexOf('la rive gauche'))).toBe(5);
  expect(lineAt(text.indexOf('La ville'))).toBe(7);
});
