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
};
