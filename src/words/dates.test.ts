import { expect, test } from 'vitest';
import { writeDay, writeMoment } from './dates.ts';

const plain = (words: string) => words.replaceAll('\u00A0', ' ');

test('le premier du mois est le 1er, les autres jours sont des nombres', () => {
  expect(plain(writeDay('2026-03-01'))).toBe('1er mars 2026');
  expect(plain(writeDay('2017-11-21T07:12'))).toBe('21 novembre 2017');
  expect(plain(writeDay('2017-11-11', '2017'))).toBe('11 novembre');
});

test('l’heure s’écrit comme dans un journal', () => {
  expect(plain(writeMoment('2026-03-24T07:30'))).toBe('24 mars 2026 à 7 h 30');
  expect(plain(writeMoment('2026-03-24T18:00'))).toBe('24 mars 2026 à 18 h');
  expect(plain(writeMoment('2026-03-24'))).toBe('24 mars 2026');
});
