import { DAY_PARTS, readPart } from '../french/day-parts.ts';
import { NUMBER_WORDS, readNumber } from '../french/numbers.ts';
import { WEEKDAYS } from '../french/weekdays.ts';
import type { TimexValue } from '../model.ts';
import { addDays, readDay, writeDay } from '../text/calendar.ts';
import { byPlain, plain } from '../text/plain.ts';
import { readCalendarDate } from './calendar-rules.ts';
import { completeWeekday, withPart } from './complete-date.ts';
import { pattern } from './pattern.ts';
import {
  type Base,
  counted,
  fromPublication,
  fromTold,
  type Groups,
  open,
  type Reading,
  type Rule,
  stated,
  type Telling,
  vague,
  wordsAfter,
  wordsBefore,
} from './reading.ts';

/** A day `shift` days from the anchor, with the part of the day if one is named: `2017-11-20`, `2017-11-20TEV`. */
function readShifted(base: Base, shift: number, part: string | undefined, confidence: number): Reading {
  const code = part === undefined ? '' : readPart(part)!;
  const type = code ? 'TIME' : 'DATE';
  if (!base) return open(type, `XXXX-XX-XX${code}`);
  return counted(type, writeDay(addDays(base.day, shift)) + code, base.anchor, confidence);
}

const SHIFTS: Readonly<Record<string, number>> = {
  'avant-hier': -2,
  hier: -1,
  "aujourd'hui": 0,
  demain: 1,
  'après-demain': 2,
};

/** « hier », « demain soir ». « Aujourd'hui » more often means « nowadays »: never an event. */
const deicticDay: Rule = {
  name: 'deictic-day',
  starts: ['avant', 'hier', 'aujourd', 'demain', 'après'],
  pattern: pattern(`(?<day>avant-hier|avant hier|hier|aujourd'hui|après-demain|demain){inPart}`),
  read: ({ day, part }, telling) => {
    const name = day!.toLowerCase().replace('’', "'").replace(/\s/u, '-');
    const reading = readShifted(fromPublication(telling), SHIFTS[name]!, part, 0.95);
    return name === "aujourd'hui" && !part ? vague(reading) : reading;
  },
};

const TOLD: Readonly<Record<string, number>> = { 'avant-veille': -2, veille: -1, lendemain: 1, surlendemain: 2 };

