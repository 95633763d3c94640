import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisOf, extentOf, htmlDatetime, rowsOf } from './axis.ts';
import type { CivilDate, TimeExpression, TimexValue } from './model.ts';
import { toDayNumber, writeDay } from './text/calendar.ts';

const extent = (value: string) => {
  const found = extentOf(value);
  return found && `${writeDay(found.first)}..${writeDay(found.last)} ${found.grain}`;
};

const mention = (value: string, onAxis = true, start = 0): TimeExpression => ({
  start,
  end: start + 1,
  id: `date-${start}`,
  type: 'DATE',
  value: value as TimexValue,
  approximate: false,
  basis: { kind: 'stated' },
  rule: 'day',
  confidence: 1,
  event: onAxis ? { start, end: start + 1 } : null,
});

const publishedOn = (published: string | null) =>
  published === null ? null : ({ value: published as CivilDate, basis: 'stated', source: null } as const);

const axis = (values: readonly string[], published: string | null) =>
  axisOf({ times: values.map((value, index) => mention(value, true, index)), publication: publishedOn(published) });

const rows = (values: readonly string[], published: string | null) =>
  rowsOf(axis(values, published), publishedOn(published)).map(
    ({ point, daysToNext }) => `${point?.value ?? 'publication'} +${daysToNext}`,
  );

test('chaque valeur couvre ses jours', () => {
  expect(extent('2024-02')).toBe('2024-02-01..2024-02-29 month');
  expect(extent('2017')).toBe('2017-01-01..2017-12-31 year');
  expect(extent('2017-11-21T14:30')).toBe('2017-11-21..2017-11-21 day');
  expect(extent('2020-W53')).toBe('2020-12-28..2021-01-03 span');
  expect(extent('2016-WI')).toBe('2016-12-01..2017-02-28 span');
  expect(extent('2016-Q4')).toBe('2016-10-01..2016-12-31 span');
  expect(extent('199')).toBe('1990-01-01..1999-12-31 span');
  expect(extent('2017-04-28/2017-05-03')).toBe('2017-04-28..2017-05-03 span');
});

test('la semaine appartient à l’année de son jeudi', () => {
  expect(extent('2021-W01')).toBe('2021-01-04..2021-01-10 span');
  expect(extent('2018-W01')).toBe('2018-01-01..2018-01-07 span');
  expect(extent('2015-W53')).toBe('2015-12-28..2016-01-03 span');
  expect(extent('2021-W23-WE')).toBe('2021-06-12..2021-06-13 span');
});

test('une semaine 53 dans une année qui n’en a que 52 n’a pas de place', () => {
  for (const value of ['2021-W53', '2021-W00', '2021-W54']) expect(extent(value)).toBeNull();
});

test('un intervalle va du début de l’un à la fin de l’autre, quel que soit leur grain', () => {
  expect(extent('2015-11/2017-06')).toBe('2015-11-01..2017-06-30 span');
  expect(extent('1982/1990')).toBe('1982-01-01..1990-12-31 span');
  expect(extent('2017-W01/2017-W02')).toBe('2017-01-02..2017-01-15 span');
  for (const value of ['2017-05-03/2017-04-28', '2017/', '/2017', '2017/2018/2019', '2017/XXXX', 'P1Y/2017'])
    expect(extent(value)).toBeNull();
});

test('un intervalle ouvert couvre le bout que l’on connaît', () => {
  expect(extent('2011/..')).toBe('2011-01-01..2011-12-31 span');
  expect(extent('../2017-11-21')).toBe('2017-11-21..2017-11-21 span');
  expect([extentOf('2011/..')?.open, extentOf('../2017')?.open, extentOf('2011/2017')?.open]).toEqual([
    'end',
    'start',
    undefined,
  ]);
  for (const value of ['../..', '..', 'P1Y/..', '../XXXX-11-22']) expect(extent(value)).toBeNull();
});

test('les bords du calendrier tiennent', () => {
  expect(extent('0001')).toBe('0001-01-01..0001-12-31 year');
  expect(extent('9999-12-31')).toBe('9999-12-31..9999-12-31 day');
  expect(extent('19')).toBe('1900-01-01..1999-12-31 span');
  expect(extent('18XX')).toBe('1800-01-01..1899-12-31 span');
  for (const value of ['0000', '0000-01-01', '2017-00', '2017-13', '2017-Q5', '1900-02-29', '000X', '00XX'])
    expect(extent(value)).toBeNull();
});

test('ce qui n’a pas de place sur un axe n’en reçoit pas', () => {
  for (const value of [
    'XXXX-11-22',
    'P2Y',
    'PT2H',
    '2017-02-30',
    '2017-13',
    '0000',
    'PRESENT_REF',
    '2018/2017',
    '2017-11-21/XXXX',
    '',
  ])
    expect(extent(value)).toBeNull();
});

