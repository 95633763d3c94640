import type { Article, Publication, TimexValue } from '../model.ts';
import { isRealDay, readDay } from '../text/calendar.ts';
import { findTimes } from './find-times.ts';

/** ISO 8601 of a year, a month, a day or a minute; two of them make a period (EDTF). */
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T([01]\d|2[0-3]):[0-5]\d)?)?)?$/;
/** What a date is said with and does not change: « en mai 2017 », « du 3 au 5 mai », « le 3 mai à 14 h ». */
const AROUND = /^(?:[\s.,;:()«»-]|(?:l[ea]|les|en|au|aux|à|du|de|dès|depuis)(?![\p{L}\p{N}]))*$/iu;

/**
 * Reads what a person typed where a date was asked for: « 21 novembre 2017 », « du 3 au 5 mai 2017 », « 21/11/2017 », « 2017-11 ».
 *
 * @param publication What « jeudi » or « 22 novembre » are counted from; null when the story has no date.
 * @returns Null for a day that does not exist, for a length of time, for what stays open without a publication, and for any word
 * that is no part of a date.
 */
export function readTypedDate(words: string, publication: Publication | null): TimexValue | null {
  const typed = words.trim();
  return readIso(typed) ?? readWords(typed, publication);
}

function readIso(typed: string): TimexValue | null {
  const parts = typed.split('/');
  const isPeriod = parts.length === 2 && parts[0]!.length === parts[1]!.length && parts[0]! < parts[1]!;
  return (parts.length === 1 || isPeriod) && parts.every(isRealIso) ? (typed as TimexValue) : null;
}

function isRealIso(typed: string): boolean {
  const [, year, month = '01', day = '01'] = ISO.exec(typed) ?? [];
  return year !== undefined && isRealDay({ year: Number(year), month: Number(month), day: Number(day) });
}

function readWords(typed: string, publication: Publication | null): TimexValue | null {
  const { times } = findTimes(asArticle(typed, publication));
  const gaps = [0, ...times.map(({ end }) => end)].map((end, index) => typed.slice(end, times[index]?.start));
  // « le 3 mai 2017 à 14 h 30 » is a day, then the same day with its hour.
  const values = times.map(({ value }) => value);
  const value = values.at(-1);
  if (
    value === undefined ||
    !values.every((other) => value.startsWith(other)) ||
    !gaps.every((gap) => AROUND.test(gap))
  )
    return null;
  return times.every(({ type }) => type === 'DATE' || type === 'TIME') && !isOpen(value) ? value : null;
}

/** The year or the day is not known; the last figures of a decade (`198X`) or a century may be open. */
const isOpen = (value: TimexValue) => /^XX|-XX/.test(value);

function asArticle(text: string, publication: Publication | null): Article {
  const known = publication && readDay(publication.value) ? { ...publication, source: null } : null;
  const blocks = [{ kind: 'paragraph', start: 0, end: text.length } as const];
  return { text, blocks, publication: known, updatedOn: null, dateline: null, related: [] };
}
