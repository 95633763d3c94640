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
  /** Of a period that the index names but does not open, and of each of its parts: all of those. */
  readonly parts: readonly PeriodEntry[];
  /** The events of each of its own parts; empty unless it is such a period. */
  readonly within: readonly (readonly T[])[];
};

export type CutTime<T> = {
  /** In the order of time; a period comes before its parts. */
  readonly periods: readonly CutPeriod<T>[];
  /** In the order of time: centuries, opened into decades and years as long as the index stays short, the fullest first. */
  readonly index: readonly PeriodEntry[];
};

/** A period of more events is cut into its parts, down to months. */
const MOST_EVENTS = 40;
/** Days of a month, a year, a decade, at most: what covers more has no place in one. */
const LONGEST = [31, 366, 3660];
/** Of the index: what a page can show at its head. */
const MOST_ENTRIES = 24;

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
  const centuries = [...groupAt(0, events)].map(([century, within]) => cut(century, within, 0));
  const opened = openLargest(centuries);
  const isOwn = (node: Node<T>) => node.own.length > 0;
  const periodsOf = (node: Node<T>, siblings: readonly PeriodEntry[]): CutPeriod<T>[] => {
    const isCut = node.parts.length > 0;
    const parts = opened.has(node) ? [] : isCut ? node.parts.map(entryOf) : siblings;
    const within = opened.has(node) ? [] : node.parts.map(allOf);
    const file = { period: node.period, events: node.own, parts, within };
    const further = node.parts.flatMap((part) => periodsOf(part, parts));
    return isOwn(node) || !opened.has(node) ? [file, ...further] : further;
  };
  const indexOf = (node: Node<T>): PeriodEntry[] =>
    opened.has(node)
      ? [...(isOwn(node) ? [{ period: node.period, events: node.own.length }] : []), ...node.parts.flatMap(indexOf)]
      : [entryOf(node)];
  return { periods: centuries.flatMap((node) => periodsOf(node, [])), index: centuries.flatMap(indexOf) };
}

/** A period and what it is cut into. */
type Node<T> = {
  readonly period: Period;
  readonly depth: number;
  /** Its parts included. */
  readonly count: number;
  readonly own: readonly T[];
  /** Empty when it is whole. */
  readonly parts: readonly Node<T>[];
};

function cut<T extends Dated>(period: string, within: readonly T[], depth: number): Node<T> {
  const node = { period: period as Period, depth, count: within.length };
  if (within.length <= MOST_EVENTS || depth === LONGEST.length) return { ...node, own: within, parts: [] };
  const finer = within.filter((event) => depthOf(event) > depth);
  return {
    ...node,
    own: within.filter((event) => depthOf(event) <= depth),
    parts: [...groupAt(depth + 1, finer)].map(([part, events]) => cut(part, events, depth + 1)),
  };
}

/** Centuries and decades whose parts the index names in their place; a year is where its months are found, it stays. */
function openLargest<T>(centuries: readonly Node<T>[]): ReadonlySet<Node<T>> {
  const opened = new Set<Node<T>>();
  let length = centuries.length;
  const mayOpen = centuries.filter(isOpenable);
  for (;;) {
    mayOpen.sort((a, b) => b.count - a.count);
    const next = mayOpen.findIndex(({ parts }) => length + parts.length <= MOST_ENTRIES);
    const [node] = next < 0 ? [] : mayOpen.splice(next, 1);
    if (!node) return opened;
    opened.add(node);
    length += node.parts.length - (node.own.length > 0 ? 0 : 1);
    mayOpen.push(...node.parts.filter(isOpenable));
  }
}

const isOpenable = <T>({ depth, parts }: Node<T>) => depth < 2 && parts.length > 0;

const allOf = <T>({ own, parts }: Node<T>): T[] => [...own, ...parts.flatMap(allOf)];

const entryOf = ({ period, count }: Node<unknown>): PeriodEntry => ({ period, events: count });

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
