import { expect, test } from 'vitest';
import { findDateWithoutReference, findHtml, isEnglish } from './check-text.ts';

test('trois balises ou trois entités trahissent un collage de page web, deux non', () => {
  expect(findHtml('Un titre\n<p>Le pont</p><br>')).toBe(9);
  expect(findHtml('L&eacute;t&eacute;&nbsp;: fin')).toBe(1);
  expect(findHtml('La balise <p> et la balise <br> s’apprennent vite.')).toBe(-1);
  expect(findHtml('a < b, b > c, R&D; <pont> <crue> <foire>')).toBe(-1);
});

test('un texte anglais se voit à ses petits mots, un nom anglais ne suffit pas', () => {
  expect(isEnglish('The council of the town has voted to close the bridge on Monday.')).toBe(true);
  expect(isEnglish('Le groupe The Band of the Bridge a joué à Sarmont devant la foule des grands soirs.')).toBe(false);
  expect(isEnglish('')).toBe(false);
});

test('« jeudi » sans aucune date entière reste sans jour', () => {
  expect(findDateWithoutReference('Le pont a fermé jeudi.')).toBe(16);
  expect(findDateWithoutReference('Le pont a fermé le 12 janvier.')).toBe(19);
  expect(findDateWithoutReference('Le pont, ouvert le 3 mai 2019, a fermé jeudi.')).toBe(-1);
  expect(findDateWithoutReference('Le pont a fermé.')).toBe(-1);
});
