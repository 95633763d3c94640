import { TOLD_SHIFTS } from '../french/day-parts.ts';
import type { Span, TimexValue } from '../model.ts';
import { addDays, addMonths, readDay, writeDay, writeWeek } from '../text/calendar.ts';
import { plain } from '../text/plain.ts';
import { isAsked, type Preference, type Reading } from './reading.ts';

/** A reading in its place. */
export type Found = { readonly span: Span; readonly reading: Reading; readonly rule: string };

/** A day, of any part known, then a part of it or an hour, or hours: `2017-11-21`, `XXXX-WXX-2TEV`, `T14:00/T16:00`. */
const MOMENT =
  /^(?<day>(?:\d{4}|XXXX)-(?:\d\d|XX|WXX)-(?:\d\d|XX|\d))?(?:T(?<part>[A-Z]{2})|T(?<hour>\d\d:\d\d)(?:\/(?:.{10}|.{6}\d)?T(?<until>\d\d:\d\d))?)?$/u;
/** « la nuit du 3 au 4 mai » belongs to the evening on which it begins. */
const NIGHT = /^(.{10})\/.{10}$/u;
const WEEK = /^(?:\d{4}|XXXX)-W(?:\d\d|XX)$/u;

const BESIDE = /^\s(?:d[eu]\s(?:la\s)?|le\s|d['’])?$/iu;
const PART_OF = /^\s(?:au\s(?:petit\s)?|en\s|dans\s|dès\s)$/iu;
const OF_WEEK = /^\s(?:de\s|d['’])?$/iu;
const SAME_DAY = /^,\s$/u;
const TO = /^\s?(?:[-–]|[àa]|au|jusqu['’](?:[àa]|au))\s?(?:le\s)?$/iu;
const AND = /^\set\s(?:le\s)?$/iu;
const AT =
  /^,?\s?(?:(?:pendant|plutôt|[àa]|vers|autour de|d[eèé]s|pour|sur|avant|après|entre|du|de|d['’]|en|dans|au|ce|à partir de|plus tard que)\s?)*(?:(?:l[ea]|ce|cette)\s|l['’])?$/iu;
const UNTIL = /^\sjusqu['’][àa]\s$/iu;
const FROM_ON = /(?:à partir d[eu]|plus tard que|après)\s(?:le\s)?$/iu;
const BEFORE = /(?<!\p{L})avant\s(?:le\s)?$/iu;
const FAR_FROM = /^\s(?:(?<later>après)|avant)\s$/iu;

type Moment = { readonly day?: string; readonly part?: string; readonly hour?: string; readonly until?: string };

const momentOf = ({ reading }: Found): Moment | null =>
  reading.type === 'DATE' || reading.type === 'TIME' ? (MOMENT.exec(reading.value)?.groups ?? null) : null;

/**
 * Two expressions beside each other that tell one time.
 *
 *     demain, mardi 3 mai       la soirée de mardi       lundi de la semaine prochaine      in any text
 *     le 3 mai à 14 h           13 h-15 h                aujourd'hui jusqu'à demain         said to an assistant; a story tells two times
 *
 * @returns null for two times.
 */
export function joinTimes(text: string, first: Found, second: Found, prefer: Preference): Found | null {
  const gap = text.slice(first.span.end, second.span.start);
  if (gap.length > 22) return null;
  const dayOfWeek = OF_WEEK.test(gap) ? (weekdayIn(first, second) ?? weekdayIn(second, first)) : null;
  if (dayOfWeek) return dayOfWeek;
  const far = FAR_FROM.exec(gap);
  if (far && first.reading.type === 'DURATION') return farFrom(first, second, far.groups!.later === undefined ? -1 : 1);
  const a = momentOf(first);
  const night = a?.part === 'NI' && BESIDE.test(gap) ? NIGHT.exec(second.reading.value)?.[1] : undefined;
  if (night) return joined(first, second, second, `${night}TNI`);
  const b = momentOf(second);
  if (isAsked({ prefer }) && AT.test(gap)) {
    const [set, hour] = first.reading.type === 'SET' ? [first, b] : [second, a];
    if (set.reading.type === 'SET' && hour?.hour) return joined(first, second, set, `T${hour.hour}`);
  }
  if (!a || !b) return null;
  const isDay = (moment: Moment) => moment.day !== undefined && !moment.part && !moment.hour;
  if (isDay(a) && isDay(b) && SAME_DAY.test(gap) && first.rule === 'deictic-day') {
    const isSame = a.day === b.day || a.day === 'XXXX-XX-XX';
    return isSame ? joined(first, second, second, b.day!) : null;
  }
  if (isDay(a) && b.part && PART_OF.test(gap)) return joined(first, second, first, `${a.day}T${b.part}`);
  if (a.part && isDay(b) && BESIDE.test(gap)) return joined(first, second, second, `${b.day}T${a.part}`);
  return isAsked({ prefer }) ? joinAsked(text, first, second, gap) : null;
}

/** « trois jours après Noël », « deux semaines avant le 3 mai »: that far from the date. */
function farFrom(first: Found, second: Found, sign: 1 | -1): Found | null {
  const [, count, unit] = /^P(\d+)([DWMY])$/u.exec(first.reading.value) ?? [];
  const day = readDay(second.reading.value);
  if (!day || !unit) return null;
  const n = sign * Number(count);
  const to =
    unit === 'D' || unit === 'W'
      ? addDays(day, n * (unit === 'W' ? 7 : 1))
      : addMonths(day, n * (unit === 'Y' ? 12 : 1));
  return joined(first, { ...second, reading: { ...second.reading, vague: false } }, second, writeDay(to));
}

/** « lundi de la semaine prochaine »: the Monday of that week. */
function weekdayIn(first: Found, second: Found): Found | null {
  if (first.rule !== 'weekday' || !WEEK.test(second.reading.value)) return null;
  const day = readDay(first.reading.value);
  if (!day) return joined(first, second, second, first.reading.value);
  for (const weeks of [0, 1, -1, 2, -2, 3, -3]) {
    const other = addDays(day, 7 * weeks);
    if (writeWeek(other) === second.reading.value)
      return joined(first, second, { ...second, reading: { ...second.reading, vague: false } }, writeDay(other));
  }
  return null;
}

const SHIFTED =
  /(?<=(?<![\p{L}\p{N}])(?<all>(?:l[ea]\s|l['’])?(?<words>avant-veille|veille|surlendemain|lendemain)\sd(?:u|e|e\sla|e\sl['’]|['’])\s?))/iuy;

/** « la veille de Noël », « le lendemain du 13 février »: the day beside the one found; the words never go back over `from`. */
export function beside(text: string, found: Found, from: number): Found {
  const { span, reading, rule } = found;
  SHIFTED.lastIndex = span.start;
  const { all, words } = SHIFTED.exec(text)?.groups ?? {};
  const day = all !== undefined && span.start - all.length >= from ? readDay(reading.value) : null;
  if (!all || !words || !day || reading.type !== 'DATE') return found;
  const value = writeDay(addDays(day, TOLD_SHIFTS[words.toLowerCase()]!)) as TimexValue;
  return {
    span: { start: span.start - all.length, end: span.end },
    reading: { ...reading, value, vague: false },
    rule,
  };
}

/** From first to last hour: a part of the day, then its beginning, its middle and its end. */
const HOURS: Readonly<Record<string, string>> = {
  MO: '04-11 07-08 09-10 10-11',
  AF: '12-18 12-13 14-16 17-18',
  EV: '18-23 18-20 20-21 21-23',
  JO: '08-18 06-09 11-15 17-20',
};

/** A diary wants hours: « mardi soir » is `2021-06-15T18/2021-06-15T23`, « en fin de matinée » from 10 to 11. */
export function inHours(text: string, { span, reading, rule }: Found): Found {
  const lead = text.slice(Math.max(0, span.start - 18), span.start);
  if (momentOf({ span, reading, rule })) {
    const open = FROM_ON.test(lead) ? `${reading.value}/..` : BEFORE.test(lead) ? `../${reading.value}` : null;
    if (open) return { span, reading: { ...reading, value: open as TimexValue }, rule };
  }
  const [, day, part = ''] = /^(.*)T([A-Z]{2}|12:00)$/u.exec(reading.value) ?? [];
  const words = plain(text.slice(span.start, span.end));
  const row = HOURS[/journee/u.test(words) ? 'JO' : part];
  if (!row || day === undefined) return { span, reading, rule };
  const edge = /debut|tot/u.test(words)
    ? 1
    : /milieu|mi-/u.test(words)
      ? 2
      : /fin|(?<!plus )tard /u.test(words)
        ? 3
        : 0;
  const [from, to] = row.split(' ')[edge]!.split('-');
  return { span, reading: { ...reading, value: `${day}T${from}/${day}T${to}` as TimexValue }, rule };
}

/** Their words together; what is known of them comes from `dated`, the one that gives the day. */
function joined(first: Found, second: Found, { reading, rule }: Found, value: string): Found {
  return {
    span: { start: Math.min(first.span.start, second.span.start), end: Math.max(first.span.end, second.span.end) },
    reading: {
      ...reading,
      type: value.includes('T') && reading.type === 'DATE' ? 'TIME' : reading.type,
      value: value as TimexValue,
    },
    rule,
  };
}

function joinAsked(text: string, first: Found, second: Found, gap: string): Found | null {
  const a = momentOf(first)!;
  const b = momentOf(second)!;
  const lead = text.slice(Math.max(0, first.span.start - 18), first.span.start);
  const isRange =
    TO.test(gap) ||
    (AND.test(gap) && /(?<!\p{L})(?:entre|de)\s/iu.test(lead + text.slice(first.span.start, first.span.end)));
  const dated = isDated(first, a) ? first : second;
  const day = (dated === first ? a : b).day ?? '';
  if (a.hour && b.hour && !a.until && isRange)
    return joined(first, second, dated, `${day}T${a.hour}/${day}T${b.hour < a.hour ? later(b.hour) : b.hour}`);
  if (!a.hour && !b.hour && !a.part && !b.part && isRange) return joined(first, second, first, rangeOf(a.day!, b.day!));
  if (UNTIL.test(gap) && b.hour && !a.hour) return joined(first, second, first, `${a.day}T00/${a.day}T${b.hour}`);
  if (!AT.test(gap) || (a.hour && b.hour)) return null;
  const { hour, until } = a.hour ? a : b;
  const part = a.part ?? b.part;
  if (!hour) return part ? joined(first, second, dated, `${day}T${part}`) : null;
  const at = (clock: string) => `${day}T${part && /AF|EV/u.test(part) ? later(clock) : clock}`;
  const value = until ? `${at(hour)}/${at(until)}` : at(hour);
  return joined(first, second, dated, FROM_ON.test(gap) ? `${value}/..` : value);
}

/** « de lundi à vendredi »: the end is of the week of the beginning. */
function rangeOf(from: string, to: string): string {
  const day = to < from ? readDay(to) : null;
  return `${from}/${day ? writeDay(addDays(day, 7)) : to}`;
}

const later = (clock: string) =>
  clock === '00:00' ? '24:00' : clock < '12' ? `${Number(clock.slice(0, 2)) + 12}${clock.slice(2)}` : clock;

/** The words name a day; the day of a lone hour or of « le soir » is only the one that was told. */
const isDated = ({ reading, rule }: Found, { hour, part }: Moment) =>
  (!hour && !part) || !reading.vague || /^(?:deictic|this)/u.test(rule);
