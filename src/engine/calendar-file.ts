import type { CivilDate } from './model.ts';
import { addDays, type Day } from './text/calendar.ts';

/** Something that takes whole days. */
export type CalendarEvent = {
  /** The same whenever the same event is written: a calendar that takes the file again changes it, and adds nothing. */
  readonly uid: string;
  /** When its words were published; no clock is asked, so that the same texts give the same bytes. */
  readonly stampedOn: CivilDate;
  readonly first: Day;
  /** Included. */
  readonly last: Day;
  readonly summary: string;
  readonly description: string;
  /** Of the page that says so; null when the site does not know where it will be. */
  readonly url: string | null;
  /** Its date is not sure. */
  readonly isTentative: boolean;
};

/** Octets of a line, its end left out (RFC 5545, 3.1). */
const LINE = 75;

/**
 * An iCalendar file (RFC 5545), ours rather than a library's: those of the registry draw a clock and chance into it, and of the format
 * an event of whole days needs three rules, which are below.
 *
 * @param name Of the calendar. @returns Lines that end in CRLF.
 */
export function writeCalendar(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Liseuse//Chronologie//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap(linesOf),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function linesOf({ uid, stampedOn, first, last, summary, description, url, isTentative }: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stampedOn.slice(0, 10).replaceAll('-', '')}T000000Z`,
    `DTSTART;VALUE=DATE:${writeDate(first)}`,
    // The end is the first day that is no more of it (3.6.1).
    `DTEND;VALUE=DATE:${writeDate(addDays(last, 1))}`,
    `SUMMARY:${escapeText(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    ...(url === null ? [] : [`URL:${url}`]),
    `STATUS:${isTentative ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const writeDate = ({ year, month, day }: Day) =>
  `${String(year).padStart(4, '0')}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;

/** A backslash before what ends a value; the signs that no text has go (3.3.11). */
function escapeText(words: string): string {
  return words
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

const encoder = new TextEncoder();

/** Cuts a line every 75 octets, never within a character; a space begins what goes on (3.1). */
function fold(line: string): string {
  const pieces = [''];
  let room = LINE;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (octets > room) {
      pieces.push('');
      room = LINE - 1;
    }
    pieces[pieces.length - 1] += character;
    room -= octets;
  }
  return pieces.join('\r\n ');
}
