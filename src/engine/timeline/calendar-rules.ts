import { DATED_NAMES } from '../french/event-words.ts';
import { HOLIDAYS } from '../french/holidays.ts';
import { MONTHS } from '../french/months.ts';
import { DAY_NUMBERS, NUMBER_WORDS, readNumber, readOrdinal } from '../french/numbers.ts';
import { WEEKDAYS } from '../french/weekdays.ts';
import type { TimexValue } from '../model.ts';
import {
  addDays,
  addMonths,
  daysInMonth,
  easterOf,
  isRealDay,
  readDay,
  weekdayOf,
  writeDay,
} from '../text/calendar.ts';
import { byPlain, plain } from '../text/plain.ts';
import { completeDate, completeWeekday, readYear, withPart, writeDate } from './complete-date.ts';
import { pattern } from './pattern.ts';
import {
  completed,
  counted,
  fromPublication,
  fromToldPeriod,
  type Groups,
  isAsked,
  NO_WORD,
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
const DAY_WORDS = ['00', 'premier', ...DAY_NUMBERS];
const MONTH_WORDS = Object.keys(MONTHS);

// « 93 », « '98 »; low figures only where nothing could be counted after them.
const SHORT_YEAR = "(?:'?(?:[4-9]\\d|[0-3]\\d(?=[,.;)]|$))(?! ?(?:[%€\\d]|h|{unit}))(?! \\p{Ll}+[sx](?!\\p{L})))";
/** « deux mille treize », « mille neuf cent quatre-vingt-un » */
const SPELLED_YEAR =
  '(?:deux mille|mil(?:le)? (?:neuf|huit|sept|six|cinq) cents?)(?:(?: et |-et-| |-){numberWord}){0,3}';
const YEAR = `(?<year>${SPELLED_YEAR}|{year}(?! ?(?:euros|dollars|[%€]))|${SHORT_YEAR})`;
const ANCIENT = '(?<ancient>\\d{1,4}) (?:{era}|AC)';
const SIDE = '(?<side>derni(?:er|ère)|passée?|écoulée?|prochaine?|qui vient|à venir)';
const OTHER_YEAR =
  "de (?:l'an(?:née)? (?<otherYear>dernière?|passée?|prochaine?)|cette (?<thisYear>année)|(?:l'année |cette |la )(?<toldYear>suivante|précédente|d'après|d'avant|même(?= année)))(?:(?<=même) année)?";

const PLAIN_HOLIDAYS = byPlain(HOLIDAYS);
const PLAIN_MONTHS = byPlain(MONTHS);

/** After the number of a day, spelled or not. */
const MONTH_NEXT_WORDS = [...MONTH_WORDS.flatMap((name) => [name, plain(name)]), ...NUMBER_WORDS, 'de', 'du', 'et'];

const readMonth = (words: string) => PLAIN_MONTHS[plain(words)] ?? 0;
const dayNumberOf = (words: string) => readOrdinal(words) ?? readNumber(words) ?? 0;
const BY_LETTERS = Object.fromEntries(Object.entries(WEEKDAYS).map(([day, n]) => [day.slice(0, 3), n]));
const readWeekday = (words: string | undefined) =>
  words === undefined ? null : (BY_LETTERS[words.slice(0, 3).toLowerCase()] ?? null);

function yearOf({ year, otherYear, thisYear, toldYear }: Groups, telling: Telling): number | null {
  if (year !== undefined) return readYear(year);
  if (toldYear && telling.told) return telling.told.year + readShift(toldYear);
  const from = fromPublication(telling);
  return from && (otherYear ?? thisYear ?? toldYear) ? from.day.year + readShift(otherYear ?? toldYear) : null;
}

/** @param groups `month`, and what the words say of `day`, `weekday`, `year` and side. @returns Null for a day that does not exist. */
export function readCalendarDate(groups: Groups, telling: Telling): Reading | null {
  if (groups.ancient) {
    const day = groups.day === undefined ? null : dayNumberOf(groups.day);
    return vague(stated('DATE', `-${writeDate(Number(groups.ancient), readMonth(groups.month!), day)}`));
  }
  const date = {
    year: yearOf(groups, telling),
    month: readMonth(groups.month!),
    day: groups.day === undefined ? null : dayNumberOf(groups.day),
    weekday: readWeekday(groups.weekday),
  };
  const reading = completeDate(date, telling, readSide(groups.side));
  const from = groups.toldYear && (telling.told ?? fromPublication(telling));
  return from && reading ? completed('DATE', reading.value, ['year'], from.anchor) : reading;
}

const calendarDate: Rule = {
  name: 'calendar-date',
  starts: ['ce', ...WEEKDAY_WORDS, ...DAY_WORDS],
  next: new Set(MONTH_NEXT_WORDS),
  pattern: pattern(
    `(?:ce )?(?:(?:(?<weekday>{weekday})|{shortWeekday}),? (?:le )?)?(?<day>{day}) (?:(?:du mois )?d(?:e |'))?(?<month>{month})(?: ${ANCIENT}|,? ${YEAR}| ${SIDE}| ${OTHER_YEAR})?`,
  ),
  read: readCalendarDate,
};

const YEAR_AHEAD = Array.from({ length: 12 }, (_, month) => month);

/** « samedi 16 »: the month nearest to the publication in which the 16th is a Saturday; null when none of five is. */
const weekdayAndDay: Rule = {
  name: 'weekday-and-day',
  starts: ['ce', ...WEEKDAY_WORDS],
  pattern: pattern(
    '(?:ce )?(?<weekday>{weekday}|{shortWeekday}) (?:le )?(?<day>\\d{1,2})(?:er)?(?! ?(?:[\\d:h%/.-]\\S|et (?!{weekday} \\d{1,2}(?! ?{month}))|ou |à \\d(?!\\d? ?h)|{unit}|{month}|\\p{Ll}+[sx](?!\\p{L})))',
  ),
  read: ({ weekday, day }, telling) => {
    const from = fromPublication(telling);
    // « mar 12 » of a story may be a plate.
    if (!from || (!isAsked(telling) && weekday!.length < 5)) return null;
    // In a story, the month nearest to the publication of five; an assistant asked for what comes looks a year ahead.
    for (const shift of telling.prefer === 'future' ? YEAR_AHEAD : [0, 1, -1, 2, -2]) {
      const { year, month } = addMonths({ ...from.day, day: 1 }, shift);
      const date = { year, month, day: Number(day) };
      if (!isRealDay(date) || weekdayOf(date) !== readWeekday(weekday)) continue;
      return completed('DATE', writeDay(date), ['year', 'month'], from.anchor, 0.85);
    }
    return null;
  },
};

const SENTENCE_LEAD = /(?:(?:^|[.!?…»]\s)Le|(?:^|\s)(?:puis|;) le)\s$/u;

/** « Il vit dans le 13 », « elle a pris le 24 »: a part of a town, a bus. */
const NO_DAY_LEAD = /(?<!\p{L})(?:dans|vers|contre|sur|avec|par|sous|pren\p{L}*|pris\p{L}*|ligne|numéro)\sle\s$/iu;

/**
 * « Le 12 février, … Le 20, en marge … », « … Ils sont revenus le 20. »: the 20th of the month told, if it comes after; « le 20, rue des Lilas »
 * is an address.
 */
const dayOfToldMonth: Rule = {
  name: 'day-of-told-month',
  starts: ['00'],
  next: NO_WORD,
  pattern: pattern(
    `(?<day>\\d{1,2})(?:er)?(?:(?<ends>(?= ?(?:[.;!?)]|$)))|(?=, (?!\\d|(?:bis|ter|${DATED_NAMES})(?!\\p{L}))))`,
  ),
  read: ({ day, ends }, telling) => {
    const told = ends === undefined ? telling.told : telling.toldHere;
    const before = wordsBefore(telling);
    const isLed =
      ends === undefined ? SENTENCE_LEAD.test(before) : /\p{L}\sle\s$/u.test(before) && !NO_DAY_LEAD.test(before);
    if (!told?.day || !isLed) return null;
    const date = { ...told.day, day: Number(day) };
    return isRealDay(date) && date.day > told.day.day
      ? completed('DATE', writeDay(date), ['year', 'month'], told.anchor, 0.75)
      : null;
  },
};

/** « 4/22 », asked of an assistant, can only be the 22 April. */
function readNumericDate({ day, month, year, clock }: Groups, telling: Telling): Reading | null {
  const isTurned = isAsked(telling) && Number(month) > 12;
  const [first, second] = isTurned ? [month, day] : [day, month];
  const date = { year: year === undefined ? null : readYear(year), month: Number(second), day: Number(first) };
  const reading = completeDate(date, telling);
  return reading && clock ? { ...reading, type: 'TIME', value: `${reading.value}T${clock}` as TimexValue } : reading;
}

const CLOCK = '(?:[ T](?<clock>(?:[01]\\d|2[0-3]):[0-5]\\d)(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?';

const isoDate: Rule = {
  name: 'numeric-date',
  starts: ['0000'],
  pattern: pattern(`(?<year>{year})(?<sep>[-/.])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})(?![-/.]\\d)${CLOCK}`),
  read: readNumericDate,
};

const numericDate: Rule = {
  name: 'numeric-date',
  starts: ['00', ...WEEKDAY_WORDS],
  next: NO_WORD,
  pattern: pattern(
    `(?:{weekday},? (?:le )?)?(?<day>\\d{1,2})(?<sep>[-/.])(?<month>\\d{1,2})\\k<sep>(?<year>{year}|\\d\\d)(?![-/.]\\d)${CLOCK}`,
  ),
  read: readNumericDate,
};

// « 3/4 » is a fraction or a score unless an article or a weekday makes it a date.
const shortNumericDate: Rule = {
  name: 'numeric-date',
  starts: ['00', ...WEEKDAY_WORDS],
  next: NO_WORD,
  pattern: pattern(
    '(?<weekday>{weekday} )?(?<day>\\d{1,2})(?<sep>[/.-])(?<month>\\d{1,2})(?![/.]\\d|-\\d{1,2}(?!\\d?/)| ?{unit})',
  ),
  read: (groups, telling) => {
    const before = wordsBefore(telling);
    const isDate =
      groups.sep === '/'
        ? isAsked(telling) || groups.weekday || /(?:^|(?:le|du|au)\s)$/iu.test(before)
        : isAsked(telling) && /(?:^|\s)(?:le|sur|au|pour|avant)\s+$/iu.test(before);
    return isDate ? readNumericDate(groups, telling) : null;
  },
};

/** Asked of an assistant: « 31 10 », « le 17 2 », « 20 02 14 ». */
const spacedDate: Rule = {
  name: 'numeric-date',
  starts: ['00'],
  asked: true,
  pattern: pattern('(?<day>\\d{1,2}) (?<month>\\d{1,2})(?: (?<year>{year}|\\d\\d))?(?! ?[h:\\d])'),
  read: readNumericDate,
};

/** Asked of an assistant: « 2015-3 », « 3/2015 »; « le dossier 2019/4 » of a story is no date. */
const numericMonth: Rule = {
  name: 'month',
  starts: ['0'],
  asked: true,
  pattern: pattern(
    '(?:(?<year>{year}) ?[-/.] ?(?<month>0?[1-9]|1[0-2])|(?<month2>0?[1-9]|1[0-2]) ?[-/.] ?(?<year2>{year})|(?<year3>{year})(?:,? |-)(?<name>{month}))(?! ?[-/.]\\d)',
  ),
  read: ({ year, month, year2, month2, year3, name }) => {
    const of = name ? readMonth(name) : Number(month ?? month2);
    return stated('DATE', writeDate(Number(year ?? year2 ?? year3), of, null), 0.6);
  },
};

/** « 23-septembre-2020 », « septembre-2020-23 »: with a name for the month, the year tells itself from the day. */
const hyphenedDate: Rule = {
  name: 'calendar-date',
  starts: ['0', ...MONTH_WORDS],
  asked: true,
  pattern: pattern('(?:(?:\\d{1,4}|{month})-){2}(?:\\d{1,4}|{month})'),
  read: (_, telling) => {
    const parts = telling.text.slice(telling.start, telling.end).split('-');
    const month = parts.find((part) => /\p{L}/u.test(part));
    const [year, day] = parts.filter((part) => part !== month).sort((a, b) => Number(b) - Number(a));
    if (!month || !/^\d{4}$/u.test(year!) || day === undefined) return null;
    return completeDate({ year: Number(year), month: readMonth(month), day: Number(day) }, telling);
  },
};

const DAY_ALONE_LEAD = /(?:^|\s)(?:l[ea]|du|au)\s$/iu;

/** Asked of an assistant: « le 16 », « du 13 au 18 »: the day of the month on the side that is wanted. */
const dayAlone: Rule = {
  name: 'day-alone',
  starts: ['00', 'premier'],
  asked: true,
  pattern: pattern(
    "(?<day>\\d{1,2}(?:er|e)?|premier)(?! de l'an)(?= ?$| ?[,.!?]|,? (?:et le (?=\\d)|au|à|a|[àa] partir|plutôt|vers|entre|de|du|jusqu'[àa]u?|dans|en) )",
  ),
  read: ({ day }, telling) => {
    const from = fromPublication(telling);
    if (!DAY_ALONE_LEAD.test(wordsBefore(telling)) || dayNumberOf(day!) > 31) return null;
    if (!from) return open('DATE', `XXXX-XX-${day!.replace(/\D/gu, '').padStart(2, '0')}`);
    const ahead = dayNumberOf(day!) - from.day.day;
    const step = telling.prefer === 'past' ? -1 : 1;
    const first = (telling.prefer === 'future' && ahead < 0) || (telling.prefer === 'past' && ahead > 0) ? 1 : 0;
    for (const shift of [first, first + 1]) {
      const { year, month } = addMonths({ ...from.day, day: 1 }, step * shift);
      const date = { year, month, day: dayNumberOf(day!) };
      if (isRealDay(date)) return completed('DATE', writeDay(date), ['year', 'month'], from.anchor, 0.6);
    }
    return null;
  },
};

/** « le 5 du mois », « le 11 du mois dernier », « le 3 courant »; « le 5 du même mois » is of the month told. */
const dayOfMonth: Rule = {
  name: 'day-of-told-month',
  starts: ['00', 'premier'],
  next: new Set(['courant', 'de', 'du']),
  pattern: pattern(
    '(?<day>\\d{1,2}(?:er)?|premier) (?:courant|de ce mois|du (?<same>même )?mois(?: (?<shift>dernier|passé|prochain)| (?<told>précédent|suivant))?)(?! d)',
  ),
  read: ({ day, same, shift, told: toldShift }, telling) => {
    if (!/(?:^|\s)(?:le|au|du)\s$/iu.test(wordsBefore(telling))) return null;
    const from = (same ?? toldShift) ? fromToldPeriod(telling) : fromPublication(telling);
    if (!from) return open('DATE', `XXXX-XX-${String(dayNumberOf(day!)).padStart(2, '0')}`);
    const { year, month } = addMonths({ ...from.day, day: 1 }, readShift(shift ?? toldShift));
    const date = { year, month, day: dayNumberOf(day!) };
    return isRealDay(date) ? completed('DATE', writeDay(date), ['year', 'month'], from.anchor, 0.75) : null;
  },
};

/** Asked of an assistant: « septembre 4 », « jan-1 », « novembre entre 19 et 20 ». */
const monthFirst: Rule = {
  name: 'calendar-date',
  starts: [...WEEKDAY_WORDS, ...MONTH_WORDS],
  asked: true,
  pattern: pattern(
    "(?:{weekday} |{shortWeekday} )?(?<month>{month})(?: |-)(?:le |entre (?:le )?|du? )?(?:(?<first>{day})(?: (?:et|[àa]u?|jusqu'[àa]u?) (?:le )?| ?- ?(?=\\d)))?(?<day>{day}|{ordinal})(?:(?:,|-)? ?(?<year>{year}))?(?! ?[h:])",
  ),
  read: (groups, telling) => {
    const end = readCalendarDate(groups, telling);
    return end && groups.first ? rangeTo(end, groups) : end;
  },
};

/** The year of a reading; null when it is open. */
const yearIn = ({ value }: Reading) => (/^\d/u.test(value) ? Number(value.slice(0, 4)) : null);

/**
 * A period that ends with the words read: `2017-04-28/2017-05-03`. Without a year of its own, it begins in the year of its end, or in the one before
 * when its month comes later.
 */
function rangeTo(end: Reading | null, { firstMonth, firstYear, month, first }: Groups): Reading | null {
  const begins = readMonth(firstMonth ?? month!);
  const day = first === undefined ? null : dayNumberOf(first);
  const endYear = end && yearIn(end);
  const year = firstYear ? readYear(firstYear) : endYear && endYear - (begins > readMonth(month!) ? 1 : 0);
  if (!end || !isRealDay({ year: year ?? 2024, month: begins, day: day ?? 1 })) return null;
  const start = writeDate(year, begins, day);
  return start > end.value ? null : { ...end, value: `${start}/${end.value}` as TimexValue };
}

const MONTH_END = '(?<month>{month})(?:,? (?<year>{year}|[4-9]\\d(?= ?[,.;:)]|$)))?';
const FIRST_DAY = '(?:{weekday} )?(?<first>{day})(?: (?<firstMonth>{month})(?: (?<firstYear>{year}))?)?';

const dayRange: Rule = {
  name: 'day-range',
  starts: [...WEEKDAY_WORDS, ...DAY_WORDS],
  next: new Set([...MONTH_NEXT_WORDS, 'à', 'a', 'au']),
  pattern: pattern(
    `${FIRST_DAY} ?(?<join>[àa]u?|-|–|/|jusqu'[àa]u?|et(?: le)?) ?(?:le )?(?:{weekday} )?(?<day>{day}) (?:de )?${MONTH_END}`,
  ),
  read: (groups, telling) => {
    const { first, firstMonth, join, day } = groups;
    const isNextDay = firstMonth === undefined && dayNumberOf(day!) === dayNumberOf(first!) + 1;
    if (/^et/iu.test(join!) && !isBetween(telling) && !isNextDay) return null;
    return rangeTo(readCalendarDate(groups, telling), groups);
  },
};

/** « les 24, 25 et 26 novembre »: three days or more in a row are one period. */
const dayList: Rule = {
  name: 'day-range',
  starts: ['00'],
  next: NO_WORD,
  pattern: pattern(`(?<first>\\d{1,2})(?<between>(?:, \\d{1,2}){1,5}),? et (?:le )?(?<day>\\d{1,2}) ${MONTH_END}`),
  read: (groups, telling) =>
    isRun([groups.first!, ...groups.between!.match(/\d+/gu)!, groups.day!].map(Number))
      ? rangeTo(readCalendarDate(groups, telling), groups)
      : null,
};

const isRun = (numbers: readonly number[], last = Number.POSITIVE_INFINITY) =>
  numbers.every((n, i) => i === 0 || n === (numbers[i - 1]! % last) + 1);

/** « lundi, mardi et mercredi »: likewise. */
const weekdayList: Rule = {
  name: 'day-range',
  starts: Object.keys(WEEKDAYS),
  pattern: pattern(
    '(?<first>{weekday})(?<between>(?:, {weekday}){1,5}) et (?<last>{weekday})(?! (?:{part}|\\d|derniers|prochains))',
  ),
  read: ({ first, between, last }, telling) => {
    const days = [first!, ...between!.slice(2).split(/,\s+/u), last!].map((word) => readWeekday(word)!);
    const from = isRun(days, 7) ? completeWeekday(days[0]!, telling) : null;
    const day = from && readDay(from.value);
    return day ? { ...from, value: `${from.value}/${writeDay(addDays(day, days.length - 1))}` as TimexValue } : null;
  },
};

const isBetween = (telling: Telling) => /entre (?:le )?$/iu.test(wordsBefore(telling));

/** « les 3 et 17 décembre »: the first day borrows the month that comes. */
const listedDay: Rule = {
  name: 'listed-day',
  starts: [...WEEKDAY_WORDS, ...DAY_WORDS],
  next: new Set(['et', 'ou', 'puis', ...NUMBER_WORDS]),
  pattern: pattern(
    `(?:(?<weekday>{weekday}) )?(?<day>{day})(?=(?:, (?:{weekday} )?{day}){0,6},? (?:et|ou|puis) (?:le )?(?:{weekday} )?{day} ${MONTH_END})`,
  ),
  read: readCalendarDate,
};

/** « le 11-Septembre », « le mouvement du 22-Mars »: a name, never an event. */
const namedDay: Rule = {
  name: 'named-day',
  starts: ['00'],
  next: NO_WORD,
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
    `(?<firstMonth>{month})(?: (?<firstYear>{year}|[4-9]\\d))?(?: (?:[àa]|(?<and>et)|jusqu'(?:en|[àa])) ?| [-–] ?| ?[-–/] ?(?={month},? (?:{year}|[4-9]\\d(?= ?[,.;:)]|$))))(?:la fin )?${MONTH_END}`,
  ),
  // A story that compares « entre mars et mai » names two months.
  read: (groups, telling) =>
    groups.and && !(isAsked(telling) && isBetween(telling)) ? null : rangeTo(readCalendarDate(groups, telling), groups),
};

