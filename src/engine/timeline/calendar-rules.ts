import { DATED_NAMES } from '../french/event-words.ts';
import { HOLIDAYS } from '../french/holidays.ts';
import { MONTHS } from '../french/months.ts';
import { NUMBER_WORDS, readNumber, readOrdinal } from '../french/numbers.ts';
import { WEEKDAYS } from '../french/weekdays.ts';
import type { TimexValue } from '../model.ts';
import { addDays, addMonths, easterOf, isRealDay, weekdayOf, writeDay } from '../text/calendar.ts';
import { byPlain, plain } from '../text/plain.ts';
import { completeDate, completeWeekday, readYear, withPart, writeDate } from './complete-date.ts';
import { pattern } from './pattern.ts';
import {
  completed,
  counted,
  fromPublication,
  type Groups,
  open,
  type Reading,
  type Rule,
  readShift,
  readSide,
  stated,
  type Telling,
  vague,
  wordsAfter,
  wordsBefore,
} from './reading.ts';

const WEEKDAY_WORDS = [...Object.keys(WEEKDAYS), 'lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'];
const DAY_WORDS = ['0', 'premier', ...NUMBER_WORDS];
const MONTH_WORDS = Object.keys(MONTHS);

// « 93 », « '98 »; low figures only where nothing could be counted after them.
const SHORT_YEAR = "(?:'?(?:[4-9]\\d|[0-3]\\d(?=[,.;)]|$))(?! ?(?:[%€\\d]|h|{unit}))(?! \\p{Ll}+[sx](?!\\p{L})))";
const YEAR = `(?<year>{year}(?! ?(?:euros|dollars|[%€]))|${SHORT_YEAR})`;
const SIDE = '(?<side>derni(?:er|ère)|passée?|écoulée?|prochaine?)';
const OTHER_YEAR = "de (?:l'an(?:née)? (?<otherYear>dernière?|passée?|prochaine?)|cette (?<thisYear>année))";

const PLAIN_HOLIDAYS = byPlain(HOLIDAYS);
const PLAIN_MONTHS = byPlain(MONTHS);

const readMonth = (words: string) => PLAIN_MONTHS[plain(words)] ?? 0;
const readDay = (words: string) => readOrdinal(words) ?? readNumber(words) ?? 0;
const readWeekday = (words: string | undefined) =>
  words === undefined ? null : (WEEKDAYS[words.toLowerCase()] ?? null);

function yearOf({ year, otherYear, thisYear }: Groups, telling: Telling): number | null {
  if (year !== undefined) return readYear(year);
  const from = fromPublication(telling);
  return from && (otherYear ?? thisYear) ? from.day.year + readShift(otherYear) : null;
}

/** @param groups `month`, and what the words say of `day`, `weekday`, `year` and side. @returns Null for a day that does not exist. */
export function readCalendarDate(groups: Groups, telling: Telling): Reading | null {
  const date = {
    year: yearOf(groups, telling),
    month: readMonth(groups.month!),
    day: groups.day === undefined ? null : readDay(groups.day),
    weekday: readWeekday(groups.weekday),
  };
  return completeDate(date, telling, readSide(groups.side));
}

const calendarDate: Rule = {
  name: 'calendar-date',
  starts: ['ce', ...WEEKDAY_WORDS, ...DAY_WORDS],
  pattern: pattern(
    `(?:ce )?(?:(?:(?<weekday>{weekday})|{shortWeekday}),? (?:le )?)?(?<day>{day}) (?<month>{month})(?:,? ${YEAR}| ${SIDE}| ${OTHER_YEAR})?`,
  ),
  read: readCalendarDate,
};

/** « samedi 16 »: the month nearest to the publication in which the 16th is a Saturday; null when none of five is. */
const weekdayAndDay: Rule = {
  name: 'weekday-and-day',
  starts: Object.keys(WEEKDAYS),
  pattern: pattern(
    '(?<weekday>{weekday}) (?<day>\\d{1,2})(?:er)?(?! ?(?:[\\d:h%/.-]\\S|et |ou |à \\d|{unit}|{month}|\\p{Ll}+[sx](?!\\p{L})))',
  ),
  read: ({ weekday, day }, telling) => {
    const from = fromPublication(telling);
    if (!from) return null;
    for (const shift of [0, 1, -1, 2, -2]) {
      const { year, month } = addMonths({ ...from.day, day: 1 }, shift);
      const date = { year, month, day: Number(day) };
      if (!isRealDay(date) || weekdayOf(date) !== readWeekday(weekday)) continue;
      return completed('DATE', writeDay(date), ['year', 'month'], from.anchor, 0.85);
    }
    return null;
  },
};

