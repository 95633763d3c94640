/**
 * Of the verbs of speech, the strong ones that are deeds too (« a conclu lundi un accord », « a annoncé jeudi la fermeture »), whose date is an event,
 * and the weak ones that are words alone (« a fustigé mercredi la lenteur des travaux »).
 */
export const DEEDS = new Set(
  'admettre annoncer compléter concéder conclure confirmer juger jurer lâcher maintenir poursuivre proclamer promettre rappeler'.split(
    ' ',
  ),
);
export const MERE_WORDS = new Set('critiquer fustiger moquer noter nuancer réagir regretter vanter'.split(' '));

/** What is said or published, in which a date is that of the words: « dans un communiqué publié jeudi ». */
export const UTTERANCES =
  'entretien|interview|communiqué|tribune|tweet|message|déclaration|conférence de presse|point de presse|allocution|discours|lettre|éditorial|article|note|rapport|étude|sondage|édition|vidéo|chronique|billet|chiffres|données|prévisions|résultats|estimations|bilan|classement|baromètre';

/** What bears a date as its name: laws, papers, streets. */
export const DATED_NAMES =
  'lois?|traités?|décrets?|arrêtés?|arrêts?|ordonnances?|circulaires?|directives?|règlements?|constitution|codes?|articles?|éditions?|numéros?|conventions?|protocoles?|résolutions?|chartes?|notes?|lettres?|courriers?|communiqués?|données|chiffres|rapports?|sondages?|recensements?|statistiques|budgets?|exercices?|rues?|places?|avenues?|boulevards?|quais?|ponts?|squares?|lycées?|collèges?|stades?|hôpital|cours|mouvements?|collectifs?|comités?|association|appel';

