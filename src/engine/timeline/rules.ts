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
  ...CALENDAR_RULES,
  ...PERIOD_RULES,
  ...SET_RULES,
  ...LENGTH_RULES,
];

const BY_FIRST_WORD = new Map<string, Rule[]>();
for (const rule of RULES) {
  for (const start of new Set(rule.starts.flatMap((word) => [word, plain(word)])))
    BY_FIRST_WORD.set(start, [...(BY_FIRST_WORD.get(start) ?? []), rule]);
}
const LONGEST = Math.max(...Array.from(BY_FIRST_WORD.keys(), (word) => word.length));

/** The rules, in order, that may read an expression whose first word is `word`; undefined for nearly every word of a text. */
export function rulesStartingWith(word: string): readonly Rule[] | undefined {
  const first = word.charCodeAt(0);
  if (first <= 57) return BY_FIRST_WORD.get('0');
  if (word.length > LONGEST) return undefined;
  // Nearly every word begins with a plain small letter: no copy for these.
  return BY_FIRST_WORD.get(first >= 97 && first <= 122 ? word : word.toLowerCase());
}
