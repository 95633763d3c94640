import { readPart } from '../french/day-parts.ts';
import { HAPPENINGS } from '../french/event-words.ts';
import { readNumber } from '../french/numbers.ts';
import { isFuture, MOVED } from '../french/verb-forms.ts';
import type { TimeAnchor, TimexValue } from '../model.ts';
import { addDays, type Day, isRealDay, toDayNumber, weekdayOf, writeDay } from '../text/calendar.ts';
import { endsAt } from '../text/ends-at.ts';
import {
  type Base,
  completed,
  counted,
  fromPublication,
  open,
  type Reading,
  stated,
  type Telling,
  type Tense,
  wordsBefore,
} from './reading.ts';

/** What the words give of a date; `day` null for « en novembre ». */
type PartialDate = {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  readonly weekday?: number | null;
};

const pad = (n: number, width = 2) => String(n).padStart(width, '0');

/** `2017-11`, `2017-11-22`; `XXXX-11-22` without a year. */
export function writeDate(year: number | null, month: number, day: number | null): string {
  return `${year === null ? 'XXXX' : pad(year, 4)}-${pad(month)}${day === null ? '' : `-${pad(day)}`}`;
}

/** « 93 » is 1993, « 17 » is 2017: two figures reach from 1940 to 2039. */
export function readYear(words: string): number {
  const year = /\d/u.test(words) ? Number(words.replace(/\D/gu, '')) : (readNumber(words) ?? 0);
  return year >= 100 ? year : year + (year >= 40 ? 1900 : 2000);
}

/**
 * Gives a date its year.
 *
 *     Élu le 3 mars 2015, il a démissionné le 5 mai.      the year told just before goes on: 2015
 *     Le ministre doit se rendre à Oslo le 5 mai.         nothing told: tense says which side of the publication
 *
 * @param side What the words themselves say (« dernier », « prochain »), which is stronger than the tense.
 * @returns null for a day that does not exist in any year or in the year given (30 February).
 */
export function completeDate(date: PartialDate, telling: Telling, side: Tense | null = null): Reading | null {
  const { year, month, day } = date;
  if (!isRealDay({ year: year ?? 2024, month, day: day ?? 1 })) return null;
  if (year !== null) return stated('DATE', writeDate(year, month, day));
  const tense = side ?? tenseOf(telling);
  const done = side === null ? firmTense(telling) : null;
  const isStory = side === null && tense !== 'future' && done !== 'future' && telling.prefer === 'news';
  const story = isStory ? storyYear(date, telling, done === 'past') : null;
  if (story && isFit(date, story.year))
    return completed('DATE', writeDate(story.year, month, day), ['year'], story.anchor, 0.7);
  const from = (done === 'pluperfect' ? recentlyTold(telling) : null) ?? fromAny(telling);
  if (!from) return open('DATE', writeDate(null, month, day));
  const wanted = side ?? (done === null ? preferred(tense, telling) : done === 'future' ? 'future' : 'past');
  const firm = side !== null || done !== null || telling.prefer !== 'news';
  // A weekday that no near year confirms is the writer's slip: the day and the month stand.
  const behind = telling.prefer === 'news' && side === null && isOfNoun(telling) && telling.tense() === 'past';
  const choose = (of: PartialDate) => chooseYear(of, from.day, wanted, firm, behind ? AHEAD : 1);
  const found = choose(date) ?? choose({ ...date, weekday: null });
  return found === null
    ? null
    : completed('DATE', writeDate(found, month, day), ['year'], from.anchor, tense || side ? 0.85 : 0.7);
}

/** What may stand between a verb and its date. */
const TO_DATE = String.raw`\s(?:que\s)?(?:(?:le|en|ce|dès)\s)?$`;
const DONE = String.raw`\p{L}*(?:[éiu]|is|it|ert|ort)e?s?`;
const COMPOUND = new RegExp(
  `(?<!\\p{L})(?:(?:(?<aux>a|ont|avait|avaient|était|étaient)\\s(?:été\\s|déjà\\s)?|s['’]est\\s|se\\ssont\\s)${DONE}|(?:est|sont)\\s(?<moved>${DONE}))${TO_DATE}`,
  'iu',
);
/** With « est », what a state is not told by: « est fermé » may go on, « est arrivé » is over. */
const ARRIVED = /^(?:arriv|tomb|r?entr|décéd|all|retourn)ée?s?$/iu;
const AHEAD_VERB = new RegExp(`(?<!\\p{L})(?<verb>\\p{L}+ra|\\p{L}+ront)\\s(?:${DONE}\\s)?${TO_DATE.slice(2)}`, 'iu');

