import type { VoiceEntry } from '../../engine/model.ts';

type Months = VoiceEntry['months'];

/** One month in which a voice is quoted: its place, from 0 to `width`, and its height, from 0 to 1. */
export type MonthBar = { readonly month: string; readonly x: number; readonly width: number; readonly height: number };
export type MonthAxis = {
  /** Months from the first to the last. */
  readonly length: number;
  readonly barsOf: (months: Months) => readonly MonthBar[];
};

/** A month of many years would be thinner than a hair: a bar is at least this part of the whole. */
const LEAST_WIDTH = 1 / 48;
const LEAST_HEIGHT = 0.15;
const GAP = 0.2;

const numberOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/**
 * One scale of months for several voices, so that their bars can be compared.
 *
 * @returns null when fewer than two months are known: there is no time to draw.
 */
export function planMonths(voices: readonly Months[]): MonthAxis | null {
  const all = voices.flat();
  const numbers = all.map(({ month }) => numberOf(month));
  const first = numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const length = numbers.reduce((a, b) => Math.max(a, b), 0) - first + 1;
  if (all.length === 0 || length < 2) return null;
  const most = all.reduce((max, { quotations }) => Math.max(max, quotations), 0);
  const width = Math.max(1 - GAP, length * LEAST_WIDTH);
  const barsOf = (months: Months) =>
    months.map(({ month, quotations }) => ({
      month,
      x: Math.min(numberOf(month) - first, length - width),
      width,
      height: Math.max(LEAST_HEIGHT, quotations / most),
    }));
  return { length, barsOf };
}
