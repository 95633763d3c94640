/** A fixed day of the year, or days after Easter Sunday. */
export type Holiday = { readonly month: number; readonly day: number } | { readonly afterEaster: number };

/** Feasts and known days of the French calendar, as the press writes them, without their article. */
export const HOLIDAYS: Readonly<Record<string, Holiday>> = {
  noël: { month: 12, day: 25 },
  noel: { month: 12, day: 25 },
  'réveillon de noël': { month: 12, day: 24 },
  'nouvel an': { month: 1, day: 1 },
  'jour de l’an': { month: 1, day: 1 },
  'saint-sylvestre': { month: 12, day: 31 },
  'saint-valentin': { month: 2, day: 14 },
  épiphanie: { month: 1, day: 6 },
  chandeleur: { month: 2, day: 2 },
  assomption: { month: 8, day: 15 },
  toussaint: { month: 11, day: 1 },
  'mardi gras': { afterEaster: -47 },
  'vendredi saint': { afterEaster: -2 },
  pâques: { afterEaster: 0 },
  'lundi de pâques': { afterEaster: 1 },
  ascension: { afterEaster: 39 },
  pentecôte: { afterEaster: 49 },
  'lundi de pentecôte': { afterEaster: 50 },
};
