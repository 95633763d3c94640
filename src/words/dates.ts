/** Dates as French newspapers print them. Civil dates come in, words go out; no zone, no clock. */

/** A writer of days in words, by what `Intl` calls their parts. */
export const name = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'UTC' });
  return (value: string) => format.format(new Date(`${value.slice(0, 10)}T00:00:00Z`));
};

/** « mars », of `2026-03-01`. */
export const month = name({ month: 'long' });
const NBSP = '\u00A0';

/** « 50 », of `0050-03-01`. */
export const yearOf = (value: string) => String(Number(value.slice(0, 4)));
/** Intl prints « 1 novembre »: French says « 1er ». */
export const dayNumber = (value: string) => (value.slice(8, 10) === '01' ? '1er' : String(Number(value.slice(8, 10))));

/**
 * « 1er mars 2026 ».
 *
 * @param value `2026-03-01` or longer.
 * @param knownYear left out of the name of a day; null prints every year.
 */
export function writeDay(value: string, knownYear: string | null = null): string {
  const day = `${dayNumber(value)}${NBSP}${month(value)}`;
  return value.slice(0, 4) === knownYear ? day : `${day} ${yearOf(value)}`;
}

/** « 24 mars 2026 à 7 h 30 », or the day alone when the hour is not known. */
export function writeMoment(value: string): string {
  const hour = /T(\d{2}):(\d{2})/.exec(value);
  if (!hour) return writeDay(value);
  const minutes = hour[2] === '00' ? '' : `${NBSP}${hour[2]}`;
  return `${writeDay(value)} à ${Number(hour[1])}${NBSP}h${minutes}`;
}
