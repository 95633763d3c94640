import { byPlain, plain } from '../text/plain.ts';

/** TIMEX3 codes of the parts of the day; « midi » and « minuit » are hours. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
  matin: 'TMO',
  matinée: 'TMO',
  aube: 'TMO',
  midi: 'T12:00',
  'après-midi': 'TAF',
  soir: 'TEV',
  soirée: 'TEV',
  nuit: 'TNI',
  minuit: 'T00:00',
  'début de journée': 'TMO',
  'début de la journée': 'TMO',
  'milieu de journée': 'T12:00',
  'milieu de la journée': 'T12:00',
  'mi-journée': 'T12:00',
  'fin de journée': 'TEV',
  'fin de la journée': 'TEV',
};

const BY_WORD = byPlain(DAY_PARTS);

/** « Soirée », « apres midi »: the code of the part; undefined for any other word. */
export const readPart = (words: string): string | undefined => BY_WORD[plain(words).replace('s midi', 's-midi')];

/** Days from the day told. */
export const TOLD_SHIFTS: Readonly<Record<string, number>> = {
  'avant-veille': -2,
  veille: -1,
  lendemain: 1,
  surlendemain: 2,
};
