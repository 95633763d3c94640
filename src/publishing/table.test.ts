import { expect, test } from 'vitest';
import { median, tableLines } from './table.ts';

test('les mots s’alignent à gauche, les chiffres à droite', () => {
  const rows = [
    ['citations', '2,1 ms', '≤ 5 ms'],
    ['les deux analyses', '12,4 ms', ''],
  ];
  expect(tableLines({ title: 'Vitesse', columns: ['mesure', 'obtenu', 'à tenir'], rows })).toEqual([
    'Vitesse',
    '  mesure               obtenu   à tenir',
    '  citations            2,1 ms    ≤ 5 ms',
    '  les deux analyses   12,4 ms',
  ]);
});

test('la médiane est la valeur du milieu', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 2, 100])).toBe(3);
  expect(() => median([])).toThrow('nothing');
});
