import { expect, test } from 'vitest';
import { reread } from './reread.ts';

/** « été » in windows-1252, which Mac Roman reads as « ÈtÈ ». */
const BYTES = Uint8Array.from([0xe9, 0x74, 0xe9, 0x0a, 0x31, 0x0a, 0xe9]);

test('un autre codage relit les lignes que personne n’a touchées, et garde celles qui sont écrites ici', () => {
  expect(reread(BYTES, 'windows-1252', 'macintosh', 'été\nmoitié\n1\né')).toBe('ÈtÈ\nmoitié\n1\nÈ');
  expect(reread(BYTES, 'windows-1252', 'macintosh', 'été !\n1\né')).toBe('été !\n1\nÈ');
});

test('le même codage ne change rien', () => {
  expect(reread(BYTES, 'windows-1252', 'windows-1252', 'été\n1\né')).toBe('été\n1\né');
});
