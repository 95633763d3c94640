/** Words before which, or after which, four figures are a year: « en 1998 », « la saison 2018 », « fin 2016 ». */
export const BEFORE_YEAR =
  "en|tout|dès|depuis|fin|début|mi|courant|avant|après|vers|d['’]ici(?: à| fin)?|jusqu['’]en|jusqu['’]à|l['’]an|(?:l['’])?années?(?: (?:scolaire|universitaire|judiciaire|civile|fiscale))?|été|hiver|printemps|automne|rentrée|l['’]horizon|millésime|saisons?|élections?|présidentielles?|législatives|municipales|européennes|régionales|budget|exercice|édition|période|recensement(?: de)?";

/** Words in -s or -x that are not counted: « depuis 2015 les loyers », unlike « 2015 loyers ». */
export const NOT_COUNTED =
  'dans|sans|sous|mais|plus|moins|très|chez|vers|dès|ils|elles|nous|vous|pas|les|des|ses|ces|aux|lors|après|depuis|alors|puis|toujours|jamais|dont|tous|toutes|près|hors|avons|avez|sommes|plusieurs|pays|restés?|six|dix|deux|trois';
