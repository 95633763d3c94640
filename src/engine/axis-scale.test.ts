import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extentOf } from './axis.ts';
import { headingsOf, type Scale, scaleOf, stepsOf, WIDEST } from './axis-scale.ts';

const days = (values: readonly string[]) => values.map((value) => extentOf(value)!);
const percent = (share: number) => Math.round(share * 100);
const ticks = ({ ticks }: Scale) => ticks.map(({ at, value }) => `${percent(at)} ${value}`);
const places = ({ places }: Scale) => places.map(({ from, to }) => [percent(from), percent(to)]);

test('cinq jours : une marque par jour, chaque jour au milieu de sa place', () => {
  const scale = scaleOf(days(['2017-11-20', '2017-11-21', '2017-11-24']));
  expect(ticks(scale)).toEqual(['10 2017-11-20', '30 2017-11-21', '50 2017-11-22', '70 2017-11-23', '90 2017-11-24']);
  expect(places(scale)).toEqual([
    [0, 20],
    [20, 40],
    [80, 100],
  ]);
  expect(scale.breaks).toEqual([]);
});

test('un mois de jours a ses lundis, une année ses trimestres, un siècle ses vingtaines', () => {
  expect(ticks(scaleOf(days(['2017-11-01', '2017-11-28']))).map((tick) => tick.slice(-5))).toEqual([
    '11-06',
    '11-13',
    '11-20',
    '11-27',
  ]);
  expect(ticks(scaleOf(days(['2016-12-10', '2017-06-03', '2017-11-21']))).map((tick) => tick.slice(-7))).toEqual([
    '2017-01',
    '2017-04',
    '2017-07',
    '2017-10',
  ]);
  expect(ticks(scaleOf(days(['1900', '1941', '1990']))).map((tick) => tick.slice(-4))).toEqual([
    '1900',
    '1920',
    '1940',
    '1960',
    '1980',
  ]);
  expect(ticks(scaleOf(days(['1520', '1685', '1789', '2017']))).map((tick) => tick.slice(-4))).toEqual([
    '1600',
    '1700',
    '1800',
    '1900',
    '2000',
  ]);
});

test('la place, pas la marque, change avec la largeur : une page a plus de marques qu’une colonne', () => {
  const spans = days(['1900', '1941', '1990']);
  const [column, page] = [scaleOf(spans), scaleOf(spans, 20)];
  expect(page.places).toEqual(column.places);
  expect(page.ticks.length).toBeGreaterThan(column.ticks.length);
});

test('un long vide est coupé, et la coupe dit combien de temps', () => {
  const scale = scaleOf(days(['1971-05-14', '2026-03-01', '2026-03-10', '2026-03-20']));
  expect(scale.breaks.map(({ days }) => days)).toEqual([20014]);
  expect(ticks(scale)[0]).toBe('8 1971');
  // What is left has a scale of its own, and the most room.
  expect(places(scale)[3]).toEqual([96, 100]);
  expect(percent(scale.places[1]!.from)).toBe(percent(scale.breaks[0]!.to));
});

test('un vide de quarante ans ne cache ni ce qui le précède ni ce qui le suit', () => {
  const last = ['2024-09-11', '2024-12-11', '2025-03-02', '2025-06-21', '2025-11-30', '2026-03-24'];
  const scale = scaleOf(days(['1971-05-14', '1974-06-08', '1983-03-02', ...last]));
  expect(scale.breaks.map(({ days }) => Math.round(days / 365))).toEqual([42]);
  expect(ticks(scale).map((tick) => tick.split(' ')[1])).toEqual(['1975', '1980', '2025-01', '2025-07', '2026-01']);
});

test('entre deux coupes, des dates éloignées ont le nom de la première là où elle est', () => {
  const scale = scaleOf(days(['0803', '0809', '1502-05-14', '1502-05-15', '2026-03-01', '2026-03-10', '2026-03-20']));
  expect(scale.breaks.length).toBe(2);
  const [first] = scale.ticks;
  expect(first!.value).toBe('0803');
  expect(first!.at).toBeCloseTo((scale.places[0]!.from + scale.places[0]!.to) / 2);
});

