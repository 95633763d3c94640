import { type Axis, type AxisPoint, type Extent, extentOf, rowsOf } from '../../engine/axis.ts';
import { type Happening, happeningsOf } from '../../engine/axis-happenings.ts';
import { headingsOf, type Scale, scaleOf, stepsOf } from '../../engine/axis-scale.ts';
import type { Story } from '../../engine/model.ts';
import { capital, timeline as words, writeElapsed, writePoint, writeShort } from '../../words/timeline.ts';
import { planMarks } from './plan-marks.ts';
import { labelTicks, type StripTick } from './plan-strip.ts';

/** A date, and its words. */
export type Named = { readonly value: string; readonly name: string };

export type TimelineRow = {
  /** Null for the publication. */
  readonly point: AxisPoint | null;
  readonly date: Named;
  readonly happenings: readonly Happening[];
  /** The room to the next row, from 0 to 6. */
  readonly step: number;
  /** How long it is to the next row, where that says something. */
  readonly elapsed: string | null;
};

/** The rows under one heading; without headings, all of them. */
export type TimelineGroup = { readonly heading: Named | null; readonly rows: readonly TimelineRow[] };

/** A strip of time: all of a story at a glance. Places are shares of its length. */
export type Strip = Pick<Scale, 'breaks'> &
  ReturnType<typeof planMarks> & { readonly ticks: readonly StripTick[]; readonly published: number | null };

export type Timeline = {
  /** Too many events to give each a line for its date. */
  readonly isDense: boolean;
  /** Null for two dates or fewer: there is nothing to compare. */
  readonly strip: Strip | null;
  readonly groups: readonly TimelineGroup[];
};

/** Events of a list that need no headings, and have a line each for their dates. */
const ROOMY = 12;
/** Rows of a list in which every long gap is told; in a longer one, those that are long among the others. */
const FEW = 6;
const TOLD_STEP = 4;

/** Pixels of a strip on a narrow screen. */
const NARROW = 224;

/** From the publication to the next event, at least: half a point, or one that is numbered, and half a line. */
const APART = 0.03;
const FURTHER = 0.04;

/** All that the timeline of a story shows, decided before it is drawn. */
export function planTimeline({ publication }: Pick<Story, 'publication'>, axis: Axis): Timeline {
  const rows = rowsOf(axis, publication);
  const isDense = axis.points.length > ROOMY;
  const dayOut = publication && extentOf(publication.value);
  const headings = isDense ? headingsOf(rows.map(({ point }) => point?.extent ?? dayOut!)) : null;
  const yearOut = publication?.value.slice(0, 4) ?? null;
  const isOneYear = rows.every(({ point }) => !point || point.value.startsWith(yearOut!));
  const gaps = rows.map(({ daysToNext }) => daysToNext);
  const steps = stepsOf(gaps);
  // Headings say as much.
  const long = headings ? Number.POSITIVE_INFINITY : rows.length > FEW ? 2 * median(gaps) : 0;
  const planned = rows.map(({ point, daysToNext }, index): TimelineRow => {
    // Under a decade or a century, no year is known.
    const knownYear = headings ? headings[index]!.slice(0, 4) : point || isOneYear ? yearOut : null;
    const { value } = point ?? publication!;
    const whole = writeShort(value, knownYear);
    const short = point?.modifier ? words.parts[point.modifier] + whole : whole;
    const step = steps[index]!;
    return {
      point,
      // « Jeudi 14 mai »; « 14 mai » before the words of a dense list, and within those of the publication.
      date: {
        value,
        name: point === null ? short : isDense || short !== whole ? capital(short) : writePoint(value, knownYear),
      },
      happenings: point ? happeningsOf(point.mentions) : [],
      step,
      elapsed: step >= TOLD_STEP && daysToNext >= long ? writeElapsed(daysToNext) : null,
    };
  });
  return {
    isDense,
    strip: rows.length > 2 ? stripOf(planned, dayOut, yearOut) : null,
    groups: groupUnder(headings, planned),
  };
}

/** Every event at its true distance from the others; the publication is the last to be laid out. */
function stripOf(rows: readonly TimelineRow[], dayOut: Extent | null, yearOut: string | null): Strip {
  const events = rows.filter(({ point }) => point);
  const extents = events.map(({ point }) => point!.extent);
  const { places, ticks, breaks } = scaleOf(dayOut ? [...extents, dayOut] : extents);
  const day = dayOut && places.at(-1)!;
  const { marks, markOf } = planMarks(events, places);
  const next = marks.find(({ isToCome }) => isToCome);
  return {
    marks,
    markOf,
    ticks: labelTicks(ticks, yearOut, NARROW),
    breaks,
    // Before what was still to come, however near.
    published: day && Math.min((day.from + day.to) / 2, next ? next.from - (next.count > 1 ? FURTHER : APART) : 1),
  };
}

function groupUnder(headings: readonly string[] | null, rows: readonly TimelineRow[]): TimelineGroup[] {
  return [...new Set(headings ?? [undefined])].map((value) => ({
    heading: value ? { value, name: writePoint(value, null) } : null,
    rows: rows.filter((_, index) => headings?.[index] === value),
  }));
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
