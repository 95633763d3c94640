import type { Publication, Story, TimeExpression, TimeModifier, TimexValue } from './model.ts';
import {
  addDays,
  addMonths,
  type Day,
  daysInMonth,
  isRealDay,
  readDay,
  toDayNumber,
  weekdayOf,
  writeWeek,
} from './text/calendar.ts';

/** The days that a value covers, first and last included, and how finely it was told. */
export type Extent = {
  readonly first: Day;
  readonly last: Day;
  readonly grain: Grain;
  /** The end that nobody gave, and where it goes on beyond its days. */
  readonly open?: 'start' | 'end';
};
type Grain = 'day' | 'month' | 'year' | 'span';

/** One place on the axis: every mention of the same date. */
export type AxisPoint = {
  readonly value: TimexValue;
  /** Only this part of the month or of the year: « fin mars ». */
  readonly modifier: TimeModifier | null;
  readonly extent: Extent;
  /** In the order of the text. */
  readonly mentions: readonly TimeExpression[];
  /** Against the publication; null when the publication is not known. */
  readonly when: 'past' | 'day of publication' | 'to come' | null;
  /** Its rank in the order in which the text tells the points, from 1. */
  readonly told: number;
};

export type Axis = {
  /** In the order of time: by first day, the longest first. */
  readonly points: readonly AxisPoint[];
  /** How many points stand before the publication's line; null when the publication is not known or nothing is on the axis. */
  readonly publishedAfter: number | null;
  /** The text tells them in the order of time. */
  readonly isToldInOrder: boolean;
};

const YEAR = /^\d{4}$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const WEEK = /^(\d{4}-W\d{2})(-WE)?$/;
const PART_OF_YEAR = /^(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/;
const YEARS = /^(\d{2,3})X{0,2}$/;
const INTERVAL = /^([^/]+)\/([^/]+)$/;
/** EDTF: an end that is not known, or not yet. */
const OPEN = '..';

/** First month and length in months; a winter begins in the year that names it. */
const PARTS: Readonly<Record<string, readonly [first: number, months: number]>> = {
  SP: [3, 3],
  SU: [6, 3],
  FA: [9, 3],
  WI: [12, 3],
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
  H1: [1, 6],
  H2: [7, 6],
};

/**
 * The days of a TIMEX3 or EDTF value: day, week, month, quarter, season, half, year, decade, century, interval; one that is
 * open (`2011/..`) covers the days of the end that it has.
 * Hours are left aside. Seasons are those of the calendar: spring is March to May.
 *
 * @returns null for a value with no place on an axis: open (`XXXX-11-22`), a duration, a frequency, or a day that does not exist.
 */
export function extentOf(value: string): Extent | null {
  const interval = INTERVAL.exec(value);
  if (interval) return extentOfInterval(interval[1]!, interval[2]!);
  const day = readDay(value);
  if (day) return /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value) ? { first: day, last: day, grain: 'day' } : null;
  return extentOfMonths(value) ?? extentOfWeek(value);
}

function extentOfInterval(start: string, end: string): Extent | null {
  const [from, to] = [extentOf(start), extentOf(end)];
  if (from && end === OPEN) return { ...from, grain: 'span', open: 'end' };
  if (to && start === OPEN) return { ...to, grain: 'span', open: 'start' };
  if (!from || !to || toDayNumber(from.first) > toDayNumber(to.last)) return null;
  return { first: from.first, last: to.last, grain: 'span' };
}

function extentOfMonths(value: string): Extent | null {
  const month = MONTH.exec(value);
  if (month) return months(Number(month[1]), Number(month[2]), 1, 'month');
  if (YEAR.test(value)) return months(Number(value), 1, 12, 'year');
  const part = PART_OF_YEAR.exec(value);
  if (part) return months(Number(part[1]), ...PARTS[part[2]!]!, 'span');
  const years = YEARS.exec(value);
  if (!years) return null;
  const length = years[1]!.length === 3 ? 10 : 100;
  return months(Number(years[1]) * length, 1, length * 12, 'span');
}

function months(year: number, month: number, count: number, grain: Grain): Extent | null {
  const first = { year, month, day: 1 };
  if (!isRealDay(first)) return null;
  const end = addMonths(first, count - 1);
  return { first, last: { ...end, day: daysInMonth(end.year, end.month) }, grain };
}

