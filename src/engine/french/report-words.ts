/** Words of speech reported without marks: what may carry « que », what may be a source without being anybody, what ends the words said. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Verbs that report a statement before « que », beside the strong ones. Those that tell a feeling or a wish (« espérer », « craindre »,
 * « penser », « souhaiter », « trouver », « se réjouir ») are left out: what is hoped or feared has not been said.
 */
export const REPORTS_THAT: ReadonlySet<string> = list(
  'noter considérer regretter suggérer signaler révéler relever soutenir réclamer exiger demander informer alerter dénoncer pointer proposer justifier répliquer',
);

/** Strong ones that do not state what follows « que »: they deny it. */
export const UNSAYS: ReadonlySet<string> = list('démentir');

/** Written things that state something: « selon une étude de… », « le rapport précise que ». */
export const DOCUMENTS =
  /^(?:communiqué|étude|enquête|rapport|sondage|bilan|baromètre|projection|estimation|statistique|chiffre|donnée|prévision|note|bulletin|document|courrier|lettre|dépêche|texte|recensement|calcul|avis|arrêté|circulaire|article|message|analyse|témoignage|récit|simulation|évaluation|comptage|décompte|élément|résultat|conclusion|constatation|jugement|notice)s?$/u;

/** Before « que », these make another conjunction of it: « alors que », « plutôt que ». */
export const BEFORE_OTHER_THAT =
  /^(?:alors|tandis|ainsi|pour|afin|parce|avant|après|sans|bien|dès|plutôt|autant|aussi|plus|moins|même|tel(?:le)?s?|lors|depuis|jusqu'à|tant|pendant|celui|celle|ceux|ce|outre|si)$/u;

/** After a comma, these begin what the journalist adds to the words reported. */
export const ADDS =
  /^(?:qui|dont|où|lequel|laquelle|lesquel(?:le)?s|alors|tandis|selon|sans|avant|après|lors|dans|quand|lorsqu[e']|puis)$/u;

/** After « …, dit X, », these go on with the words of X. */
export const GOES_ON = /^(?:car|mais|parce|si|et|ou|puisqu[e']|donc)$/u;

/** Verbs that want a second half: « devrait, selon X, rouvrir ». */
export const MODALS =
  /^(?:d(?:oi(?:t|vent)|ev(?:ait|aient|rai(?:en)?t))|p(?:eu(?:t|vent)|ouv(?:ait|aient)|ourrai(?:en)?t|ourr(?:a|ont))|f(?:ait|ont|erait))$/u;

/** A verb comes right after these. */
export const SUBJECTS = /^(?:je|j'|ils?|elles?|on|nous|vous|c'|ce|ça|cela|ne|n'|se|s'|y|faut)$/u;

/** « se dit convaincue que »: said, though felt. */
export const BELIEVES = /^(?:convaincu|persuadé|certain|sûr|assuré)e?s?$/u;

/** Verbs of an opinion after « pour X, »: what is, what must be. */
export const OPINES =
  /^(?:c'|n'|est|sont|était|étaient|ser(?:a|ait|aient|ont)|faut|s'agit|doit|doivent|devrait|devraient|reste|risque)$/u;
