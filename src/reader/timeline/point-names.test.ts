import { expect, test } from 'vitest';
import { extentOf } from '../../engine/axis.ts';
import { writePoint } from '../../words/timeline.ts';

/** One of each family that has a place on the axis. */
const POINTS = [
  ...['2026-03-12', '2026-03-12T07:30', '2026-03-12TEV', '2026-03', '2026', '2026-W10', '2026-W10-WE'],
  ...['2026-SP', '2026-SU', '2026-FA', '2026-WI', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2026-H1', '2026-H2'],
  ...['199', '199X', '19', '19XX', '005'],
];

/** The `X` of « XXe siècle » is a Roman one. */
const RAW = /\d{4}-|\d-\d|-(?:W|Q|H|SP|SU|FA|WI)|\bW\d|T\d|TEV|X(?![IVX]*e\s)|\/|^\d{2,3}$/;

test('aucune valeur qui a une place sur l’axe n’y est écrite brute', () => {
  const raw = [...POINTS, 'XXXX-11-22'].filter((value) => RAW.test(writePoint(value, '2026')));
  expect(POINTS.filter((value) => extentOf(value) === null)).toEqual([]);
  // What has no place keeps its value: the check sees it.
  expect(raw).toEqual(['XXXX-11-22']);
});

test('aucun intervalle non plus, quels que soient ses deux bouts', () => {
  const intervals = POINTS.flatMap((from) => POINTS.map((to) => `${from}/${to}`)).filter((value) => extentOf(value));
  expect(intervals.length).toBeGreaterThan(100);
  for (const knownYear of ['2026', null])
    expect(intervals.filter((value) => RAW.test(writePoint(value, knownYear)))).toEqual([]);
});
