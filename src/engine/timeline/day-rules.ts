import { DAY_PARTS, readPart, TOLD_SHIFTS } from '../french/day-parts.ts';
import { REFERENCES, SOON, SPELLED_REFERENCES } from '../french/time-names.ts';
import { WEEKDAYS } from '../french/weekdays.ts';
import type { TimexValue } from '../model.ts';
import { addDays, readDay, writeDay } from '../text/calendar.ts';
import { byPlain, plain } from '../text/plain.ts';
import { completeWeekday, withPart } from './complete-date.ts';
import { pattern } from './pattern.ts';
import {
  type Base,
  counted,
  fromPublication,
  fromTold,
  type Groups,
  isAsked,
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
  'apres-demain': 2,
};

/** « hier », « demain soir ». « Aujourd'hui » more often means « nowadays »: never an event. */
const deicticDay: Rule = {
  name: 'deictic-day',
  starts: ['avant', 'hier', 'aujourd', 'demain', 'après'],
  pattern: pattern(`(?<day>avant-hier|avant hier|hier|aujourd'hui|après-demain|demain){inPart}`),
  read: ({ day, part }, telling) => {
    const name = plain(day!).replace(' ', '-');
    const reading = readShifted(fromPublication(telling), SHIFTS[name]!, part, 0.95);
    return name === "aujourd'hui" && !part ? vague(reading) : reading;
  },
};

