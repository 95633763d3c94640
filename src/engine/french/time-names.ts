/** « désormais », « récemment »: a time, but which. TIMEX3 writes references, and French TimeBank types them TIME. */
export const REFERENCES: Readonly<Record<string, string>> = {
  désormais: 'PRESENT_REF',
  maintenant: 'PRESENT_REF',
  actuellement: 'PRESENT_REF',
  récemment: 'PAST_REF',
  auparavant: 'PAST_REF',
  autrefois: 'PAST_REF',
  prochainement: 'FUTURE_REF',
  bientôt: 'FUTURE_REF',
  dorénavant: 'PRESENT_REF',
  jadis: 'PAST_REF',
  naguère: 'PAST_REF',
  dernièrement: 'PAST_REF',
  précédemment: 'PAST_REF',
  ultérieurement: 'FUTURE_REF',
};

/** The same of several words, known by their last: the words in front, the last ones, what they refer to. */
export const SPELLED_REFERENCES: readonly (readonly [lead: string, words: string, value: string])[] = [
  ['en ce', 'moment', 'PRESENT_REF'],
  ['à', 'présent', 'PRESENT_REF'],
  ['de nos', 'jours', 'PRESENT_REF'],
  ['à ce', 'jour', 'PRESENT_REF'],
  ["à l'", 'heure actuelle', 'PRESENT_REF'],
  ['ces', 'jours-ci', 'PRESENT_REF'],
  ['ces', 'temps-ci', 'PRESENT_REF'],
  ['ces', 'derniers temps', 'PAST_REF'],
  ['par le', 'passé', 'PAST_REF'],
  ["à (?:l'|cette)", 'époque', 'PAST_REF'],
  ["pour l'", 'instant', 'PRESENT_REF'],
  ['pour le', 'moment', 'PRESENT_REF'],
  ["pour l'", 'heure', 'PRESENT_REF'],
  ["à l'", 'avenir', 'FUTURE_REF'],
];

/** Asked of an assistant. */
export const SOON: Readonly<Record<string, string>> = {
  'tout de suite': 'PRESENT_REF',
  'dès que possible': 'FUTURE_REF',
  'plus tôt possible': 'FUTURE_REF',
};

/** Names of times that every history book dates. */
export const ERAS: Readonly<Record<string, string>> = {
  'années folles': '192X',
  'trente glorieuses': '1945/1975',
  'entre-deux-guerres': '1918/1939',
  'siècle des lumières': '17XX',
};
