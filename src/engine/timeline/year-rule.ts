import { BEFORE_YEAR, CHANGE_VERBS, NOT_COUNTED, TO_YEAR, UNIT_SIGNS } from '../french/year-words.ts';
import { pattern } from './pattern.ts';
import { type Rule, stated, type Telling, vague, wordsAfter, wordsBefore } from './reading.ts';

const LEAD = new RegExp(`(?:^|[\\s(«'’-])(?:${BEFORE_YEAR}|(?:19|20)\\d\\d(?: et| à|,| ou)?)\\s?[-/–]?\\s?$`, 'iu');
/** After these a year is as likely as a number: « de 1998 », « pour 2000 ». */
const LOOSE_LEAD = new RegExp(
  `(?:^|[\\s(])(?:de|entre|pour|que|et|celui de|celle de|(?:(?:1\\d|20)\\d\\d|${TO_YEAR}|de \\p{L}+) à)\\s$`,
  'iu',
);
const LAST_YEAR = /(?:19|20)\d\d ?[-/–] ?$/u;
const BRACKET = /\((?:\p{L}+\s)?$/u;
/** « 1 998 », « 2,1998 »: the tail of a longer number, but « 1982, 1990 » and « 1990 1998 ». */
const TAIL = /(?<!(?:19|20)\d\d)[\d.,]\s?$/u;
const LIST = /(?:(?:19|20)\d\d|[\p{L}»)]), $/u;
const MEASURE = new RegExp(
  `^(?:\\s?(?:[%‰€$£°\\d×]|x\\s?\\d|[.,]\\d|euros?|dollars?)|\\s?(?:${UNIT_SIGNS})(?![\\p{L}\\d’'])|\\spar\\s(?:\\d|mois|an|jour|personne|tête|habitant))`,
  'u',
);
/** « 2000 soldats »: a noun in the plural is counted. */
const PLURAL = new RegExp(`^\\s(?!(?:${NOT_COUNTED})(?!\\p{L}))\\p{Ll}{2,}[sx](?!\\p{L})`, 'u');
/** « de 1800 à 2000 euros »: what follows the second number counts both. */
const TO_NEXT = /^\s(?:à|et|ou)\s[12]\d{3}(?=\D)/u;
const BEFORE_RANGE = /^$|(?:^|[\s(])(?:de|en|années?|guerre|(?:\p{L}+\s)?\()\s?$/iu;

const NUMBERED_NOUN =
  '(?:numéros?|tickets?|bus|lignes?|vols?|lots?|pages?|chambres?|articles?|modèles?|références?|séries?|n[°o]s?)';
/** « les tickets 2001-2050 », « l'article 1382-1 » */
const NUMBERED = new RegExp(`(?<!\\p{L})${NUMBERED_NOUN}\\s?$`, 'iu');
const NUMBERED_PAIR = new RegExp(`(?<!\\p{L})${NUMBERED_NOUN}\\s\\d+(?:\\s(?:et|ou|à)\\s|\\s?[-–/]\\s?)$`, 'iu');

const CHANGE = new RegExp(`(?<!\\p{L})(?:${CHANGE_VERBS})\\p{L}*\\s(?:\\p{L}+\\s)?de\\s(?:\\d{4}\\sà\\s)?$`, 'iu');

/** « de 2010 à 1998 » falls, as years do not; « est passé de 1998 à 2010 » counts what it speaks of. */
function isFigure(before: string, { text, start, end }: Telling, after: string): boolean {
  const year = text.slice(start, end);
  const first = /(\d{4})\sà\s$/u.exec(before)?.[1];
  const last = /(?:^|\s)de\s$/u.test(before) ? /^\sà\s(\d{4})(?!\d)/u.exec(after)?.[1] : undefined;
  return (first !== undefined && first > year) || (last !== undefined && last < year) || CHANGE.test(before);
}

/** True when what stands around four figures makes them a year, and not a number, a model or an article of law. */
function isYear(telling: Telling): boolean {
  const before = wordsBefore(telling);
  const next = wordsAfter(telling);
  const after = LOOSE_LEAD.test(before) ? next.replace(TO_NEXT, '') : next;
  if (MEASURE.test(after) || NUMBERED_PAIR.test(before) || (TAIL.test(before) && !LIST.test(before))) return false;
  const isCounted = PLURAL.test(after);
  // « la norme NF EN 1991 »
  if (/EN\s$/u.test(before)) return false;
  if (isFigure(before, telling, next)) return false;
  if (LEAD.test(before) || LAST_YEAR.test(before)) return !isCounted;
  if (BRACKET.test(before) && /^\s?[-–),]/u.test(after)) return true;
  // « à 1950 Sion » gives a postcode.
  if (LOOSE_LEAD.test(before)) return !isCounted && !/^\s\p{Lu}\p{Ll}/u.test(after);
  return before === '' && /^[\s.]*$/u.test(after);
}

/**
 * « de 1982 à 1990 », « (1914-1918) »: one period; « la saison 2008-2009 » too, of no event.
 * « 6 % entre 1982 et 1990 » compares two years, which stay two.
 */
export const yearRange: Rule = {
  name: 'year-range',
  starts: ['0000'],
  pattern: pattern('(?<first>{year})(?: (?<join>à) | ?(?<sign>[-–/]) ?)(?<last>{year}|\\d\\d(?! ?[-–/.,]?\\d))'),
  read: ({ first, join, sign, last: figures }, telling) => {
    const after = wordsAfter(telling);
    const last = figures!.length === 4 ? figures! : join ? '' : first!.slice(0, 2) + figures;
    if (first! >= last || MEASURE.test(after) || PLURAL.test(after)) return null;
    const before = wordsBefore(telling);
    if (CHANGE.test(before)) return null;
    const range = stated('DATE', `${first}/${last}`, 0.85);
    if (join ? /^$|(?:^|\s)de\s$/iu.test(before) : sign !== '/' && BEFORE_RANGE.test(before)) return range;
    const isTerm = !join && (before === '' || /\p{Ll}\s$/u.test(before)) && !NUMBERED.test(before);
    return isTerm && Number(last) === Number(first) + 1 ? vague(range) : null;
  },
};

/** « l'an 80 », « l'an mil après Jésus-Christ » */
export const earlyYear: Rule = {
  name: 'year',
  starts: ['an', 'année'],
  pattern: pattern(
    "(?<=l')an(?:(?:née)? (?=\\d{3}(?!\\d))| )(?<year>\\d{1,3}|mil(?:le)?)(?:(?<before> {era})| {after})?",
  ),
  read: ({ year, before }) => {
    const figures = /^m/iu.test(year!) ? '1000' : year!.padStart(4, '0');
    return vague(stated('DATE', (before ? '-' : '') + figures, 0.8));
  },
};

/**
 * « en 1998 », « (2015) », « 52 avant Jésus-Christ » (`-0052`), « entre 190 et 180 av. J.-C. », « en -52 »; « la Peugeot 2008 », « 2000 soldats » and
 * « 2018 euros » are no years.
 */
export const bareYear: Rule = {
  name: 'year',
  starts: ['0'],
  next: new Set(['av', 'avant', 'ap', 'apr', 'après', 'apres', 'de', 'et', 'ou', 'à', 'a']),
  pattern: pattern(
    '(?:(?<ours>\\d{1,4}) {after}|(?<={era} )(?<late>\\d{1,4})|(?<ancient>\\d{1,4})(?: {era}|(?= (?:et|ou|à) \\d{1,4} {era}))|(?<=(?:^|(?:en|vers|avant|après|dès|depuis) )[-−])(?<minus>\\d{2,4})(?! ?(?:[°%€,]|degr))|(?<year>{year})|(?<=en )(?<short>[4-9]\\d)(?= ?[.,;:)](?!\\d)|$))',
  ),
  read: ({ ours, ancient: before, late, minus, year, short }, telling) => {
    const ancient = before ?? late;
    if (ours) return vague(stated('DATE', ours.padStart(4, '0'), 0.9));
    // « en 89, le mur »
    if (short) return stated('DATE', `19${short}`, 0.7);
    const figures = ancient ?? minus;
    if (figures) return vague(stated('DATE', `-${figures.padStart(4, '0')}`, ancient ? 0.9 : 0.7));
    return isYear(telling) ? stated('DATE', year!, 0.85) : null;
  },
};
