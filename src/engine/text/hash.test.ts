import { expect, test } from 'vitest';
import { shortHash } from './hash.ts';

test('la même phrase a la même empreinte, aujourd’hui et toujours', () => {
  expect(shortHash('')).toBe('0ztntfp');
  expect(shortHash('Le pont est fermé.')).toBe(shortHash('Le pont est fermé.'));
});

test('une lettre change l’empreinte', () => {
  expect(shortHash('Le pont est fermé.')).not.toBe(shortHash('Le port est fermé.'));
});

test('une empreinte a sept signes', () => {
  for (let count = 0; count < 200; count++) expect(shortHash('é'.repeat(count))).toMatch(/^[0-9a-z]{7}$/);
});
