import { type Day, fromDayNumber, toDayNumber, writeDay } from './text/calendar.ts';

/** Days that something covers, both included. */
export type Days = { readonly first: Day; readonly last: Day };

/** A part of the axis: shares of its length, from 0 to 1. */
export type Stretch = { readonly from: number; readonly to: number };

/** A mark of the scale: `2017-11-20`, `2017-11` or `2017`, as fine as the scale. */
export type Tick = { readonly at: number; readonly value: string };

/** Time that nothing happens in, cut out of the axis; `days` is how long it is. */
export type Break = Stretch & { readonly days: number };

export type Scale = {
  /** One for each of those that were given, in their order. */
  readonly places: readonly Stretch[];
  /** In the order of time. */
  readonly ticks: readonly Tick[];
  /** In the order of time; empty while one scale shows everything. */
  readonly breaks: readonly Break[];
};

/** A run of days, the end excluded, as numbers of {@link toDayNumber}. */
type Run = { readonly start: number; readonly end: number };

/** Runs that touch, and how many they are. */
type Island = Run & { readonly count: number };

/** The length of an axis that a break takes. */
const BREAK = 0.1;
const MOST_BREAKS = 3;
/** The weight of a date alone between breaks; that of more dates is the root of their number. */
const ALONE = 0.4;
/** A cut that gives less than that of its stretch is not worth its break. */
const WORTH = 0.3;
/** The room of a point, in labels. */
const POINT = 0.2;

/**
 * Lays days out on a straight line, where twice the distance is twice the time.
 *
 *     20 Nov.  21  22               1971  1974      1983    2024      2025      2026
 *     ●────────●───○                ●─────●─────────● ╱╱ ───●─┴──●────┴─●●──────┴●─○
 *
 * Where events would fall upon each other for the sake of empty time, that time is cut out, and shown as cut: at most three times,
 * never the only gap. What stands on each side then has a scale of its own, as its marks show, and the more room the
 * more there is in it.
 *
 * @param spans In any order. @param room How many labels fit beside each other: seven in a column, more across a page.
 * @returns Days and months of the calendar as marks, years, decades or centuries, whichever leave a label its room.
 */
export function scaleOf(spans: readonly Days[], room = 7): Scale {
  const runs = spans.map(({ first, last }) => ({ start: toDayNumber(first), end: toDayNumber(last) + 1 }));
  const stretches = layOut(cutTime(mergeRuns(runs), POINT / room));
  return {
    // A run ends within the stretch in which it begins.
    places: runs.map(({ start, end }) => {
      const laid = stretches.findLast((stretch) => stretch.start <= start)!;
      return { from: placeOn(laid, start), to: placeOn(laid, end) };
    }),
    ticks: stretches.flatMap((stretch) => ticksOf(stretch, room, stretches.length > 1)),
    breaks: stretches.slice(1).map(({ start, from }, index) => {
      const before = stretches[index]!;
      return { from: placeOn(before, before.end), to: from, days: start - before.end };
    }),
  };
}

/** What is drawn to one scale: where it begins on the line, the length of a day, and the end of its first island. */
type Laid = Run & { readonly from: number; readonly day: number; readonly head: number };

const placeOn = ({ start, from, day }: Laid, number: number) => from + (number - start) * day;

function layOut(stretches: readonly (readonly Island[])[]): Laid[] {
  const counts = stretches.map((islands) => islands.reduce((sum, { count }) => sum + count, 0));
  const weights = counts.map((count) => (count === 1 ? ALONE : Math.sqrt(count)));
  const unit = (1 - (stretches.length - 1) * BREAK) / weights.reduce((sum, weight) => sum + weight, 0);
  let from = 0;
  return stretches.map((islands, index) => {
    const { start, end: head } = islands[0]!;
    const { end } = islands.at(-1)!;
    const length = weights[index]! * unit;
    const laid = { start, end, from, day: length / (end - start), head };
    from += length + BREAK;
    return laid;
  });
}

function mergeRuns(runs: readonly Run[]): Island[] {
  const islands: { start: number; end: number; count: number }[] = [];
  for (const { start, end } of runs.toSorted((a, b) => a.start - b.start)) {
    const last = islands.at(-1);
    if (!last || start > last.end) islands.push({ start, end, count: 1 });
    else {
      last.end = Math.max(last.end, end);
      last.count++;
    }
  }
  return islands;
}

