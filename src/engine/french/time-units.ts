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
];

const BY_FORM = new Map(UNITS.map(([form, letter, worth]) => [plain(form), { letter, worth }]));

export const UNIT_WORDS: readonly string[] = UNITS.map(([form]) => form);

/** @param word Singular or plural. @returns null for a word that is no unit of time. */
export function readUnit(word: string): TimeUnit | null {
  const form = plain(word);
  return BY_FORM.get(form) ?? BY_FORM.get(form.replace(/s$/u, '')) ?? null;
}
