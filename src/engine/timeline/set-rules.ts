import { readPart } from '../french/day-parts.ts';
import { MONTHS } from '../french/months.ts';
import { NUMBER_WORDS, readNumber, readOrdinal } from '../french/numbers.ts';
import { SEASONS } from '../french/seasons.ts';
import { FREQUENCIES, readUnit, UNIT_WORDS } from '../french/time-units.ts';
import { WEEKDAYS } from '../french/weekdays.ts';
import { isRealDay } from '../text/calendar.ts';
import { byPlain, plain } from '../text/plain.ts';
import { writeDate } from './complete-date.ts';
import { COUNT_WORDS, UNITS_NEXT, writeLength } from './length-rules.ts';
import { pattern } from './pattern.ts';
import { type Groups, isAsked, type Rule, stated, wordsAfter, wordsBefore } from './reading.ts';

const BY_SEASON = byPlain(SEASONS);

/** Of « chaque 14 juillet », « chaque 1er mai ». */
const dayOf = (words: string) => readOrdinal(words) ?? readNumber(words) ?? 0;

/** How often: `P2Y`, `XXXX-WXX-1` for Mondays, `XXXX-SU` for summers; a part of the day is of every day. */
function writeFrequency({ count, quarter, unit, weekday, part, season, month, weekend }: Groups): string {
  if (quarter) return 'PT15M';
  if (unit) return writeLength([[count ? readNumber(count) : 1, readUnit(unit)!]]);
  if (weekday) return `XXXX-WXX-${WEEKDAYS[weekday.toLowerCase()]}${part ? readPart(part) : ''}`;
  if (season) return `XXXX-${BY_SEASON[plain(season)]!.code}`;
  if (month) return writeDate(null, MONTHS[plain(month)]!, count === undefined ? null : dayOf(count));
  return weekend ? 'XXXX-WXX-WE' : 'P1D';
}

const REPEATED =
  "(?:(?<quarter>quarts? d'heure)|(?<unit>{unit})|(?<weekday>{weekday})s?(?: (?<part>{part})s?)?|{part}s?|(?<season>{season})s?|(?<month>{month})|(?<weekend>week-?ends?))";

/** « chaque année », « tous les deux ans », « tous les jeudis », « chaque été ». */
const every: Rule = {
  name: 'every',
  starts: ['chaque', 'tous', 'toutes'],
  pattern: pattern(`(?:chaque|(?:tous|toutes) les) (?:(?<count>1er(?= {month})|{number}) )?${REPEATED}`),
  // « chaque 30 février » is no day.
  read: (groups) => {
    const { month, count } = groups;
    const isNone = month && count && !isRealDay({ year: 2024, month: MONTHS[plain(month)]!, day: dayOf(count) });
    return isNone ? null : stated('SET', writeFrequency(groups));
  },
};

/** « un jour sur deux », « un lundi sur deux », « sept jours sur sept ». */
const oneIn: Rule = {
  name: 'every',
  starts: COUNT_WORDS,
  next: new Set([...UNITS_NEXT, ...Object.keys(WEEKDAYS)]),
  pattern: pattern('(?<one>{number}) (?:(?<unit>{unit})|(?<weekday>{weekday})) sur (?<count>{number})'),
  read: (groups) => {
    const isAlways = readNumber(groups.one!) === readNumber(groups.count!);
    return stated('SET', isAlways ? 'P1D' : writeFrequency(groups), 0.9);
  },
};

/** « par an », « 30 euros/mois », where the span is the unit; « trois fois par mois », « deux jours par semaine ». */
const perUnit: Rule = {
  name: 'every',
  starts: UNIT_WORDS,
  pattern: pattern('(?<=par |\\p{L}/|€/)(?<unit>{unit})'),
  read: (groups) => stated('SET', writeFrequency(groups), 0.9),
};

const timesPerUnit: Rule = {
  name: 'every',
  starts: COUNT_WORDS,
  next: new Set(['fois', 'jour', 'jours', 'heure', 'heures']),
  pattern: pattern(
    "{number} (?:fois|jours?|heures?) (?:par |l'|tou(?:s|tes) les (?:(?<count>{number}) )?)(?<unit>{unit})",
  ),
  read: (groups) => stated('SET', writeFrequency(groups), 0.9),
};

/** « trois week-ends », « ces derniers week-ends »: not every one. */
const FEW = new RegExp(
  `(?:\\d|(?<!\\p{L})(?:${NUMBER_WORDS.join('|')}|quelques|plusieurs|ces|derniers|prochains|premiers))\\s$`,
  'iu',
);

/** « Du lundi au vendredi »: every week; « du lundi 3 au vendredi 7 mai » is one. */
const weekSpan: Rule = {
  name: 'every',
  starts: Object.keys(WEEKDAYS),
  pattern: pattern('(?<=du )(?<first>{weekday}) au (?<last>{weekday})(?! ?(?:\\d|{part}))'),
  read: ({ first, last }) =>
    stated('SET', `XXXX-WXX-${WEEKDAYS[first!.toLowerCase()]}/XXXX-WXX-${WEEKDAYS[last!.toLowerCase()]}`, 0.8),
};

/** « les vendredis », « les week-ends »: a habit. */
const habits: Rule = {
  name: 'every',
  starts: [...Object.keys(WEEKDAYS).flatMap((day) => [day, `${day}s`]), 'week', 'weekends'],
  pattern: pattern('(?:(?<weekday>{weekday})(?:s(?: (?<part>{part})s?)?|(?= de chaque ))|(?<weekend>week-?end)s)'),
  read: (groups, telling) =>
    groups.weekend && FEW.test(wordsBefore(telling)) ? null : stated('SET', writeFrequency(groups), 0.85),
};

/** After these, and before a name, « quotidien » and « hebdomadaire » are newspapers. */
const PAPER_LEAD =
  /(?:(?:^|[\s’'])(?:les?|la|une?|du|au|aux|des|cet?|ces|son|notre|leur|grand|premier|vie)\s|[’',»(:–—]\s?|^)$/iu;

/** « une réunion hebdomadaire », « se réunir quotidiennement »; « le quotidien régional » is a newspaper. */
const frequency: Rule = {
  name: 'every',
  starts: Object.keys(FREQUENCIES),
  pattern: pattern(`(?<word>${Object.keys(FREQUENCIES).join('|')})`),
  read: ({ word }, telling) => {
    const isNoun =
      !isAsked(telling) &&
      !/ment$/iu.test(word!) &&
      (PAPER_LEAD.test(wordsBefore(telling)) || /^\s(?:«|\p{Lu})/u.test(wordsAfter(telling)));
    return isNoun ? null : stated('SET', FREQUENCIES[plain(word!)]!, 0.8);
  },
};

/** Frequencies and habits; the longest reading first. */
export const SET_RULES: readonly Rule[] = [timesPerUnit, oneIn, every, perUnit, weekSpan, habits, frequency];
