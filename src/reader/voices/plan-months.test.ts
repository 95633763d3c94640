import { expect, test } from 'vitest';
import { planMonths } from './plan-months.ts';

const month = (month: string, quotations: number) => ({ month, quotations });

test('les mois de toutes les voix ont la même échelle, d’une année à l’autre', () => {
  const [anne, paul] = [[month('2020-11', 4), month('2021-02', 1)], [month('2021-01', 2)]];
  const axis = planMonths([anne, paul])!;
  expect(axis.length).toBe(4);
  expect(axis.barsOf(anne).map(({ x, height }) => [x, height])).toEqual([
    [0, 1],
    [3, 0.25],
  ]);
  expect(axis.barsOf(paul).map(({ x, height }) => [x, height])).toEqual([[2, 0.5]]);
});

test('un seul mois, ou aucun, ne se dessine pas', () => {
  expect(planMonths([])).toBeNull();
  expect(planMonths([[], []])).toBeNull();
  expect(planMonths([[month('2021-02', 9)], [month('2021-02', 1)]])).toBeNull();
});

test('sur de longues années une barre reste visible, et dans le cadre', () => {
  const months = [month('1990-01', 1), month('2021-12', 100)];
  const axis = planMonths([months])!;
  for (const { x, width, height } of axis.barsOf(months)) {
    expect(width / axis.length).toBeGreaterThan(0.02);
    expect(x + width).toBeLessThanOrEqual(axis.length);
    expect(height).toBeGreaterThan(0.1);
  }
});
