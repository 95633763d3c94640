import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';

test('l’adresse d’un article vient du nom de son fichier', () => {
  expect(slugOf('Nuit d’Œuvre (2)')).toBe('nuit-d-oeuvre-2');
  expect(slugOf('Éte\u0301 à Forêt-Noire')).toBe('ete-a-foret-noire');
});

test('une lettre d’une langue voisine ne disparaît pas d’un nom', () => {
  expect(slugOf('Søren Małęcki-Đorić')).toBe('soren-malecki-doric');
});

test('un nom sans lettre ne fait pas d’adresse', () => {
  expect(slugOf('…')).toBeNull();
  expect(slugOf('中文')).toBeNull();
});

test('une adresse tient en 120 signes et ne finit pas par un tiret', () => {
  expect(slugOf('mot '.repeat(60))).toMatch(/^[a-z0-9][a-z0-9-]{0,118}[a-z0-9]$/);
});
