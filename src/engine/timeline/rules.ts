import { MONTHS } from '../french/months.ts';
import { NUMBER_WORDS, ROUND_WORDS } from '../french/numbers.ts';
import { UNIT_WORDS } from '../french/time-units.ts';
import { WEEKDAYS } from '../french/weekdays.ts';
import { plain } from '../text/plain.ts';
import { CALENDAR_RULES } from './calendar-rules.ts';
import { CLOCK_RULES } from './clock-rules.ts';
import { COUNTED_RULES } from './counted-rules.ts';
import { DAY_RULES } from './day-rules.ts';
import { LENGTH_RULES } from './length-rules.ts';
import { PERIOD_RULES } from './period-rules.ts';
import type { Rule } from './reading.ts';
import { SET_RULES } from './set-rules.ts';

/** In this order, a rule that reads more words stands before one that would read only their beginning. */
const RULES: readonly Rule[] = [
  ...COUNTED_RULES,
  ...DAY_RULES,
  ...CLOCK_RULES,
  ...SET_RULES,
  ...CALENDAR_RULES,
  ...PERIOD_RULES,
  ...LENGTH_RULES,
];

function byFirstWord(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const map = new Map<string, Rule[]>();
  for (const rule of rules) {
    const starts = rule.starts.flatMap((word) => (word === '0' ? ['0', '00', '0000'] : [word, plain(word)]));
    for (const start of new Set(starts)) map.set(start, [...(map.get(start) ?? []), rule]);
  }
  return map;
}

const OF_STORIES = byFirstWord(RULES.filter(({ asked }) => !asked));
const OF_ASSISTANTS = byFirstWord(RULES);
const LONGEST = Math.max(...Array.from(OF_ASSISTANTS.keys(), (word) => word.length));

function figureKey(word: string): string {
  let figures = 1;
  while (word.charCodeAt(figures) <= 57) figures++;
  return figures <= 2 ? '00' : figures === 4 ? '0000' : '0';
}

/** The rules, in order, that may read an expression whose first word is `word`; undefined for nearly every word of a text. */
export function rulesStartingWith(word: string, asked: boolean): readonly Rule[] | undefined {
  const rules = asked ? OF_ASSISTANTS : OF_STORIES;
  const first = word.charCodeAt(0);
  if (first <= 57) return rules.get(figureKey(word));
  if (word.length > LONGEST) return undefined;
  // Nearly every word begins with a plain small letter: no copy for these.
  return rules.get(first >= 97 && first <= 122 ? word : word.toLowerCase());
}

const SPELLED = `(?:${NUMBER_WORDS.join('|')})`;
const NUMBER = new RegExp(
  `(?:\\d{1,3}(?:[\\s.]\\d{3}){0,3}(?:,\\d+)?|${SPELLED}(?:-${SPELLED})*)\\s{1,3}(\\p{Ll}+)(?!['’\\p{L}])`,
  'iuy',
);
/** What may follow the number of a time. */
const AFTER_NUMBER: ReadonlySet<string> = new Set(
  [
    ...'premiers premières et ou à au a aux de du puis avant après av h hr hrs mn min mins sec secs heures fois quart quarts demi demie siècles moins am pm petite petites petits bonne bonnes bons grosse grosses longue longues longs brèves'.split(
      ' ',
    ),
    ...['derni', 'prochain'].flatMap((stem) =>
      ['er', 'ers', 'ère', 'ères', '', 'e', 's', 'es'].map((end) => stem + end),
    ),
    ...[...NUMBER_WORDS, ...ROUND_WORDS, ...Object.keys(MONTHS), ...Object.keys(WEEKDAYS), 'quelques'],
    ...UNIT_WORDS.flatMap((unit) => [unit, `${unit}s`]),
  ].flatMap((word) => [word, plain(word)]),
);

/** The word that follows a number, in lower case; null where a number begins here that no such word follows, or none does. */
export function wordAfterNumber(text: string, at: number): string | null {
  NUMBER.lastIndex = at;
  return NUMBER.exec(text)?.[1]?.toLowerCase() ?? null;
}

/** « 12 000 manifestants », « une ville »: nearly every number counts something else, and no rule need look at it. */
export const countsNoTime = (next: string | null) => next !== null && !AFTER_NUMBER.has(next);
