import { MONTHS } from '../french/months.ts';
import { DATE_FILLERS, PUBLISHED, UPDATED } from '../french/press-words.ts';
import { WEEKDAYS } from '../french/weekdays.ts';
import type { CivilDate, Span } from '../model.ts';
import { type Day, isRealDay, writeDay } from '../text/calendar.ts';
import { WORD_END, WORD_START } from '../text/characters.ts';
import { linePattern } from './line-shapes.ts';

const escapeDots = (words: readonly string[]) => words.map((word) => word.replace('.', '\\.')).join('|');
const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length);
/** Sources of regular expressions: « novembre » or « nov. », « mardi ». */
export const MONTH = `(?:${escapeDots(longestFirst(Object.keys(MONTHS)))})`;
export const WEEKDAY = `(?:${Object.keys(WEEKDAYS).join('|')})`;

const CLOCK = '(?<hour>[01]?\\d|2\\d) ?(?:[h:] ?(?<minute>\\d\\d)?(?::\\d\\d(?:\\.\\d+)?)?)(?:min)?';
const ISO_TAIL = `(?:(?:T| )(?<isoHour>\\d\\d):(?<isoMinute>\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?`;

/** Without year it is matched too, so that a caller can tell. */
const DAY_IN_WORDS = `(?:${WEEKDAY},? (?:le )?)?(?<day>\\d{1,2})(?:er|ᵉʳ)? (?<month>${MONTH})\\.?(?:,? (?<year>\\d{4}))?${WORD_END}`;
const DAY_IN_FIGURES =
  '(?<figureDay>\\d{1,2})(?<separator>[/.-])(?<figureMonth>\\d{1,2})\\k<separator>(?<figureYear>\\d{4}|\\d{2})(?!\\d)';
const ISO_DAY = `(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})${ISO_TAIL}(?!\\d)`;

const AFTER_DAY = `(?:,? ?(?:[àa]|-|–|—|\\||·)? ?${CLOCK}${WORD_END})?`;
const DATE = linePattern(`${WORD_START}(?:${DAY_IN_WORDS}|${DAY_IN_FIGURES}|${ISO_DAY})${AFTER_DAY}`, 'iuy');
const MONTH_AND_YEAR = linePattern(`${MONTH} \\d{4}${WORD_END}`, 'iuy');
const TIME = linePattern(`${CLOCK}${WORD_END}`, 'iuy');
const PUBLISHED_VERB = linePattern(`(?:${PUBLISHED.join('|')})${WORD_END}`, 'iuy');
const UPDATED_VERB = linePattern(`(?:${UPDATED.join('|')})${WORD_END}`, 'iuy');
const FILLER = linePattern(`(?:${DATE_FILLERS.join('|')}|${WEEKDAY})${WORD_END}|[\\s,;:|/•·.()\\[\\]–—-]+`, 'iuy');
const BY_NAMES = linePattern("[Pp]ar (?:\\p{Lu}[\\p{L}.'’-]*(?: |, | et )?)+", 'uy');

type Role = 'publication' | 'update';

/** One date of a line about the story; `value` is null for a date that does not exist. */
export type DateMention = Span & { readonly role: Role; readonly value: CivilDate | null };

export type DateLine = {
  /** True when a verb says what the date is: « Publié le ». */
  readonly hasVerb: boolean;
  /** True when a day is given with its year, real or not. */
  readonly hasDay: boolean;
  readonly mentions: readonly DateMention[];
};

type Token = { readonly end: number } & (
  | { readonly kind: 'verb'; readonly role: Role }
  | { readonly kind: 'day'; readonly day: Day; readonly time: string | null }
  | { readonly kind: 'time'; readonly time: string }
  | { readonly kind: 'other'; readonly isDate: boolean }
);

const LONGEST = 200;

/**
 * Reads a line that is only about the dates of the story, every word of it known:
 *
 *     Publié le 24 mars 2026 à 07h30, mis à jour à 09h10
 *               └──────────────────┘            └────┘
 *
 * A change that gives only an hour is on the day before it in the line. An ISO offset is dropped: the hour is the one written.
 *
 * @param offset Of `words` in `Article.text`; added to the spans.
 * @returns Null when a word of the line says something else (« Publié en 1954, ce roman … »), or when it gives no date at all.
 */
