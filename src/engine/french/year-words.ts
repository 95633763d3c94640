/** Words before which, or after which, four figures are a year: « en 1998 », « la saison 2018 », « fin 2016 ». */
export const BEFORE_YEAR =
  "en|tout|dès|depuis|fin|début|mi|courant|avant|après|vers|d['’]ici(?: à| fin)?|jusqu['’]en|jusqu['’]à|l['’]an|(?:l['’])?années?(?: (?:scolaire|universitaire|judiciaire|civile|fiscale))?|été|hiver|printemps|automne|rentrée|l['’]horizon|millésime|saisons?|élections?|présidentielles?|législatives|municipales|européennes|régionales|budget|exercice|édition|période|recensement(?: de)?";

/** Words in -s or -x that are not counted: « depuis 2015 les loyers », unlike « 2015 loyers ». */
export const NOT_COUNTED =
  'dans|sans|sous|mais|plus|moins|très|chez|vers|dès|ils|elles|nous|vous|pas|les|des|ses|ces|aux|lors|après|depuis|alors|puis|toujours|jamais|dont|tous|toutes|près|hors|avons|avez|sommes|plusieurs|pays|restés?|six|dix|deux|trois';

/** Signs of units, which have no plural: « 1850 m », « 1999 F », « 1600 cm3 ». */
export const UNIT_SIGNS =
  '[kcm]?m[23²³]?|[km]?g|t|ha|[cmdh]l|[kMG]?W(?:h|c)?|[kMG]?Hz|tr|ch|cv|CV|F|FF|FB|FCFA|CFA|CHF|USD|EUR|[kM][€$]|dB|lm|px|pixels?|[kKMGT]o|bars?|k?cal|pi|lb|NM|ppm|V|Nm';

/** What these say of a number goes from one figure to another: « est passé de 1998 à 2010 ». */
export const CHANGE_VERBS =
  'pass|tomb|chut|grimp|mont|remont|baiss|augment|bond|recul|progress|rédui|ramen|diminu|descend|redescend|dégringol|fluctu|oscill|vari';

/** Before « à », what leads to a year: « remonte à 1902 », « reporté à 2025 ». */
export const TO_YEAR = '(?:remont|report|repouss|renvoy|prolong|ajourn|fix|avanc)\\p{L}*';
