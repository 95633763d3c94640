/** Every sentence of a timeline, and the names of the places on its axis, in French. Civil dates come in, words go out. */
import type { TimePart } from '../engine/model.ts';
import { dayNumber, month, name, writeDay, yearOf } from './dates.ts';
import { count, quoted } from './fr.ts';

/** « 1er », « 2e ». */
const ordinal = (n: number) => (n === 1 ? '1er' : `${n}e`);

const PARTS: Readonly<Record<TimePart, string>> = { year: 'l’année', month: 'le mois', day: 'le jour' };

export const timeline = {
  title: 'Chronologie',
  none: 'Le texte ne date aucun événement.',
  toCome: 'à venir',
  publication: 'Publication',
  publicationInferred: 'Publication, d’après le texte',
  publicationDateline: 'Publication, d’après la dépêche',
  /** Above numbers beside the events: the text does not tell them in the order of time. */
  order: 'Les numéros suivent l’ordre du récit.',
  dayNotSaid: 'le jour n’est pas dit',
  monthNotSaid: 'le mois n’est pas dit',
  approximate: 'date approximative',
  corrected: 'date corrigée par la rédaction',
  /** « la veille », d’après « ce 21 novembre 2017 »; the date beside words that do not say it. */
  counted: (words: string, anchor: string, date: string | null) =>
    `${quoted(words)}, d’après ${quoted(anchor)}${date === null ? '' : ` (${date})`}`,
  countedFromPublication: (words: string) => `${quoted(words)}, d’après la publication`,
  /** @param anchor the words that it is known from; null for the publication. */
  completed: (missing: readonly TimePart[], anchor: string | null) =>
    `${missing.map((part) => PARTS[part]).join(' et ')}, d’après ${anchor === null ? 'la publication' : quoted(anchor)}`,
  /** Before the other places of the text that tell the same event. */
  also: 'Aussi :',
  /** Before the files of the same events. */
  takeAway: 'Emporter\u00A0:',
  calendar: 'agenda',
  drawing: 'image',
  data: 'données',
  fromTo: (first: string, last: string) => `Du ${first} au ${last}`,
  between: (first: string, last: string) => `${first} – ${last}`,
  since: (isDay: boolean, first: string) => `Depuis ${isDay ? 'le ' : ''}${first}`,
  until: (isDay: boolean, last: string) => `Jusqu’${isDay ? 'au' : 'en'} ${last}`,
  seasons: { SP: 'Printemps', SU: 'Été', FA: 'Automne', WI: 'Hiver' } as Readonly<Record<string, string>>,
  quarter: (n: string, year: string) => `${ordinal(Number(n))} trimestre ${year}`,
  half: (n: string, year: string) => `${ordinal(Number(n))} semestre ${year}`,
  decade: (years: string) => `Années ${years}`,
  century: (n: number) => `${ordinal(n)} siècle`,
  week: (monday: string) => `Semaine du ${monday}`,
  weekend: (saturday: string) => `Week-end du ${saturday}`,
};

const weekday = name({ weekday: 'long' });
const shortMonth = name({ month: 'short' });
const NBSP = '\u00A0';
const DAY = /^\d{4}-\d{2}-\d{2}/;
const MONTH = /^\d{4}-\d{2}$/;

/** In France: the weekday of a day before is another one than the calendar of today gives it. */
const GREGORIAN = '1582-12-20';

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const PARTS_OF_YEAR: Readonly<Record<string, (year: string, part: string) => string>> = {
  Q: (year, part) => timeline.quarter(part, year),
  H: (year, part) => timeline.half(part, year),
};

/** A century (two digits), a decade (three), with or without the `X` of the digits left open. */
const YEARS = /^(\d{2})(\d?)X*$/;
const WEEK = /^(\d{4})-W(\d{2})(-WE)?$/;

/** The end of an interval that nobody gave. */
const OPEN = '..';

/**
 * The name of a place on the axis: « Lundi 20 novembre », « Semaine du 2 mars », « Novembre 2017 », « Été 2016 », « Années 1990 ».
 *
 * @param value a TIMEX3 or EDTF value that has an extent.
 * @param knownYear left out of the name of a day: the year of the publication; null prints every year.
 */
export function writePoint(value: string, knownYear: string | null): string {
  const [from, to] = value.split('/');
  if (to !== undefined) return writeInterval(from!, to, knownYear);
  if (DAY.test(value)) return capital(`${value < GREGORIAN ? '' : `${weekday(value)} `}${writeDay(value, knownYear)}`);
  const week = daysOfWeek(value);
  if (week) return timeline[week.isWeekend ? 'weekend' : 'week'](writeDay(week.first, knownYear));
  if (MONTH.test(value)) return capital(`${month(`${value}-01`)} ${yearOf(value)}`);
  if (/^\d{4}$/.test(value)) return yearOf(value);
  return writePart(value);
}

/** « Du 3 au 9 mars », « Du 28 avril au 3 mai 2017 »: what both ends share is said once, and a week is its days. */
function writeInterval(from: string, to: string, knownYear: string | null): string {
  if (to === OPEN) return timeline.since(DAY.test(from), writeShort(from, knownYear));
  if (from === OPEN) return timeline.until(DAY.test(to), writeShort(to, knownYear));
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

/** The same, without the weekday and within a sentence: « 20 novembre », « novembre 2017 », « semaine du 2 mars ». */
export function writeShort(value: string, knownYear: string | null): string {
  if (DAY.test(value) && !value.includes('/')) return writeDay(value, knownYear);
  const words = writePoint(value, knownYear);
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/**
 * The label of a mark of the scale: « 20 nov. », « 21 », « 1er déc. »; « nov. 2017 », « déc. », « 2018 »; « 1900 ».
 *
 * @param value `2017-11-20`, `2017-11` or `2017`.
 * @param before The mark before it, or at the first one the year that needs not be said: what both share is not said again.
 */
export function writeTick(value: string, before: string | null): string {
  if (value.length === 4) return yearOf(value);
  const isKnownYear = before?.slice(0, 4) === value.slice(0, 4);
  if (value.length === 7 && !isKnownYear && value.endsWith('-01')) return yearOf(value);
  const day = value.length === 7 ? '' : dayNumber(value);
  if (day !== '' && before?.slice(0, 7) === value.slice(0, 7)) return day;
  const words = `${day}${NBSP}${shortMonth(`${value}-01`)}`.trim();
  return isKnownYear ? words : `${words}${NBSP}${yearOf(value)}`;
}

const WEEK_DAYS = 7;
const MONTH_DAYS = 30.44;
const YEAR_DAYS = 365.25;

/** How long it took, roughly: « 9 jours », « 5 semaines », « 14 mois », « 41 ans ». */
export function writeElapsed(days: number): string {
  if (days < 2 * WEEK_DAYS) return count(days, 'jour');
  if (days < 2 * MONTH_DAYS) return count(Math.round(days / WEEK_DAYS), 'semaine');
  if (days < 2 * YEAR_DAYS) return count(Math.round(days / MONTH_DAYS), 'mois', 'mois');
  return count(Math.round(days / YEAR_DAYS), 'an');
}
