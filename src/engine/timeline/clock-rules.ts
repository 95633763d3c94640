import { DAY_NUMBERS, NUMBER_WORDS, readNumber } from '../french/numbers.ts';
import { WEEKDAYS } from '../french/weekdays.ts';
import { NOT_COUNTED } from '../french/year-words.ts';
import type { TimexValue } from '../model.ts';
import { writeDay } from '../text/calendar.ts';
import { readCalendarDate } from './calendar-rules.ts';
import { completeWeekday } from './complete-date.ts';
import { pattern } from './pattern.ts';
import {
  counted,
  fromTold,
  type Groups,
  isAsked,
  open,
  type Reading,
  type Rule,
  type Telling,
  vague,
  wordsAfter,
  wordsBefore,
} from './reading.ts';

const CLOCK_LEAD = new RegExp(
  `(?:à|vers(?:\\sles)?|autour\\sde|aux\\salentours\\sde|dès|entre\\s\\S{1,9}\\s(?:h|heures)\\set|(?<!(?:jours?|journées?|heures|minutes) )et|entre|jusqu['’]à|avant|après|ou|depuis|${Object.keys(WEEKDAYS).join('|')})\\s$`,
  'iu',
);
const NOON_LEAD = /(?:à|vers|avant|après|dès|jusqu['’]à|et|ce|entre)\s$/iu;
const OF_LENGTH = /(?:moins|plus|près) de\s$/u;
/** « (de neuf heures) à midi » */
const TO_HOUR = new RegExp(`^\\sà\\s(?:\\d|mi(?:di|nuit)|${NUMBER_WORDS.join('|')})`, 'iu');
const CLOCK_NEXT =
  /^\s(?:d['’]|(?:de|par|sur|plus|après|avant|durant|pendant|consécutives)(?!\p{L})|\d\d?\s?(?:s|min|m)(?!\p{L}))/u;
const TRAVEL_NEXT = /^\sd(?:e\s(?!la\s|l['’])|['’])\p{Ll}/u;
/** In an order to an assistant, what a lone figure stands after and before when it is an hour: « à 8 », « 7, ce matin ». */
const BARE_LEAD = /(?:^|\s)(?:à|a|vers|pr[eè]s|à peu près à|pour|entre|est|et|matin|soir|midi|nuit)\s$/iu;
const BARE_NEXT =
  /^(?:\s*(?:[.,!?](?!\d)|$)|,?\s(?:ce\s|cette\s|cet\s|dans l|chaque|tous les|lundi|mardi|mercredi|jeudi|vendredi))/iu;

const DAY_NEXT = /^,?\s(?:demain|aujourd|ce\s|cette\s|cet\s|hier|apr[eè]s-demain|le\s\d|du\s)/iu;
/** « (entre 18) et 20 h », « (entre une) et six heures du matin » */
const TO_H =
  /^\s(?:et|[àa])\s[\p{L}\d]+\s?(?:h(?!\p{L})|[ap]\.?m|heures(?:(?=\s?(?:[,;:.)]|$))|\s(?:du (?:matin|soir)|et\s|tous\s|chaque\s)))/iu;
/** « 20 heures locales », « 17:00 GMT », « 14 heures (heure de Paris) » */
const ZONE_NEXT = /^\s?[(,]?\s?(?:locales?|GMT|UTC|TU|heures? (?:locale|d[e’'u]\s?\p{Lu}|\p{L}+aise))(?!\p{L})/u;
const PART_NEXT = /^,?\s(?:ce\s(?:matin|soir)|cet(?:te)?\s(?:nuit|apr))/iu;

const WORD = `(?:${NUMBER_WORDS.join('|')})`;
/** « quarante-cinq », but neither « un (homme) » nor « vingt policiers ». */
const MINUTES = `(?!une? )(?:\\d\\d|${WORD}(?:(?: et |-et-| |-)${WORD}){0,2})(?! ?(?:h(?!\\p{L})|heures))(?! (?!(?:précises|pétantes|${NOT_COUNTED})(?!\\p{L}))\\p{Ll}+[sx](?!\\p{L}))`;
const MERIDIEM = '(?<meridiem>[ap](?=\\.? ?m)|(?<=:\\d\\d)[ap])(?:\\.? ?m\\.?)?';
const DATED =
  '(?:(?=,? (?:le )?(?:(?<dated>{weekday}) )?(?<day>\\d{1,2}(?:er)?) (?<month>{month})(?:,? (?<year>{year}))?(?!\\p{L}))| (?<weekday>{weekday})|)';

/** @param bareLead What stands in front of a number alone that may be an hour. */
const clockPattern = (bareLead: string) =>
  pattern(
    `(?:(?:(?<hour>\\d{1,2}|{hour}) ?(?<unit>h|heures?)(?! ?/)|(?<noon>midi|minuit))(?: ?(?:(?<less>moins) (?:le )?|et )?(?<minute>demie?|(?:un )?quart|${MINUTES})(?<length> ?m(?:in|n)?(?: ?\\d\\d ?s)?)?)?|(?<colon>\\d{1,2})(?::|\\.(?=\\d\\d ?h(?!\\p{L})))(?<colonMinute>\\d\\d)(?: ?h(?!\\p{L}))?(?<seconds>:\\d\\d(?:\\.\\d+)?)?|${bareLead}(?<bare>\\d{1,4}|${WORD}(?:(?: |-)${WORD}){0,3})(?<half> et (?:demie?|quart)(?: heures)?)?)(?: ?${MERIDIEM})?(?: (?:du|de|de la|de l'|d'|dans l(?:a|e|')) ?(?<part>{part}))?${DATED}`,
  );

function readClock(groups: Groups, telling: Telling): Reading | null {
  const minutes = readMinutes(groups, telling);
  if (minutes === null) return null;
  const hour = [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':');
  const day = groups.weekday
    ? completeWeekday(WEEKDAYS[groups.weekday.toLowerCase()]!, telling)
    : groups.month && readCalendarDate({ ...groups, weekday: groups.dated }, telling);
  if (!day) return vague(atHour(hour, telling));
  return { ...day, type: 'TIME', value: `${day.value}T${hour}` as TimexValue, vague: groups.weekday === undefined };
}

/**
 * « 14 h », « 15 h 45 », « 8h30 », « à vingt heures », « midi et demi », « 4 heures du matin »: an hour of the last day told in this
 * block, or of publication; « à 18 heures, mardi 3 février » of the date that follows, which is the event.
 */
const clock: Rule = {
  name: 'clock',
  starts: ['0', 'midi', 'minuit', 'une', ...DAY_NUMBERS],
  next: new Set(['h', 'heure', 'heures', 'et', 'à', 'a', 'am', 'pm', 'p', ...NUMBER_WORDS]),
  pattern: clockPattern('(?<=(?:entre|de) )'),
  read: readClock,
};

/** « à 8 », « sept, ce matin »: to an assistant, a number alone may be an hour. */
const clockAsked: Rule = { ...clock, asked: true, pattern: clockPattern('') };

/** @returns Since midnight; null for a length (« deux heures de route », « 35 heures », « 2 h 03 min ») and for an hour that no clock has. */
function readMinutes(groups: Groups, telling: Telling): number | null {
  const { hour, noon, less, minute, colon, colonMinute, bare, half, meridiem, part = '' } = groups;
  if (!isClock(groups, telling)) return null;
  const [hours, extra] =
    bare === undefined
      ? [noon ? (/^midi/iu.test(noon) ? 12 : 0) : readNumber(hour ?? colon!), colonMinute ?? minute]
      : splitFigures(bare, half);
  if (hours === null || hours > 24) return null;
  const minutes = extra === undefined ? 0 : /demi/iu.test(extra) ? 30 : /quart/iu.test(extra) ? 15 : readNumber(extra);
  if (minutes === null || minutes > 59) return null;
  const isLate = meridiem ? /p/iu.test(meridiem) : /^(?:soir|apr)/iu.test(part) || (/^nuit/iu.test(part) && hours > 7);
  const shift = isLate && hours < 12 ? 12 : /a/iu.test(meridiem ?? '') && hours === 12 ? -12 : 0;
  const total = (hours + shift) * 60 + (less ? -minutes : minutes);
  return total < 0 ? total + 1440 : total;
}

/** « vingt-deux trente », « 340 »: the hour is the longest number that leaves minutes. */
function splitFigures(bare: string, half: string | undefined): readonly [number | null, string | undefined] {
  if (/^\d{3,4}$/u.test(bare)) return [Number(bare.slice(0, -2)), bare.slice(-2)];
  const words = bare.split(/\s+/u);
  for (let size = words.length; size > 0; size--) {
    const hours = readNumber(words.slice(0, size).join(' '));
    const rest = words.slice(size).join(' ');
    // « vingt neuf » is no hour and its minutes.
    if (hours !== null && hours < 25 && (rest === '' || (readNumber(rest) ?? 0) > 9))
      return [hours, half ?? (rest || undefined)];
  }
  return [null, undefined];
}

function isClock(groups: Groups, telling: Telling): boolean {
  const { hour, unit, noon, minute, length, colon, seconds, bare, half, meridiem, part } = groups;
  const before = wordsBefore(telling);
  const after = wordsAfter(telling);
  const asked = isAsked(telling);
  if (groups.less) return true;
  // « minuit » alone; « de midi à deux heures », not « l'express de minuit ».
  if (noon)
    return (
      asked ||
      NOON_LEAD.test(before) ||
      (before + after).trim() === '' ||
      (/(?:^|\s)de\s$/iu.test(before) && TO_HOUR.test(after))
    );
  if (bare === undefined && ZONE_NEXT.test(after)) return true;
  if (meridiem || part) return (asked || bare === undefined) && !OF_LENGTH.test(before);
  if (bare) {
    if (/(?:entre|de)\s$/iu.test(before) && TO_H.test(after)) return true;
    if (!asked) return false;
    const isLead = half !== undefined || /\p{L}\s\p{L}/u.test(bare) || BARE_LEAD.test(before) || PART_NEXT.test(after);
    return !/^\d{3}/u.test(bare) && isLead && BARE_NEXT.test(after);
  }
  const isLed = CLOCK_LEAD.test(before) || (/de\s$/u.test(before) && !OF_LENGTH.test(before) && TO_HOUR.test(after));
  if (colon) return asked || isLed || (colon.length === 2 && (!seconds || before === '') && !/^\./u.test(after));
  if (length && !asked) return false;
  // « 2 h 30 de trajet »
  if (TRAVEL_NEXT.test(after) && !/(?:à|vers|dès|entre)\s$/iu.test(before)) return false;
  if (CLOCK_NEXT.test(after)) return /^h$/iu.test(unit!) && (minute !== undefined || CLOCK_LEAD.test(before));
  if (asked && (groups.weekday || DAY_NEXT.test(after))) return true;
  return (
    isLed ||
    /^h$/iu.test(unit!) ||
    (asked && /est\s$/u.test(before)) ||
    (asked && !/^\d/u.test(hour!) && minute !== undefined)
  );
}

function atHour(hour: string, telling: Telling): Reading {
  const base = fromTold(telling, telling.toldHere);
  // An assistant asked on no day answers with the hour alone.
  const none = isAsked(telling) ? '' : 'XXXX-XX-XX';
  return base ? counted('TIME', `${writeDay(base.day)}T${hour}`, base.anchor, 0.8) : open('TIME', `${none}T${hour}`);
}

/** Hours of the clock. */
export const CLOCK_RULES: readonly Rule[] = [clockAsked, clock];
