import { readUnit, type TimeUnit } from '../french/time-units.ts';
import { addDays, addMonths, writeDay } from '../text/calendar.ts';
import { COUNT_WORDS, countOf, isRound, writeDuration } from './length-rules.ts';
import { pattern } from './pattern.ts';
import { writePeriod } from './period-rules.ts';
import {
  type Base,
  counted,
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

/** The date `count` units away: a year or a month for years and months, the very day for weeks and days. */
function shifted({ day, anchor }: NonNullable<Base>, count: number, unit: TimeUnit, telling: Telling): Reading | null {
  const far = count * unit.worth;
  if (Math.abs(far) > 5000 && unit.letter === 'Y') return null;
  if (unit.letter.startsWith('T')) return vague(counted('TIME', writeDay(day), anchor, 0.5));
  const whole = unit.letter === 'Y' || unit.letter === 'M';
  // Assistants keep the day (« dans trois mois », the same day); in a story the grain is that of the words.
  if (whole && telling.prefer === 'news')
    return counted('DATE', writePeriod(day, unit.letter, Math.round(far)), anchor, 0.75);
  const to = whole
    ? addMonths(day, Math.round(far * (unit.letter === 'Y' ? 12 : 1)))
    : addDays(day, Math.round(far * (unit.letter === 'W' ? 7 : 1)));
  return counted('DATE', writeDay(to), anchor, 0.8);
}

function readAway(groups: Groups, sign: 1 | -1, base: Base, telling: Telling): Reading | null {
  const unit = readUnit(groups.unit!)!;
  const count = countOf(groups);
  if (count === null) return vague(stated('DURATION', writeDuration(null, unit), 0.6));
  if (!base) return open('DATE', unit.letter === 'Y' ? 'XXXX' : unit.letter === 'M' ? 'XXXX-XX' : 'XXXX-XX-XX');
  const reading = shifted(base, sign * count, unit, telling);
  if (!reading || !isExisting(reading.value)) return null;
  return isRound(groups) ? { ...reading, approximate: true } : reading;
}

// Counting back 3,000 years, or forward to the year 12000, leaves the calendar.
const isExisting = (value: string) => /^[1-9]\d{3}(?:-|$)|^0\d*[1-9]\d*(?:-|$)/u.test(value) && !/^\d{5}/u.test(value);

const ABOUT =
  "(?:environ |près d(?:e |')|à peine |plus d(?:e |')|moins d(?:e |')|un peu plus d(?:e |')|tout juste |exactement |maintenant )?";

/** « il y a deux ans », « voilà trois mois ». */
const ago: Rule = {
  name: 'ago',
  starts: ['il', 'voilà', 'voici'],
  pattern: pattern(`(?:il y a|voilà|voici) ${ABOUT}(?<count>{count})(?<unit>{unit})(?! (?:que|qu')|-)`),
  read: (groups, telling) => readAway(groups, -1, fromPublication(telling), telling),
};

/** « dans trois mois »; « dans deux ans de prison » would be nonsense, « dans les deux ans » a delay. */
const hence: Rule = {
  name: 'hence',
  starts: ['dans', 'sous', 'ici'],
  pattern: pattern(`(?:dans|sous|ici(?: à)?) ${ABOUT}(?<count>{count})(?<unit>{unit})`),
  read: (groups, telling) => {
    const reading = readAway(groups, 1, fromPublication(telling), telling);
    const delay = /^(?:sous|ici)/iu.test(telling.text.slice(telling.start, telling.start + 4));
    return reading && delay ? vague(reading) : reading;
  },
};

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
    `(?<count>{count})(?<unit>{unit}) (?:(?<later>plus tard|après)|plus tôt|auparavant|avant)(?! (?:le|la|les|l'|son|sa|ses|leurs?|une?|que|qu'|de|d'|avoir|être|cette|ce|ces|mon|notre))`,
  ),
  read: (groups, telling) => {
    const reading = readAway(groups, groups.later ? 1 : -1, toldBase(telling, readUnit(groups.unit!)!), telling);
    const { publication } = telling;
    const tense = publication && reading ? telling.tense() : null;
    if (!reading || !publication || tense === null || tense === 'present') return reading;
    const isAhead = reading.value > publication.value.slice(0, reading.value.length);
    // A verb in the past and a date to come, or the reverse: it was counted from another date than the last one told.
    return isAhead === (tense === 'past') ? vague({ ...reading, confidence: 0.3 }) : reading;
  },
};

/** Dates that a length of time away makes. */
export const COUNTED_RULES: readonly Rule[] = [ago, hence, laterOrEarlier];
