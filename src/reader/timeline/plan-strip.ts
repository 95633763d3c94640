import { writeTick } from '../../words/timeline.ts';

/** A mark of the scale with its words; `at` is a share of the length. */
export type StripTick = {
  readonly value: string;
  readonly at: number;
  readonly label: string;
  /** Where a label in the middle would leave the strip. */
  readonly anchor: 'start' | 'end' | undefined;
};

/** Pixels of a letter, and of the air around a label. */
const LETTER = 6;
const AIR = 10;

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
    labelled.push({ value, at, label, anchor });
  }
  return labelled;
}
