import { BEFORE_YEAR, NOT_COUNTED } from '../french/year-words.ts';
import { pattern } from './pattern.ts';
import { type Rule, stated, type Telling, vague, wordsAfter, wordsBefore } from './reading.ts';

const LEAD = new RegExp(`(?:^|[\\s(«'’-])(?:${BEFORE_YEAR}|(?:19|20)\\d\\d(?: et| à|,| ou)?)\\s?[-/–]?\\s?$`, 'iu');
/** After these a year is as likely as a number: « de 1998 », « pour 2000 ». */
const LOOSE_LEAD = /(?:^|[\s(])(?:de|entre|pour|que|à|et|celui de|celle de)\s$/iu;
const LAST_YEAR = /(?:19|20)\d\d ?[-/–] ?$/u;
const BRACKET = /\((?:\p{L}+\s)?$/u;
/** « 1 998 », « 2,1998 »: the tail of a longer number, but « 1982, 1990 » and « 1990 1998 ». */
const TAIL = /(?<!(?:19|20)\d\d)[\d.,]\s?$/u;
const LIST = /(?:(?:19|20)\d\d|[\p{L}»)]), $/u;
const MEASURE = /^\s?(?:[%€$£°\d]|[.,]\d|euros?|dollars?)/u;
/** « 2000 soldats »: a noun in the plural is counted. */
const PLURAL = new RegExp(`^\\s(?!(?:${NOT_COUNTED})(?!\\p{L}))\\p{Ll}{2,}[sx](?!\\p{L})`, 'u');
/** « de 1800 à 2000 euros »: what follows the second number counts both. */
const TO_NEXT = /^\s(?:à|et|ou)\s[12]\d{3}(?=\D)/u;
const BEFORE_RANGE = /(?:^|[\s(])(?:de|en|années?|guerre|(?:\p{L}+\s)?\()\s?$/iu;
const FIRM_LEAD = /(?:en|depuis|dès|année|an)\s$/iu;

/** True when what stands around four figures makes them a year, and not a number, a model or an article of law. */
function isYear(telling: Telling): boolean {
  const before = wordsBefore(telling);
  const next = wordsAfter(telling);
  const after = LOOSE_LEAD.test(before) ? next.replace(TO_NEXT, '') : next;
  if (MEASURE.test(after) || (TAIL.test(before) && !LIST.test(before))) return false;
  const isCounted = PLURAL.test(after);
  if (LEAD.test(before) || LAST_YEAR.test(before)) return !isCounted || FIRM_LEAD.test(before);
  if (BRACKET.test(before) && /^\s?[-–),]/u.test(after)) return true;
  if (LOOSE_LEAD.test(before)) return !isCounted;
  return before === '' && /^[\s.]*$/u.test(after);
}

/** « de 1982 à 1990 », « (1914-1918) »: one period. « 6 % entre 1982 et 1990 » compares two years, which stay two. */
export const yearRange: Rule = {
  name: 'year-range',
  starts: ['0000'],
  pattern: pattern('(?<first>{year})(?: (?<join>à) | ?[-–] ?)(?<last>{year})'),
  read: ({ first, join, last }, telling) => {
    const after = wordsAfter(telling);
    if (first! >= last! || MEASURE.test(after) || PLURAL.test(after)) return null;
    const lead = join === undefined ? BEFORE_RANGE : /(?:^|\s)de\s$/iu;
    const before = wordsBefore(telling);
    return lead.test(before) ? stated('DATE', `${first}/${last}`, 0.85) : null;
  },
};

/** « en 1998 », « (2015) », « 52 avant Jésus-Christ » (`-0052`); « la Peugeot 2008 », « 2000 soldats » and « 2018 euros » are no years. */
export const bareYear: Rule = {
  name: 'year',
  starts: ['0'],
  pattern: pattern('(?<ancient>\\d{1,4}) {era}|(?<year>{year})'),
  read: ({ ancient, year }, telling) => {
    if (ancient) return vague(stated('DATE', `-${ancient.padStart(4, '0')}`, 0.9));
    return isYear(telling) ? stated('DATE', year!, 0.85) : null;
  },
};
