import { readUnit, type TimeUnit } from '../french/time-units.ts';
import type { TimexValue } from '../model.ts';
import { addDays, readDay, writeDay } from '../text/calendar.ts';
import { clockOf, readAway, toShift, writeMoment } from './away.ts';
import { COUNT_WORDS, isRound, LENGTH, readLength, writeLength } from './length-rules.ts';
import { pattern } from './pattern.ts';
import {
  type Base,
  fromPublication,
  type Groups,
  lastTold,
  open,
  type Reading,
  type Rule,
  stated,
  type Telling,
  vague,
} from './reading.ts';

const OPEN_VALUES: Readonly<Record<string, string>> = { Y: 'XXXX', M: 'XXXX-XX' };
const MINUTE = readUnit('minute')!;

/** @param baseFor What a length in this unit counts from; null leaves the date open. */
function readCounted(
  groups: Groups,
  sign: 1 | -1,
  baseFor: (telling: Telling, unit: TimeUnit) => Base,
  telling: Telling,
): Reading | null {
  const { prime } = groups;
  const length = prime ? ([[Number(prime), MINUTE]] as const) : readLength(groups, telling);
  const shift = length && toShift(length);
  if (!length || !shift) return length && vague(stated('DURATION', writeLength(length), 0.6));
  const [count, unit] = shift;
  const base = baseFor(telling, unit);
  if (!base) return open('DATE', OPEN_VALUES[unit.letter] ?? 'XXXX-XX-XX');
  if (unit.letter === 'Y' && count * unit.worth > 5000) return null;
  const reading = readAway(base, [sign * count, unit], telling, baseFor !== fromPublication);
  if (!isExisting(reading.value)) return null;
  return isRound(groups) ? { ...reading, approximate: true } : reading;
}

// Counting back 3,000 years, or forward to the year 12000, leaves the calendar.
const isExisting = (value: string) =>
  /^[1-9]\d[\dX]{2}(?:-|$)|^0\d*[1-9]\d*(?:-|$)/u.test(value) && !/^\d{5}/u.test(value);

const ABOUT =
  "(?:environ |près d(?:e |')|à peine |plus d(?:e |')|moins d(?:e |')|un peu plus d(?:e |')|tout juste |exactement |maintenant |déjà )?";

/** « il y a deux ans », « voilà trois mois », « cela fait une heure et demie ». */
const ago: Rule = {
  name: 'ago',
  starts: ['il', 'y', 'voilà', 'voici', 'cela', 'ça'],
  pattern: pattern(`(?:(?:il )?y a|voilà|voici|(?:cela|ça) fait) (?:de cela )?${ABOUT}${LENGTH}(?! (?:que|qu')|-)`),
  read: (groups, telling) => readCounted(groups, -1, fromPublication, telling),
};

/** « il y a longtemps »; « il y a peu de chances » tells no time. */
const longAgo: Rule = {
  name: 'reference',
  starts: ['il'],
  pattern: pattern(
    "il y a (?:(?:bien |très )?(?:longtemps|peu(?: de temps)?)|belle lurette|quelque temps)(?! (?:que|de|d'|qu'|à|plus|si))",
  ),
  read: () => vague(stated('TIME', 'PAST_REF', 0.6)),
};

/** « dans trois mois », « d'ici à dix jours »; « dans deux ans de prison » would be nonsense, « dans les deux ans » a delay. */
const hence: Rule = {
  name: 'hence',
  starts: ['dans', 'sous', 'd'],
  pattern: pattern(`(?<lead>dans|sous|d'ici(?: à)?) ${ABOUT}(?:${LENGTH}|(?<prime>\\d{1,3})')`),
  read: (groups, telling) => {
    const reading = readCounted(groups, 1, fromPublication, telling);
    if (!reading || /^dans/iu.test(groups.lead!)) return reading;
    return vague(untilThen(reading, telling));
  },
};

/** « d'ici deux semaines »: all the time from now to the eve of that day, for assistants that are told the hour. */
function untilThen(reading: Reading, telling: Telling): Reading {
  const base = fromPublication(telling);
  const isAsked = telling.prefer === 'future' || telling.prefer === 'past';
  const day = readDay(`${reading.value}-01`.slice(0, 10));
  if (!isAsked || !base || !day || clockOf(base) === null) return reading;
  const value = `${writeMoment(base, MINUTE, 0)}/${writeDay(addDays(day, -1))}T23:59:59`;
  return { ...reading, type: 'TIME', value: value as TimexValue };
}

// « deux ans plus tard » counts from the last date told, if it is told as finely: days do not count from « en 1978 ».
function toldBase(telling: Telling, { letter }: TimeUnit): Base {
  const told = lastTold(telling);
  if (!told) return fromPublication(telling);
  const { year, month, day, anchor } = told;
  if (letter !== 'Y' && (month === null || (letter !== 'M' && day === null))) return null;
  return { day: day ?? { year, month: month ?? 1, day: 1 }, anchor };
}

/** « trois jours plus tôt », « deux ans après », « une semaine auparavant ». « Deux ans après son élection » counts from an event. */
const laterOrEarlier: Rule = {
  name: 'later-or-earlier',
  starts: COUNT_WORDS,
  pattern: pattern(
    `${LENGTH} (?:(?<later>plus tard|après)|plus tôt|auparavant|avant)(?! (?:{holiday}|le|la|les|l'|son|sa|ses|leurs?|une?|que|qu'|de|d'|avoir|être|cette|ce|ces|mon|notre))`,
  ),
  read: (groups, telling) => {
    const reading = readCounted(groups, groups.later ? 1 : -1, toldBase, telling);
    const { publication } = telling;
    const tense = publication && reading ? telling.tense() : null;
    if (!reading || !publication || tense === null || tense === 'present') return reading;
    const isAhead = reading.value > publication.value.slice(0, reading.value.length);
    // A verb in the past and a date to come, or the reverse: it was counted from another date than the last one told.
    return isAhead === (tense === 'past') ? vague({ ...reading, confidence: 0.3 }) : reading;
  },
};

/** Dates that a length of time away makes. */
export const COUNTED_RULES: readonly Rule[] = [ago, longAgo, hence, laterOrEarlier];
