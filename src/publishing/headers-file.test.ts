import { expect, test } from 'vitest';
import { readHeadersFile } from './headers-file.ts';

const headersOf = readHeadersFile(
  '/*\n  X-Frame: non\n  Link: <https://exemple.fr>; rel=x\n\n/assets/*\n  Cache-Control: longtemps\n\n/seule\n  A: 1\n',
);

test('une adresse reçoit les en-têtes de toutes les règles qui lui vont', () => {
  expect(headersOf('/assets/a.js')).toEqual([
    ['X-Frame', 'non'],
    ['Link', '<https://exemple.fr>; rel=x'],
    ['Cache-Control', 'longtemps'],
  ]);
});

test('sans étoile, une règle vaut pour une adresse et non pour celles qui commencent comme elle', () => {
  expect(headersOf('/seule')).toContainEqual(['A', '1']);
  expect(headersOf('/seules')).not.toContainEqual(['A', '1']);
});
