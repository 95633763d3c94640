import { expect, test } from 'vitest';
import { keepNumbers, writeElapsed, writePoint, writeShort, writeTick } from './timeline.ts';

const plain = (words: string) => words.replaceAll('\u00A0', ' ');

test('l’axe tait l’année que l’on connaît, et elle seule', () => {
  expect(plain(writePoint('2017-11-20', '2017'))).toBe('Lundi 20 novembre');
  expect(plain(writePoint('2016-11-20', '2017'))).toBe('Dimanche 20 novembre 2016');
  expect(plain(writePoint('2017-11-20', null))).toBe('Lundi 20 novembre 2017');
});

test('avant le calendrier grégorien, un jour n’a pas de jour de la semaine', () => {
  expect(plain(writePoint('1582-12-20', null))).toBe('Lundi 20 décembre 1582');
  expect(plain(writePoint('1526-01-01', null))).toBe('1er janvier 1526');
});

test('un mois, une saison, un trimestre, une décennie ont leur nom', () => {
  expect(writePoint('2017-11', '2017')).toBe('Novembre 2017');
  expect(writePoint('1998-FA', null)).toBe('Automne 1998');
  expect(plain(writePoint('2016-Q1', null))).toBe('1er trimestre 2016');
  expect(plain(writePoint('199', null))).toBe('Années 1990');
  expect(plain(writePoint('005X', null))).toBe('Années 50');
});

test('un siècle est en chiffres romains, et ne se coupe pas', () => {
  expect(writePoint('15', null)).toBe('XVIe\u00A0siècle');
  expect(['00', '08', '09', '13', '18', '19', '20'].map((value) => plain(writeShort(value, null)))).toEqual([
    'Ier siècle',
    'IXe siècle',
    'Xe siècle',
    'XIVe siècle',
    'XIXe siècle',
    'XXe siècle',
    'XXIe siècle',
  ]);
});

test('une semaine a le nom de son lundi, un week-end celui de son samedi', () => {
  expect(plain(writePoint('2026-W10', '2026'))).toBe('Semaine du 2 mars');
  expect(plain(writePoint('2026-W10-WE', '2026'))).toBe('Week-end du 7 mars');
  expect(plain(writePoint('2026-W10', null))).toBe('Semaine du 2 mars 2026');
  expect(plain(writePoint('2026-W01', '2026'))).toBe('Semaine du 29 décembre 2025');
  expect(plain(writePoint('2020-W53', '2021'))).toBe('Semaine du 28 décembre 2020');
  expect(plain(writePoint('2020-W53-WE', '2021'))).toBe('Week-end du 2 janvier');
  expect(plain(writePoint('0050-W02', null))).toMatch(/^Semaine du \d+ janvier 50$/);
});

test('un intervalle dit une fois ce que ses deux bouts partagent', () => {
  expect(plain(writePoint('2011-03-03/2011-03-09', '2011'))).toBe('Du 3 au 9 mars');
  expect(plain(writePoint('2017-04-28/2017-05-03', '2018'))).toBe('Du 28 avril au 3 mai 2017');
  expect(plain(writePoint('2016-12-30/2017-01-01', '2017'))).toBe('Du 30 décembre 2016 au 1er janvier');
  expect(plain(writePoint('2015-11/2017-06', null))).toBe('Novembre 2015 – juin 2017');
  expect(plain(writePoint('1982/1990', null))).toBe('1982 – 1990');
});

test('un intervalle de semaines est dit par ses jours', () => {
  expect(plain(writePoint('2026-W10/2026-W11', '2026'))).toBe('Du 2 au 15 mars');
  expect(plain(writePoint('2026-W10-WE/2026-W11', '2026'))).toBe('Du 7 au 15 mars');
  expect(plain(writePoint('2026-03-05/2026-W14', null))).toBe('Du 5 mars au 5 avril 2026');
  expect(plain(writePoint('2026-02/2026-W11', '2026'))).toBe('Février 2026 – semaine du 9 mars');
});

test('un intervalle ouvert dit le bout que l’on connaît', () => {
  expect(plain(writePoint('2011-03-03/..', '2011'))).toBe('Depuis le 3 mars');
  expect(plain(writePoint('2011-03/..', null))).toBe('Depuis mars 2011');
  expect(plain(writePoint('2011/..', null))).toBe('Depuis 2011');
  expect(plain(writePoint('../2017-11-21', null))).toBe('Jusqu’au 21 novembre 2017');
  expect(plain(writePoint('../2017', null))).toBe('Jusqu’en 2017');
});

test('dans une phrase, une date n’a ni jour de la semaine ni majuscule', () => {
  expect(plain(writeShort('2017-11-20T09:00', '2017'))).toBe('20 novembre');
  expect(plain(writeShort('2017-11', '2017'))).toBe('novembre 2017');
  expect(plain(writeShort('2017-11-20/2017-11-22', '2017'))).toBe('du 20 au 22 novembre');
  expect(plain(writeShort('2026-W10', '2026'))).toBe('semaine du 2 mars');
});

test('une marque de l’échelle ne redit pas ce que dit la précédente', () => {
  const labels = (knownYear: string | null, ...values: string[]) =>
    values.map((value, i) => plain(writeTick(value, values[i - 1] ?? knownYear)));
  expect(labels('2017', '2017-11-29', '2017-11-30', '2017-12-01')).toEqual(['29 nov.', '30', '1er déc.']);
  expect(labels(null, '2017-11-29', '2017-11-30')).toEqual(['29 nov. 2017', '30']);
  expect(labels('2017', '2017-10', '2017-11', '2018-01', '2018-02')).toEqual(['oct.', 'nov.', '2018', 'févr.']);
  expect(labels('2018', '1983', '2018-02', '2018-03')).toEqual(['1983', 'févr. 2018', 'mars']);
  expect(labels(null, '0950', '1000')).toEqual(['950', '1000']);
});

test('le temps passé s’arrondit comme on le dit', () => {
  expect([1, 9, 20, 40, 100, 700, 20_014].map((days) => plain(writeElapsed(days)))).toEqual([
    '1 jour',
    '9 jours',
    '3 semaines',
    '6 semaines',
    '3 mois',
    '23 mois',
    '55 ans',
  ]);
});

test('un nombre reste sur la ligne de ce qu’il compte, une année non', () => {
  const kept = (words: string) => keepNumbers(words).replaceAll('\u00A0', '~');
  expect(kept('le 8 juin 1974 sur le pont')).toBe('le 8~juin 1974 sur le pont');
  expect(kept('le 1er mai à 14 h 30, 21 400 euros')).toBe('le 1er~mai à 14~h~30, 21~400~euros');
  expect(kept('En 1971, « 38 millions » pour 3 « piles »')).toBe('En 1971, « 38~millions » pour 3 « piles »');
});
