import { MONTHS } from '../french/months.ts';
import { ENGLISH_STOP_WORDS, FRENCH_STOP_WORDS } from '../french/stop-words.ts';
import type { Block, Span } from '../model.ts';
import { isRealDay } from '../text/calendar.ts';
import { WORD_END, WORD_START } from '../text/characters.ts';
import { linePattern } from './line-shapes.ts';
import { MONTH, WEEKDAY } from './read-dates.ts';

const TAG = /<\/?(?:p|br|div|span|h[1-6]|a|ul|li|b|i|em|strong|html|body|script|table)(?=[\s/>])/giu;
const ENTITY = /&(?:[a-z]{2,8}|#\d{2,5});/giu;
const ENOUGH = 3;

/** Where the first of three or more HTML tags, or entities, is; -1 when there are fewer. */
export function findHtml(text: string): number {
  const tags = firstOf(text, TAG);
  return tags >= 0 ? tags : firstOf(text, ENTITY);
}

function firstOf(text: string, pattern: RegExp): number {
  let [count, first] = [0, -1];
  for (const match of text.matchAll(pattern)) {
    if (count++ === 0) first = match.index;
    if (count === ENOUGH) return first;
  }
  return -1;
}

/** Enough to tell a language, few enough to cost nothing. */
const SAMPLE = 20_000;

/**
 * True when English stop words are more frequent than French ones. There is no absolute threshold: a good French text may have
 * fewer than half of its words in the list.
 */
export function isEnglish(text: string): boolean {
  let [french, english] = [0, 0];
  for (const [word] of text
    .slice(0, SAMPLE)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    if (FRENCH_STOP_WORDS.has(word)) french++;
    if (ENGLISH_STOP_WORDS.has(word)) english++;
  }
  return english >= 3 && english > french;
}

const FULL_DATE = linePattern(
  `(?<!\\d)\\d{1,2}(?:er|ᵉʳ)? ${MONTH}\\.? \\d{4}${WORD_END}|\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d\\d-\\d\\d`,
);
const OPEN_DATE = linePattern(
  `(?<!\\d)\\d{1,2}(?:er|ᵉʳ)? ${MONTH}${WORD_END}|${WORD_START}(?:hier|demain|aujourd['’]hui|${WEEKDAY})${WORD_END}`,
);

/** Where the first date without year (« jeudi », « le 12 janvier ») is when no date of the text has one; -1 otherwise. */
export function findDateWithoutReference(text: string): number {
  return FULL_DATE.test(text) ? -1 : text.search(OPEN_DATE);
}

const DAY = linePattern(
  `(?<![\\p{N}/.-])(?:(?<day>\\d\\d)(?:er|ᵉʳ)? (?<month>${MONTH})\\.?(?: (?<year>\\d{4}))?${WORD_END}|(?<figureDay>\\d\\d)/(?<figureMonth>\\d\\d)/(?<figureYear>\\d{4})(?!\\d|[/-]\\d)|(?<isoYear>\\d{4})-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d)(?![\\d-]))`,
  'giu',
);

/** « le 30 février », « 2017-02-30 »: the days of the body that no calendar has, in order. A yearless 29 February may be. */
export function findImpossibleDays(text: string, blocks: readonly Block[]): Span[] {
  return blocks.flatMap(({ kind, start, end }) =>
    kind === 'paragraph' || kind === 'deck' || kind === 'listItem' || kind === 'blockquote'
      ? Array.from(text.slice(start, end).matchAll(DAY))
          .filter(({ groups }) => !isPossible(groups!))
          .map(({ 0: words, index }) => ({ start: start + index, end: start + index + words.length }))
      : [],
  );
}

function isPossible(parts: Readonly<Record<string, string | undefined>>): boolean {
  const { day, month, year = '2024', figureDay, figureMonth, figureYear, isoYear, isoMonth, isoDay } = parts;
  return isRealDay({
    year: Number(figureYear ?? isoYear ?? year),
    month: month === undefined ? Number(figureMonth ?? isoMonth) : MONTHS[month.toLowerCase()]!,
    day: Number(day ?? figureDay ?? isoDay),
  });
}
