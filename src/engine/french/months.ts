/** January first: its name, then the abbreviations that French newsrooms print (with or without their full stop). */
const NAMES = [
  'janvier janv. janv jan. jan',
  'février fevrier févr. févr fév. fév fev. fev',
  'mars',
  'avril avr. avr',
  'mai',
  'juin',
  'juillet juil. juil',
  'août aout',
  'septembre sept. sept sep. sep',
  'octobre oct. oct',
  'novembre nov. nov',
  'décembre decembre déc. déc dec. dec',
];

/** Every name and abbreviation, in lower case; 1 to 12. */
export const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  NAMES.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1])),
);
