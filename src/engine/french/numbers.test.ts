import { expect, test } from 'vitest';
import { readNumber, readOrdinal } from './numbers.ts';

test('les nombres en lettres', () => {
  expect(readNumber('vingt-quatre')).toBe(24);
  expect(readNumber('soixante-dix')).toBe(70);
  expect(readNumber('quatre-vingt-dix-neuf')).toBe(99);
  expect(readNumber('vingt et un')).toBe(21);
  expect(readNumber('deux cents')).toBe(200);
  expect(readNumber('une quinzaine de')).toBe(15);
  expect(readNumber('2 000')).toBe(2000);
  expect(readNumber('1,5')).toBe(1.5);
});

test('« quelques » et « un vingt-deux » ne sont pas des nombres', () => {
  expect(readNumber('quelques')).toBeNull();
  expect(readNumber('un vingt-deux')).toBeNull();
});

test('les rangs', () => {
  expect(readOrdinal('1er')).toBe(1);
  expect(readOrdinal('troisième')).toBe(3);
  expect(readOrdinal('neuvième')).toBe(9);
  expect(readOrdinal('vingt et unieme')).toBe(21);
  expect(readOrdinal('dix-septième')).toBe(17);
  expect(readOrdinal('cinq')).toBeNull();
  expect(readOrdinal('dix sept')).toBeNull();
});
