import { conjugate, type Mood } from './conjugation.ts';

/**
 * Verbs with which French papers report speech, gathered from the descriptions of reported speech in school and reference grammars
 * (Grevisse §§ 416-422, Riegel et al. ch. XXI) and from long reading of the press.
 *
 * A strong one reports speech and little else. A weak one also has a life of its own (« dénoncer un accord », « défendre un but »):
 * it takes a mark close by, or an inversion after the words, to be believed.
 *
 * After a change here, `npm run lexicon` makes the table of their forms anew.
 */
export const STRONG_VERBS =
  'admettre affirmer ajouter annoncer arguer argumenter asséner assurer avertir avouer certifier chuchoter clamer ' +
  'commenter compléter concéder conclure confesser confier confirmer constater crier déclarer démentir déplorer ' +
  'détailler dire écrire énoncer estimer expliciter expliquer hurler indiquer insister ironiser juger jurer lâcher ' +
  'maintenir marmonner marteler murmurer objecter observer plaider plaisanter poursuivre préciser prédire prétendre ' +
  'prévenir proclamer promettre raconter rappeler rapporter réaffirmer reconnaître redire réitérer relater ' +
  'renchérir répéter répliquer répondre résumer rétorquer riposter scander souligner soupirer stipuler témoigner ' +
  'tonner tweeter twitter';

export const WEAK_VERBS =
  'abonder accuser acquiescer agacer alarmer alerter amuser analyser anticiper appeler applaudir apprendre ' +
  'approuver assumer attaquer avancer balayer balbutier blâmer bougonner bredouiller brocarder cingler citer ' +
  'claironner cogner comparer condamner conseiller considérer contester continuer convenir corriger craindre ' +
  'critiquer croire décréter décrire déduire défendre demander dénoncer désamorcer désoler douter emporter ' +
  'enchaîner encourager enflammer enrager enthousiasmer énumérer épingler esclaffer espérer étonner étrangler ' +
  'évaluer évoquer exclamer exhorter exiger exposer exprimer exulter féliciter fulminer fustiger glisser grimacer ' +
  'grincer grogner grommeler gronder imaginer implorer indigner informer inquiéter insinuer insurger interpeller ' +
  'interroger intimer inviter invoquer jubiler justifier lamenter lancer lister louer menacer mentionner minimiser ' +
  'moquer narrer nier noter nuancer offusquer opposer ordonner parler penser persifler pester philosopher pilonner ' +
  'plaindre pointer préconiser prier prôner pronostiquer prophétiser proposer protester qualifier questionner ' +
  'railler râler réagir rebondir réclamer recommander rectifier récuser redouter refuser réfuter regretter rejeter ' +
  'réjouir relativiser relever remarquer remémorer remercier reprendre reprocher requérir résister révéler ' +
  'revendiquer rêver révolter ricaner saluer signaler signifier souffler souhaiter sourire soutenir souvenir ' +
  'spécifier suggérer supplier supposer surenchérir susurrer tacler tancer taper targuer taxer tempérer tempêter ' +
  'temporiser tenter théoriser traiter trancher trouver vanter vociférer voir vouloir';

type VerbForm = {
  readonly lemma: string;
  readonly strong: boolean;
  readonly moods: ReadonlySet<Mood>;
  /** Of the finite form; false for the others. */
  readonly plural: boolean;
};

/** « Maintenant », « en voie de » are hardly ever the verbs. */
const NO_VERB = /^(?:maintenant|voie)$/u;

let forms: Map<string, VerbForm> | null = null;

/** @param form One lower-case word. @returns The verb of speech whose form it is, or undefined. The table is built at the first question. */
export function readCueVerb(form: string): VerbForm | undefined {
  forms ??= buildForms();
  return NO_VERB.test(form) ? undefined : forms.get(form);
}

function buildForms(): Map<string, VerbForm> {
  const built = new Map<string, VerbForm>();
  for (const lemma of STRONG_VERBS.split(' ')) addForms(built, lemma, true);
  for (const lemma of WEAK_VERBS.split(' ')) addForms(built, lemma, false);
  return built;
}

function addForms(built: Map<string, VerbForm>, lemma: string, strong: boolean): void {
  for (const { form, mood, plural } of conjugate(lemma)) {
    const known = built.get(form);
    if (known && known.lemma !== lemma) continue;
    const moods = new Set(known?.moods).add(mood);
    built.set(form, { lemma, strong, moods, plural: known?.plural || plural });
  }
}
