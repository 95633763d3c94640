import { type Extent, extentOf } from './axis.ts';
import { headingsOf, namesDays, stepsOf } from './axis-scale.ts';
import type { CivilDate, DatedEvent, PartPreview } from './model.ts';
import { toDayNumber } from './text/calendar.ts';

/** One place of the axis of several stories: all that has this date. */
export type EventPlace = {
  readonly value: string;
  readonly extent: Extent;
  /** Against the newest story; null when none has a date. */
  readonly when: 'past' | 'day of publication' | 'to come' | null;
  readonly events: readonly DatedEvent[];
};

/** One line of the list; the place is null for the line of the newest story. */
export type EventRow = {
  readonly place: EventPlace | null;
  /** Of the room before the next line, as `stepsOf` counts it. */
  readonly step: number;
};

/** Lines under one heading: `2026-03`, `2026`, `202`, `20`; null where they do without: each then says its year. */
export type EventGroup = { readonly heading: string | null; readonly rows: readonly EventRow[] };

type Line = Omit<EventRow, 'step'> & { readonly extent: Extent };

/** Events as a list shows them. @param asOf Day of the newest story. */
export function planEvents(events: readonly DatedEvent[], asOf: CivilDate | null): EventGroup[] {
  const places = placesOf(events, asOf);
  const lines = linesOf(places, newestOn(places, asOf));
  const steps = stepsOf(lines.map(({ extent }, index) => daysUntil(extent, lines[index + 1]?.extent)));
  const headings = headingsOf(lines.map(({ extent }) => extent));
  const counts = new Map<string, number>();
  for (const heading of headings ?? []) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  const groups: { readonly heading: string | null; readonly rows: EventRow[] }[] = [];
  lines.forEach(({ place }, index) => {
    const named = headings?.[index];
    // One line alone says its year itself.
    const heading = named !== undefined && counts.get(named)! > 1 ? named : null;
    const last = groups.at(-1);
    const row = { place, step: steps[index]! };
    if (last && last.heading === heading) last.rows.push(row);
    else groups.push({ heading, rows: [row] });
  });
  return groups;
}

/** Beyond so many days from the first and the last event the newest story has no line of its own: a page on 1958 does without. */
const NEAR = 31;

/** Where the newest story stands among events, or near them; null when it does not. */
export function newestOn(places: readonly EventPlace[], asOf: CivilDate | null): Extent | null {
  const newest = asOf === null ? null : extentOf(asOf);
  if (!newest || places.length === 0) return null;
  const day = toDayNumber(newest.first);
  const first = Math.min(...places.map(({ extent }) => toDayNumber(extent.first)));
  const last = Math.max(...places.map(({ extent }) => toDayNumber(extent.last)));
  return day >= first - NEAR && day <= last + NEAR ? newest : null;
}

function linesOf(places: readonly EventPlace[], newest: Extent | null): Line[] {
  const lines: Line[] = places.map((place) => ({ place, extent: place.extent }));
  const done = places.findIndex(({ when }) => when === 'to come');
  if (newest) lines.splice(done < 0 ? lines.length : done, 0, { place: null, extent: newest });
  return lines;
}

/** 0 where they touch, and at the last one. */
const daysUntil = ({ last }: Extent, next: Extent | undefined) =>
  next ? Math.max(0, toDayNumber(next.first) - toDayNumber(last)) : 0;

/** In the order of time: by first day, the longest first. */
export function placesOf(events: readonly DatedEvent[], asOf: CivilDate | null): EventPlace[] {
  const byValue = new Map<string, DatedEvent[]>();
  for (const event of events) byValue.set(event.value, [...(byValue.get(event.value) ?? []), event]);
  return [...byValue]
    .flatMap(([value, events]): EventPlace[] => {
      const extent = extentOf(value);
      return extent ? [{ value, extent, when: whenOf(extent, asOf), events }] : [];
    })
    .sort(({ extent: a }, { extent: b }) => compareExtents(a, b));
}

const compareExtents = (a: Extent, b: Extent) =>
  toDayNumber(a.first) - toDayNumber(b.first) || toDayNumber(b.last) - toDayNumber(a.last);

/** A part of a period, as a line of a list. */
export type PartRow = Omit<EventRow, 'place'> & { readonly part: PartPreview; readonly when: EventPlace['when'] };

/** The parts of a period as a list shows them. @param asOf Day of the newest story. */
export function planParts(parts: readonly PartPreview[], asOf: CivilDate | null): PartRow[] {
  const extents = parts.map(({ period }) => extentOf(period)!);
  const steps = stepsOf(extents.map((extent, index) => Math.max(0, daysUntil(extent, extents[index + 1]) - 1)));
  return parts.map((part, index) => ({ part, when: whenOf(extents[index]!, asOf), step: steps[index]! }));
}

/** What an agenda can hold: to come, on days that the words name. Of a month or a season nobody said which day. */
export const agendaOf = (events: readonly DatedEvent[], asOf: CivilDate | null): DatedEvent[] =>
  placesOf(events, asOf)
    .filter(({ value, when }) => when === 'to come' && namesDays(value))
    .flatMap((place) => place.events);

function whenOf({ first, last }: Extent, asOf: CivilDate | null): EventPlace['when'] {
  const today = asOf === null ? null : extentOf(asOf);
  if (!today) return null;
  const [from, to, day] = [first, last, today.first].map(toDayNumber) as [number, number, number];
  if (from > day) return 'to come';
  return from === day && to === day ? 'day of publication' : 'past';
}
