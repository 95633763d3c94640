/** Dates as French newspapers print them. Civil dates come in, words go out; no zone, no clock. */
import { timeline } from './fr.ts';

const name = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'UTC' });
  return (value: string) => format.format(new Date(`${value.slice(0, 10)}T00:00:00Z`));
};

const weekday = name({ weekday: 'long' });
const month = name({ month: 'long' });
const NBSP = '\u00A0';
const DAY = /^\d{4}-\d{2}-\d{2}/;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const yearOf = (value: string) => String(Number(value.slice(0, 4)));
/** Intl prints « 1 novembre »: French says « 1er ». */
const dayNumber = (value: string) => (value.slice(8, 10) === '01' ? '1er' : String(Number(value.slice(8, 10))));

/** « 1er mars 2026 ». @param value `2026-03-01` or longer. */
export const writeDay = (value: string) => `${dayNumber(value)}${NBSP}${month(value)} ${yearOf(value)}`;

/** « mardi 24 mars 2026 ». */
export const writeWeekday = (value: string) => `${weekday(value)} ${writeDay(value)}`;

/** « 24 mars 2026 à 7 h 30 », or the day alone when the hour is not known. */
export function writeMoment(value: string): string {
  const hour = /T(\d{2}):(\d{2})/.exec(value);
  if (!hour) return writeDay(value);
  const minutes = hour[2] === '00' ? '' : `${NBSP}${hour[2]}`;
  return `${writeDay(value)} à ${Number(hour[1])}${NBSP}h${minutes}`;
}

const PARTS_OF_YEAR: Readonly<Record<string, (year: string, part: string) => string>> = {
  Q: (year, part) => timeline.quarter(part, year),
  H: (year, part) => timeline.half(part, year),
};

/**
 * The name of a place on the axis: « Lundi 20 novembre », « Novembre 2017 », « Été 2016 », « Années 1990 ».
 *
 * @param value a TIMEX3 or EDTF value that has an extent.
 * @param knownYear left out of the name of a day: the year of the publication; null prints every year.
 */
export function writePoint(value: string, knownYear: string | null): string {
  const [from, to] = value.split('/');
  if (to !== undefined) return writeInterval(from!, to, knownYear);
  if (DAY.test(value)) {
    const day = `${weekday(value)} ${dayNumber(value)}${NBSP}${month(value)}`;
    return capital(value.slice(0, 4) === knownYear ? day : `${day} ${yearOf(value)}`);
  }
  if (/^\d{4}-\d{2}$/.test(value)) return capital(`${month(`${value}-01`)} ${yearOf(value)}`);
  if (/^\d{4}$/.test(value)) return yearOf(value);
  return writePart(value);
}

/** « Du 3 au 9 mars », « Du 28 avril au 3 mai 2017 »: what both ends share is said once. */
function writeInterval(from: string, to: string, knownYear: string | null): string {
  if (!DAY.test(from) || !DAY.test(to)) {
    return timeline.between(writePoint(from, knownYear), writePoint(to, knownYear).toLowerCase());
  }
  const year = (value: string) => (value.slice(0, 4) === knownYear ? '' : ` ${yearOf(value)}`);
  const end = `${dayNumber(to)}${NBSP}${month(to)}${year(to)}`;
  if (from.slice(0, 7) === to.slice(0, 7)) return timeline.fromTo(dayNumber(from), end);
  const start = `${dayNumber(from)}${NBSP}${month(from)}`;
  return timeline.fromTo(from.slice(0, 4) === to.slice(0, 4) ? start : start + year(from), end);
}

function writePart(value: string): string {
  const year = yearOf(value);
  const part = value.slice(5);
  const season = timeline.seasons[part];
  if (season) return `${season} ${year}`;
  const named = PARTS_OF_YEAR[part.charAt(0)];
  if (named) return named(year, part.slice(1));
  if (/^\d{3}X?$/.test(value)) return timeline.decade(`${value.slice(0, 3)}0`);
  if (/^\d{2}(XX)?$/.test(value)) return timeline.century(Number(value.slice(0, 2)) + 1);
  return value;
}