export function readDateLine(words: string, offset: number): DateLine | null {
  if (words.length > LONGEST) return null;
  const mentions: DateMention[] = [];
  let [hasVerb, hasDate, role, day] = [false, false, 'publication' as Role, null as Day | null];
  for (let at = 0; at < words.length; ) {
    const token = tokenAt(words, at);
    if (!token) return null;
    if (token.kind === 'verb') [hasVerb, role] = [true, token.role];
    if (token.kind === 'day') day = token.day;
    if (token.kind === 'day' || (token.kind === 'time' && day)) {
      mentions.push({ role, value: writeDate(day!, token.time), start: offset + at, end: offset + token.end });
    }
    hasDate ||= token.kind === 'day' || token.kind === 'time' || (token.kind === 'other' && token.isDate);
    at = token.end;
  }
  const hasDay = mentions.length > 0;
  return hasDay || (hasDate && hasVerb) || isMonthAndYear(words) ? { hasVerb, hasDay, mentions } : null;
}

const isMonthAndYear = (words: string) => {
  MONTH_AND_YEAR.lastIndex = 0;
  return MONTH_AND_YEAR.exec(words)?.[0].length === words.length;
};

function tokenAt(words: string, at: number): Token | null {
  const ends = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return pattern.test(words) ? pattern.lastIndex : -1;
  };
  const dated = dateAt(words, at);
  if (dated) return dated;
  const dayOfNoYear = ends(DATE);
  if (dayOfNoYear > at) return { kind: 'other', isDate: true, end: dayOfNoYear };
  const updated = ends(UPDATED_VERB);
  if (updated > at) return { kind: 'verb', role: 'update', end: updated };
  const published = ends(PUBLISHED_VERB);
  if (published > at) return { kind: 'verb', role: 'publication', end: published };
  const filler = Math.max(ends(FILLER), ends(BY_NAMES));
  if (filler > at)
    return { kind: 'other', isDate: /^(?:hier|aujourd|ce |.{1,3}l['’]instant)/iu.test(words.slice(at)), end: filler };
  const month = ends(MONTH_AND_YEAR);
  if (month > at) return { kind: 'other', isDate: true, end: month };
  TIME.lastIndex = at;
  const time = TIME.exec(words);
  return time ? { kind: 'time', time: writeTime(time.groups!), end: TIME.lastIndex } : null;
}

/** A day with its year, and its hour if it follows; null for anything else, a day without year included. */
function dateAt(words: string, at: number): (Token & { readonly kind: 'day' }) | null {
  DATE.lastIndex = at;
  const parts = DATE.exec(words)?.groups;
  const day = parts && dayOf(parts);
  if (!day) return null;
  const hour = parts.isoHour ?? parts.hour;
  const time = hour === undefined ? null : writeTime({ hour, minute: parts.isoMinute ?? parts.minute });
  return { kind: 'day', day, time, end: DATE.lastIndex };
}

type Parts = Readonly<Record<string, string | undefined>>;

function dayOf(parts: Parts): Day | null {
  const { year, month, day, figureYear, figureMonth, figureDay, isoYear, isoMonth, isoDay } = parts;
  if (isoYear) return { year: Number(isoYear), month: Number(isoMonth), day: Number(isoDay) };
  if (figureYear) return { year: fullYear(figureYear), month: Number(figureMonth), day: Number(figureDay) };
  return year ? { year: Number(year), month: MONTHS[month!.toLowerCase()]!, day: Number(day) } : null;
}

/** POSIX: two digits from 69 are of the twentieth century. */
const fullYear = (year: string) => Number(year.length === 4 ? year : `${Number(year) < 69 ? '20' : '19'}${year}`);

const writeTime = ({ hour, minute }: Parts) => `${hour!.padStart(2, '0')}:${minute ?? '00'}`;

function writeDate(day: Day, time: string | null): CivilDate | null {
  if (!isRealDay(day)) return null;
  if (time === null) return writeDay(day) as CivilDate;
  return time < '24' && time.slice(3) < '60' ? (`${writeDay(day)}T${time}` as CivilDate) : null;
}

const FIND_UPDATE = linePattern(`(?:${UPDATED.join('|')})${WORD_END}`);

/**
 * The days given with their year anywhere in a short line, a signature or a dateline: « Par Violaine Ribes, le 24 mars 2026 ».
 *
 * @returns In order; empty when there is none. A date after « mis à jour » in the line is an update.
 */
export function findDates(words: string, offset: number): DateMention[] {
  const mentions: DateMention[] = [];
  const short = words.slice(0, LONGEST);
  for (let at = 0; at < short.length; at++) {
    const dated = /[\p{L}\p{N}]/u.test(short[at - 1] ?? ' ') ? null : dateAt(short, at);
    if (!dated) continue;
    const role = FIND_UPDATE.test(short.slice(0, at)) ? 'update' : 'publication';
    mentions.push({ role, value: writeDate(dated.day, dated.time), start: offset + at, end: offset + dated.end });
    at = dated.end;
  }
  return mentions;
}
