import type { TimeUnit } from '../french/time-units.ts';
import { addDays, addMonths, type Day, fromDayNumber, toDayNumber, writeDay, writeWeek } from '../text/calendar.ts';
import { type Base, counted, type Reading, type Telling, vague } from './reading.ts';

type From = NonNullable<Base>;

const SECONDS: Readonly<Record<string, number>> = { TH: 3600, TM: 60, TS: 1 };
const DAY = 86_400;

/** The hour at which the base stands, in seconds; null when only its day is known. */
export function clockOf({ anchor }: From): number | null {
  const match = /T(\d\d):(\d\d)/u.exec(anchor.value);
  return match && Number(match[1]) * 3600 + Number(match[2]) * 60;
}

/** `count` times the unit away, halves included; hours stay within the day. */
function dayAway(day: Day, { letter, worth }: TimeUnit, count: number): Day {
  const shift = count * worth * (letter === 'Y' ? 12 : letter === 'W' ? 7 : 1);
  if (letter === 'D' || letter === 'W') return addDays(day, Math.round(shift));
  const months = Math.trunc(shift);
  return letter in SECONDS ? day : addDays(addMonths(day, months), Math.round((shift - months) * 30));
}

/** `2017-11-21T14:30:00`: the moment `count` units away; midnight where the hour of the base is not known. */
export function writeMoment(base: From, unit: TimeUnit, count: number): string {
  const seconds =
    toDayNumber(dayAway(base.day, unit, count)) * DAY + (clockOf(base) ?? 0) + count * (SECONDS[unit.letter] ?? 0);
  const days = Math.floor(seconds / DAY);
  const rest = Math.round(seconds - days * DAY);
  const clock = [rest / 3600, (rest / 60) % 60, rest % 60].map((n) => String(Math.floor(n)).padStart(2, '0'));
  return `${writeDay(fromDayNumber(days))}T${clock.join(':')}`;
}

/** How much of a moment an hour, a minute, a second is. */
const LENGTHS: Readonly<Record<string, number>> = { TH: 13, TM: 16, TS: 19, D: 10 };

/** The period `count` units away, at the grain of the unit: `2017-W47`, `2017-10`, `2017-Q3`, `2016`, `198X`, `2017-11-21T14`. */
export function writePeriod(base: From, unit: TimeUnit, count: number): string {
  const { letter, worth } = unit;
  if (letter in LENGTHS) return writeMoment(base, unit, count).slice(0, LENGTHS[letter]);
  const to = dayAway(base.day, unit, count);
  if (letter === 'W') return writeWeek(to);
  const year = String(to.year).padStart(4, '0');
  if (letter === 'Y') return year.slice(0, 5 - String(worth).length).padEnd(4, 'X');
  if (worth > 1) return `${year}-${worth === 3 ? 'Q' : 'H'}${Math.ceil(to.month / worth)}`;
  return writeDay(to).slice(0, 7);
}

/** The very day `count` units away. */
export const writeDayAway = (base: From, unit: TimeUnit, count: number) => writeMoment(base, unit, count).slice(0, 10);

/** How many of which units, the greatest first; null counts are « quelques », « plusieurs ». */
export type Length = readonly (readonly [count: number | null, unit: TimeUnit])[];
export type Shift = readonly [count: number, unit: TimeUnit];

/** In seconds, a month of thirty days: what turns the greater unit of a length into its smaller. */
const SIZES: Readonly<Record<string, number>> = {
  Y: 360 * DAY,
  M: 30 * DAY,
  W: 7 * DAY,
  D: DAY,
  ...SECONDS,
};

/** The length in its smallest unit: « un an et demi » is eighteen months; null when it is not counted. */
export function toShift(length: Length): Shift | null {
  if (length.some(([count]) => count === null)) return null;
  const [count, unit] = length.at(-1)! as Shift;
  const isWhole = Number.isInteger(count) || unit.letter !== 'Y';
  if (length.length === 1 && isWhole) return [count, unit];
  const least = { letter: isWhole ? unit.letter : 'M', worth: 1 };
  const seconds = length.reduce((sum, [n, { letter, worth }]) => sum + n! * worth * SIZES[letter]!, 0);
  return [seconds / SIZES[least.letter]!, least];
}

/**
 * The date a length away: a year or a month for years and months, the very day for weeks and days, the moment for hours.
 *
 * @param isTold « deux jours après »: assistants then stay on days.
 */
export function readAway(base: From, [count, unit]: Shift, { prefer }: Telling, isTold: boolean): Reading {
  const { letter } = unit;
  const clock = clockOf(base);
  if (letter in SECONDS && clock !== null)
    return vague(counted('TIME', writeMoment(base, unit, count), base.anchor, 0.5));
  if (letter in SECONDS) {
    // With no hour to count from, 48 hours are two days, and ten minutes no more than the day.
    const days = letter === 'TH' && count % 24 === 0 ? count / 24 : 0;
    const value = writeDay(addDays(base.day, days));
    return days ? counted('DATE', value, base.anchor, 0.6) : vague(counted('TIME', value, base.anchor, 0.5));
  }
  const day = writeMoment(base, unit, count).slice(0, 10);
  // Assistants keep the day (« dans trois mois », the same day), or the step below; in a story the grain is that of the words.
  if (prefer === 'news' && (letter === 'Y' || letter === 'M'))
    return counted('DATE', writePeriod(base, unit, count), base.anchor, 0.75);
  if (prefer === 'news' || prefer === 'nearest' || isTold)
    return counted('DATE', day, base.anchor, prefer === 'news' ? 0.75 : 0.8);
  if (letter === 'D' && clock !== null)
    return counted('TIME', writeMoment(base, unit, count).slice(0, 13), base.anchor, 0.8);
  return counted('DATE', letter === 'Y' ? day.slice(0, 7) : day, base.anchor, 0.8);
}

/** The moment; only its day where the publication has no hour, or midnight. */
export const writeInstant = (base: From, unit: TimeUnit, count: number) =>
  writeMoment(base, unit, count).slice(0, clockOf(base) || unit.letter in SECONDS ? 19 : 10);