/** « mars, avril et mai 2009 »: three months or more in a row are one period. */
const monthList: Rule = {
  name: 'month-range',
  starts: MONTH_WORDS,
  pattern: pattern(`(?<firstMonth>{month})(?<between>(?:, {month})+) et ${MONTH_END}`),
  read: (groups, telling) => {
    const { firstMonth, between, month } = groups;
    const months = [firstMonth!, ...between!.slice(2).split(/,\s+/u), month!].map(readMonth);
    return isRun(months, 12) ? rangeTo(readCalendarDate(groups, telling), groups) : null;
  },
};

// A planet, a first name, a surname, a park: a month with a capital, and « mars » itself, need a preposition of time.
const MONTH_LEAD =
  /(?:^|[\s(’'«-])(?:en|dès|depuis|fin|début|milieu|mi|courant|vers|mois d[e’']|avant|après|jusqu['’]en|d[’'])[\s-]*$/iu;
const MONTH_LEAD_LOOSE = /(?:^|[\s(])(?:de|pour|à|et|ce|cette|le|la|les|fin)\s$/iu;

/** « mars, avril et mai » */
const MONTH_NEXT = new RegExp(
  `^(?:,| et| ou| à)\\s(?:${MONTH_WORDS.filter((name) => name.length > 4).join('|')}|mai)(?!\\p{L})`,
  'iu',
);

function isMonth(words: string, dated: boolean, telling: Telling): boolean {
  // « en sept semaines »
  if (!dated && /^(?:sept|oct|nov|janv?|févr?|avr|juil|déc|sep|fev|dec)\.?$/iu.test(words)) return false;
  const before = wordsBefore(telling);
  // A figure in front and no date: « 30 février » is no month of February.
  if (/\p{N}(?:er|e)?\s$/u.test(before)) return false;
  if (MONTH_LEAD.test(before) || MONTH_NEXT.test(wordsAfter(telling))) return true;
  const capital = words[0] !== words[0]!.toLowerCase();
  if (isAsked(telling) && (capital || words.length > 4 || telling.text.trim() === words)) return true;
  if (/^mars$/iu.test(words)) return dated || (!capital && MONTH_LEAD_LOOSE.test(before));
  return dated || !capital || (words.length > 3 && (before === '' || /\n$/u.test(before)));
}

const month: Rule = {
  name: 'month',
  starts: MONTH_WORDS,
  pattern: pattern(
    `(?<month>{month})(?: ${ANCIENT}|(?:,? (?:de )?|-)${YEAR}| ${SIDE}| ${OTHER_YEAR}|(?=(?:, {month}){0,5} (?:et|ou) (?:en )?{month} (?<sharedYear>{year}))|)`,
  ),
  read: (groups, telling) => {
    const { month: words, side } = groups;
    if (!isMonth(words!, (groups.year ?? groups.sharedYear ?? side ?? groups.ancient) !== undefined, telling))
      return null;
    const isThis = /(?:^|\s)(?:ce|cette)\s$/iu.test(wordsBefore(telling));
    const year = groups.year ?? groups.sharedYear;
    return readCalendarDate(isThis ? { ...groups, thisYear: 'année' } : { ...groups, year }, telling);
  },
};

/** « premier mercredi du mois prochain », « le deuxième dimanche de juin », « le dernier jour d'avril 2012 ». */
const nthWeekday: Rule = {
  name: 'nth-weekday',
  starts: ['00', 'premier', 'deuxième', 'second', 'troisième', 'quatrième', 'dernier'],
  next: NO_WORD,
  pattern: pattern(
    `(?<rank>{ordinal}|dernier) (?:(?<weekday>{weekday})|jour) (?:(?:du mois )?(?:de |d')(?<month>{month})(?: ${YEAR})?|du mois(?: (?<next>prochain|dernier|suivant|précédent))?(?! d))`,
  ),
  read: (groups, telling) => {
    const of = groups.month
      ? readCalendarDate({ ...groups, weekday: undefined }, telling)
      : monthBeside(groups, telling);
    const year = of && yearIn(of);
    if (!of || year === null) return of;
    const day = nthDay(
      year,
      Number(of.value.slice(5, 7)),
      readWeekday(groups.weekday),
      readOrdinal(groups.rank!) ?? -1,
    );
    return day === null ? null : { ...of, value: day as TimexValue };
  },
};

/** « (le premier lundi) du mois prochain ». */
function monthBeside({ next }: Groups, telling: Telling): Reading | null {
  const from = fromPublication(telling);
  if (!from) return open('DATE', 'XXXX-XX');
  return counted('DATE', writeDay(addMonths(from.day, readShift(next))).slice(0, 7), from.anchor);
}

/** @param rank From 1, or -1 for the last. */
function nthDay(year: number, month: number, weekday: number | null, rank: number): string | null {
  const first = { year, month, day: 1 };
  const next = { year: month === 12 ? year + 1 : year, month: (month % 12) + 1, day: 1 };
  if (rank === -1) {
    const last = addDays(next, -1);
    return writeDay(weekday === null ? last : addDays(last, -((weekdayOf(last) - weekday + 7) % 7)));
  }
  if (weekday === null) return rank <= daysInMonth(year, month) ? writeDay({ year, month, day: rank }) : null;
  const day = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (rank - 1));
  return day.month === month ? writeDay(day) : null;
}

/** « Noël », « le lundi de Pâques 2018 ». A feast names more often than it dates. */
const holiday: Rule = {
  name: 'holiday',
  starts: ['st', ...Object.keys(HOLIDAYS).map((name) => name.split(/[\s-]/u)[0]!)],
  pattern: pattern(`(?<name>{holiday})(?: (?:de )?${YEAR}| ${SIDE})?`),
  read: (groups, telling) => {
    const about = PLAIN_HOLIDAYS[plain(groups.name!).replace(/\bs(?:ain)?t[- ]/u, 'saint-')];
    if (!about || isFirstName(telling) || isOther(groups.name!, telling)) return null;
    const fixed = { month: 'month' in about ? about.month : 4, day: 'day' in about ? about.day : 15 };
    const near = completeDate({ year: yearOf(groups, telling), ...fixed }, telling, readSide(groups.side));
    const year = near && yearIn(near);
    // « le marché de Noël » names; « à Noël 2016, la halle a brûlé » dates.
    const told =
      groups.year && /(?:^|\s)à\s(?:la\s|l['’])?$/iu.test(wordsBefore(telling)) ? (day: Reading) => day : vague;
    if (!near || year === null || 'day' in about) return near && told(near);
    const day =
      'rank' in about
        ? notPentecost(year, nthDay(year, about.month, about.weekday, about.rank)!)
        : writeDay(addDays(easterOf(year), about.afterEaster));
    return told({ ...near, value: day as TimexValue });
  },
};

/** The law puts Mothers' Day off a week when it meets Pentecost (Code de l'action sociale, art. D215-1). */
const notPentecost = (year: number, day: string) =>
  day === writeDay(addDays(easterOf(year), 49)) ? writeDay(addDays(easterOf(year), 56)) : day;

/** « L'ascension du mont », « l'hôpital Saint-Jean », « la fête nationale suisse » are no days of the French calendar. */
function isOther(name: string, telling: Telling): boolean {
  if (/^s(?:ain)?t[- ]/iu.test(name)) return !isAsked(telling) && !/(?:^|\s)la\s$/iu.test(wordsBefore(telling));
  if (/^(?:ascension|assomption)$/iu.test(name) && /^\sd(?:u|e|es)\s|^\sd['’]/u.test(wordsAfter(telling))) return true;
  if (/nationale$/iu.test(name))
    return /^\s\p{L}+(?:[aeo][in]+[es]+|ienne|que|sse)(?!\p{L})/u.test(wordsAfter(telling));
  return !isAsked(telling) && /^(?:ascension|assomption|chandeleur|armistice)$/u.test(name);
}

const isFirstName = (telling: Telling) =>
  wordsBefore(telling).endsWith('-') || /^\s\p{Lu}\p{Ll}/u.test(wordsAfter(telling));

/** « un dimanche de plus », « le marché du dimanche »: of no week; « du lundi au vendredi » of all. */
const ANY_DAY = /(?:(?:^|[\s(])un|\p{Ll}\sdu)\s$/iu;
// « le deuxième dimanche » is of a month or of a season, not of this week.
const RANKED = /(?:premiers?|dernier|deuxième|second|troisième|quatrième|\de)\s$/iu;

/** « le lundi suivant », « le lundi précédent »: beside the last day told; open when only a month or a year was told. */
function weekdayBeside(weekday: number, side: number, telling: Telling): Reading {
  const { told } = telling;
  if (!told) return completeWeekday(weekday, telling, side > 0 ? 'future' : 'past');
  if (!told.day) return open('DATE', `XXXX-WXX-${weekday}`);
  const ahead = ((weekday - weekdayOf(told.day) + 6) % 7) + 1;
  return counted(
    'DATE',
    writeDay(addDays(told.day, side > 0 || ahead === 7 ? side * ahead : ahead - 7)),
    told.anchor,
    0.7,
  );
}

/** « jeudi », « ce jeudi », « jeudi dernier », « jeudi soir », « dimanche dans la soirée ». Plurals are habits, another rule's. */
const weekday: Rule = {
  name: 'weekday',
  starts: ['ce', ...Object.keys(WEEKDAYS)],
  pattern: pattern(
    `(?<this>ce (?:même )?)?(?<weekday>{weekday})(?:(?= et {weekday} (?<both>derniers|prochains))| (?<plural>derniers|prochains)| ${SIDE}| (?<told>suivant|d'après|précédent|d'avant)| en (?<ahead>huit|8|quinze|15)(?! ?(?:h|{unit}))|){inPart}`,
  ),
  read: (groups, telling) => {
    const before = wordsBefore(telling);
    if (!groups.part && RANKED.test(before)) return null;
    if (telling.prefer === 'news' && ANY_DAY.test(before))
      return /^.?Un\s$/u.test(before.slice(-4)) ? null : vague(open('DATE', `XXXX-WXX-${readWeekday(groups.weekday)}`));
    const day = readWeekday(groups.weekday)!;
    const from = groups.ahead ? fromPublication(telling) : null;
    // « lundi en huit » is a week after the next one.
    if (from) {
      const days = ((day - weekdayOf(from.day) + 7) % 7) + (readNumber(groups.ahead!)! < 10 ? 7 : 14);
      return counted('DATE', writeDay(addDays(from.day, days)), from.anchor, 0.9);
    }
    const reading = groups.told
      ? weekdayBeside(day, readShift(groups.told), telling)
      : completeWeekday(day, telling, readSide(groups.side ?? groups.both ?? groups.plural));
    const sure = groups.this ? { ...reading, confidence: 0.9 } : reading;
    return groups.part ? withPart(sure, groups.part) : sure;
  },
};

/** Dates of the calendar, whole or with parts missing; the longest reading first. */
export const CALENDAR_RULES: readonly Rule[] = [
  isoDate,
  dayList,
  weekdayList,
  numericDate,
  spacedDate,
  hyphenedDate,
  numericMonth,
  shortNumericDate,
  dayRange,
  listedDay,
  calendarDate,
  weekdayAndDay,
  dayOfToldMonth,
  dayOfMonth,
  dayAlone,
  namedDay,
  nthWeekday,
  holiday,
  monthFirst,
  monthRange,
  monthList,
  month,
  weekday,
];
