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

const PARTS_OF_YEAR: Readonly<Record<string, (year: string, part: string) => string>> = {
  Q: (year, part) => timeline.quarter(part, year),
  H: (year, part) => timeline.half(part, year),
};

/** A century (two digits), a decade (three), with or without the `X` of the digits left open. */
const YEARS = /^(\d{2})(\d?)X*$/;
const WEEK = /^(\d{4})-W(\d{2})(-WE)?$/;

/**
 * The name of a place on the axis: « Lundi 20 novembre », « Semaine du 2 mars », « Novembre 2017 », « Été 2016 », « Années 1990 ».
 *
 * @param value a TIMEX3 or EDTF value that has an extent.
 * @param knownYear left out of the name of a day: the year of the publication; null prints every year.
 */
export function writePoint(value: string, knownYear: string | null): string {
  const [from, to] = value.split('/');
  if (to !== undefined) return writeInterval(from!, to, knownYear);
  if (DAY.test(value)) return capital(`${weekday(value)} ${writeDay(value, knownYear)}`);
  const week = daysOfWeek(value);
  if (week) return timeline[week.isWeekend ? 'weekend' : 'week'](writeDay(week.first, knownYear));
  if (/^\d{4}-\d{2}$/.test(value)) return capital(`${month(`${value}-01`)} ${yearOf(value)}`);
  if (/^\d{4}$/.test(value)) return yearOf(value);
  return writePart(value);
}

/** « Du 3 au 9 mars », « Du 28 avril au 3 mai 2017 »: what both ends share is said once, and a week is its days. */
function writeInterval(from: string, to: string, knownYear: string | null): string {
  const [first, last] = [daysOfWeek(from)?.first ?? from, daysOfWeek(to)?.last ?? to];
  if (!DAY.test(first) || !DAY.test(last)) {
    return timeline.between(writePoint(from, knownYear), writePoint(to, knownYear).toLowerCase());
  }
  const end = writeDay(last, knownYear);
  if (first.slice(0, 7) === last.slice(0, 7)) return timeline.fromTo(dayNumber(first), end);
  const isSameYear = first.slice(0, 4) === last.slice(0, 4);
  return timeline.fromTo(writeDay(first, isSameYear ? first.slice(0, 4) : knownYear), end);
}

type Week = { readonly first: string; readonly last: string; readonly isWeekend: boolean };

/** Of `2026-W10` or `2026-W10-WE`, the days as `2026-03-02`; null for another value. ISO 8601: week 1 holds the 4th of January. */
function daysOfWeek(value: string): Week | null {
  const [, year, number, weekend] = WEEK.exec(value) ?? [];
  if (year === undefined) return null;
  const fourth = new Date(`${year}-01-04T00:00:00Z`);
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + (Number(number) - 1) * 7;
  const day = (shift: number) => {
    const date = new Date(fourth);
    date.setUTCDate(monday + shift);
    return date.toISOString().slice(0, 10);
  };
  return { first: day(weekend ? 5 : 0), last: day(6), isWeekend: weekend !== undefined };
}

function writePart(value: string): string {
  const year = yearOf(value);
  const part = value.slice(5);
  const season = timeline.seasons[part];
  if (season) return `${season} ${year}`;
  const named = PARTS_OF_YEAR[part.charAt(0)];
  if (named) return named(year, part.slice(1));
  const [, century, decade] = YEARS.exec(value) ?? [];
  if (decade) return timeline.decade(String(Number(`${century}${decade}0`)));
  return century ? timeline.century(Number(century) + 1) : value;
}