/** « la veille », « le lendemain matin »: from the last day told. « À la veille de l'ouverture » counts from no date. */
const toldDay: Rule = {
  name: 'told-day',
  starts: ['avant', 'veille', 'lendemain', 'surlendemain'],
  pattern: pattern(`(?<day>avant-veille|veille|surlendemain|lendemain)(?: au)?{inPart}(?! d(?:u|e|es|'))`),
  read: ({ day, part }, telling) => {
    if (!/(?:la|le|l['’]|dès|du|au|^)\s?$/iu.test(wordsBefore(telling))) return null;
    return readShifted(fromTold(telling), TOLD[day!.toLowerCase()]!, part, 0.75);
  },
};

/** « ce jour-là », « le même jour », « le jour même », « le jour suivant ». */
const sameDay: Rule = {
  name: 'same-day',
  starts: ['ce', 'même', 'jour', 'cette', 'soir', 'matin'],
  pattern: pattern(
    "(?:ce jour-là|(?<=le )même jour|jour (?:même|(?<next>suivant|d'après)|(?<last>précédent|d'avant))|(?<part>soir|matin)(?: même)|(?:ce|cette) (?<there>soir|nuit|matin)-là)",
  ),
  read: ({ next, last, part, there }, telling) =>
    readShifted(fromTold(telling), next ? 1 : last ? -1 : 0, part ?? there, 0.7),
};

/** « ce matin », « cet après-midi », « cette nuit »: the day of publication. */
const thisPart: Rule = {
  name: 'this-part-of-day',
  starts: ['ce', 'cet', 'cette'],
  pattern: pattern('(?:ce|cet|cette) (?<part>{part})(?!-là)'),
  read: ({ part }, telling) => readShifted(fromPublication(telling), 0, part, 0.9),
};

/** « la nuit de lundi à mardi », « la nuit du 3 au 4 mai »: the night belongs to the evening on which it begins. */
const nightBetween: Rule = {
  name: 'night-between',
  starts: ['nuit'],
  pattern: pattern('nuit (?:de |du )(?:{weekday})(?: soir)? (?:à|au) (?<morning>{weekday})(?: matin)?'),
  read: ({ morning }, telling) => {
    const next = completeWeekday(WEEKDAYS[morning!.toLowerCase()]!, telling);
    const day = readDay(next.value);
    return withPart(day ? { ...next, value: writeDay(addDays(day, -1)) as TimexValue } : next, 'nuit');
  },
};

const PART_LEAD =
  /(?:dans la |dans l['’]|au cours de la |en |dès le |fin de |fin d['’]|début de |début d['’]|milieu de |milieu d['’]|en fin de |en début de )$/iu;

/** « dans la soirée », « en fin d'après-midi »: of the last day told; « le soir » alone is a habit more often than not. */
const partOfToldDay: Rule = {
  name: 'part-of-day',
  starts: Object.keys(DAY_PARTS).map((part) => part.split('-')[0]!),
  pattern: pattern("(?<part>matinée|soirée|nuit|après-midi|matin|soir|aube)(?! (?:de |des |du |d'|suivante?))"),
  read: ({ part }, telling) => {
    const { toldHere } = telling;
    const before = wordsBefore(telling);
    // « La nuit durera deux minutes », « le soir tombait »: the night itself, not when.
    if (/^\s(?:n['’]|ne\s)?(?:\p{L}+(?:ait|era)|tomba?|dure)(?!\p{L})/u.test(wordsAfter(telling))) return null;
    if (!PART_LEAD.test(before) && !(toldHere?.day && /(?:la|l['’])\s?$/iu.test(before))) return null;
    return vague(readShifted(fromTold(telling, toldHere), 0, part, 0.6));
  },
};

const CLOCK_LEAD =
  /(?:à|vers|dès|(?<!(?:jours?|journées?|heures|minutes) )et|entre|jusqu['’]à|avant|après|ou|depuis)\s$/iu;
const NOON_LEAD = /(?:à|vers|avant|après|dès|jusqu['’]à|de|et|ce)\s$/iu;
const OF_LENGTH = /(?:moins|plus|près) de\s$/u;
/** « (de neuf heures) à midi » */
const TO_HOUR = new RegExp(`^\\sà\\s(?:\\d|mi(?:di|nuit)|${NUMBER_WORDS.join('|')})`, 'iu');
const CLOCK_NEXT = /^\s(?:de|d['’]|par|sur|plus|après|avant|durant|pendant|consécutives)/u;

/**
 * « 14 h », « 15 h 45 », « 8h30 », « à vingt heures », « midi »: an hour of the last day told in this block, or of publication;
 * « à 18 heures, mardi 3 février » of the date that follows, which is the event.
 */
const clock: Rule = {
  name: 'clock',
  starts: ['0', 'midi', 'minuit', ...NUMBER_WORDS],
  pattern: pattern(
    '(?:(?<hour>\\d{1,2}) ?(?<short>h)(?: ?(?<minute>\\d\\d))?(?!\\d)|(?<colon>\\d{1,2}):(?<colonMinute>\\d\\d)|(?<spelled>{number}) heures?(?: (?<spelledMinute>\\d\\d|trente|quinze|et demie|et quart))?|(?<noon>midi|minuit))(?:(?=,? (?:le )?(?:(?<dated>{weekday}) )?(?<day>\\d{1,2}(?:er)?) (?<month>{month})(?:,? (?<year>{year}))?(?!\\p{L}))| (?<weekday>{weekday})|)',
  ),
  read: (groups, telling) => {
    const hour = readHour(groups, wordsBefore(telling), wordsAfter(telling));
    if (hour === null) return null;
    const day = groups.weekday
      ? completeWeekday(WEEKDAYS[groups.weekday.toLowerCase()]!, telling)
      : groups.month && readCalendarDate({ ...groups, weekday: groups.dated }, telling);
    if (!day) return vague(atHour(hour, telling));
    return { ...day, type: 'TIME', value: `${day.value}T${hour}` as TimexValue, vague: groups.weekday === undefined };
  },
};

/** @returns `14:00`; null for a length (« deux heures de route », « 35 heures ») and for an hour that no clock has. */
function readHour(groups: Groups, before: string, after: string): string | null {
  const { hour, minute, colon, colonMinute, spelled, spelledMinute, noon } = groups;
  if (noon !== undefined) return NOON_LEAD.test(before) ? (/^midi$/iu.test(noon) ? '12:00' : '00:00') : null;
  const leads = CLOCK_LEAD.test(before) || (/de\s$/u.test(before) && !OF_LENGTH.test(before) && TO_HOUR.test(after));
  if (spelled !== undefined && (!leads || CLOCK_NEXT.test(after))) return null;
  if (hour !== undefined && minute === undefined && CLOCK_NEXT.test(after) && !CLOCK_LEAD.test(before)) return null;
  const hours = Number(hour ?? colon ?? readNumber(spelled!) ?? 99);
  const minutes = Number(minute ?? colonMinute ?? spelledMinutes(spelledMinute));
  if (hours > 24 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

function spelledMinutes(words: string | undefined): number {
  if (words === undefined) return 0;
  if (/^et/iu.test(words)) return /demie/iu.test(words) ? 30 : 15;
  return readNumber(words) ?? 0;
}

function atHour(hour: string, telling: Telling): Reading {
  const base = fromTold(telling, telling.toldHere);
  return base ? counted('TIME', `${writeDay(base.day)}T${hour}`, base.anchor, 0.8) : open('TIME', `XXXX-XX-XXT${hour}`);
}

/** « désormais », « récemment »: a time, but which. TIMEX3 writes references, and French TimeBank types them TIME. */
const REFERENCES: Readonly<Record<string, string>> = {
  désormais: 'PRESENT_REF',
  maintenant: 'PRESENT_REF',
  actuellement: 'PRESENT_REF',
  récemment: 'PAST_REF',
  auparavant: 'PAST_REF',
  autrefois: 'PAST_REF',
  prochainement: 'FUTURE_REF',
  bientôt: 'FUTURE_REF',
};

const PLAIN_REFERENCES = byPlain(REFERENCES);

const reference: Rule = {
  name: 'reference',
  starts: Object.keys(REFERENCES),
  pattern: pattern(`(?<word>${Object.keys(REFERENCES).join('|')})`),
  read: ({ word }) => vague(stated('TIME', PLAIN_REFERENCES[plain(word!)]!, 0.6)),
};

/** Days counted from publication or from the last day told, their parts and hours. */
export const DAY_RULES: readonly Rule[] = [
  deicticDay,
  toldDay,
  sameDay,
  nightBetween,
  thisPart,
  partOfToldDay,
  clock,
  reference,
];