/** « la veille », « le lendemain matin »: from the last day told. « À la veille de l'ouverture » counts from no date. */
const toldDay: Rule = {
  name: 'told-day',
  starts: ['avant', 'veille', 'lendemain', 'surlendemain'],
  pattern: pattern(`(?<day>avant-veille|veille|surlendemain|lendemain)(?: au)?{inPart}(?! d(?:u|e|es|'))`),
  read: ({ day, part }, telling) => {
    if (!isAsked(telling) && !/(?:la|le|l['’]|dès|du|au|^)\s?$/iu.test(wordsBefore(telling))) return null;
    return readShifted(fromTold(telling), TOLD_SHIFTS[day!.toLowerCase()]!, part, 0.75);
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

/** « la nuit dernière », « la nuit suivante » */
const otherNight: Rule = {
  name: 'this-part-of-day',
  starts: ['nuit'],
  pattern: pattern('nuit (?:(?<last>dernière|passée)|prochaine|(?<told>suivante|précédente))'),
  read: ({ last, told }, telling) =>
    told
      ? readShifted(fromTold(telling), /^p/iu.test(told) ? -1 : 1, 'nuit', 0.6)
      : readShifted(fromPublication(telling), last ? -1 : 0, 'nuit', 0.85),
};

/** « à l'aube », « avant le lever du jour », « à la tombée de la nuit »; « à l'aube d'une ère nouvelle » is no time. */
const edgeOfDay: Rule = {
  name: 'part-of-day',
  starts: ['aube', 'aurore', 'crépuscule', 'lever', 'coucher', 'tombée'],
  pattern: pattern(
    "(?:(?<dawn>aube|aurore|lever d(?:u |e )(?:jour|soleil))|crépuscule|coucher d(?:u |e )soleil|tombée (?:de la nuit|du jour))(?! d(?:e |u |'))",
  ),
  read: ({ dawn }, telling) => {
    if (!/(?:à|dès|avant|après|vers|jusqu['’]à|au)\s?(?:la\s|le\s|l['’])?$/iu.test(wordsBefore(telling))) return null;
    return vague(readShifted(fromTold(telling, telling.toldHere), 0, dawn ? 'matin' : 'soir', 0.6));
  },
};

const PART_LEAD =
  /(?:dans la |dans l['’]|au cours de la |en |dès le |au (?:petit )?(?=(?:matin|soir)?$)|fin de |fin d['’]|début de |début d['’]|milieu de (?:la )?|milieu d['’]|pleine |en fin de |en début de )$/iu;

const OF_DAY = '(?: (?:de |du )?(?:{weekday}(?!s)|\\d{1,2}(?:er)?(?: au \\d{1,2})? {month}))';

/**
 * « dans la soirée », « en fin d'après-midi », « à la mi-journée »: of the last day told, or of the one that comes (« la soirée de
 * lundi »); « le soir » alone is a habit more often than not.
 */
const partOfToldDay: Rule = {
  name: 'part-of-day',
  starts: Object.keys(DAY_PARTS).map((part) => part.split(/[ -]/u)[0]!),
  pattern: pattern(
    `(?<part>(?:(?:début|milieu|fin) de (?:la )?|mi-)journée|matinée|soirée|nuit|après-midi|matin|soir|aube)(?:(?=(?<dated>${OF_DAY}))|(?! (?:de |des |du |d'|suivante?)))`,
  ),
  read: ({ part, dated }, telling) => {
    const { toldHere } = telling;
    const before = wordsBefore(telling);
    // « La nuit durera deux minutes », « le soir tombait »: the night itself, not when.
    if (/^\s(?:n['’]|ne\s)?(?:\p{L}+(?:ait|era)|tomba?|dure)(?!\p{L})/u.test(wordsAfter(telling))) return null;
    const isLed = PART_LEAD.test(before) || dated !== undefined || /jour/iu.test(part!);
    if (!isLed && !(toldHere?.day && /(?:la|l['’])\s?$/iu.test(before))) return null;
    const reading = readShifted(fromTold(telling, toldHere), 0, part, 0.6);
    // « Deux hameaux ont été évacués dans la nuit » happened on the day just told; « dans la matinée » with no day is of any.
    return isLed && toldHere?.day ? reading : vague(reading);
  },
};

const EDGE_WORDS = 'tôt|(?<!plus )tard|début|milieu|fin';

/** « le soir », « tôt le matin », « fin de matinée », asked of an assistant. */
const partAsked: Rule = {
  name: 'part-of-day',
  asked: true,
  starts: [
    'très',
    'tôt',
    'tard',
    'début',
    'milieu',
    'fin',
    ...Object.keys(DAY_PARTS).map((part) => part.split(/[ -]/u)[0]!),
  ],
  pattern: pattern(
    `(?:(?:très )?(?:${EDGE_WORDS})(?: d(?:e |u |')| dans | )(?:la |le |l')?)?(?<part>{part})(?: (?:très )?(?:tôt|tard))?`,
  ),
  read: ({ part }, telling) =>
    !/^mi(?:di|nuit)$/iu.test(part!) ? vague(readShifted(fromTold(telling, telling.toldHere), 0, part, 0.6)) : null,
};

const PLAIN_REFERENCES = byPlain({
  ...REFERENCES,
  ...SOON,
  ...Object.fromEntries(SPELLED_REFERENCES.map(([, words, value]) => [words, value])),
});

function readReference({ word }: Groups, telling: Telling): Reading {
  const value = PLAIN_REFERENCES[plain(word!)]!;
  const now = value === 'PRESENT_REF' && isAsked(telling) ? telling.publication?.value : undefined;
  // An assistant that was told the hour knows when « maintenant » is.
  return vague(stated('TIME', now && /T(?!00:00)/u.test(now) ? now : value, 0.6));
}

const reference: Rule = {
  name: 'reference',
  starts: [...Object.keys(REFERENCES), ...SPELLED_REFERENCES.map(([, words]) => words.split(/[ -]/u)[0]!)],
  // « à l'époque des faits » and « par le passé récent » say which.
  pattern: pattern(
    `(?<word>${Object.keys(REFERENCES).join('|')}|(?:${SPELLED_REFERENCES.map(([lead, words]) => `(?<=(?<!\\p{L})${lead} ?)${words}`).join('|')})(?! (?:d(?:e|es|u|'|') ?|où |récent|\\d|\\p{L}+(?:ain|ique|ienn?|al|iste)e?s?(?!\\p{L})|\\p{L}+-)))`,
  ),
  read: readReference,
};

const soon: Rule = {
  name: 'reference',
  starts: Object.keys(SOON).map((words) => words.split(' ')[0]!),
  asked: true,
  pattern: pattern(`(?<word>${Object.keys(SOON).join('|')})`),
  read: readReference,
};

/** Days counted from publication or from the last day told, their parts and hours. */
export const DAY_RULES: readonly Rule[] = [
  deicticDay,
  toldDay,
  sameDay,
  nightBetween,
  otherNight,
  thisPart,
  partAsked,
  partOfToldDay,
  edgeOfDay,
  reference,
  soon,
];
