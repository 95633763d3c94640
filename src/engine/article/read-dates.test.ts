import { expect, test } from 'vitest';
import { findDates, readDateLine } from './read-dates.ts';

/** « publication 2021-06-15T08:30 « 15 juin 2021 à 8h30 » », or null for a line that says something else. */
function dates(line: string): string[] | null {
  const read = readDateLine(line, 0);
  if (read === null) return null;
  return read.mentions.map(
    ({ role, value, start, end }) => `${role} ${value ?? 'fausse'} « ${line.slice(start, end)} »`,
  );
}
const day = (line: string) => readDateLine(line, 0)?.mentions[0]?.value;

test('une ligne de date dit quand l’article a paru, et quand il a changé', () => {
  expect(dates('Publié le 15 juin 2021 à 8h30, mis à jour le 16 juin 2021 à 09:10')).toEqual([
    'publication 2021-06-15T08:30 « 15 juin 2021 à 8h30 »',
    'update 2021-06-16T09:10 « 16 juin 2021 à 09:10 »',
  ]);
});

test('une mise à jour qui ne donne que l’heure est du même jour', () => {
  expect(dates('Publié le 15 juin 2021 à 08h30, mis à jour à 9h10')?.[1]).toBe('update 2021-06-15T09:10 « 9h10 »');
});

test('le jour s’écrit de bien des façons', () => {
  const lines = [
    'Publié le mardi 15 juin 2021',
    'Mis en ligne le 15/06/2021',
    'Paru le 15.06.21',
    'Date : 2021-06-15',
    'Mardi 15 juin 2021',
    '15 JUIN 2021',
    'Publié par Ana Ferrand le 15 juin 2021',
    'Publié le 15 juin 2021 – Temps de lecture : 4 min',
  ];
  expect(lines.filter((line) => day(line) !== '2021-06-15')).toEqual([]);
  expect(day('Publié le 1er juin 2021')).toBe('2021-06-01');
  expect(day('Publié le 2021-06-15T08:30:00+02:00')).toBe('2021-06-15T08:30');
  expect(day('Publié le 15/06/2021 20:05')).toBe('2021-06-15T20:05');
});

test('une ligne qui dit autre chose n’est pas une ligne de date', () => {
  const others = [
    'Publié en 1954, ce roman revient le 15 juin 2021',
    'Le 15 juin 2021, le pont a fermé',
    'Mis à jour, le règlement change',
    'Publié',
    'Un pont',
    'Depuis le 15 juin 2021',
  ];
  expect(others.filter((line) => dates(line) !== null)).toEqual([]);
});

test('un jour ou une heure qui n’existe pas est dit faux, à sa place', () => {
  expect(dates('Publié le 31 juin 2021')).toEqual(['publication fausse « 31 juin 2021 »']);
  expect(dates('Publié le 15 juin 2021 à 25h00')).toEqual(['publication fausse « 15 juin 2021 à 25h00 »']);
  expect(dates('Publié le 29/02/2021')).toEqual(['publication fausse « 29/02/2021 »']);
});

test('une date seule, sans verbe, se lit mais se dit nue', () => {
  expect(readDateLine('15 juin 2021', 0)).toMatchObject({ hasVerb: false, hasDay: true });
  expect(readDateLine('Juin 2021', 0)).toMatchObject({ hasVerb: false, hasDay: false });
  expect(readDateLine('Le 12 janvier', 0)).toBeNull();
});

test('les dates entières d’une signature ou d’un envoi se trouvent, les autres non', () => {
  const found = (words: string) =>
    findDates(words, 5).map(({ value, start, end }) => `${value} ${words.slice(start - 5, end - 5)}`);
  expect(found('Par Ana Ferrand, le 24 mars 2026')).toEqual(['2026-03-24 24 mars 2026']);
  expect(found('SARMONT, 13 nov. 2023 (AFP)')).toEqual(['2023-11-13 13 nov. 2023']);
  expect(found('SARMONT, 13 novembre (AFP)')).toEqual([]);
});
