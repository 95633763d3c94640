import { expect, test } from 'vitest';
import { suggestGender } from './first-names.ts';

test('la fin d’un prénom laisse parfois deviner le genre', () => {
  expect(['Hélène d’Arvaux', 'Ana Delmas', 'Marie-Paule Vial'].map(suggestGender)).toEqual(['f', 'f', 'f']);
  expect(['Yves Lonnier', 'Antoine Roc', 'Jean-Luc Roc'].map(suggestGender)).toEqual(['m', 'm', 'm']);
});

test('un prénom des deux genres, ou un nom seul, ne dit rien', () => {
  expect(['Dominique Roc', 'Camille Roc', 'Antoine', ''].map(suggestGender)).toEqual([null, null, null, null]);
});
