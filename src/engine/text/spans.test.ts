import { expect, test } from 'vitest';
import { overlaps, trimSpan } from './spans.ts';

test('deux passages qui se touchent ne se chevauchent pas', () => {
  expect(overlaps({ start: 0, end: 4 }, { start: 4, end: 8 })).toBe(false);
  expect(overlaps({ start: 0, end: 5 }, { start: 4, end: 8 })).toBe(true);
  expect(overlaps({ start: 0, end: 8 }, { start: 3, end: 4 })).toBe(true);
});

test('un passage perd les espaces de ses bouts, insécables comprises', () => {
  const text = '«\u00A0\u202FLe pont\u2009 »';
  const { start, end } = trimSpan(text, { start: 1, end: text.length - 1 });
  expect(text.slice(start, end)).toBe('Le pont');
});

test('un passage d’espaces est vide, et reste dans ses bornes', () => {
  const { start, end } = trimSpan('a \u00A0 b', { start: 1, end: 4 });
  expect([start, end]).toEqual([4, 4]);
});
