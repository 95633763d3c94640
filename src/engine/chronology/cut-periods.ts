import type { Period, PeriodEntry } from '../model.ts';
import { fromDayNumber } from '../text/calendar.ts';
import type { Days } from './read-mentions.ts';

/** What is put into periods: an event, with the days that it covers. */
type Dated = { readonly days: Days };

/** A period with a file of its own. */
export type CutPeriod<T> = {
  readonly period: Period;
  /** That none of its parts holds; in the order of time. */
  readonly events: readonly T[];
  /** Of a year that is cut, and of its months: all of those. */
  readonly months: readonly PeriodEntry[];
};

export type CutTime<T> = {
  /** In the order of time; a period comes before its parts. */
  readonly periods: readonly CutPeriod<T>[];
  /** Centuries, decades and years, the finest that there are, in the order of time. */
  readonly index: readonly PeriodEntry[];
};

/** A period of more events is cut into its parts, down to months. */
const MOST_EVENTS = 40;
/** Days of a month, a year, a decade, at most: what covers more has no place in one. */
const LONGEST = [31, 366, 3660];

/** Century, decade, year and month of the first day of an event: `20XX`, `202X`, `2026`, `2026-03`. */
function periodsOf({ days }: Dated): string[] {
  const { year, month } = fromDayNumber(days.first);
  const digits = String(year).padStart(4, '0');
  return [`${digits.slice(0, 2)}XX`, `${digits.slice(0, 3)}X`, digits, `${digits}-${String(month).padStart(2, '0')}`];
}

/** How far down an event may go: one that covers a year is in no month of it. */
function depthOf({ days }: Dated): number {
  const length = days.last - days.first + 1;
  return LONGEST.length - LONGEST.filter((longest) => length > longest).length;
}

/**
 * Cuts time where there is much to tell: a century of few events is one period, one of many its decades, then their years and months.
 *
 * So an edition of ten thousand stories has a file for each of its months, and one that remembers four kings has not four for them.
 *
 * @param events in the order of time.
 */
export function cutPeriods<T extends Dated>(events: readonly T[]): CutTime<T> {
  const periods: CutPeriod<T>[] = [];
  const index: PeriodEntry[] = [];
  const cut = (period: string, within: readonly T[], depth: number, siblings: readonly PeriodEntry[]) => {
    const isWhole = within.length <= MOST_EVENTS || depth === LONGEST.length;
    const own = isWhole ? within : within.filter((event) => depthOf(event) <= depth);
    const parts = isWhole
      ? []
      : groupAt(
          depth + 1,
          within.filter((event) => depthOf(event) > depth),
        );
    const isYear = depth === 2;
    const months = isYear ? [...parts].map(([part, events]) => entryOf(part, events.length)) : siblings;
    // What is cut into years is found by its years; a year is where its months are found.
    if (own.length > 0 || isYear) {
      periods.push({ period: period as Period, events: own, months });
      if (depth <= 2) index.push(entryOf(period, isYear ? within.length : own.length));
    }
    for (const [part, events] of parts) cut(part, events, depth + 1, months);
  };
  for (const [century, within] of groupAt(0, events)) cut(century, within, 0, []);
  return { periods, index };
}

const entryOf = (period: string, events: number): PeriodEntry => ({ period: period as Period, events });

function groupAt<T extends Dated>(depth: number, events: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const event of events) {
    const period = periodsOf(event)[depth]!;
    const group = groups.get(period);
    if (group) group.push(event);
    else groups.set(period, [event]);
  }
  return groups;
}