// ISO 8601: week 1 holds the 4th of January. A weekend is its last two days.
function extentOfWeek(value: string): Extent | null {
  const week = WEEK.exec(value);
  if (!week) return null;
  const fourth = { year: Number(value.slice(0, 4)), month: 1, day: 4 };
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (Number(value.slice(6, 8)) - 1) * 7);
  if (writeWeek(monday) !== week[1] || !isRealDay(monday)) return null;
  return { first: week[2] ? addDays(monday, 5) : monday, last: addDays(monday, 6), grain: 'span' };
}

/** Puts the events of a story in the order of time, mentions of one date together. Durations and open values have no place on it. */
export function axisOf({ times, publication }: Pick<Story, 'times' | 'publication'>): Axis {
  const byPlace = new Map<string, Omit<AxisPoint, 'when'> & { mentions: TimeExpression[] }>();
  for (const time of times) {
    const whole = time.event && extentOf(time.value);
    if (!whole) continue;
    // Hours aside, one day is one point.
    const value = (whole.grain === 'day' ? time.value.slice(0, 10) : time.value) as TimexValue;
    const modifier = (/^(?:month|year)$/.test(whole.grain) && time.modifier) || null;
    const key = value + modifier;
    const point = byPlace.get(key);
    if (point) point.mentions.push(time);
    else
      byPlace.set(key, { value, modifier, extent: partOf(whole, modifier), mentions: [time], told: byPlace.size + 1 });
  }
  const sorted = [...byPlace.values()].sort((a, b) => compareExtents(a.extent, b.extent));
  const points = sorted.map((point): AxisPoint => ({ ...point, when: whenOf(point.extent, publication) }));
  return {
    points,
    publishedAfter: publishedAfter(points, publication),
    isToldInOrder: points.every((point, index) => point.told === index + 1),
  };
}

const THIRDS: readonly (TimeModifier | null)[] = ['START', 'MID', 'END'];

/** « Fin mars » is the last third of its days. */
function partOf(whole: Extent, modifier: TimeModifier | null): Extent {
  const third = THIRDS.indexOf(modifier);
  if (third < 0) return whole;
  const days = toDayNumber(whole.last) - toDayNumber(whole.first) + 1;
  const cut = (n: number) => addDays(whole.first, Math.round((days * n) / 3));
  return { ...whole, first: cut(third), last: addDays(cut(third + 1), -1) };
}

function compareExtents(a: Extent, b: Extent): number {
  return toDayNumber(a.first) - toDayNumber(b.first) || toDayNumber(b.last) - toDayNumber(a.last);
}

function whenOf({ first, last }: Extent, publication: Publication | null): AxisPoint['when'] {
  const published = publication && readDay(publication.value);
  if (!published) return null;
  const day = toDayNumber(published);
  if (toDayNumber(first) > day) return 'to come';
  return first === last && toDayNumber(last) === day ? 'day of publication' : 'past';
}

/** One line of a list of events: a point, or the publication; and the days to the next one, 0 when they touch, and at the last. */
export type AxisRow = { readonly point: AxisPoint | null; readonly daysToNext: number };

/** The points and the publication in the order of time, as a list shows them. */
export function rowsOf({ points, publishedAfter }: Axis, publication: Publication | null): AxisRow[] {
  const published = publication && readDay(publication.value);
  const rows: { point: AxisPoint | null; first: Day; last: Day }[] = points.map((point) => ({
    point,
    ...point.extent,
  }));
  if (published && publishedAfter !== null)
    rows.splice(publishedAfter, 0, { point: null, first: published, last: published });
  return rows.map(({ point, last }, index) => {
    const next = rows[index + 1];
    return { point, daysToNext: next ? Math.max(0, toDayNumber(next.first) - toDayNumber(last)) : 0 };
  });
}

function publishedAfter(points: readonly AxisPoint[], publication: Publication | null): number | null {
  if (!publication || points.length === 0) return null;
  return points.filter((point) => point.when !== 'to come').length;
}

/**
 * The value as HTML's `<time datetime>` takes it: a day, a month, a year, a week, a day and an hour.
 *
 * @returns null where HTML has no form for it: seasons, quarters, intervals, open values, durations in months or years.
 */
export function htmlDatetime(value: string): string | null {
  const forms =
    /^(?:\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?|\d{4}-W\d{2}|P(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?)?)$/;
  return value !== 'P' && forms.test(value) ? value : null;
}
