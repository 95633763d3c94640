import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisOf } from '../../engine/axis.ts';
import type { CivilDate, Publication, TimeExpression, TimeModifier, TimexValue } from '../../engine/model.ts';
import type { StripMark } from './plan-marks.ts';
import { planTimeline, type Strip } from './plan-timeline.ts';

/** The timeline of a story that dates one event with each of the values, in their order; « 2017-03 END » is the end of that month. */
function timeline(values: readonly string[], published: string | null = '2026-03-12') {
  const publication: Publication | null =
    published === null ? null : { value: published as CivilDate, source: null, basis: 'stated' };
  const times = values.map((words, index): TimeExpression => {
    const [value, modifier] = words.split(' ') as [string, TimeModifier?];
    return {
      start: index,
      end: index + 1,
      id: `date-${index + 1}`,
      type: 'DATE',
      value: value as TimexValue,
      approximate: false,
      basis: { kind: 'stated' },
      rule: 'day',
      confidence: 1,
      event: { start: index, end: index + 1 },
      ...(modifier && { modifier }),
    };
  });
  return planTimeline({ publication }, axisOf({ times, publication }));
}

const strip = (values: readonly string[], published?: string | null): Strip => timeline(values, published).strip!;

const percent = (share: number) => Math.round(share * 100);
/** « 10 », « 10 (3) » for three events, « 10-25 » for a bar, « 97 à venir ». */
const write = ({ from, to, count, isToCome }: StripMark) =>
  `${percent(from)}${to === from ? '' : `-${percent(to)}`}${count > 1 ? ` (${count})` : ''}${isToCome ? ' à venir' : ''}`;
const marks = ({ marks }: Strip) => marks.map(write);

test('des jours qui se toucheraient sont un point avec leur nombre, à la place du premier', () => {
  const drawn = strip(['2025-03-12', '2025-06-10', '2025-09-10', '2025-09-12', '2025-12-10', '2026-03-12']);
  expect(marks(drawn)).toEqual(['0', '25', '50 (2)', '75', '100']);
  expect(drawn.markOf).toEqual([0, 1, 2, 2, 3, 4]);
  // Near, but apart.
  expect(marks(strip(['2025-03-12', '2025-09-10', '2025-10-10', '2026-03-12']))).toEqual(['0', '50', '58', '100']);
});

test('plusieurs événements d’un même jour sont un point qui en dit le nombre', () => {
  expect(marks(strip(['2026-03-09', '2026-03-09', '2026-03-11', '2026-03-12']))).toEqual(['13 (2)', '63', '88']);
});

test('ce qui fut et ce qui est à venir ne partagent pas un point, et la publication passe entre eux', () => {
  const drawn = strip(['1526-03-11', '1789-07-14', '2026-03-11', '2026-03-13']);
  expect(marks(drawn).slice(-2)).toEqual(['100', '105 à venir']);
  const [last, next] = drawn.marks.slice(-2);
  expect(drawn.published).toBeGreaterThanOrEqual(last!.from);
  expect(drawn.published).toBeLessThan(next!.from);
});

test('la publication se tient à côté du point de ce qui vient ensuite, plus loin s’il porte un nombre', () => {
  const room = (...days: readonly string[]) => {
    const { marks, published } = strip(['1526-03-11', '1789-07-14', ...days]);
    return marks.at(-1)!.from - published!;
  };
  expect(room('2026-03-13')).toBeCloseTo(0.03);
  expect(room('2026-03-13', '2026-03-14')).toBeCloseTo(0.04);
});

test('un mois se dessine sur toute sa longueur, et les jours qu’il contient restent des points', () => {
  expect(marks(strip(['2026-01', '2026-01-16', '2026-03-11']))).toEqual(['0-44', '22', '98']);
  // Too short to be seen as long: a point like the others beside others, a short bar alone.
  expect(marks(strip(['1900', '1925-06-01', '2000', '2000-03-01']))).toEqual(['0-1', '20', '79 (2)']);
});

test('ce qui dure depuis un jour va jusqu’au bout de l’axe, ce qui dure jusqu’à un jour en vient', () => {
  const drawn = strip(['2016-03-12', '2021/..', '../2020', '2026-03-10']);
  expect(drawn.marks.map((mark) => `${write(mark)} ${mark.open ?? ''}`.trim())).toEqual([
    '0',
    '48-0 start',
    '48-100 end',
    '100',
  ]);
});

test('sans date de publication, rien n’est à venir et aucune ligne n’est tracée', () => {
  const drawn = strip(['2025-03-12', '2026-09-10', '2027-09-12'], null);
  expect(drawn.published).toBeNull();
  expect(drawn.marks.some(({ isToCome }) => isToCome)).toBe(false);
});

const days = fc.array(fc.integer({ min: -160_000, max: 25_000 }), { minLength: 3, maxLength: 80 });
const civil = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

test('jusqu’à quatre-vingts jours sur cinq siècles : aucun ne manque, aucun ne touche l’autre', () => {
  fc.assert(
    fc.property(days, (numbers) => {
      const drawn = strip(numbers.map(civil));
      expect(drawn.marks.reduce((sum, { count }) => sum + count, 0)).toBe(numbers.length);
      expect(new Set(drawn.markOf).size).toBe(drawn.marks.length);
      const places = drawn.marks.map(({ from }) => from);
      for (const [index, place] of places.slice(1).entries()) expect(place - places[index]!).toBeGreaterThan(0.054);
    }),
  );
});

test('la liste dit « fin mars » et « mi-2025 », et non le mois ou l’année entière', () => {
  const [group] = timeline(['2025 MID', '2026-03', '2026-03 END', '2027-01-05'], null).groups;
  expect(group!.rows.map(({ date }) => date.name)).toEqual([
    'Mi-2025',
    'Mars 2026',
    'Fin mars 2026',
    'Mardi 5\u00A0janvier 2027',
  ]);
});

/** The names of the dates, the publication in brackets. */
const dates = (...story: Parameters<typeof timeline>) =>
  timeline(...story)
    .groups.flatMap(({ rows }) => rows)
    .map(({ point, date: { name } }) => (point ? name : `(${name})`).replaceAll('\u00A0', ' '));

test('la publication dit son année quand un événement est d’une autre', () => {
  expect(dates(['2026-03-10'])).toEqual(['Mardi 10 mars', '(12 mars)']);
  expect(dates(['1789-07-14'])).toEqual(['Mardi 14 juillet 1789', '(12 mars 2026)']);
  expect(dates(['2026-03-10', '2027-03-10']).at(1)).toBe('(12 mars 2026)');
});

test('sous une année on ne la redit pas, sous un siècle chaque date a la sienne', () => {
  const march = Array.from({ length: 12 }, (_, index) => `2026-03-${10 + index}`);
  expect(dates(['2024-06-01', '2024-07-01', '2024-08-01', ...march])).toEqual(
    expect.arrayContaining(['1er juin', '10 mars', '(12 mars)', '21 mars']),
  );
  const centuries = ['15', '16', '17', '18', '19', '20'].flatMap((one) => [
    `${one}01-05-01`,
    `${one}12`,
    `${one}20-05-01`,
  ]);
  expect(dates(centuries)).toEqual(expect.arrayContaining(['1er mai 1501', '1er mai 2020', '(12 mars 2026)']));
  expect(dates([...centuries, '2026-03-10'])).toContain('10 mars 2026');
});