const SENTENCE_LEAD = /(?:(?:^|[.!?…»]\s)Le|(?:^|\s)puis le)\s$/u;

/** « Le 12 février, … Le 20, en marge … »: the 20th of the month told, if it comes after; « le 20, rue des Lilas » is an address. */
const dayOfToldMonth: Rule = {
  name: 'day-of-told-month',
  starts: ['0'],
  pattern: pattern(`(?<day>\\d{1,2})(?:er)?(?=, (?!\\d|(?:bis|ter|${DATED_NAMES})(?!\\p{L})))`),
  read: ({ day }, telling) => {
    const { told } = telling;
    if (!told?.day || !SENTENCE_LEAD.test(wordsBefore(telling))) return null;
    const date = { ...told.day, day: Number(day) };
    return isRealDay(date) && date.day > told.day.day
      ? completed('DATE', writeDay(date), ['year', 'month'], told.anchor, 0.75)
      : null;
  },
};

function readNumericDate({ day, month, year }: Groups, telling: Telling): Reading | null {
  const date = { year: year === undefined ? null : readYear(year), month: Number(month), day: Number(day) };
  return completeDate(date, telling);
}

const isoDate: Rule = {
  name: 'numeric-date',
  starts: ['0'],
  pattern: pattern('(?<year>{year})(?<sep>[-/.])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})(?![-/.]\\d)'),
  read: readNumericDate,
};

const numericDate: Rule = {
  name: 'numeric-date',
  starts: ['0', ...WEEKDAY_WORDS],
  pattern: pattern(
    '(?:{weekday},? (?:le )?)?(?<day>\\d{1,2})(?<sep>[-/.])(?<month>\\d{1,2})\\k<sep>(?<year>{year}|\\d\\d)(?![-/.]\\d)',
  ),
  read: readNumericDate,
};

// « 3/4 » is a fraction or a score unless an article or a weekday makes it a date.
const shortNumericDate: Rule = {
  name: 'numeric-date',
  starts: ['0', ...WEEKDAY_WORDS],
  pattern: pattern('(?<weekday>{weekday} )?(?<day>\\d{1,2})/(?<month>\\d{1,2})(?![-/.]\\d)'),
  read: (groups, telling) =>
    groups.weekday || /(?:le|du|au)\s$/iu.test(wordsBefore(telling)) ? readNumericDate(groups, telling) : null,
};

/** The year of a reading; null when it is open. */
const yearIn = ({ value }: Reading) => (/^\d/u.test(value) ? Number(value.slice(0, 4)) : null);

/**
 * A period that ends with the words read: `2017-04-28/2017-05-03`. Without a year of its own, it begins in the year of its end, or in the one before
 * when its month comes later.
 */
function rangeTo(end: Reading | null, { firstMonth, firstYear, month, first }: Groups): Reading | null {
  const begins = readMonth(firstMonth ?? month!);
  const day = first === undefined ? null : readDay(first);
  const endYear = end && yearIn(end);
  const year = firstYear ? Number(firstYear) : endYear && endYear - (begins > readMonth(month!) ? 1 : 0);
  if (!end || !isRealDay({ year: year ?? 2024, month: begins, day: day ?? 1 })) return null;
  const start = writeDate(year, begins, day);
  return start > end.value ? null : { ...end, value: `${start}/${end.value}` as TimexValue };
}

const MONTH_END = '(?<month>{month})(?:,? (?<year>{year}))?';
const FIRST_DAY = '(?:{weekday} )?(?<first>{day})(?: (?<firstMonth>{month})(?: (?<firstYear>{year}))?)?';

