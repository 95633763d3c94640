/** How the date of an event is known, and the names of the places on an axis, in French. Civil dates come in, words go out. */
import type { TimeModifier, TimePart } from '../engine/model.ts';
import { dayNumber, month, name, writeDay, yearOf } from './dates.ts';
import { count, quoted } from './fr.ts';

const NBSP = '\u00A0';

/**
 * Words in which a number stays on the line of what it counts: « 8 juin », « 1er mai », « 21 400 euros », « 14 h 30 ». The space after
 * a year is left alone: nothing is counted there.
 */
export const keepNumbers = (words: string) => words.replace(/(?<=(?<!\d)\d{1,3}(?:er| h)?) (?=[\p{L}\d])/gu, NBSP);

/** « 1er », « 2e ». */
const ordinal = (n: number) => (n === 1 ? '1er' : `${n}e`);

const UNITS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** « Ier siècle », « XVIe siècle »: French newspapers number centuries as the Romans did. */
const century = (n: number) => `${'X'.repeat(n / 10)}${UNITS[n % 10]}${n === 1 ? 'er' : 'e'}${NBSP}siècle`;

const PARTS: Readonly<Record<TimePart, string>> = { year: 'l’année', month: 'le mois', day: 'le jour' };

export const timeline = {
  toCome: 'à venir',
  dayNotSaid: 'le jour n’est pas dit',
  monthNotSaid: 'le mois n’est pas dit',
  approximate: 'date approximative',
  /** Before the name of a month or of a year. */
  parts: { START: 'début ', MID: 'mi-', END: 'fin ' } satisfies Readonly<Record<TimeModifier, string>>,
  corrected: 'date corrigée par la rédaction',
  /** « la veille », d’après « ce 21 novembre 2017 »; the date beside words that do not say it. */
  counted: (words: string, anchor: string, date: string | null) =>
    `${quoted(words)}, d’après ${quoted(anchor)}${date === null ? '' : ` (${date})`}`,
  countedFromPublication: (words: string) => `${quoted(words)}, d’après la publication`,
  /** @param anchor the words that it is known from; null for the publication. */
  completed: (missing: readonly TimePart[], anchor: string | null) =>
    `${missing.map((part) => PARTS[part]).join(' et ')}, d’après ${anchor === null ? 'la publication' : quoted(anchor)}`,
};

const SEASONS: Readonly<Record<string, string>> = { SP: 'printemps', SU: 'été', FA: 'automne', WI: 'hiver' };

const weekday = name({ weekday: 'long' });
const shortMonth = name({ month: 'short' });
const DAY = /^\d{4}-\d{2}-\d{2}/;
const MONTH = /^\d{4}-\d{2}$/;

/** In France: the weekday of a day before is another one than the calendar of today gives it. */
const GREGORIAN = '1582-12-20';

/** A sentence begins. */
export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

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
  const words = writeShort(value, knownYear);
  const hasWeekday = DAY.test(value) && !value.includes('/') && value >= GREGORIAN;
  return capital(hasWeekday ? `${weekday(value)} ${words}` : words);
}

/** The same, without the weekday and within a sentence: « 20 novembre », « novembre 2017 », « semaine du 2 mars ». */
export function writeShort(value: string, knownYear: string | null): string {
  const [from, to] = value.split('/');
  if (to !== undefined) return writeInterval(from!, to, knownYear);
  if (DAY.test(value)) return writeDay(value, knownYear);
  const week = daysOfWeek(value);
  if (week) return `${week.isWeekend ? 'week-end' : 'semaine'} du ${writeDay(week.first, knownYear)}`;
  const year = yearOf(value);
  if (/^\d{4}$/.test(value)) return year;
  if (MONTH.test(value)) return `${month(`${value}-01`)} ${year}`;
  const part = value.slice(5);
  if (SEASONS[part]) return `${SEASONS[part]} ${year}`;
  if (/^[QH]/.test(part))
    return `${ordinal(Number(part.slice(1)))}${NBSP}${part.startsWith('Q') ? 'trimestre' : 'semestre'} ${year}`;
  const [, hundreds, decade] = YEARS.exec(value) ?? [];
  if (decade) return `années${NBSP}${Number(`${hundreds}${decade}0`)}`;
  return hundreds ? century(Number(hundreds) + 1) : value;
}

/** « du 3 au 9 mars », « du 28 avril au 3 mai 2017 »: what both ends share is said once, and a week is its days. */
function writeInterval(from: string, to: string, knownYear: string | null): string {
  const [start, end] = [writeShort(from, knownYear), writeShort(to, knownYear)];
  if (to === OPEN) return `depuis ${DAY.test(from) ? 'le ' : ''}${start}`;
  if (from === OPEN) return `jusqu’${DAY.test(to) ? 'au' : 'en'} ${end}`;
  const [first, last] = [daysOfWeek(from)?.first ?? from, daysOfWeek(to)?.last ?? to];
  if (!DAY.test(first) || !DAY.test(last)) return `${start} – ${end}`;
  const isSame = (length: number) => first.slice(0, length) === last.slice(0, length);
  const opening = isSame(7) ? dayNumber(first) : writeDay(first, isSame(4) ? first.slice(0, 4) : knownYear);
  return `du ${opening} au ${writeDay(last, knownYear)}`;
}

type Week = { readonly first: string; readonly last: string; readonly isWeekend: boolean };

/** Of `2026-W10` or `2026-W10-WE`, the days as `2026-03-02`; null for another value. ISO 8601: week 1 holds the 4th of January. */
function daysOfWeek(value: string): Week | null {
  const [, year, number, weekend] = WEEK.exec(value) ?? [];
  if (year === undefined) return null;
  const fourth = new Date(`${year}-01-04`);
  // Counted from the Sunday before the first week.
  const day = (shift: number) =>
    new Date(fourth.getTime() + ((Number(number) - 1) * 7 + shift - (fourth.getUTCDay() || 7)) * 86_400_000)
      .toISOString()
      .slice(0, 10);
  return { first: day(weekend ? 6 : 1), last: day(7), isWeekend: weekend !== undefined };
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
