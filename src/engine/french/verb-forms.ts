/**
 * Endings and small words by which a verb shows its tense without a dictionary of verbs.
 * Only forms that hardly any noun shares: a verb missed costs less than « opéra » taken for a future.
 */

export const PAST_AUXILIARIES: ReadonlySet<string> = new Set(
  'a ont avons avez ai avait avaient était étaient fut furent eut eurent ait aient ayant avoir'.split(' '),
);
export const BEING: ReadonlySet<string> = new Set('est sont sommes'.split(' '));
/** Irregular participles of the verbs that take « être » in the past; those in -é are known by their ending. */
export const MOVED =
  /^(?:née?|morte?|(?:re)?partie?|(?:res)?sortie?|(?:re|inter|par|sur|de)?venue?|(?:ap|dis)?parue?)s?$/u;
export const CONDITIONAL_AUXILIARIES: ReadonlySet<string> = new Set('aurait auraient'.split(' '));
/** Before a participle these are a passive, which is to come, unless the verb takes « être » in the past. */
export const MAY_BE: ReadonlySet<string> = new Set('serait seraient soit soient'.split(' '));
/** Participles in -é of the verbs that take « être » in the past. */
export const GONE = /^(?:(?:r?entr|arriv|tomb|rest|all|décéd|mont|pass|retourn|descend)[éu]e?s?)$/u;
export const GOING: ReadonlySet<string> = new Set('va vont allons'.split(' '));
/** Verbs that put what their infinitive says ahead: « appellent à », « envisage de », « il reste à ». */
export const INTENDING =
  /^(?:appel\p{L}+|entend(?:ent)?|envisag\p{L}+|proje(?:t|tt)\p{L}+|compt(?:e|ent)|prévoi(?:t|ent)|esp[éè]r\p{L}+|souhait\p{L}+|promett?\p{L}*|promis|apprêt\p{L}+|invit\p{L}+|menac\p{L}+|rest(?:e|ent)|décid\p{L}+|engag\p{L}+|exig\p{L}+|jur(?:e|ent|é)|accept\p{L}+|propos\p{L}+|recommand\p{L}+|conseill\p{L}+|ordonn\p{L}+|préten(?:d|dent)|veu(?:t|lent)|rêv\p{L}+|prêts?|prêtes?)$/u;
/** What is due: « doit », « prévu », « attendue ». */
export const DUE =
  /^(?:doi(?:t|vent)|(?:dev|pour)r(?:a|ont|ait|aient)|(?:prévu|attendu|programmé|convoqué|reporté|fixé|repoussé)e?s?)$/u;
/** Present forms frequent in announcements, none of them a noun. */
export const PRESENT =
  /^(?:(?:ouvr|début|commenc|arriv|organis|propos|accueill|particip)e(?:nt)?|re(?:çoi(?:t|vent)|nd(?:ent)?)|[tv]ien(?:t|nent)|pren(?:d|nent)|f(?:ai|on)t|(?:ve|pe)u(?:t|[lv]ent)|attend(?:ent)?)$/u;

const FUTURE = /(?:[eiduvtyr]r|ier|oir|ttr|ndr|vr|str)(?:a|ont|ez|ai|as|ons)$/u;
const NOT_FUTURE =
  /^(?:riviera|environs|patrons|électrons|citrons|biberons|sierra|extra|terra|hydra|(?:ferr|per|oliv|mor)eira)$/u;
const IMPERFECT = /[\p{L}]{2}(?:ait|aient)$/u;
const NOT_IMPERFECT =
  /^(?:(?:re|dé|par|impar|satis|stupé|sur|bien|mé|for)fait|(?:re|por|ex|at|abs|dis|sous)?trait|souhait|plait)$/u;
const CONDITIONAL = /r(?:ait|aient)$/u;
const HISTORIC =
  /(?:èrent|irent|urent|ça|gea|isa|onna|rma|lara|ssa|gna|ida|ouva|qua|ina|ela|rut|rdit|mit|prit|vint|vit|tint)$/u;
const NOT_HISTORIC =
  /^(?:china|marina|mandela|angela|(?:vene|manu)zuela|(?:re|at)?tirent|désirent|admirent|durent|(?:as|ras|me|de)surent|figurent|(?:pro|inau)curent|demeurent|meurent|esprit|(?:esp|sugg|consid|op|mod|g|diff|préf|lib|accél|tol|récup|gén|adh|conf|réf|ins|dig|prolif|exag|coop|énum|alt|vén|obtemp|désesp|temp|persév|délib|interf|réit)èrent)$/u;