const dayRange: Rule = {
  name: 'day-range',
  starts: [...WEEKDAY_WORDS, ...DAY_WORDS],
  pattern: pattern(
    `${FIRST_DAY} ?(?<join>au|à|-|–|/|jusqu'(?:au|à)|et(?: le)?) ?(?:le )?(?:{weekday} )?(?<day>{day}) (?:de )?${MONTH_END}`,
  ),
  read: (groups, telling) => {
    const { first, firstMonth, join, day } = groups;
    const isNextDay = firstMonth === undefined && readDay(day!) === readDay(first!) + 1;
    if (/^et/iu.test(join!) && !isBetween(telling) && !isNextDay) return null;
    return rangeTo(readCalendarDate(groups, telling), groups);
  },
};

const isBetween = (telling: Telling) => /entre (?:le )?$/iu.test(wordsBefore(telling));

/** « les 3 et 17 décembre »: the first day borrows the month that comes. */
const listedDay: Rule = {
  name: 'listed-day',
  starts: [...WEEKDAY_WORDS, ...DAY_WORDS],
  pattern: pattern(
    `(?:(?<weekday>{weekday}) )?(?<day>{day})(?=(?:, (?:{weekday} )?{day}){0,6},? (?:et|ou|puis) (?:le )?(?:{weekday} )?{day} ${MONTH_END})`,
  ),
  read: readCalendarDate,
};

/** « le 11-Septembre », « le mouvement du 22-Mars »: a name, never an event. */
const namedDay: Rule = {
  name: 'named-day',
  starts: ['0'],
  pattern: pattern('(?<day>\\d{1,2})-(?<month>{month})'),
  read: ({ day, month }) =>
    isRealDay({ year: 2024, month: readMonth(month!), day: Number(day) })
      ? vague(stated('DATE', writeDate(null, readMonth(month!), Number(day)), 0.6))
      : null,
};

const monthRange: Rule = {
  name: 'month-range',
  starts: MONTH_WORDS,
  pattern: pattern(
    `(?<firstMonth>{month})(?: (?<firstYear>{year}))? (?:à|-|–|jusqu'(?:en|à)) ?(?:la fin )?${MONTH_END}`,
  ),
  read: (groups, telling) => rangeTo(readCalendarDate(groups, telling), groups),
};