test('les jours se rangent dans l’ordre du temps, le mois avant ses jours', () => {
  const { points, publishedAfter } = axis(['2017-11-21', '2017-11-20', '2017-11', '2017-11-22'], '2017-11-21');
  expect(points.map((point) => `${point.value} ${point.when}`)).toEqual([
    '2017-11 past',
    '2017-11-20 past',
    '2017-11-21 day of publication',
    '2017-11-22 to come',
  ]);
  expect(publishedAfter).toBe(3);
});

test('deux mentions du même jour font un point, une durée n’en fait aucun', () => {
  const { points } = axis(['2017-11-21', 'P2Y', '2017-11-21T14:30'], null);
  expect(points.map((point) => [point.value, point.mentions.length, point.when])).toEqual([['2017-11-21', 2, null]]);
});

test('une date tenue hors de l’axe y reste', () => {
  const times = [mention('2017-11-21', false)];
  expect(axisOf({ times, publication: null })).toEqual({ points: [], publishedAfter: null, isToldInOrder: true });
});

test('chaque point a son rang dans le récit', () => {
  const { points, isToldInOrder } = axis(['2017-11-21', '2017-11-20', '2017-11-21', '2017-11-22'], '2017-11-21');
  expect(points.map(({ value, told }) => `${value} ${told}`)).toEqual(['2017-11-20 2', '2017-11-21 1', '2017-11-22 3']);
  expect(isToldInOrder).toBe(false);
  expect(axis(['2017-11-20', '2017-11-21', '2017-11-20'], null).isToldInOrder).toBe(true);
});

test('la publication a sa ligne, à sa distance', () => {
  expect(rows(['2017-11-18', '2017-11-24'], '2017-11-21')).toEqual([
    '2017-11-18 +3',
    'publication +3',
    '2017-11-24 +0',
  ]);
  expect(rows(['2017', '2017-11-20'], '2017-11-21')).toEqual(['2017 +0', '2017-11-20 +1', 'publication +0']);
  expect(rows(['2017-11-24'], '2017-11-21')).toEqual(['publication +3', '2017-11-24 +0']);
  expect(rows(['2017-11-24'], null)).toEqual(['2017-11-24 +0']);
  expect(rows([], '2017-11-21')).toEqual([]);
});

test('<time> ne reçoit que des formes que HTML connaît', () => {
  expect(htmlDatetime('2017-11')).toBe('2017-11');
  expect(htmlDatetime('2017-11-21T14:30')).toBe('2017-11-21T14:30');
  expect(htmlDatetime('PT2H')).toBe('PT2H');
  for (const value of [
    '2017-SU',
    '198X',
    '2017-Q3',
    '2017-W47-WE',
    'PRESENT_REF',
    '1982/1990',
    'P2Y',
    'XXXX-11-22',
    'P',
    'PT',
    '2017-11-21/2017-11-23',
    '2017-11-21TMO',
  ])
    expect(htmlDatetime(value)).toBeNull();
});

test('les points sont rangés quel que soit l’ordre du récit', () => {
  const value = fc.constantFrom(
    '2017',
    '2017-11',
    '2017-11-21',
    '2016-SU',
    '1990',
    'P2Y',
    'XXXX-01-01',
    '2017-W47',
    '2017-11-20/2017-12-02',
  );
  fc.assert(
    fc.property(fc.array(value), (values) => {
      const { points } = axis(values, '2017-11-21');
      expect(points.map(({ told }) => told).sort((a, b) => a - b)).toEqual(points.map((_, index) => index + 1));
      const firsts = points.map((point) => toDayNumber(point.extent.first));
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      expect(rowsOf(axis(values, '2017-11-21'), publishedOn('2017-11-21')).every((row) => row.daysToNext >= 0)).toBe(
        true,
      );
    }),
  );
});

test('« début mars » et « fin mars » sont deux points, chacun à sa place dans le mois', () => {
  const times = [
    { ...mention('2017-03', true, 0), modifier: 'END' as const },
    { ...mention('2017-03', true, 1), modifier: 'START' as const },
    mention('2017-03', true, 2),
    { ...mention('2017-03-15', true, 3), modifier: 'END' as const },
  ];
  const { points } = axisOf({ times, publication: null });
  expect(
    points.map(
      ({ value, modifier, extent: { first, last } }) => `${value} ${modifier} ${writeDay(first)}..${writeDay(last)}`,
    ),
  ).toEqual([
    '2017-03 null 2017-03-01..2017-03-31',
    '2017-03 START 2017-03-01..2017-03-10',
    '2017-03-15 null 2017-03-15..2017-03-15',
    '2017-03 END 2017-03-22..2017-03-31',
  ]);
});