/**
 * Right before the date, a verb or a word that cannot be misread: « a démissionné le », « s'est ouvert en », « depuis », « sera jugé le ».
 * « Avait été arrêté le » is before what was just told.
 */
function firmTense(telling: Telling): 'past' | 'pluperfect' | 'future' | null {
  if (telling.prefer !== 'news') return null;
  const before = wordsBefore(telling);
  if (SINCE(telling.text, telling.start)) return 'past';
  // The search looks for nothing before it has found an ending.
  const verb = /r(?:a|ont)\s/u.test(before) ? AHEAD_VERB.exec(before)?.groups?.verb : undefined;
  if (verb !== undefined && isFuture(verb.toLowerCase())) return 'future';
  const { aux = '', moved } = COMPOUND.exec(before)?.groups ?? { moved: '' };
  if (moved !== undefined && !MOVED.test(moved) && !ARRIVED.test(moved)) return null;
  return aux.length > 3 ? 'pluperfect' : 'past';
}

/** The last date told, when it is in the year before the publication: what is older is another story. */
function recentlyTold({ told, publication }: Telling): Base {
  if (!told?.month || !publication) return null;
  const day = told.day ?? { year: told.year, month: told.month, day: 1 };
  const age = toDayNumber(publication.day) - toDayNumber(day);
  return age >= 0 && age < 400 ? { day, anchor: told.anchor } : null;
}

// « le défilé du 14 juillet a été maintenu », « prêté jusqu'en mai »: the verb does not date what the noun names, nor an end.
// « annonce pour octobre une réédition »: what is for a date is to come.
function tenseOf(telling: Telling): Tense | null {
  if (FOR(telling.text, telling.start)) return 'future';
  if (isOfNoun(telling)) return null;
  const tense = telling.tense();
  // An end that no verb puts behind is to come: « jusqu'en septembre, le bac remplace le pont ».
  return UNTIL(telling.text, telling.start) ? (tense === 'past' ? null : 'future') : tense;
}

const FOR = endsAt('(?:^|\\s)pour\\s(?:le\\s)?');
const UNTIL = endsAt("jusqu['’](?:au?|en|à l['’])\\s?");

const OF_NOUN = endsAt(
  '(?<!(?:nuit|soirée|matinée|journée|après-midi|veille|lendemain))(?<=\\p{L})\\s(?:du|de)\\s(?:\\p{L}{3,9}[-/–])?',
);
const isOfNoun = ({ text, start }: Telling) => OF_NOUN(text, start);

/** The side that the option asks for; by default the one of the tense, where the present tells nothing. */
function preferred(tense: Tense | null, { prefer }: Telling): Tense | null {
  if (prefer === 'past' || prefer === 'future') return prefer;
  return prefer === 'news' && tense !== 'present' ? tense : null;
}

// Inside the story of another year, « le 5 mai » goes on from the date told just before, six months back at most;
// « fermé le 30 octobre, le musée a rouvert le 19 mai »: not back at all.
function storyYear(
  { month, day }: PartialDate,
  { toldHere, publication }: Telling,
  goesOn: boolean,
): { year: number; anchor: TimeAnchor } | null {
  if (!toldHere?.month || (publication && toldHere.year >= publication.day.year)) return null;
  const back = (toldHere.month - month) * 30 + ((toldHere.day?.day ?? 1) - (day ?? 1));
  return { year: toldHere.year + (back > (goesOn ? 0 : 180) ? 1 : 0), anchor: toldHere.anchor };
}

// With no publication, the last date told stands in for it.
function fromAny(telling: Telling): Base {
  const { told } = telling;
  return (
    fromPublication(telling) ??
    (told && { day: told.day ?? { year: told.year, month: told.month ?? 7, day: 1 }, anchor: told.anchor })
  );
}

