import { expect, test } from 'vitest';
import { findTimes } from './find-times.ts';
import { article, values } from './notation.ts';
import type { Preference } from './reading.ts';

/** The same line of words and values as {@link values}, when the words are said to an assistant. */
const asked = (text: string, prefer: Preference = 'future') =>
  findTimes(article(text), { prefer }).times.map(({ start, end, value }) => `${text.slice(start, end)}=${value}`);

test.each([
  ['La halle ferme à vingt heures trente.', 'vingt heures trente=2021-06-15T20:30'],
  ['Le train part à midi et quart.', 'midi et quart=2021-06-15T12:15'],
  ['La séance commence à sept heures moins dix.', 'sept heures moins dix=2021-06-15T06:50'],
  ['Le boulanger se lève à 4 heures du matin.', '4 heures du matin=2021-06-15T04:00'],
  ['Le bal finit à 11 heures du soir.', '11 heures du soir=2021-06-15T23:00'],
  ['Le coup de feu est parti à 15h05.', '15h05=2021-06-15T15:05'],
])('une heure se lit en chiffres et en lettres : %s', (text, value) => {
  expect(values(text)).toEqual([value]);
});

test('une heure suivie de gens ne les prend pas pour des minutes', () => {
  expect(values('À 15 heures vingt policiers sont arrivés.')).toEqual(['15 heures=2021-06-15T15:00']);
  expect(values('À 9 heures un homme est entré.')).toEqual(['9 heures=2021-06-15T09:00']);
});

test('un temps de course, un service continu, un score et un verset ne sont pas des heures', () => {
  expect(values('Ana Delmas a couru le marathon en 2 h 31 min 12 s.').join()).not.toContain('T02');
  expect(values('Le garage ouvre 24 h/24.')).toEqual([]);
  expect(values('Le verset 3:16 est connu.')).toEqual([]);
  expect(values('La semaine de 35 heures reste.').join()).not.toContain('2021');
});

test('un récit garde le jour et l’heure à part, un assistant les joint', () => {
  expect(values('Le marché ouvre mardi 22 juin à 8 h 30.')).toEqual([
    'mardi 22 juin=2021-06-22',
    '8 h 30=2021-06-22T08:30',
  ]);
  expect(asked('mardi 22 juin à 8 h 30')).toEqual(['mardi 22 juin à 8 h 30=2021-06-22T08:30']);
  expect(asked('20:15, le 3 juillet')).toEqual(['20:15, le 3 juillet=2021-07-03T20:15']);
  expect(asked('ce soir à 8')).toEqual(['ce soir à 8=2021-06-15T20:00']);
  expect(asked('entre 9h et 11h jeudi')).toEqual(['9h et 11h jeudi=2021-06-17T09:00/2021-06-17T11:00']);
  expect(asked('demain, huit enfants viennent')).toEqual(['demain=2021-06-16']);
});

test('deux noms d’un même jour font une date, deux jours en font deux', () => {
  expect(values('Le conseil se réunira demain, mercredi 16 juin.')).toEqual(['demain, mercredi 16 juin=2021-06-16']);
  expect(values('Il viendra demain, jeudi ou vendredi.').length).toBe(3);
});

test.each([
  ['Le conseil se tiendra lundi de la semaine prochaine.', 'lundi de la semaine prochaine=2021-06-21'],
  ['La panne a duré toute la soirée de lundi.', 'la soirée de lundi=2021-06-14TEV'],
])('le jour et ce qui le précise font une date : %s', (text, value) => {
  expect(values(text)).toEqual([value]);
});

test.each([
  ['Le match commence 20 heures locales.', '20 heures=2021-06-15T20:00'],
  ['La mairie ouvre de 8 à 10 heures.', '8=2021-06-15T08:00 10 heures=2021-06-15T10:00'],
  ['La nuit dernière, la halle a brûlé.', 'La nuit dernière=2021-06-14TNI'],
  ['Les secours sont partis à l’aube.', 'l’aube=2021-06-15TMO'],
  ['Le bal commence à la tombée de la nuit.', 'la tombée de la nuit=2021-06-15TEV'],
])('une heure se dit aussi par son lieu, sa suite, ou le jour qui se lève : %s', (text, value) => {
  expect(values(text).join(' ')).toBe(value);
});

test('« de 8 à 10 heures de travail » dure, « à l’aube d’un siècle » n’est pas un matin', () => {
  expect(values('Ils font de 8 à 10 heures de travail.').join()).not.toContain('T08');
  expect(values('La ville est à l’aube d’un renouveau.')).toEqual([]);
});

test('le présent, le passé et l’avenir que les mots désignent n’ont pas de date', () => {
  expect(values('Pour l’instant, rien ne bouge.')).toEqual(['l’instant=PRESENT_REF']);
  expect(values('À l’époque, le bac passait.')).toEqual(['l’époque=PAST_REF']);
  expect(values('À l’époque des bacs, on attendait.')).toEqual([]);
});

test('une heure se lit avec un point et un h, et avant « derrière » comme avant un nom de lieu', () => {
  expect(values('Coup d’envoi à 19.45 h au stade.')).toEqual(['19.45 h=2021-06-15T19:45']);
  expect(values('Le cortège part à cinq heures et demie derrière la fanfare.')).toEqual([
    'cinq heures et demie=2021-06-15T05:30',
  ]);
  expect(values('Il travaillera entre 22 heures et 5 heures.').join()).toContain('5 heures=2021-06-15T05:00');
  expect(values('Il a payé 19.45 francs.')).toEqual([]);
});

test('deux heures d’une fourchette ne font pas une heure et ses minutes', () => {
  expect(values('Il passera entre 15 h et 16 h.')).toEqual(['15 h=2021-06-15T15:00', '16 h=2021-06-15T16:00']);
  expect(values('Il passera mardi à 16 h moins le quart.').join()).toContain('T15:45');
});
