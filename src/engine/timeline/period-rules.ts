import { ORDINAL_WORDS, readOrdinal } from '../french/numbers.ts';
import { SEASONS } from '../french/seasons.ts';
import { readUnit } from '../french/time-units.ts';
import { addDays, addMonths, type Day, weekdayOf, writeDay, writeWeek } from '../text/calendar.ts';
import { byPlain, plain } from '../text/plain.ts';
import { pattern } from './pattern.ts';
import {
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
  wordsBefore,
} from './reading.ts';
import { bareYear, yearRange } from './year-rule.ts';

const DECADES: Readonly<Record<string, string>> = {
  vingt: '2',
  trente: '3',
  quarante: '4',
  cinquante: '5',
  soixante: '6',
  'soixante-dix': '7',
  'quatre-vingt': '8',
  'quatre-vingts': '8',
  'quatre-vingt-dix': '9',
};

/** « les années 1990 », « les années quatre-vingt », « les années 2000 »: `199X`. */
const decade: Rule = {
  name: 'decade',
  starts: ['années'],
  pattern: pattern(
    `années (?<words>(?:1\\d|20)\\d0|\\d0|${Object.keys(DECADES)
      .sort((a, b) => b.length - a.length)
      .join('|')})s?`,
  ),
  read: ({ words }) => {
    const spelled = DECADES[words!.toLowerCase()];
    const first = spelled
      ? `19${spelled}`
      : words!.length === 4
        ? words!.slice(0, 3)
        : `${Number(words) >= 30 ? 19 : 20}${words![0]}`;
    return vague(stated('DATE', `${first}X`));
  },
};

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(' ');

const century: Rule = {
  name: 'century',
  starts: ['0', ...ROMAN.flatMap((rank) => ['e', 'ème', 'è', 'er'].map((end) => rank + end))],
  pattern: pattern('(?:(?<roman>[IVX]{1,5})(?:e|ème|è|er)|(?<figures>\\d{1,2})(?:e|ème|er)) siècle'),
  read: ({ roman, figures }) => {
    const rank = roman ? ROMAN.indexOf(roman.toLowerCase()) + 1 : Number(figures);
    return rank >= 1 && rank <= 21 ? vague(stated('DATE', `${String(rank - 1).padStart(2, '0')}XX`)) : null;
  },
};

const PLAIN_SEASONS = byPlain(SEASONS);

