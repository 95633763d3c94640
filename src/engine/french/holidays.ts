/** A fixed day of the year, the nth weekday of a month (-1: its last), or days after Easter Sunday. */
export type Holiday =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly rank: number; readonly weekday: number }
  | { readonly afterEaster: number };

const FIXED: Readonly<Record<string, string>> = {
  '01-01': "nouvel an|jour de l'an|premier de l'an",
  '01-06': 'épiphanie',
  '02-02': 'chandeleur',
  '02-14': 'saint-valentin',
  '03-08': 'journée internationale des droits des femmes|journée des droits des femmes',
  '03-17': 'saint-patrick',
  '05-01': 'fête du travail',
  '06-21': 'fête de la musique',
  '06-24': 'saint-jean-baptiste|saint-jean',
  '07-14': 'fête nationale',
  '07-21': 'fête nationale belge',
  '08-01': 'fête nationale suisse',
  '08-15': 'assomption',
  '10-31': 'halloween',
  '11-01': 'toussaint',
  '09-27': 'fête de la communauté française',
  '11-11': 'armistice',
  '11-02': 'fête des morts|jour des morts',
  '12-06': 'saint-nicolas',
  '12-24': 'réveillon de noël',
  '12-25': 'noël|jour de noël',
  '12-31': "saint-sylvestre|réveillon du nouvel an|réveillon du jour de l'an|réveillon de la saint-sylvestre",
};

const AFTER_EASTER: Readonly<Record<string, number>> = {
  'mardi gras': -47,
  'mercredi des cendres': -46,
  'dimanche des rameaux': -7,
  'jeudi saint': -3,
  'vendredi saint': -2,
  'samedi saint': -1,
  pâques: 0,
  'dimanche de pâques': 0,
  'lundi de pâques': 1,
  ascension: 39,
  "jeudi de l'ascension": 39,
  pentecôte: 49,
  'dimanche de pentecôte': 49,
  'lundi de pentecôte': 50,
};

/** Feasts and known days of the French calendar, as the press writes them, without their article. */
export const HOLIDAYS: Readonly<Record<string, Holiday>> = Object.fromEntries<Holiday>([
  ...Object.entries(FIXED).flatMap(([day, names]) =>
    names
      .split('|')
      .map((name): [string, Holiday] => [name, { month: Number(day.slice(0, 2)), day: Number(day.slice(3)) }]),
  ),
  ...Object.entries(AFTER_EASTER).map(([name, afterEaster]): [string, Holiday] => [name, { afterEaster }]),
  ['fête des mères', { month: 5, rank: -1, weekday: 7 }],
  ['fête des grands-mères', { month: 3, rank: 1, weekday: 7 }],
  ['fête des pères', { month: 6, rank: 3, weekday: 7 }],
  ['jeûne fédéral', { month: 9, rank: 3, weekday: 7 }],
  ['action de grâce', { month: 10, rank: 2, weekday: 1 }],
  ['thanksgiving', { month: 11, rank: 4, weekday: 4 }],
]);