/** A sentence that counts: its years and months are those of the figures. */
export const FIGURES =
  /(?:%|pour cent|milliards?|millions?|\d\s\d{3}|par rapport|en moyenne|contre \d|en hausse|en baisse|de plus qu|de moins qu|fois (?:plus|moins)|(?:double|triple|moitié|tiers) d[e’']|(?:de|entre) \d[\d,\s]* (?:à|et) \d|croissance|population|statistiques?|chiffre d['’]affaires|(?:employ|compt|représent|atteign)(?:ait|aient)|s['’]élev)/iu;

/** Even a day is that of a figure: « a recensé lundi 214 cas », « s'établissait le 3 mai à 12 euros ». */
export const MEASURED =
  /(?:(?:recens|enregistr|dénombr|comptabilis|totalis|compt)(?:é|ait|aient|e|ent)|atteint|atteignai(?:en)?t|s['’]établi\p{L}+|cot(?:é|ait)|valai(?:en)?t)\s[^,;:]{0,40}\d/iu;

/** « En 2018, 180 postes ont été supprimés », « En 2020, douze personnes … »: what comes first is counted. */
export const COUNTED_HEAD =
  /^,?\s(?:(?:près de|plus de|moins de|environ|quelque|au moins|seuls?|seules?)\s)?(?:\d|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cent|mille|\p{L}+ante|une \p{L}+aine)\s)/iu;

/** What happens once, and is called by its year: « le séisme de 1909 ». */
export const HAPPENINGS =
  "séisme|tremblement de terre|incendies?|attentats?|attaques?|tempête|ouragan|cyclone|inondations?|crues?|éruption|tsunami|explosion|accident|naufrage|catastrophe|coup d[’']État|putsch|massacres?|assassinat|meurtre|prise d[’']otages|krach|éclipse|avalanche|éboulement|effondrement";

/** What is announced, in a headline without a verb: « Grève des éboueurs lundi », « Rendez-vous samedi »; « À voir mardi ». */
export const PLANNED =
  /^(?:grève|concert|rendez|réunion|match|rencontre|conférence|débat|audience|procès|vote|scrutin|élections?|sommet|visite|marche|manifestation|rassemblement|défilé|meeting|ouverture|inauguration|fermeture|lancement|spectacle|exposition|finale|demi|brocante|vide|collecte|bal|fête|loto|mobilisation|portes|journée)(?!\p{L})/u;
export const TO_COME = /^à (?:voir|lire|suivre|noter|écouter|venir|vos)(?: le| en| dès)?$/u;

/** After these a clause goes on with another thought; a label may stop before them, or begin after them. */
export const CLAUSE_WORDS =
  "(?:(?:alors|tandis|parce|bien|ainsi|afin) )?que|[oO]ù|dont|[lL]orsque|[qQ]uand|puisque|car|mais|auquel|auxquel(?:le)?s|(?:à|pour|lors de|au cours de|à l['’]issue de) laquelle|(?:pour le|lors du|au cours du|à l['’]issue du)quel";

/** Before these a long label may be cut. */
export const CUT_WORDS =
  /^(?:pour|afin|avec|dans|sur|par|après|avant|contre|lors|selon|sous|pendant|durant|depuis|et|ou|mais|qui|que|qu['’].*|dont|où|alors|car|ainsi|sans|vers|chez|entre|en|à|au|aux|parmi|grâce|face|malgré)$/iu;

export const DETERMINERS =
  /^(?:le|la|les|un|une|des|son|sa|ses|leur|leurs|ce|cet|cette|ces|quelque|plusieurs|deux|trois|quatre|cinq|six|l['’].+)$/iu;

/** With these a clause begins by saying when or where, and tells nothing yet: « En mairie de Sarmont, samedi, … ». */
export const ADJUNCT_WORDS =
  /^(?:notamment|en|à|a|au|aux|dans|sur|sous|dès|depuis|après|avant|lors|pendant|durant|chez|vers|pour|par|selon|devant|fin|début|de plus|du|jusqu['’]|(?:la |l['’]avant-)?veille|le (?:sur)?lendemain|ce jour|le (?:soir|matin|même jour)|[\p{L}\d]+ (?:jour|semaine|moi|an|année|heure|minute)s? (?:plus|après|avant)|il y a)(?!\p{L})/iu;
/** Of these, the ones in front of an event that the date then explains: « Depuis la fin des travaux, en avril 2012, … ». */
export const EVENT_LEAD = /^(?:depuis|après|avant|lors)\s/iu;

/** Verbs that say only that the subject happens: the subject alone tells as much. */
export const HAPPENING =
  /(?:aura|auront|a eu|avait eu|eut|ont eu) lieu|se (?:tiendra|tiendront|déroulera|dérouleront)|s['’](?:ouvrira|est tenue?)/iu;

/** Words that no label begins with. */
export const LEADING_WORDS =
  /^(?:et|mais|ou|or|puis|car|donc|ainsi|ensuite|alors|enfin|notamment|toujours|cependant|toutefois|néanmoins|pourtant|que|où|dont|lorsque|quand|puisque|tandis|bien|après que|qui|en effet|par ailleurs|de plus|de|du|avec|depuis|après|avant|dès|lors de)(?:\s|,\s?)|^(?:lors d|d|qu|lorsqu|puisqu)['’]/iu;

/** Words that no label ends with. */
export const TRAILING_WORDS =
  "(?:^|\\s)(?:le|la|les|un|une|des|du|de|d['’]|l['’]|et|ou|à|au|aux|en|dans|par|pour|sur|avec|qui|que|son|sa|ses|leur|leurs|ce|cette|ces|cet|mais|dont|où|très|plus|même|notamment|ne|se|est|sont|était|étaient|sera|seront|être|été|doit|doivent|a|ont|avait|avaient|lors|après|avant|contre|sous|entre|selon|dès|vers|pendant|durant|comprenant|visant|étant|ayant|depuis|chez|vers|sans|dans le|près|plus de)|,\\s(?:\\p{Ll}{1,40}(?:ée?s?|[^d]ie?s?))";
