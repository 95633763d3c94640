import { addDays, addMonths, type Day, fromDayNumber, toDayNumber, weekdayOf, writeDay } from './text/calendar.ts';

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

/** The length of an axis that a break takes. */
const BREAK = 0.1;
const MOST_BREAKS = 3;
/** The weight of a date between breaks; that of more dates is the root of their number. */
const ALONE = 0.4;
/** A cut that gives less than that of its stretch is not worth its break. */
const WORTH = 0.2;
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
  const at = (number: number) => {
    const { start, from, day } = stretches.findLast((stretch) => stretch.start <= number)!;
    return from + (number - start) * day;
  };
  return {
    // A run ends within the stretch in which it begins.
    places: runs.map(({ start, end }) => ({ from: at(start), to: at(end - 1) + at(start + 1) - at(start) })),
    ticks: stretches.flatMap((stretch) => ticksOf(stretch, room, stretches.length > 1)),
    breaks: stretches.slice(1).map(({ start, from }, index) => {
      const before = stretches[index]!;
      return { from: before.from + (before.end - before.start) * before.day, to: from, days: start - before.end };
    }),
  };
}

/** What is drawn to one scale: where it begins on the line, and the length of a day. */
type Laid = Run & { readonly from: number; readonly day: number };

function layOut(stretches: readonly (readonly Run[])[]): Laid[] {
  const weights = stretches.map(({ length }) => (length === 1 ? ALONE : Math.sqrt(length)));
  const unit = (1 - (stretches.length - 1) * BREAK) / weights.reduce((sum, weight) => sum + weight, 0);
  let from = 0;
  return stretches.map((islands, index) => {
    const [start, end] = [islands[0]!.start, islands.at(-1)!.end];
    const length = weights[index]! * unit;
    const laid = { start, end, from, day: length / (end - start) };
    from += length + BREAK;
    return laid;
  });
}

function mergeRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of [...runs].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && run.start <= last.end) merged[merged.length - 1] = { ...last, end: Math.max(last.end, run.end) };
    else merged.push(run);
  }
  return merged;
}

/** @param point The length of a point, as a share of a stretch. */
function cutTime(islands: readonly Run[], point: number): Run[][] {
  let stretches = islands.length === 0 ? [] : [[...islands]];
  while (stretches.length <= MOST_BREAKS) {
    const cut = stretches.map((stretch) => cutOnce(stretch, point));
    const first = cut.findIndex(({ length }) => length > 1);
    if (first < 0) break;
    stretches = stretches.flatMap((stretch, index) => (index === first ? cut[index]! : [stretch]));
  }
  return stretches;
}

/** In two, at the longest gap, where half of the points stand closer than they can; or as it is. */
function cutOnce(islands: Run[], point: number): Run[][] {
  const gaps = islands.slice(1).map(({ start }, index) => start - islands[index]!.end);
  const longest = Math.max(0, ...gaps);
  const shown = islands.at(-1)!.end - islands[0]!.start;
  if (gaps.length < 2 || longest < shown * WORTH || closest(islands) >= shown * point) return [islands];
  const after = gaps.indexOf(longest) + 1;
  return [islands.slice(0, after), islands.slice(after)];
}

/** Days from one to the next, on average, in the half that stands closest. */
function closest(islands: readonly Run[]): number {
  const half = Math.ceil(islands.length / 2);
  const lengths = islands.slice(half - 1).map(({ start }, index) => start - islands[index]!.start);
  return Math.min(...lengths) / Math.max(1, half - 1);
}

type Unit = 'day' | 'week' | 'month' | 'year';
/** Finest first: so many units, and their days. */
const STEPS: readonly (readonly [unit: Unit, count: number, days: number])[] = [
  ['day', 1, 1],
  ['day', 2, 2],
  ['week', 1, 7],
  ['week', 2, 14],
  ['month', 1, 30],
  ['month', 3, 91],
  ['month', 6, 182],
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((years) => ['year', years, years * 365.25] as const),
];

/** @param isBroken A stretch between breaks in which there is one mark or none is told by its year. */
function ticksOf({ start, end, from, day }: Laid, room: number, isBroken: boolean): Tick[] {
  const [unit, count] = STEPS.find(([, , days]) => days * day * room >= 1) ?? STEPS.at(-1)!;
  const ticks: Tick[] = [];
  for (let mark = firstMark(fromDayNumber(start), unit, count); ; mark = nextMark(mark, unit, count)) {
    const number = toDayNumber(mark);
    if (number >= end) break;
    // A day is a room of its own, its mark in the middle; a month and a year begin at theirs.
    const middle = unit === 'day' || unit === 'week' ? 0.5 : 0;
    if (number >= start) ticks.push({ at: from + (number - start + middle) * day, value: cutTo(mark, unit) });
  }
  if (ticks.length > (isBroken ? 1 : 0)) return ticks;
  return [{ at: from + ((end - start) / 2) * day, value: cutTo(fromDayNumber(start), 'year') }];
}

/** The last mark that is no later than the day. */
function firstMark(day: Day, unit: Unit, count: number): Day {
  const { year, month } = day;
  if (unit === 'day') return day;
  if (unit === 'week') return addDays(day, 1 - weekdayOf(day));
  if (unit === 'month') return { year, month: month - ((month - 1) % count), day: 1 };
  return { year: Math.max(1, year - (year % count)), month: 1, day: 1 };
}

function nextMark(mark: Day, unit: Unit, count: number): Day {
  if (unit === 'day') return addDays(mark, count);
  if (unit === 'week') return addDays(mark, 7 * count);
  if (unit === 'month') return addMonths(mark, count);
  return { year: mark.year - (mark.year % count) + count, month: 1, day: 1 };
}

function cutTo(day: Day, unit: Unit): string {
  return writeDay(day).slice(0, { day: 10, week: 10, month: 7, year: 4 }[unit]);
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

/** What a list of events is cut into. */
export type HeadingUnit = 'month' | 'year' | 'decade' | 'century';

/** Digits of `2017-11-20` that name the month, the year, the decade (`201`), the century (`20`). */
const DIGITS: readonly (readonly [HeadingUnit, number])[] = [
  ['month', 7],
  ['year', 4],
  ['decade', 3],
  ['century', 2],
];
/** Events under a heading, at least, on average. */
const UNDER_HEADING = 3;

/**
 * Under which headings a list of events reads best: the finest ones that still gather three events each.
 *
 * @param spans In the order of time.
 * @returns The unit, and for each event the value that names its heading (`2017-11`, `2017`, `201`, `20`); null for a list that
 * does without, such as all of one month.
 */
export function headingsOf(
  spans: readonly Pick<Days, 'first'>[],
): { readonly unit: HeadingUnit; readonly values: readonly string[] } | null {
  const days = spans.map(({ first }) => writeDay(first));
  for (const [unit, digits] of DIGITS) {
    const values = days.map((value) => value.slice(0, digits));
    const count = new Set(values).size;
    if (count === 1) return null;
    if (count * UNDER_HEADING <= days.length) return { unit, values };
  }
  return null;
}
