import { DAY_PARTS } from '../french/day-parts.ts';
import { HOLIDAYS } from '../french/holidays.ts';
import { MONTHS } from '../french/months.ts';
import { DAY_NUMBERS, NUMBER_WORDS, ORDINAL_WORDS, ROUND_WORDS } from '../french/numbers.ts';
import { SEASONS } from '../french/seasons.ts';
import { UNIT_WORDS } from '../french/time-units.ts';
import { SHORT_WEEKDAYS, WEEKDAYS } from '../french/weekdays.ts';
import { plain } from '../text/plain.ts';

const oneOf = (words: readonly string[]) =>
  // Longest first: « après-midi » before « après », « deuxième » before « deux ».
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll('.', '\\.')})`;

const word = oneOf(NUMBER_WORDS);
const dayWord = oneOf(DAY_NUMBERS);
const number = `(?:\\d{1,3}(?:\\s\\d{3}){0,3}(?:,\\d)?|${word}(?:(?: et |-et-| |-)${word}){0,4})`;

const part = oneOf(Object.keys(DAY_PARTS)).replace('après-', 'après[- ]');

const FRAGMENTS: Readonly<Record<string, string>> = {
  /** « 3 », « 1er », « vingt-cinq », « premier ». */
  day: `(?:\\d{1,2}(?:er|e)?|premier|${dayWord}(?:(?: et |-| )(?:une?|${dayWord})){0,2})`,
  month: oneOf(Object.keys(MONTHS)),
  year: '(?:1\\d|20)\\d\\d',
  weekday: oneOf(Object.keys(WEEKDAYS)),
  shortWeekday: SHORT_WEEKDAYS,
  season: oneOf(Object.keys(SEASONS)),
  holiday: oneOf(Object.keys(HOLIDAYS)).replaceAll('saint-', '(?:saint|st)[- ]'),
  part,
  /** « avant Jésus-Christ » */
  era: "(?:av(?:ant|\\.)? (?:J(?:ésus|\\.)?[- ]?C(?:hrist|\\.)?|notre ère|l'ère chrétienne))",
  /** « après Jésus-Christ » */
  after: '(?:ap(?:rès|r?\\.) (?:J(?:ésus|\\.)?[- ]?C(?:hrist|\\.)?|notre ère)|de notre ère)',
  /** « soir », « dans la matinée », « en fin d'après-midi », after a day. */
  inPart: `(?: (?:très )?(?:dans (?:la |le |l')|en |au |à (?:la )?)?(?:(?:début|fin|milieu|tôt|tard)(?: d(?:e |u |')| ))?(?:dans )?(?:la |le |l')?(?<part>${part}))?`,
  number,
  numberWord: word,
  /** « une », « vingt-deux »: of a clock. */
  hour: `(?:une|${dayWord}(?:(?: et |-et-| |-)(?:une?|${dayWord})){0,2})`,
  /** « deux », « 38 », « quelques », « une vingtaine de » (which ends in its space or its apostrophe). */
  count: `(?:(?:une |quelques? )?(?:bonne |petite |grosse )?${oneOf(ROUND_WORDS)} d(?:e |')|(?:${number}|quelques|plusieurs) ?)`,
  ordinal: `(?:\\d{1,2}(?:er|ère|ième|ème|e)|(?:${word}(?: et |-et-| |-)){0,2}${oneOf(ORDINAL_WORDS)})`,
  unit: `${oneOf(UNIT_WORDS)}s?`,
};

/**
 * Compiles the pattern of a rule, for `exec` at one place of the text (`lastIndex`): upper and lower case, whole words.
 *
 * In `source`, `{name}` is a fragment of this file; a space stands for white space of any width or a line's end; `'` for either apostrophe.
 */
export function pattern(source: string): RegExp {
  const spelled = source
    .replace(/(?<!\\p)\{([a-z]\w*)\}/giu, (_, name: string) => FRAGMENTS[name]!)
    // « fevrier », « derniere », « apres-midi »: accents may be missing inside a word; at its end « passe » is not « passé ».
    .replace(/(?<!\[)[àâéèêëîïôùûç](?=\p{L})(?!e\?)/gu, (letter) => `[${letter}${plain(letter)}]`)
    .replaceAll(' ', '\\s{1,4}')
    .replace(/['’]/gu, "['’]")
    .replaceAll('\\s{1,4}?', '\\s{0,4}');
  return new RegExp(`${spelled}(?![\\p{L}\\p{N}])`, 'iuy');
}
