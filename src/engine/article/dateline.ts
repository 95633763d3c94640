import { AGENCIES, GENRES } from '../french/press-words.ts';
import type { Span } from '../model.ts';
import { linePattern } from './line-shapes.ts';
import { MONTH, WEEKDAY } from './read-dates.ts';

const LONGEST = 120;

const CAPS_WORD = "\\p{Lu}[\\p{Lu}\\p{M}'’.-]*\\p{Lu}\\.?";
const CAPS = `${CAPS_WORD}(?:(?: |/| ?, ?)(?:\\p{Lu}['’])?(?:${CAPS_WORD}))*`;
const CAPITALISED_WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]*";
const CAPITALISED = `${CAPITALISED_WORD}(?:(?: |/)(?:${CAPITALISED_WORD}|de|du|des|la|le|les|sur|en|et))*`;
const BRACKETS = '(?: ?\\([^()\\n]{2,40}\\))';
const DAY = `(?:le )?(?:(?:${WEEKDAY} )?\\d{1,2}(?:er)? ${MONTH}\\.?(?:,? \\d{4})?|${WEEKDAY})`;
const AGENCY = `(?: ?\\((?:${AGENCIES})\\))`;
const STATED = `(?:${CAPS}${BRACKETS}?,? ${DAY}${BRACKETS}?|${CAPITALISED}(?:, ${CAPITALISED})?${BRACKETS}?(?:, ?${DAY}${BRACKETS}?|${AGENCY})|${CAPS}${BRACKETS}?${AGENCY})`;

const DASH = '(?=[.,:]? ?[-–—](?: |$))';
const HEAD_STATED = linePattern(`^${STATED}${DASH}`, 'u');
const HEAD_IN_CAPS = linePattern(`^${CAPS}${BRACKETS}?${DASH}`, 'u');
const ALONE_STATED = linePattern(`^(?:À )?${STATED}\\.?$`, 'u');
const ALONE_IN_CAPS = linePattern(`^${CAPS}${BRACKETS}?$`, 'u');
const PLACE_ALONE = /^\p{Lu}[\p{L}\p{M}'’-]+$/u;

const IS_GENRE = linePattern(`^(?:${GENRES}|exclusif|exclusivit[ée]|urgent|alerte|flash|info .*)(?:$| )`);

/** Enough letters and a vowel: « SARMONT », not « SNCF » nor « ONU », which start a sentence with a dash too. */
const couldBePlace = (caps: string) =>
  !/^(?:UNE?|LES|DES|NOS|SES|CE|CETTE)[ \u00A0]/u.test(caps) &&
  (caps.match(/\p{Lu}/gu)?.length ?? 0) >= 4 &&
  /[AEIOUYÀÂÉÈÊËÎÏÔÙÛ]/u.test(caps) &&
  !IS_GENRE.test(caps);

/**
 * Finds the dateline at the head of a paragraph; the dash after it is no part of it.
 *
 *     SARMONT (Vélanie), 12 avril 2021 (AFP) - Le premier passage …
 *     └────────────────────────────────────┘
 *
 * A place is in capitals, or in ordinary letters and then followed by a date or by the brackets of an agency.
 * @param words Of the paragraph.
 * @returns A span in `Article.text`, or null.
 */
export function findDateline(words: string, offset: number): Span | null {
  const head = words.slice(0, LONGEST);
  const match = HEAD_STATED.exec(head)?.[0] ?? HEAD_IN_CAPS.exec(head)?.[0];
  if (match === undefined) return null;
  return HEAD_STATED.test(head) || couldBePlace(match) ? { start: offset, end: offset + match.length } : null;
}

/** True for a line that is only a dateline: « SARMONT », « Sarmont (Vélanie), le 12 avril 2021 ». */
export function isDatelineAlone(words: string): boolean {
  if (words.length > 80) return false;
  return (
    ALONE_STATED.test(words) ||
    (ALONE_IN_CAPS.test(words) && words.split(/[ \u00A0]/u).length <= 2 && couldBePlace(words))
  );
}

/** One capitalised word, which may be a place or a heading: « Sarmont ». */
export const mayBePlace = (words: string): boolean =>
  words.length <= 30 && PLACE_ALONE.test(words) && !IS_GENRE.test(words);
