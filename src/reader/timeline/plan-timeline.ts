import { type Axis, type AxisPoint, type AxisRow, extentOf, htmlDatetime, rowsOf } from '../../engine/axis.ts';
import { type Happening, happeningsOf } from '../../engine/axis-happenings.ts';
import { headingsOf, stepsOf } from '../../engine/axis-scale.ts';
import type { Story } from '../../engine/model.ts';
import { writeDay } from '../../words/dates.ts';
import { writeElapsed, writePoint, writeShort } from '../../words/timeline.ts';
import { planStrip, type Strip } from './plan-strip.ts';

/** A date in words, and as `<time datetime>` takes it; null where HTML has no form for it. */
export type Named = { readonly name: string; readonly datetime: string | null };

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

export type Timeline = {
  /** Too many events to give each a line for its date. */
  readonly isDense: boolean;
  readonly isToldInOrder: boolean;
  /** Null for two dates or fewer: there is nothing to compare. */
  readonly strip: Strip | null;
  readonly groups: readonly TimelineGroup[];
};

/** Events of a list that need no headings, and have a line each for their dates. */
const ROOMY = 12;
/** Rows of a list in which every long gap is told; in a longer one, those that are long among the others. */
const FEW = 6;
const TOLD_STEP = 4;

/** All that the timeline of a story shows, decided before it is drawn. */
export function planTimeline(story: Pick<Story, 'text' | 'publication'>, axis: Axis): Timeline {
  const rows = rowsOf(axis, story.publication);
  const isDense = axis.points.length > ROOMY;
  const dayOut = story.publication && extentOf(story.publication.value);
  const headings = isDense ? headingsOf(rows.map(({ point }) => point?.extent ?? dayOut!)) : null;
  const yearOut = story.publication?.value.slice(0, 4) ?? null;
  const gaps = rows.map(({ daysToNext }) => daysToNext);
  const steps = stepsOf(gaps);
  // Headings say as much.
  const long = headings ? Number.POSITIVE_INFINITY : rows.length > FEW ? 2 * median(gaps) : 0;
  const planned = rows.map((row, index): TimelineRow => {
    const year = headings?.[index]?.slice(0, 4);
    const isTold = steps[index]! >= TOLD_STEP && row.daysToNext >= long;
    return {
      point: row.point,
      date: dateOf(story, row, year?.length === 4 ? year : yearOut, isDense),
      happenings: row.point ? happeningsOf(row.point.mentions) : [],
      step: steps[index]!,
      elapsed: isTold ? writeElapsed(row.daysToNext) : null,
    };
  });
  return {
    isDense,
    isToldInOrder: axis.isToldInOrder,
    strip: rows.length > 2 ? stripOf(axis, rows.length > axis.points.length ? dayOut : null, yearOut) : null,
    groups: groupUnder(headings, planned),
  };
}

function dateOf(
  { publication }: Pick<Story, 'publication'>,
  { point }: AxisRow,
  knownYear: string | null,
  isDense: boolean,
): Named {
  if (point === null) return { name: writeDay(publication!.value, knownYear), datetime: publication!.value };
  const write = isDense ? writeInList : writePoint;
  return { name: write(point.value, knownYear), datetime: htmlDatetime(point.value) };
}

/** « 14 mai », « Mars »: a short name before the words, under a heading that says the year. */
function writeInList(value: string, knownYear: string | null): string {
  const name = writeShort(value, knownYear);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function stripOf({ points }: Axis, published: ReturnType<typeof extentOf>, yearOut: string | null): Strip {
  const marked = points.map(({ extent, when }) => ({ ...extent, isToCome: when === 'to come' }));
  return planStrip(marked, published, yearOut);
}

function groupUnder(headings: readonly string[] | null, rows: readonly TimelineRow[]): TimelineGroup[] {
  if (headings === null) return [{ heading: null, rows }];
  return [...new Set(headings)].map((heading) => ({
    heading: { name: writePoint(heading, null), datetime: htmlDatetime(heading) },
    rows: rows.filter((_, index) => headings[index] === heading),
  }));
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