// A planet, a first name, a surname, a park: a month with a capital, and « mars » itself, need a preposition of time.
const MONTH_LEAD =
  /(?:^|[\s(’'«-])(?:en|dès|depuis|fin|début|mi|courant|vers|mois d[e’']|avant|après|jusqu['’]en|d[’'])[\s-]*$/iu;
const MONTH_LEAD_LOOSE = /(?:^|[\s(])(?:de|pour|à|et|ce|cette|le|la|les|fin)\s$/iu;

function isMonth(words: string, dated: boolean, telling: Telling): boolean {
  // « en sept semaines »
  if (!dated && /^(?:sept|oct|nov|janv?|févr?|avr|juil|déc|sep|fev|dec)\.?$/iu.test(words)) return false;
  const before = wordsBefore(telling);
  // A figure in front and no date: « 30 février » is no month of February.
  if (/\p{N}(?:er|e)?\s$/u.test(before)) return false;
  if (MONTH_LEAD.test(before)) return true;
  const capital = words[0] !== words[0]!.toLowerCase();
  if (/^mars$/iu.test(words)) return dated || (!capital && MONTH_LEAD_LOOSE.test(before));
  return dated || !capital || (words.length > 3 && (before === '' || /\n$/u.test(before)));
}

const month: Rule = {
  name: 'month',
  starts: MONTH_WORDS,
  pattern: pattern(`(?<month>{month})(?:,? (?:de )?${YEAR}| ${SIDE}| ${OTHER_YEAR})?`),
  read: (groups, telling) => {
    const { month: words, year, side } = groups;
    if (!isMonth(words!, year !== undefined || side !== undefined, telling)) return null;
    return readCalendarDate(groups, telling);
  },
};

/** « premier mercredi du mois prochain », « le deuxième dimanche de juin », « le dernier jour d'avril 2012 ». */
const nthWeekday: Rule = {
  name: 'nth-weekday',
  starts: ['0', 'premier', 'deuxième', 'second', 'troisième', 'quatrième', 'dernier'],
  pattern: pattern(
    `(?<rank>{ordinal}|dernier) (?:(?<weekday>{weekday})|jour) (?:de |d'|du mois de |du mois d')(?<month>{month})(?: ${YEAR})?`,
  ),
  read: (groups, telling) => {
    const of = readCalendarDate({ ...groups, weekday: undefined }, telling);
    const year = of && yearIn(of);
    if (!of || year === null) return of;
    const day = nthDay(year, readMonth(groups.month!), readWeekday(groups.weekday), readOrdinal(groups.rank!) ?? -1);
    return day === null ? null : { ...of, value: day as TimexValue };
  },
};

/** @param rank From 1, or -1 for the last. */
function nthDay(year: number, month: number, weekday: number | null, rank: number): string | null {
  const first = { year, month, day: 1 };
  const next = { year: month === 12 ? year + 1 : year, month: (month % 12) + 1, day: 1 };
  if (rank === -1) {
    const last = addDays(next, -1);
    return writeDay(weekday === null ? last : addDays(last, -((weekdayOf(last) - weekday + 7) % 7)));
  }
  if (weekday === null) return null;
  const day = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (rank - 1));
  return day.month === month ? writeDay(day) : null;
}

/** « Noël », « le lundi de Pâques 2018 ». A feast names more often than it dates: never an event by itself. */
const holiday: Rule = {
  name: 'holiday',
  starts: [...new Set(Object.keys(HOLIDAYS).map((name) => name.split(/[\s-]/u)[0]!))],
  pattern: pattern(`(?<name>{holiday})(?: (?:de )?${YEAR}| ${SIDE})?`),
  read: (groups, telling) => {
    const about = PLAIN_HOLIDAYS[plain(groups.name!)];
    // « le nouvel an » and « la Toussaint », but « l'ascension du mont Blanc », « Toussaint Lenoir », « Jean-Noël ».
    if (isFirstName(telling) || /^(?:ascension|assomption|chandeleur)$/u.test(groups.name!) || !about) return null;
    const fixed = 'month' in about ? about : { month: 4, day: 10 };
    const near = completeDate({ year: yearOf(groups, telling), ...fixed }, telling, readSide(groups.side));
    if (!near || fixed === about) return near && vague(near);
    const year = yearIn(near);
    if (!('afterEaster' in about) || year === null) return null;
    return vague({ ...near, value: writeDay(addDays(easterOf(year), about.afterEaster)) as TimexValue });
  },
};

const isFirstName = (telling: Telling) =>
  wordsBefore(telling).endsWith('-') || /^\s\p{Lu}\p{Ll}/u.test(wordsAfter(telling));

// « le deuxième dimanche » is of a month or of a season, not of this week.
const RANKED = /(?:premiers?|dernier|deuxième|second|troisième|quatrième|\de)\s$/iu;

/** « le lundi suivant »: after the last day told; open when only a month or a year was told. */
function weekdayAfter(weekday: number, telling: Telling): Reading {
  const { told } = telling;
  if (!told) return completeWeekday(weekday, telling, 'future');
  if (!told.day) return open('DATE', `XXXX-WXX-${weekday}`);
  const ahead = (weekday - weekdayOf(told.day) + 6) % 7;
  return counted('DATE', writeDay(addDays(told.day, ahead + 1)), told.anchor, 0.7);
}

/** « jeudi », « ce jeudi », « jeudi dernier », « jeudi soir », « dimanche dans la soirée ». Plurals are habits, another rule's. */
const weekday: Rule = {
  name: 'weekday',
  starts: ['ce', ...Object.keys(WEEKDAYS)],
  pattern: pattern(`(?<this>ce (?:même )?)?(?<weekday>{weekday})(?: ${SIDE}| (?<next>suivant))?{inPart}`),
  read: (groups, telling) => {
    if (!groups.part && RANKED.test(wordsBefore(telling))) return null;
    const day = readWeekday(groups.weekday)!;
    const reading = groups.next ? weekdayAfter(day, telling) : completeWeekday(day, telling, readSide(groups.side));
    const sure = groups.this ? { ...reading, confidence: 0.9 } : reading;
    return groups.part ? withPart(sure, groups.part) : sure;
  },
};

/** Dates of the calendar, whole or with parts missing; the longest reading first. */
export const CALENDAR_RULES: readonly Rule[] = [
  isoDate,
  numericDate,
  shortNumericDate,
  dayRange,
  listedDay,
  calendarDate,
  weekdayAndDay,
  dayOfToldMonth,
  namedDay,
  nthWeekday,
  holiday,
  monthRange,
  month,
  weekday,
];
