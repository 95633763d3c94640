/** 1 for Monday to 7, as in ISO 8601. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  lundi: 1,
  mardi: 2,
  mercredi: 3,
  jeudi: 4,
  vendredi: 5,
  samedi: 6,
  dimanche: 7,
};

/** Short forms of agendas and tables; only beside a number, since several are words of their own. */
export const SHORT_WEEKDAYS = '(?:lun|mar|mer|jeu|ven|sam|dim)\\.?';
