import type { Extent } from '../../engine/axis.ts';
import { type Days, scaleOf } from '../../engine/axis-scale.ts';
import { writeTick } from '../../words/timeline.ts';

/** Something to draw on a strip of time: its days, and whether they were still to come. */
export type Marked = Pick<Extent, 'first' | 'last' | 'grain'> & { readonly isToCome: boolean };

/** Places are shares of the width, as SVG takes them: `12%`, whole, since a hundredth of a column is less than a point. */
export type Strip = {
  /** One for each of those that were given, in their order: a point, or a bar from one end to the other. */
  readonly marks: readonly StripMark[];
  readonly ticks: readonly StripTick[];
  readonly breaks: readonly { readonly from: string; readonly to: string }[];
  readonly published: string | null;
};

export type StripMark = {
  readonly from: string;
  /** Null for a point. */
  readonly to: string | null;
  readonly isToCome: boolean;
};

export type StripTick = {
  /** As the scale gives it. */
  readonly value: string;
  readonly at: string;
  readonly label: string;
  /** Where a label in the middle would leave the strip. */
  readonly anchor: 'start' | 'end' | undefined;
};

/** At both ends, so that half a point has its place. */
const INSET = 0.02;
const percent = (share: number) => `${Math.round(100 * (INSET + (1 - 2 * INSET) * share))}%`;

/** Pixels of a label: of a letter, of the air around it, of the room that each of the labels has on average. */
const LETTER = 6;
const AIR = 10;
const ROOM = 32;

/**
 * A strip of time: all of a story, or of several, at a glance, every event at its true distance from the others.
 *
 * @param knownYear Needs not be said at the first mark. @param room How many labels fit beside each other.
 */
export function planStrip(
  marked: readonly Marked[],
  published: Days | null,
  knownYear: string | null,
  room?: number,
): Strip {
  const { places, ticks, breaks } = scaleOf(published ? [...marked, published] : marked, room);
  const middle = ({ from, to }: { from: number; to: number }) => percent((from + to) / 2);
  const last = places.at(-1);
  return {
    marks: marked.map(({ grain, isToCome }, index) => {
      const place = places[index]!;
      if (grain === 'day') return { from: middle(place), to: null, isToCome };
      return { from: percent(place.from), to: percent(place.to), isToCome };
    }),
    ticks: labelTicks(ticks, knownYear, (room ?? 7) * ROOM),
    breaks: breaks.map(({ from, to }) => ({ from: percent(from), to: percent(to) })),
    published: published && last ? middle(last) : null,
  };
}

/** A label that would touch the one before it is left out: its mark goes with it. @param width of the strip, in pixels. */
export function labelTicks(
  ticks: readonly { readonly at: number; readonly value: string }[],
  knownYear: string | null,
  width: number,
): StripTick[] {
  const labelled: StripTick[] = [];
  let taken = Number.NEGATIVE_INFINITY;
  let before = knownYear;
  for (const { at, value } of ticks) {
    const label = writeTick(value, before);
    const half = (label.length * LETTER) / 2 / width;
    const anchor = at - half < 0 ? 'start' : at + half > 1 ? 'end' : undefined;
    const left = { start: at, end: at - 2 * half, middle: at - half }[anchor ?? 'middle'];
    if (left < taken) continue;
    taken = left + 2 * half + AIR / width;
    before = value;
    labelled.push({ value, at: percent(at), label, anchor });
  }
  return labelled;
}
