import { expect, test } from 'vitest';
import type { CivilDate, Publication } from '../model.ts';
import { readTypedDate } from './typed-date.ts';

const publication: Publication = { value: '2021-06-15' as CivilDate, basis: 'stated', source: { start: 40, end: 50 } };
const read = (words: string) => readTypedDate(words, publication);

test('une date tapée se lit comme dans un article', () => {
  expect(read('21 novembre 2017')).toBe('2017-11-21');
  expect(read(' Le 21 novembre 2017. ')).toBe('2017-11-21');
  expect(read('en novembre 2017')).toBe('2017-11');
  expect(read('21/11/2017')).toBe('2017-11-21');
  expect(read('du 3 au 5 mai 2017')).toBe('2017-05-03/2017-05-05');
  expect(read('de 2015 à 2017')).toBe('2015/2017');
  expect(read('2015-2017')).toBe('2015/2017');
  expect(read('le 3 mai 2017 à 14h30')).toBe('2017-05-03T14:30');
  expect(read('années 1980')).toBe('198X');
});

test('une date incomplète se compte de la parution, et reste sans réponse si elle manque', () => {
  expect(read('22 novembre')).toBe('2021-11-22');
  expect(readTypedDate('22 novembre', null)).toBeNull();
  expect(readTypedDate('22 novembre 2017', null)).toBe('2017-11-22');
});

test('la forme ISO se prend telle quelle, si le jour existe', () => {
  for (const iso of ['2017', '2017-11', '2017-11-21', '2017-11-21T07:12', '2017-04-28/2017-05-03', '2017/2019'])
    expect(read(iso)).toBe(iso);
  for (const wrong of ['0000', '2017-13', '2017-02-29', '2017-11-21T24:00', '2017-05-03/2017-04-28', '2017-05/2018'])
    expect(read(wrong)).toBeNull();
});

test('ce qui n’est pas une date, ou pas seulement, n’en est pas une', () => {
  for (const words of ['', 'Sarmont', '31 avril 2021', '31/04/2021', 'deux ans', 'tous les lundis'])
    expect(read(words)).toBeNull();
  expect(read('entre 2017 et 2019')).toBeNull();
  expect(read('avant le 3 mai 2017')).toBeNull();
});