/** « L'incendie du 8 mai a détruit la halle »: a day to come must be so much nearer than the one gone by. */
const AHEAD = 3;

function chooseYear(date: PartialDate, from: Day, side: Tense | null, firm: boolean, ahead: number): number | null {
  const distance = (year: number) => {
    const days = toDayNumber({ year, month: date.month, day: date.day ?? Math.min(from.day, 28) }) - toDayNumber(from);
    return days > 0 ? days * ahead : days;
  };
  const years = [0, -1, 1, -2, 2, -3, 3, -4, 4].map((n) => from.year + n).filter((year) => isFit(date, year));
  const nearest = years.reduce<number | null>(
    (best, year) => (best === null || Math.abs(distance(year)) < Math.abs(distance(best)) ? year : best),
    null,
  );
  if (side === null || nearest === null) return nearest;
  const onSide = (year: number) => (side === 'past' ? distance(year) <= 0 : distance(year) >= 0);
  const best = years.find((year) => onSide(year)) ?? nearest;
  // A verb misread must not throw a date of next week eleven months back.
  return !firm && Math.abs(distance(best)) > 300 && Math.abs(distance(nearest)) < 45 ? nearest : best;
}

// A weekday beside the date (« mardi 22 janvier ») tells the year, when it is one of the nearest three.
function isFit({ month, day, weekday }: PartialDate, year: number): boolean {
  const full = { year, month, day: day ?? 1 };
  return isRealDay(full) && (!weekday || weekdayOf(full) === weekday);
}

/**
 * Gives a bare weekday its date: the last one, today's included, or the next, as the tense says.
 *
 * @param side `past` for « jeudi dernier » and `future` for « jeudi prochain », which exclude the day of publication itself.
 */
export function completeWeekday(weekday: number, telling: Telling, side: Tense | null = null): Reading {
  const told = side === null ? telling.tense() : null;
  const story = side === null && told !== 'future' ? storyDay(telling) : null;
  const from = story ?? fromPublication(telling);
  if (!from) return open('DATE', `XXXX-WXX-${weekday}`);
  const ahead = (weekday - weekdayOf(from.day) + 7) % 7;
  const { text, start } = telling;
  const isSince = side === null && (SINCE(text, start) || OF_HAPPENING(text, start));
  const tense = side ?? (story ? 'future' : isSince ? 'past' : preferredOnWeekday(told, telling));
  const shift = shiftTo(ahead, tense, side !== null);
  return counted('DATE', writeDay(addDays(from.day, shift)), from.anchor, tense === null ? 0.6 : 0.85);
}

/** « le séisme de lundi » */
const OF_HAPPENING = endsAt(`(?:${HAPPENINGS})\\s(?:\\p{L}+\\s)?d[eu]\\s`);
const SINCE = endsAt("(?<!\\p{L})depuis\\s(?:le\\s|l['’])?");

function shiftTo(ahead: number, side: Tense | null, strict: boolean): number {
  if (ahead === 0) return strict ? (side === 'past' ? -7 : 7) : 0;
  if (side === null) return ahead <= 3 ? ahead : ahead - 7;
  return side === 'past' ? ahead - 7 : ahead;
}

// A weekday with a verb in the present is a programme: « le ministre reçoit jeudi les syndicats ».
function preferredOnWeekday(tense: Tense | null, telling: Telling): Tense | null {
  return telling.prefer === 'news' && tense === 'present' ? 'future' : preferred(tense, telling);
}

// « Le 7 janvier 2015 … Le vendredi, … »: with its article, in a story told far from the publication, the weekday follows the last day told.
function storyDay(telling: Telling): Base {
  const { toldHere, publication, prefer } = telling;
  if (!toldHere?.day || prefer !== 'news' || !/(?:^|\s)le\s$/iu.test(wordsBefore(telling))) return null;
  const far = !publication || toDayNumber(publication.day) - toDayNumber(toldHere.day) > 21;
  return far ? { day: toldHere.day, anchor: toldHere.anchor } : null;
}

/** The part of a day read: `2017-11-20TEV`. */
export function withPart(reading: Reading, part: string): Reading {
  return { ...reading, type: 'TIME', value: `${reading.value}${readPart(part)}` as TimexValue };
}
