import { ORDINAL_WORDS, readNumber, readOrdinal } from '../french/numbers.ts';
import { SEASONS } from '../french/seasons.ts';
import { ERAS } from '../french/time-names.ts';
import { readUnit, type TimeUnit } from '../french/time-units.ts';
import type { Span, TimexValue } from '../model.ts';
import { addDays, type Day, daysInMonth, readDay, weekdayOf, writeDay, writeWeek } from '../text/calendar.ts';
import { byPlain, plain } from '../text/plain.ts';
import { writeInstant, writePeriod } from './away.ts';
import { readCalendarDate } from './calendar-rules.ts';
import { completeDate } from './complete-date.ts';
import { COUNT_WORDS } from './length-rules.ts';
import { pattern } from './pattern.ts';
import {
  type Base,
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
import { bareYear, earlyYear, yearRange } from './year-rule.ts';

const SIDE = '(?<side>derni(?:er|ère)|passée?|écoulée?|prochaine?|qui vient|à venir|en cours)';
const pad = (n: number) => String(n).padStart(2, '0');

/** Assistants that answer the nearest date want its first and last day, the others its name. */
const isNearest = ({ prefer }: Telling) => prefer === 'nearest';
/** These want a period as assistants cut it: « fin mars » is its last days. */
const isCut = (telling: Telling) => isAsked(telling) && !isNearest(telling);

/** The days of the months from `first` to `last` of a year. */
const writeMonths = (year: number | string, first: number, last: number) =>
  `${year}-${pad(first)}-01/${year}-${pad(last)}-${daysInMonth(Number(year), last)}`;

const DECADES = 'vingt|trente|quarante|cinquante|soixante-dix|soixante|quatre-vingt-dix|quatre-vingts?';

const DECADE = `(?:deux mille(?: dix| vingt)?|'?(?:(?:1\\d|20)?\\d0)|(?:(?:mille |mil |dix-)neuf (?:cents? )?)?(?:${DECADES}))'?s?`;

/** The first three figures of the years: « 80 » and « quatre-vingt » are `198`, « 10 » is `201`. */
function readDecade(words: string): string {
  if (/^deux/iu.test(words)) return `20${/dix$/iu.test(words) ? 1 : /vingt$/iu.test(words) ? 2 : 0}`;
  const spelled = new RegExp(`(?:${DECADES})s?$`, 'iu').exec(words)?.[0];
  const figures = spelled ? String(readNumber(spelled)) : words.replace(/\D/gu, '');
  const century = figures.length > 2 ? '' : Number(figures) >= (spelled ? 20 : 30) ? '19' : '20';
  return (century + figures).slice(0, 3);
}

/** « les années 1990 », « les années quatre-vingt », « les années 70 et 80 », « la décennie 2000 »: `199X`. */
const decade: Rule = {
  name: 'decade',
  starts: ['années', 'décennie'],
  pattern: pattern(
    `(?:années|décennie) (?:des années )?(?<first>${DECADE})(?:(?: et | à | ou |-)(?<last>${DECADE})(?! {unit}))?`,
  ),
  read: ({ first, last }, telling) => {
    const from = readDecade(first!);
    const to = last === undefined ? from : readDecade(last);
    const value = from === to ? `${from}X` : `${from}X/${to}X`;
    return vague(stated('DATE', isNearest(telling) ? `${from}0-01-01/${to}9-12-31` : value));
  },
};

const BY_ERA = byPlain(ERAS);

const era: Rule = {
  name: 'decade',
  starts: Object.keys(ERAS).map((name) => name.split(/[\s-]/u)[0]!),
  pattern: pattern(`(?<name>${Object.keys(ERAS).join('|')})`),
  read: ({ name }) => vague(stated('DATE', BY_ERA[plain(name!)]!, 0.8)),
};

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii'.split(' ');
const CENTURY = '(?:[IVX]{1,5}(?:er|ème|è|e)|{ordinal})';

/** « le XIXe siècle », « le dix-neuvième siècle », « aux XVIIe et XVIIIe siècles », « au IIIe siècle avant notre ère ». */
const century: Rule = {
  name: 'century',
  starts: [
    '0',
    ...ORDINAL_WORDS,
    ...ROMAN.flatMap((rank) => ['e', 'ème', 'è', 'er'].map((end) => rank + end)),
    'dix',
    'vingt',
  ],
  next: new Set(['et']),
  pattern: pattern(
    `(?<rank>${CENTURY})(?: siècles?(?:(?<before> {era})| {after})?|(?=(?:,| et| ou|) ?(?:-|au |aux |le )?${CENTURY} siècles?)|(?<alone>(?= ?[,.;:)]|$)))`,
  ),
  read: ({ rank: words, before, alone }, telling) => {
    // « fin XIXe »
    if (alone !== undefined && !/(?:fin|début|milieu|mi)(?:\s(?:du\s)?|-)$/iu.test(wordsBefore(telling))) return null;
    const rank = ROMAN.indexOf(plain(words!).replace(/(?:er|eme|e)$/u, '')) + 1 || readOrdinal(words!) || 99;
    return rank <= 22 ? vague(stated('DATE', `${before ? '-' : ''}${pad(rank - 1)}XX`)) : null;
  },
};

const BY_SEASON = byPlain(SEASONS);
/** After these a season is one of the calendar: « cet été », « pendant l'hiver ». */
const SEASON_LEAD =
  /(?<!\p{L})(?:cet|ce|au|(?:à|pendant|durant|dès|avant|après|tout|depuis|jusqu['’]à|ici(?: à)?|(?:début|fin|milieu|cours) de) (?:le |l['’])|(?:début|fin|milieu|cours) d(?:e |u |['’])|(?:début|fin|mi)[\s-])\s?$/iu;
/** « il a été », « ont été »: a verb. */
const BEEN =
  /(?:^|[\s’'-])(?:ai|as|a|avons|avez|ont|eu|ayant|av(?:oir|ais|ait|aient|ions|iez)|aur\p{L}+)\s(?:\p{L}+\s)?$/iu;

/** « l'été 2015 », « au printemps dernier », « cet hiver »; « il a été » is a verb. */
const season: Rule = {
  name: 'season',
  starts: ['été', 'printemps', 'automne', 'hiver'],
  pattern: pattern(
    `(?<season>{season})(?: (?:de )?(?<year>{year})(?:[-/]{year})?|(?: (?<side>derni(?:er|ère)|passé|prochain))?(?! (?:de |des |du |d')))`,
  ),
  read: (groups, telling) => {
    const about = BY_SEASON[plain(groups.season!)]!;
    if (groups.year) return stated('DATE', writeSeason(Number(groups.year), about, telling));
    const before = wordsBefore(telling);
    if (!groups.side && BEEN.test(before)) return null;
    // Parsers that look for the nearest date name the season of no year.
    if (isNearest(telling) && !groups.side) return vague(stated('DATE', about.code, 0.5));
    // « le printemps des peuples », « l'automne de sa vie »: a season of nothing on the calendar.
    return groups.side || isCut(telling) || SEASON_LEAD.test(before) ? readSeason(about, groups, telling) : null;
  },
};

type Season = (typeof SEASONS)[string];

/** `2017-SU`; from its first to its last day for assistants. */
function writeSeason(year: number, { code, first, last }: Season, telling: Telling): string {
  if (!isCut(telling)) return `${year}-${code}`;
  return `${year}-${first}/${year + (last < first ? 1 : 0)}-${last}`;
}

function readSeason(about: Season, { side }: Groups, telling: Telling): Reading {
  const from = fromPublication(telling);
  const { code, month } = about;
  if (!from) return open('DATE', `XXXX-${code}`);
  const isEnd = /jusqu['’](?:au\s|à l['’])$/iu.test(wordsBefore(telling));
  const { prefer } = telling;
  const asked = prefer === 'past' || prefer === 'future' ? prefer : null;
  const tense = readSide(side) ?? (prefer === 'news' && !isEnd ? telling.tense() : asked);
  const begun = from.day.month >= month ? 0 : -1;
  const age = (from.day.month - month + 12) % 12;
  // A season lasts three months; without a tense, the running one or the nearest.
  const isRunning = age < 3;
  const isBehind = tense ? tense === 'past' : age < 7;
  const shift = isRunning && !side ? begun : isBehind ? begun - (isRunning ? 1 : 0) : begun + 1;
  return counted('DATE', writeSeason(from.day.year + shift, about, telling), from.anchor, tense ? 0.8 : 0.6);
}

/** « à la rentrée », « la rentrée 2018 »: September, of schools and of politics; « la rentrée des classes » is an event. */
const newTerm: Rule = {
  name: 'new-term',
  starts: ['rentrée'],
  pattern: pattern(
    `rentrée(?: (?:scolaire|universitaire|politique|parlementaire|judiciaire|littéraire))?(?: (?:de )?(?:septembre )?(?<year>{year})| (?<side>dernière|passée|prochaine))?(?! (?:de |des |du |d'))`,
  ),
  read: ({ year, side }, telling) => {
    const lead = /(?:(?:à|dès|(?<past>depuis|après)|avant|pour|ici) la|cette)\s$/iu.exec(wordsBefore(telling));
    if (!year && !side && !lead) return null;
    const towards = side || telling.tense() ? readSide(side) : lead?.groups?.past ? 'past' : 'future';
    return completeDate({ year: year ? Number(year) : null, month: 9, day: null }, telling, towards);
  },
};

/** How many there are in a year. */
const PARTS: Readonly<Record<string, number>> = { trimestre: 4, quart: 4, semestre: 2, moitie: 2 };

/**
 * « la première semaine d'octobre 2014 », « le deuxième week-end de mai », « la seconde quinzaine d'avril », « le troisième trimestre 2016 »,
 * « le premier semestre de l'an prochain ».
 */
const nthPeriod: Rule = {
  name: 'nth-period',
  starts: ['0', ...ORDINAL_WORDS, 'dernier', 'dernière'],
  next: NO_WORD,
  pattern: pattern(
    `(?<rank>{ordinal}|derni(?:er|ère)) (?<unit>trimestre|semestre|quart|moitié|semaine|quinzaine|week-?end)(?:(?: du mois)? (?:de |d'|du mois d')?(?<month>{month})(?: (?:de )?(?<year>{year}))?| (?:de )?(?:l'année )?(?<bare>{year})| (?:de |du |d')?(?:l'|cette |ce )?(?<whole>année|an|mois)(?: ${SIDE})?)?`,
  ),
  read: (groups, telling) => {
    const { rank: words, unit, month, bare, whole, side } = groups;
    const isLast = /^derni/iu.test(words!);
    const rank = isLast ? -1 : readOrdinal(words!)!;
    const parts = PARTS[plain(unit!)] ?? 0;
    if (!month && !bare && !whole && (!parts || isLast || /^[qm]/iu.test(unit!))) return null;
    const of = periodOf(groups, telling);
    const value = of.value.startsWith('X') ? null : writeNth(rank, plain(unit!), of.value, telling);
    if (value) return { ...of, value: value as TimexValue, vague: !month && !bare && !side };
    return parts && of.value.startsWith('X') ? open('DATE', `XXXX-${parts === 4 ? 'Q' : 'H'}${rank}`) : null;
  },
};

/** « les six premiers mois de 2017 », « les dix derniers jours de mai »: `2017-01/2017-06`. */
const firstUnits: Rule = {
  name: 'nth-period',
  starts: COUNT_WORDS,
  next: new Set(['premiers', 'derniers']),
  pattern: pattern(
    `(?<count>{number}) (?<rank>premiers|derniers) (?<unit>mois|jours|trimestres) (?:de |d'|du )(?:(?:mois de |mois d')?(?<month>{month})(?: (?<year>{year}))?|(?:l'année )?(?<bare>{year})|(?:l'|cette |ce )?(?<whole>année|an|mois)(?: ${SIDE})?)`,
  ),
  read: (groups, telling) => {
    const { count: words, rank, unit, month, bare, side } = groups;
    const { value, ...of } = periodOf(groups, telling);
    const isMonth = value.length > 4;
    if (value.startsWith('X') || isMonth !== /^j/iu.test(unit!)) return null;
    const all = isMonth ? daysInMonth(Number(value.slice(0, 4)), Number(value.slice(5))) : 12;
    const count = readNumber(words!)! * (/^t/iu.test(unit!) ? 3 : 1);
    const [first, last] = /^p/iu.test(rank!) ? [1, count] : [all - count + 1, all];
    if (count >= all) return null;
    return {
      ...of,
      value: `${value}-${pad(first)}/${value}-${pad(last)}` as TimexValue,
      vague: !month && !bare && !side,
    };
  },
};

/** « les premiers mois de 2017 », « les derniers jours de mars »: the beginning or the end of the year or of the month. */
const fewUnits: Rule = {
  name: 'nth-period',
  starts: ['premiers', 'premières', 'derniers', 'dernières'],
  pattern: pattern(
    `(?:premi|derni)(?:ers|ères) (?<unit>mois|semaines|jours) (?:de |d'|du )(?:(?:mois de |mois d')?(?<month>{month})(?: (?<year>{year}))?|(?:l'année )?(?<bare>{year})|(?:l'|cette |ce )?(?<whole>année|an|mois)(?: ${SIDE})?)`,
  ),
  read: (groups, telling) => {
    const { unit, month, bare, side } = groups;
    const reading = periodOf(groups, telling);
    // « les premiers mois de mars » is none.
    if (/^m/iu.test(unit!) && reading.value.length > 4) return null;
    return { ...reading, vague: !month && !bare && !side };
  },
};

/** « T3 2016 », « 1S 2017 »: what companies call a quarter and a half. */
const shortPart: Rule = {
  name: 'nth-period',
  starts: ['0', ...'tsq'.split('').flatMap((letter) => [1, 2, 3, 4].map((rank) => `${letter}${rank}`))],
  next: NO_WORD,
  pattern: pattern('(?:(?<letter>[TQS])(?<rank>[1-4])|(?<rank2>[1-4])(?<letter2>[TS])) (?<year>{year})'),
  read: ({ letter, letter2, rank, rank2, year }, telling) => {
    const unit = /s/iu.test((letter ?? letter2)!) ? 'semestre' : 'trimestre';
    const value = writeNth(Number(rank ?? rank2), unit, year!, telling);
    return value === null ? null : vague(stated('DATE', value, 0.8));
  },
};

/** The month or the year in which to count, the publication's when no word says. */
function periodOf({ month, year, bare, whole, side }: Groups, telling: Telling): Reading {
  if (bare) return stated('DATE', bare);
  const of = month && readCalendarDate({ month, year }, telling);
  if (of) return of;
  const from = fromPublication(telling);
  const unit = readUnit(whole === undefined ? 'an' : whole)!;
  return from
    ? counted('DATE', writePeriod(from, unit, readShift(side)), from.anchor, side ? 0.85 : 0.6)
    : open('DATE', 'XXXX');
}

/** @param rank From 1, or -1 for the last. @param of A year, or a month. @returns Null for a fifth quarter or a sixth week. */
function writeNth(rank: number, unit: string, of: string, telling: Telling): string | null {
  const year = Number(of.slice(0, 4));
  const month = Number(of.slice(5, 7));
  const parts = PARTS[unit];
  if (parts) {
    const n = rank < 0 ? parts : rank;
    if (month || n > parts) return null;
    return isNearest(telling)
      ? writeMonths(of, (n - 1) * (12 / parts) + 1, n * (12 / parts))
      : `${of}-${parts === 4 ? 'Q' : 'H'}${n}`;
  }
  if (unit === 'quinzaine')
    return !month || rank > 2 ? null : rank === 1 ? `${of}-01/${of}-14` : `${of}-15/${of}-${daysInMonth(year, month)}`;
  return writeNthWeek(rank, unit, { year, month: month || 1, day: 1 }, month ? daysInMonth(year, month) : 365, telling);
}

/** Whole weeks of a month or of a year, or its Saturdays and their Sundays. */
function writeNthWeek(rank: number, unit: string, first: Day, days: number, telling: Telling): string | null {
  const start = unit === 'semaine' ? 1 : 6;
  const skipped = (start - weekdayOf(first) + 7) % 7;
  const count = Math.floor((days - skipped - (start === 1 ? 7 : 2)) / 7) + 1;
  // The first week of a year may begin in the year before.
  if (days === 365 && start === 1) return rank < 0 ? null : `${first.year}-W${pad(rank)}`;
  const day = addDays(first, skipped + 7 * (rank < 0 ? count - 1 : rank - 1));
  if (rank > count) return null;
  return start === 1 ? writeWeek(day) : writeWeekend(day, telling);
}

/** @param day Any of its week. @returns `2017-W47-WE`, or for assistants from Friday evening to Sunday night. */
function writeWeekend(day: Day, telling: Telling): string {
  if (!isCut(telling)) return `${writeWeek(day)}-WE`;
  const friday = addDays(day, 5 - weekdayOf(day));
  return `${writeDay(friday)}T18/${writeDay(addDays(friday, 2))}T23`;
}

/** « dans la semaine », « au cours de l'année », « courant du mois » */
const WITHIN = /(?:(?:dans|durant|pendant|(?:cours|courant) de)\s(?:la|le|l['’])|(?:cours|courant) du)\s?$/iu;

const OPEN_PERIODS: Readonly<Record<string, string>> = { Y: 'XXXX', M: 'XXXX-XX', W: 'XXXX-WXX' };
const PERIOD = 'an|année|mois|semaine|quinzaine|trimestre|semestre|décennie|siècle|millénaire';

/** « la semaine dernière », « l'an prochain », « ce mois-ci », « l'année suivante », « cette semaine », « le mois en cours », « la même année ». */
const relativePeriod: Rule = {
  name: 'relative-period',
  starts: [...PERIOD.split('|'), 'ce', 'cet', 'cette', 'même', 'dernière', 'dernier', 'prochaine', 'prochain'],
  pattern: pattern(
    `(?:(?<near>cette|cet?|même) |(?<long>derni(?:er|ère)|prochaine?) (?=décennie|siècle|millénaire))?(?<unit>${PERIOD})(?:(?<there>-là)|(?<=ce mois|cette \\p{L}+)-ci| (?:${SIDE}|(?<told>suivante?|précédente?|d'après|d'avant|qui (?:suit|précède|suivit|précédait|a suivi|a précédé)|même)))?`,
  ),
  read: ({ near, unit: words, side: after, long, told, there }, telling) => {
    const side = after ?? long;
    const isTold = told ?? there ?? /^m/iu.test(near ?? '');
    // « dans la semaine »; « dans la semaine de Noël », « dans l'année qui vient » are other periods.
    const isWithin = !near && !side && !isTold && WITHIN.test(wordsBefore(telling));
    if (
      !near &&
      !side &&
      !isTold &&
      (!isWithin || /^\s(?:d[e’'u]|qui|où|\d|\p{L}+(?:[iv]ve|aire|ale|elle)(?!\p{L}))/iu.test(wordsAfter(telling)))
    )
      return null;
    // « les mois à venir » are several.
    if (/(?:les|des|ces|aux)\s$/iu.test(wordsBefore(telling))) return null;
    const unit = readUnit(words!)!;
    const count = readShift(told ?? side);
    const from = isTold ? fromToldPeriod(telling) : fromPublication(telling);
    if (!from) return open('DATE', OPEN_PERIODS[unit.letter]!);
    const value = isNearest(telling) && count ? nearestPeriod(from, unit, count) : writePeriod(from, unit, count);
    const reading = counted('DATE', value, from.anchor, isTold ? 0.7 : 0.85);
    return unit.worth > 6 || isWithin || (near && !side && !isTold) ? vague(reading) : reading;
  },
};

/** With the hour known, « l'an prochain » is a year from now; else the year. */
function nearestPeriod(from: NonNullable<Base>, unit: TimeUnit, count: number): string {
  const moment = writeInstant(from, unit, count);
  return moment.length > 10 ? moment : writePeriod(from, unit, count);
}

const DAY = readUnit('jour')!;

/** From the day of the base to the last one of its week, month or year. */
function restOf(from: NonNullable<Base>, { letter, worth }: TimeUnit): string {
  const { year, month, day } = from.day;
  const last = letter === 'Y' ? 12 : Math.ceil(month / worth) * worth;
  const end =
    letter === 'W' ? addDays(from.day, 7 - weekdayOf(from.day)) : { year, month: last, day: daysInMonth(year, last) };
  return `${writeDay({ year, month, day })}/${writeDay(end)}`;
}

/** « la fin de l'année », « en début de semaine », « à la fin du mois ». */
const edgeOfPeriod: Rule = {
  name: 'edge-of-period',
  starts: ['fin', 'début', 'milieu', 'mi', 'reste'],
  pattern: pattern(
    `(?:(?<rest>reste)|fin|début|milieu|mi)(?:-| )(?:du |de (?:la |l'|cette |ce )?|d')?(?<unit>${PERIOD})(?:-ci)?(?: ${SIDE})?(?! d(?:e |')(?:{month}|{year})| {year})`,
  ),
  read: ({ rest, unit: words, side }, telling) => {
    // « une fête de fin d'année » is of every year.
    if (!isAsked(telling) && /de\s$/u.test(wordsBefore(telling))) return null;
    const unit = readUnit(words!)!;
    const from = fromPublication(telling);
    if (!from) return open('DATE', OPEN_PERIODS[unit.letter]!);
    if (rest && isAsked(telling)) return vague(counted('DATE', restOf(from, unit), from.anchor, 0.7));
    const monday = writePeriod({ ...from, day: addDays(from.day, 1 - weekdayOf(from.day)) }, DAY, 7 * readShift(side));
    const period = unit.letter === 'W' && isCut(telling) ? monday : writePeriod(from, unit, readShift(side));
    return counted('DATE', period, from.anchor, 0.7);
  },
};

/** From the first day to the last one of the beginning, middle and end of a month, of a year (months), and of a week. */
const EDGES: Readonly<Record<string, readonly (readonly [first: number, last: number])[]>> = {
  month: [
    [1, 10],
    [11, 20],
    [21, 31],
  ],
  year: [
    [1, 2],
    [5, 8],
    [11, 12],
  ],
  week: [
    [0, 1],
    [2, 3],
    [3, 6],
  ],
};

/** « fin mars », « début 2017 », « début de semaine » as a diary has them: the last days, the first months, Monday and Tuesday. */
export function cutToEdge<T extends { readonly span: Span; readonly reading: Reading }>(text: string, found: T): T {
  const { span, reading } = found;
  const { value } = reading;
  const edge = /^(?:la )?([fdm])(?:in |[ée]but |i-|ilieu )/iu.exec(text.slice(span.start, span.end))?.[1];
  const grain = { 4: 'year', 7: 'month', 10: 'week' }[value.length];
  if (!edge || !grain || /X|W/u.test(value)) return found;
  const [first, last] = EDGES[grain]!['dmf'.indexOf(edge.toLowerCase())]!;
  return { ...found, reading: { ...reading, value: `${edgeAt(value, first)}/${edgeAt(value, last)}` as TimexValue } };
}

function edgeAt(value: string, n: number): string {
  if (value.length === 4) return `${value}-${pad(n)}`;
  const [year, month, day] = value.split('-').map(Number) as [number, number, number | undefined];
  if (day === undefined) return `${value}-${pad(Math.min(n, daysInMonth(year, month)))}`;
  return writeDay(addDays({ year, month, day }, n));
}

/** « ce week-end », « le week-end dernier »: TIMEX3 writes `2017-W47-WE`. */
const weekend: Rule = {
  name: 'weekend',
  starts: ['week', 'weekend', 'ce'],
  pattern: pattern(`(?<this>ce )?week[- ]?end(?: ${SIDE})?`),
  read: ({ this: near, side }, telling) => {
    // « le week-end de Pâques » is another one.
    const isThis = /le\s$/iu.test(wordsBefore(telling)) && !/^\sd(?:es?\s|u\s|['’])/iu.test(wordsAfter(telling));
    if (!near && !side && !isThis) return null;
    const from = fromPublication(telling);
    if (!from) return open('DATE', 'XXXX-WXX-WE');
    const tense = readSide(side) ?? telling.tense();
    // On a Monday, « ce week-end » with a verb in the past is the one that has just gone.
    const back = tense === 'past' && (side !== undefined || weekdayOf(from.day) <= 3);
    const shift = back ? -7 : side && tense === 'future' && weekdayOf(from.day) >= 6 ? 7 : 0;
    return counted('DATE', writeWeekend(addDays(from.day, shift), telling), from.anchor, 0.75);
  },
};

/** « la semaine du 12 mars », « le week-end du 14 juillet 2019 »: the one that holds the day. */
const weekOfDay: Rule = {
  name: 'week-of-day',
  starts: ['semaine', 'week', 'weekend'],
  pattern: pattern(
    '(?<unit>semaine|week-?end) du (?:(?<weekday>{weekday}) )?(?<day>{day}) (?<month>{month})(?: (?<year>{year}))?',
  ),
  read: (groups, telling) => {
    const reading = readCalendarDate(groups, telling);
    const day = reading && readDay(reading.value);
    if (!reading || !day) return reading;
    const value = /^s/iu.test(groups.unit!) ? writeWeek(day) : writeWeekend(day, telling);
    return vague({ ...reading, value: value as TimexValue });
  },
};

/** Years and what is longer or shorter than a month but no day. */
export const PERIOD_RULES: readonly Rule[] = [
  century,
  nthPeriod,
  firstUnits,
  fewUnits,
  shortPart,
  era,
  decade,
  season,
  newTerm,
  weekOfDay,
  weekend,
  relativePeriod,
  edgeOfPeriod,
  yearRange,
  earlyYear,
  bareYear,
];