const PARTICIPLE = /(?:[éiuû]e?s?|ite?s?|erte?s?|orte?s?|[ae]int)$/u;
const NO_VERB =
  /^(?:du|au|qui|lui|si|ni|plus|tous|nous|vous|depuis|mais|puis|aussi|jamais|ici|midi|lundi|mardi|jeudi|vendredi|samedi|parmi|ainsi|oui)$/u;
const SIMPLE_PARTICIPLE = /(?:\p{L}{2}|^n)(?:é|ée|és|ées)$/u;
const NOT_PARTICIPLE =
  /^(?:.*(?:[aio]lité|[iv]ersité|urité|iété|unauté|orité|ivité|arité|icité|anité|[ln]née|ournée|soirée|atinée|dité)s?|étés?|marchés?|degrés?|malgré|santé|liberté|députée?s?|musées?|entrée|durée|côtés?|cités?|comités?|café|unité|vérité|pré|clés?|blé|congés?|employés?|salariée?s?|retraités?|réfugiés?|immigrés?|délégués?|moitié|amitié|arrivée|rentrée|mosquée|vallée|lycées?|trophée|armée|assemblée|chaussée|beauté|volonté|difficultés?|privée?|associés?|communiqué|bébé|relevé|procédé|passé)$/u;

// The nouns among them (« parti », « fruit », « produit ») are left out.
const IRREGULAR_PARTICIPLE =
  /^(?:(?:re|dé)?(?:couv|ouv|off|souff)erte?s?|né(?:e|s|es)?|morte?s?|élue?s?|reçue?s?|conclue?s?|(?:re)?vendue?s?|rendue?s?|perdue?s?|battue?s?|abattue?s?|tenue?s?|obtenue?s?|(?:sur|inter|par|re|de)?venue?s?|parue?s?|disparue?s?|apparue?s?|saisie?s?|réunie?s?|sortie|partie|choisie?s?|(?:com|re|pro|ad|sou)mise?s|commis|soumis|repris|surpris|(?:dé|con|re)?(?:truite?s?|struite?s?)|inscrite?s?|conduite?s?|condamnée?s?|atteinte?s?|éteinte?s?|peinte?s?)$/u;

const MOST_REMEMBERED = 4000;

/** Keeps the answers, since a text asks about the same words again and again; a text of ever new words asks anew. */
export function remembered<Answer>(read: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    let answer = known.get(word);
    if (answer === undefined) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      answer = read(word);
      known.set(word, answer);
    }
    return answer;
  };
}
export const isIrregularParticiple = remembered((word) => IRREGULAR_PARTICIPLE.test(word));
export const isDue = (word: string) => DUE.test(word);

export const isFuture = remembered((word) =>
  word.length > 4 ? FUTURE.test(word) && !NOT_FUTURE.test(word) : /^(?:[sdlrf](?:er|ir)a|aura|ira|iront)$/u.test(word),
);

export const isConditional = (word: string) => CONDITIONAL.test(word) && word.length > 5 && !NOT_IMPERFECT.test(word);

export const isImperfect = (word: string) =>
  word.length > 4 && IMPERFECT.test(word) && !NOT_IMPERFECT.test(word) && !CONDITIONAL.test(word);

/** Imperfect or past historic. */
export const isSimplePast = remembered((word) => {
  if (word.length < 5) return false;
  return (IMPERFECT.test(word) && !NOT_IMPERFECT.test(word)) || (HISTORIC.test(word) && !NOT_HISTORIC.test(word));
});

/** Irregular participles that are no nouns: « le verdict rendu jeudi ». */
const LONE_IRREGULAR =
  /^(?:(?:re)?vendu|rendu|perdu|reçu|conclu|a?battu|obtenu|paru|disparu|(?:com|sou|trans)mis|(?:dé|cons|recons)truit|inscrit|choisi|réuni|découvert|élu)(?:e|s|es)?$/u;

/** « Les écoliers rentrent », « les mandats qui expirent »: after a plural, no noun and no adjective ends so. */
export const isPluralPresent = remembered(
  (word) => /..(?:[^m]|rm)ent$/u.test(word) && !/^(?:souvent|.*(?:aient|èrent|irent|urent))$/u.test(word),
);

/** After an auxiliary: nearly any participle. */
export const isParticiple = (word: string) => PARTICIPLE.test(word) && !NO_VERB.test(word);

/** Alone (« publié jeudi »): only the regular ones, and no noun in -é. */
export const isLoneParticiple = remembered(
  (word) => (SIMPLE_PARTICIPLE.test(word) && !NOT_PARTICIPLE.test(word)) || LONE_IRREGULAR.test(word),
);

export const isInfinitive = (word: string) => /\p{L}(?:er|ir|re|oir)$/u.test(word) && word.length > 3;
