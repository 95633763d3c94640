import { expect, test } from 'vitest';
import { readingMinutes } from './reading-time.ts';

test('une brève se lit en une minute, même vide', () => {
  expect(readingMinutes('')).toBe(1);
  expect(readingMinutes('Le pont a rouvert.')).toBe(1);
});

test('220 mots font une minute, un de plus en entame une autre', () => {
  expect(readingMinutes('mot '.repeat(220))).toBe(1);
  expect(readingMinutes('mot '.repeat(221))).toBe(2);
});
