import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchLines } from './match-lines.ts';

/** Lines of one letter; « - » for a line that is new. */
const kept = (before: string, after: string) =>
  Array.from(matchLines([...before], [...after]), (index) => (index < 0 ? '-' : before[index])).join('');

test('les lignes que personne n’a touchées se retrouvent', () => {
  expect(kept('abcd', 'abcd')).toBe('abcd');
  expect(kept('abcd', 'abXcd')).toBe('ab-cd');
  expect(kept('abcd', 'ad')).toBe('ad');
  expect(kept('abcd', 'XbcY')).toBe('-bc-');
  expect(kept('abcdef', 'aXcYeZ')).toBe('a-c-e-');
  expect(kept('', 'ab')).toBe('--');
});

test('parmi des lignes semblables, celles qui entourent une ligne unique la suivent', () => {
  expect(Array.from(matchLines(['', 'a', '', 'b', ''], ['x', '', 'a', '', 'y', '', 'b', '']))).toEqual([
    -1, 0, 1, -1, -1, 2, 3, 4,
  ]);
});

test('deux paragraphes intervertis : un seul garde sa place', () => {
  expect(kept('abcde', 'acbdX')).toMatch(/^a(?:-bd|c-d)-$/);
  expect(kept('abcde', 'XdeabcY')).toBe('---abc-');
});

test('une ligne retrouvée est la même, et l’ordre est gardé, quels que soient les textes', () => {
  const lines = fc.array(fc.constantFrom('', 'a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 20 });
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const found = Array.from(matchLines(before, after)).flatMap((index, line) => (index < 0 ? [] : [[index, line]]));
      for (const [index, line] of found) expect(before[index!]).toBe(after[line!]);
      const indexes = found.map(([index]) => index!);
      expect(indexes).toEqual([...new Set(indexes)].toSorted((a, b) => a - b));
      expect(Array.from(matchLines(before, before))).toEqual(before.map((_, line) => line));
    }),
  );
});
