import { plain } from '../text/plain.ts';

export type TimeUnit = {
  /** Letter of the ISO 8601 duration, with the `T` that hours, minutes and seconds need. */
  readonly letter: string;
  /** How many of that letter the unit is worth: a quinzaine is two weeks, a trimestre three months. */
  readonly worth: number;
};

const UNITS: readonly (readonly [forms: string, letter: string, worth: number])[] = [
  ['seconde', 'TS', 1],
  ['minute', 'TM', 1],
  ['heure', 'TH', 1],
  ['jour', 'D', 1],
  ['journée', 'D', 1],
  ['nuit', 'D', 1],
  ['semaine', 'W', 1],
  ['quinzaine', 'W', 2],
  ['mois', 'M', 1],
  ['trimestre', 'M', 3],
  ['semestre', 'M', 6],
  ['an', 'Y', 1],
  ['année', 'Y', 1],
  ['décennie', 'Y', 10],
  ['siècle', 'Y', 100],
  ['millénaire', 'Y', 1000],
];

const BY_FORM = new Map(UNITS.map(([form, letter, worth]) => [plain(form), { letter, worth }]));

/** After figures only: « 45 min », « 3 hrs », « 20 s ». */
const SHORT: Readonly<Record<string, string>> = {
  h: 'heure',
  hr: 'heure',
  mn: 'minute',
  min: 'minute',
  sec: 'seconde',
};
export const SHORT_UNITS = '(?:hr?s?|mn|mins?|secs?)';

export const UNIT_WORDS: readonly string[] = UNITS.map(([form]) => form);

/** @param word Singular or plural, or a short form. @returns null for a word that is no unit of time. */
export function readUnit(word: string): TimeUnit | null {
  const form = plain(word);
  const single = form.replace(/(?<=.)s$/u, '');
  return BY_FORM.get(form) ?? BY_FORM.get(SHORT[single] ?? single) ?? null;
}

/** Adjectives and adverbs of what comes back, and how often it does. */
export const FREQUENCIES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['quotidien quotidienne quotidiennement journalier journellement', 'P1D'],
    ['hebdomadaire hebdomadairement', 'P1W'],
    ['mensuel mensuelle mensuellement', 'P1M'],
    ['bimensuel bimensuelle', 'P2W'],
    ['bimestriel bimestrielle', 'P2M'],
    ['trimestriel trimestrielle trimestriellement', 'P3M'],
    ['semestriel semestrielle', 'P6M'],
    ['annuel annuelle annuellement', 'P1Y'],
    ['biennal biennale bisannuel bisannuelle', 'P2Y'],
  ].flatMap(([words, value]) =>
    words!.split(' ').flatMap((word) => [
      [word, value!],
      [`${word}s`, value!],
    ]),
  ),
);
