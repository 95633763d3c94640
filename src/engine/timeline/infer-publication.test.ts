import { expect, test } from 'vitest';
import { inferPublication } from './infer-publication.ts';
import { article } from './notation.ts';

const infer = (text: string, publishedOn: string | null = null) => inferPublication(article(text, publishedOn));

test.each([
  ['Le roi a reçu ce 4 mai 2009 le ministre.', 'ce 4 mai 2009', '2009-05-04'],
  ['Le roi a reçu ce lundi 4 mai 2009 le ministre.', 'ce lundi 4 mai 2009', '2009-05-04'],
  ['Aujourd’hui, 1er mai 2009, le roi part.', 'Aujourd’hui, 1er mai 2009', '2009-05-01'],
])('le texte dit lui-même son jour : %s', (text, words, value) => {
  const found = infer(text);
  expect(found).toMatchObject({ value, basis: 'inferred' });
  expect(text.slice(found!.source!.start, found!.source!.end)).toBe(words);
});

test.each([
  'Le roi a reçu le 4 mai 2009 le ministre.',
  'Ce 4 mai, le roi part.',
  'Ce 31 février 2009, le roi part.',
  'La place 4 mai 2009 est vide.',
])('le jour du texte n’est pas dit : %s', (text) => {
  expect(infer(text)).toBeNull();
});

test('la date du fichier l’emporte', () => {
  expect(infer('Le roi part ce 4 mai 2009.', '2021-06-15')).toMatchObject({ value: '2021-06-15', basis: 'stated' });
});