/** @param point The length of a point, as a share of a stretch. */
function cutTime(islands: readonly Island[], point: number): (readonly Island[])[] {
  const stretches = islands.length === 0 ? [] : [islands];
  for (let index = 0; index < stretches.length && stretches.length <= MOST_BREAKS; ) {
    const stretch = stretches[index]!;
    const after = cutOf(stretch, point);
    if (after === 0) index++;
    else stretches.splice(index, 1, stretch.slice(0, after), stretch.slice(after));
  }
  return stretches;
}

/** How many stand before the longest gap, where a third of them are too short to be seen; 0 where nothing is to cut. */
function cutOf(islands: readonly Run[], point: number): number {
  const gaps = islands.slice(1).map(({ start }, index) => start - islands[index]!.end);
  const shown = islands.at(-1)!.end - islands[0]!.start;
  const sorted = gaps.toSorted((a, b) => a - b);
  const longest = sorted.at(-1)!;
  if (gaps.length < 2 || longest < shown * WORTH || sorted[Math.floor(gaps.length / 3)]! >= shown * point) return 0;
  return gaps.indexOf(longest) + 1;
}

/** From one mark to the next: days; where they are too many, months. A month is as long as on average. */
const DAYS = [1, 2, 7, 14];
const MONTHS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000];
const LONGEST = 12_000;
const MONTH = 30.4375;
/** Weeks are counted from it. */
const A_MONDAY = 4;

/** @param isBroken A stretch between breaks in which there is one mark or none is told by the year in which it begins. */
function ticksOf(laid: Laid, room: number, isBroken: boolean): Tick[] {
  const { start, end, head } = laid;
  const label = 1 / (laid.day * room);
  const days = DAYS.find((count) => count >= label);
  const months = MONTHS.find((count) => count * MONTH >= label) ?? LONGEST;
  const first = fromDayNumber(start);
  const ticks: Tick[] = [];
  let count = Math.floor(days ? (start - A_MONDAY) / days : (first.year * 12 + first.month - 1) / months);
  for (; ; count++) {
    const month = count * months;
    const number = days
      ? count * days + A_MONDAY
      : toDayNumber({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 });
    if (number >= end) break;
    const value = writeDay(fromDayNumber(number)).slice(0, days ? 10 : months % 12 ? 7 : 4);
    // A day is a room of its own, its mark in the middle; a month and a year begin at theirs.
    if (number >= start) ticks.push({ at: placeOn(laid, number + (days ? 0.5 : 0)), value });
  }
  if (ticks.length > (isBroken ? 1 : 0)) return ticks;
  const at = placeOn(laid, (start + head) / 2);
  return [{ at, value: writeDay(first).slice(0, 4) }, ...ticks.filter((tick) => tick.at > at)];
}

/** Whether a value names its days, as an agenda needs: a day, a week, or days at both ends; not a month, nor what has no end. */
export const namesDays = (value: string): boolean =>
  value.split('/').every((end) => /^\d{4}-(?:\d{2}-\d{2}|W\d{2})/.test(end));

/** The widest step between two events of a list. */
export const WIDEST = 6;

/**
 * Days between events, as steps of the room between them in a list: none where they touch, up to {@link WIDEST}. A list of words is
 * no ruler: the steps follow the logarithm, and the longest of a story that lasts five days is shorter than that of five centuries.
 *
 * @param gaps Days; 0 where two events touch. @returns One for each; a longer gap never has the smaller step.
 */
export function stepsOf(gaps: readonly number[]): number[] {
  const longest = Math.log10(1 + Math.max(0, ...gaps));
  const top = Math.min(WIDEST, Math.ceil(1 + 1.2 * longest));
  return gaps.map((days) => (days > 0 ? Math.max(1, Math.round((Math.log10(1 + days) / longest) * top)) : 0));
}

/** Digits of `2017-11-20` that name the month, the year, the decade (`201`), the century (`20`). */
const DIGITS = [7, 4, 3, 2];
/** Events under a heading, at least, on average. */
const UNDER_HEADING = 3;

/**
 * Under which headings a list of events reads best: the finest ones that still gather three events each.
 *
 * @param spans In the order of time.
 * @returns For each event the value that names its heading (`2017-11`, `2017`, `201`, `20`); null for a list that does without, such as
 * all of one month.
 */
export function headingsOf(spans: readonly Pick<Days, 'first'>[]): readonly string[] | null {
  for (const digits of DIGITS) {
    const values = spans.map(({ first }) => writeDay(first).slice(0, digits));
    const count = new Set(values).size;
    if (count === 1) return null;
    if (count * UNDER_HEADING <= values.length) return values;
  }
  return null;
}