test('des jours qui se suivent ont autant de place que des jours qui s’espacent', () => {
  const run = (month: string, step: number) =>
    Array.from({ length: 9 }, (_, index) => `${month}-${String(1 + index * step).padStart(2, '0')}`);
  const { breaks } = scaleOf(days([...run('1983-03', 1), ...run('2026-03', 3)]));
  expect(breaks.map(({ from, to }) => [percent(from), percent(to)])).toEqual([[45, 55]]);
});

test('trois vides au plus sont coupés', () => {
  const pairs = ['0900', '1300', '1600', '1800', '1950'].flatMap((year) => [`${year}-01-01`, `${year}-01-02`]);
  expect(scaleOf(days(pairs)).breaks.length).toBeLessThanOrEqual(3);
});

test('le seul vide d’un récit n’est jamais coupé', () => {
  expect(scaleOf(days(['1881-07-29', '2017-11-21'])).breaks).toEqual([]);
});

test('des événements répartis ne sont pas coupés', () => {
  expect(scaleOf(days(['1520', '1610', '1715', '1789', '1870', '1958'])).breaks).toEqual([]);
  // Half of the line, but there is room for what is left.
  expect(scaleOf(days(['2016-12-10', '2017-06-03', '2017-11-21'])).breaks).toEqual([]);
});

test('un mois se dessine sur toute sa longueur, un jour qui en est dedans', () => {
  const [month, day] = scaleOf(days(['2017-11', '2017-11-16'])).places;
  expect([month!.from, month!.to].map(percent)).toEqual([0, 100]);
  expect(day!.from).toBeCloseTo(0.5);
});

test('les bords du calendrier tiennent', () => {
  expect(scaleOf([])).toEqual({ places: [], ticks: [], breaks: [] });
  expect(ticks(scaleOf(days(['0001', '9999'])))).toContain('50 5000');
  expect(ticks(scaleOf(days(['2017-11-21'])))).toEqual(['50 2017-11-21']);
});

const day = fc
  .integer({ min: -700_000, max: 2_900_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

test('où qu’ils tombent, les jours restent sur l’axe, dans l’ordre, et leurs marques aussi', () => {
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 40 }), (values) => {
      const spans = days([...values].sort());
      const { places, ticks, breaks } = scaleOf(spans);
      for (const [index, { from, to }] of places.entries()) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(1 + 1e-9);
        expect(to).toBeGreaterThan(from);
        if (index > 0) expect(from).toBeGreaterThanOrEqual(places[index - 1]!.from);
      }
      expect(breaks.length).toBeLessThanOrEqual(3);
      expect(ticks.length).toBeLessThanOrEqual(12);
      const at = ticks.map((tick) => tick.at);
      expect(at).toEqual([...at].sort((a, b) => a - b));
    }),
  );
});

test('l’écart de la liste grandit avec le temps, sans jamais dépasser la page', () => {
  expect(stepsOf([0, 1, 3])).toEqual([0, 1, 2]);
  expect(stepsOf([1, 30, 365, 3650, 182_500])).toEqual([1, 2, 3, 4, 6]);
  expect(stepsOf([])).toEqual([]);
  expect(stepsOf([0, 0])).toEqual([0, 0]);
  fc.assert(
    fc.property(fc.array(fc.nat(3_000_000)), (gaps) => {
      const steps = stepsOf([...gaps].sort((a, b) => a - b));
      expect(steps).toEqual([...steps].sort((a, b) => a - b));
      expect(Math.max(0, ...steps)).toBeLessThanOrEqual(WIDEST);
    }),
  );
});

test('les intertitres rassemblent : des mois, des années, des décennies, des siècles', () => {
  const of = (values: readonly string[]) => headingsOf(days(values))?.[0] ?? null;
  const every = (first: number, last: number, step: number) =>
    Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => String(first + i * step));
  expect(of(['2017-10-01', '2017-10-04', '2017-10-09', '2017-11-02', '2017-11-03', '2017-11-05'])).toBe('2017-10');
  expect(of(['2016-02-01', '2016-05-04', '2016-10-09', '2017-01-02', '2017-06-03', '2017-11-05'])).toBe('2016');
  expect(of(every(1970, 2019, 3))).toBe('197');
  expect(of(every(1520, 2017, 20))).toBe('15');
  // All of one month, or too few to gather: no heading.
  expect(of(['2017-11-01', '2017-11-04', '2017-11-09', '2017-11-12'])).toBeNull();
  expect(of(['1789-07-14', '2017-11-04', '2017-11-09'])).toBeNull();
});
