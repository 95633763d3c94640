import type { AxisPoint } from '../../engine/axis.ts';
import type { Stretch } from '../../engine/axis-scale.ts';

/** A point, of one event or of all that would touch it, where both ends are one; or a bar, of one time that lasts. */
export type StripMark = Stretch & {
  /** It goes on beyond what is shown, from `from` on, which may be its last day: « jusqu’au 3 mai ». */
  readonly open: 'start' | 'end' | undefined;
  readonly count: number;
  readonly isToCome: boolean;
};

type Dated = { readonly point: AxisPoint | null; readonly happenings: readonly unknown[] };

/** Shares of a strip as narrow as they are: between a point and the next one, or a numbered one; between two numbered ones. */
const CLOSE = 0.055;
const CLOSER = 0.075;

/**
 * The marks of a strip. Points that would touch are one, with their number in it, at the place of the first; what was and what is to
 * come never share one.
 *
 * @param events In the order of time. @param places Of each of them.
 * @returns The marks, and for each of those that were given its place among them.
 */
export function planMarks(events: readonly Dated[], places: readonly Stretch[]) {
  const marks: StripMark[] = [];
  let last = -1;
  const markOf = events.map(({ point, happenings: { length: count } }, index) => {
    const { from, to } = places[index]!;
    const { grain, open } = point!.extent;
    const isToCome = point!.when === 'to come';
    const middle = (from + to) / 2;
    const start = grain === 'day' ? middle : open === 'start' ? to : from;
    const end = grain === 'day' ? middle : open ? Number(open === 'end') : to;
    if (Math.abs(end - start) > CLOSE) return marks.push({ from: start, to: end, open, count: 1, isToCome }) - 1;
    const before = marks[last];
    const shift = before ? Math.max(0, before.from + (before.count > 1 ? CLOSER : CLOSE) - start) : 0;
    if (shift > 0 && before!.isToCome === isToCome) {
      marks[last] = { ...before!, to: before!.from, count: before!.count + count };
      return last;
    }
    last = marks.length;
    return marks.push({ from: start + shift, to: (count > 1 ? start : end) + shift, open, count, isToCome }) - 1;
  });
  return { marks, markOf };
}
