import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  easterOf,
  fromDayNumber,
  isRealDay,
  readDay,
  toDayNumber,
  weekdayOf,
  writeDay,
  writeWeek,
} from './calendar.ts';

const day = (value: string) => readDay(value)!;

test('le 21 novembre 2017 était un mardi', () => {
  expect(weekdayOf(day('2017-11-21'))).toBe(2);
  expect(weekdayOf(day('1969-12-31'))).toBe(3);
});

test('un 30 février ou une année 0 ne sont pas des dates', () => {
  expect(readDay('2024-02-30')).toBeNull();
  expect(readDay('0000-01-01')).toBeNull();
  expect(isRealDay({ year: 2024, month: 2, day: 29 })).toBe(true);
  expect(isRealDay({ year: 2023, month: 2, day: 29 })).toBe(false);
});

test('la veille du 1er mars 2024 est un 29 février, un mois après le 31 janvier aussi', () => {
  expect(writeDay(addDays(day('2024-03-01'), -1))).toBe('2024-02-29');
  expect(writeDay(addMonths(day('2024-01-31'), 1))).toBe('2024-02-29');
  expect(writeDay(addMonths(day('2024-01-15'), -2))).toBe('2023-11-15');
});

test('compter les jours et revenir rend le même jour, et c’est celui de la plateforme', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (count) => {
      expect(toDayNumber(fromDayNumber(count))).toBe(count);
      const platform = new Date(count * 86_400_000);
      expect(fromDayNumber(count)).toEqual({
        year: platform.getUTCFullYear(),
        month: platform.getUTCMonth() + 1,
        day: platform.getUTCDate(),
      });
    }),
  );
});

test('Pâques 2018 tombait le 1er avril, Pâques 2019 le 21', () => {
  expect(writeDay(easterOf(2018))).toBe('2018-04-01');
  expect(writeDay(easterOf(2019))).toBe('2019-04-21');
  expect(weekdayOf(easterOf(1954))).toBe(7);
});

test('la semaine appartient à l’année de son jeudi', () => {
  expect(writeWeek(day('2017-11-21'))).toBe('2017-W47');
  expect(writeWeek(day('2021-01-01'))).toBe('2020-W53');
  expect(writeWeek(day('2018-12-31'))).toBe('2019-W01');
});