/** « l'été 2015 », « au printemps dernier », « cet hiver »; « il a été » is a verb. */
const season: Rule = {
  name: 'season',
  starts: ['été', 'printemps', 'automne', 'hiver'],
  pattern: pattern(
    `(?<season>{season})(?: (?:de )?(?<year>{year})(?:-{year})?| (?<side>derni(?:er|ère)|passé|prochain))?(?! (?:de |des |du |d'))`,
  ),
  read: (groups, telling) => {
    const { code, month } = PLAIN_SEASONS[plain(groups.season!)]!;
    if (groups.year) return stated('DATE', `${groups.year}-${code}`);
    // « le printemps des peuples », « l'automne de sa vie »: a season of nothing on the calendar; « il a été » is a verb.
    if (!groups.side && !/(?:cet|ce|au|à l['’])\s?$/iu.test(wordsBefore(telling))) return null;
    return readSeason(code, month, groups, telling);
  },
};

function readSeason(code: string, month: number, { side }: Groups, telling: Telling): Reading {
  const from = fromPublication(telling);
  if (!from) return open('DATE', `XXXX-${code}`);
  const isEnd = /jusqu['’](?:au\s|à l['’])$/iu.test(wordsBefore(telling));
  const tense = readSide(side) ?? (telling.prefer === 'news' && !isEnd ? telling.tense() : null);
  const begun = from.day.month >= month ? 0 : -1;
  const age = (from.day.month - month + 12) % 12;
  // A season lasts three months; without a tense, the running one or the nearest.
  const isRunning = age < 3;
  const isBehind = tense ? tense === 'past' : age < 7;
  const shift = isRunning && !side ? begun : isBehind ? begun - (isRunning ? 1 : 0) : begun + 1;
  return counted('DATE', `${from.day.year + shift}-${code}`, from.anchor, tense ? 0.8 : 0.6);
}

/** « le troisième trimestre 2016 », « premier semestre »: `2016-Q3`, `2016-H1`. */
const quarter: Rule = {
  name: 'quarter',
  starts: ['0', ...ORDINAL_WORDS],
  pattern: pattern(
    "(?<rank>{ordinal}) (?<unit>trimestre|semestre)(?: (?:de )?(?:l'année )?(?<year>{year})| (?<side>dernier|prochain))?",
  ),
  read: ({ rank, unit, year: words }, telling) => {
    const code = `${unit!.startsWith('t') ? 'Q' : 'H'}${readOrdinal(rank!)}`;
    const from = fromPublication(telling);
    if (words) return stated('DATE', `${words}-${code}`);
    return vague(from ? counted('DATE', `${from.day.year}-${code}`, from.anchor, 0.6) : open('DATE', `XXXX-${code}`));
  },
};

/** The value of the period `count` units away from `day`, at the grain of the unit: `2017-W47`, `2017-10`, `2016`. */
export function writePeriod(day: Day, letter: string, count: number): string {
  switch (letter) {
    case 'Y':
      return String(day.year + count).padStart(4, '0');
    case 'M':
      return writeDay(addMonths(day, count)).slice(0, 7);
    case 'W':
      return writeWeek(addDays(day, 7 * count));
    default:
      return writeDay(addDays(day, count));
  }
}

const OPEN_PERIODS: Readonly<Record<string, string>> = { Y: 'XXXX', M: 'XXXX-XX', W: 'XXXX-WXX' };

/** « la semaine dernière », « l'an prochain », « ce mois-ci », « l'année suivante », « cette semaine ». */
const relativePeriod: Rule = {
  name: 'relative-period',
  starts: ['an', 'année', 'mois', 'semaine', 'siècle', 'ce', 'cette', 'trimestre', 'semestre'],
  pattern: pattern(
    "(?:(?<this>cette|ce|cet) )?(?<unit>an|année|mois|semaine|siècle|trimestre|semestre)(?:(?:(?<=ce mois|cette semaine|cette année)-ci)| (?:(?<side>derni(?:er|ère)|passée?|écoulée?|prochaine?|qui vient|à venir)|(?<told>suivante?|précédente?|d'après|d'avant|même)))?",
  ),
  read: ({ this: near, unit, side, told }, telling) => {
    if (!near && !side && !told) return null;
    const { letter, worth } = readUnit(unit!)!;
    const count = readShift(told ?? side) * worth;
    const from = told ? fromToldPeriod(telling) : fromPublication(telling);
    if (!from) return open('DATE', OPEN_PERIODS[letter]!);
    if (worth === 100) return vague(counted('DATE', `${Math.floor((from.day.year + count) / 100)}XX`, from.anchor));
    const reading = counted('DATE', writePeriod(from.day, letter, count), from.anchor, told ? 0.7 : 0.85);
    return near && !side && !told ? vague(reading) : reading;
  },
};

// A year or a month told is enough to count years or months from.
function fromToldPeriod(telling: Telling) {
  const { told } = telling;
  return told
    ? { day: { year: told.year, month: told.month ?? 1, day: told.day?.day ?? 1 }, anchor: told.anchor }
    : fromPublication(telling);
}

/** « la fin de l'année », « en début de semaine », « à la fin du mois ». */
const edgeOfPeriod: Rule = {
  name: 'edge-of-period',
  starts: ['fin', 'début', 'milieu'],
  pattern: pattern(
    "(?:fin|début|milieu) (?:du |de la |de l'|de |d')?(?<unit>année|mois|semaine)(?: (?<side>dernière?|prochaine?))?",
  ),
  read: ({ unit, side }, telling) => {
    // « une fête de fin d'année » is of every year.
    if (/de\s$/u.test(wordsBefore(telling))) return null;
    const { letter } = readUnit(unit!)!;
    const from = fromPublication(telling);
    if (!from) return open('DATE', OPEN_PERIODS[letter]!);
    return vague(counted('DATE', writePeriod(from.day, letter, readShift(side)), from.anchor, 0.7));
  },
};

/** « ce week-end », « le week-end dernier »: TIMEX3 writes `2017-W47-WE`. */
const weekend: Rule = {
  name: 'weekend',
  starts: ['week', 'weekend', 'ce'],
  pattern: pattern('(?<this>ce )?week-?end(?: (?<side>dernier|passé|prochain))?'),
  read: ({ this: near, side }, telling) => {
    if (!near && !side && !/le\s$/iu.test(wordsBefore(telling))) return null;
    const from = fromPublication(telling);
    if (!from) return open('DATE', 'XXXX-WXX-WE');
    const tense = readSide(side) ?? telling.tense();
    // On a Monday, « ce week-end » with a verb in the past is the one that has just gone.
    const back = tense === 'past' && (side !== undefined || weekdayOf(from.day) <= 3);
    const shift = back ? -1 : side && tense === 'future' && weekdayOf(from.day) >= 6 ? 1 : 0;
    return counted('DATE', `${writePeriod(from.day, 'W', shift)}-WE`, from.anchor, 0.75);
  },
};

/** Years and what is longer or shorter than a month but no day. */
export const PERIOD_RULES: readonly Rule[] = [
  century,
  quarter,
  decade,
  season,
  weekend,
  relativePeriod,
  edgeOfPeriod,
  yearRange,
  bareYear,
];
