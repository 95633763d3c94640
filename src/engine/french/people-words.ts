/**
 * Words by which a French paper names who speaks without a proper name: titles, offices and trades, bodies, groups.
 * Gathered from the nomenclature of public offices and the trades of French dictionaries; lower case.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Before a name; its gender, or null when it has none. */
export const TITLES: ReadonlyMap<string, 'm' | 'f' | null> = new Map([
  ...['m.', 'mm.', 'm', 'mm', 'mr', 'monsieur', 'mgr', 'sir', 'lord'].map((title) => [title, 'm'] as const),
  ...['mme', 'mmes', 'mlle', 'madame', 'lady'].map((title) => [title, 'f'] as const),
  ...['me', 'maître', 'dr', 'dr.', 'pr', 'pr.'].map((title) => [title, null] as const),
]);

/** Offices, trades and ties in the masculine (the feminine follows), where the ending does not show them (`AGENT_ENDING`). */
export const ROLES: ReadonlySet<string> = list(
  'président ministre maire député préfet chef porte-parole numéro patron roi reine prince princesse pape ' +
    'évêque cardinal imam rabbin prêtre curé avocat juge magistrat témoin expert délégué élu adjoint ' +
    'représentant dirigeant candidat responsable collègue commandant lieutenant capitaine colonel général ' +
    'sergent amiral soldat gendarme policier pompier officier médecin infirmier psychiatre astronome philosophe ' +
    'architecte poète peintre interprète photographe artiste athlète coach arbitre attaquant champion paysan ' +
    'artisan ouvrier marin pilote guide élève étudiant enseignant prof maître maîtresse proviseur ingénieur ' +
    'parlementaire militant habitant riverain résident citoyen client usager passager voisin passant locataire ' +
    'propriétaire retraité salarié employé membre stagiaire associé spécialiste scientifique conseiller ' +
    'boulanger berger vendeur ambassadeur procureur gouverneur empereur romancier banquier source père mère fils ' +
    'fille frère sœur oncle tante neveu nièce cousin époux mari femme homme grand-mère grand-père dame monsieur ' +
    'enfant garçon jeune parent conjoint compagnon compagne ami proche homologue intéressé cadre commissaire ' +
    'secrétaire fonctionnaire diplomate leader prévenu accusé conseil trentenaire adolescent lauréat ' +
    'correspondant participant manifestant opposant supporter manager chancelier vice-président sénateur gagnant ' +
    'survivant occupant commerçant bénévole victime universitaire adhérent patient bâtonnier souverain monarque archevêque patriarche ' +
    'pdg p-dg dg eurodéputé édile garde écrivain auteur cinéaste vainqueur chroniqueur blogueur gérant assistant consultant maraîcher ' +
    'fermier cuisinier hôtelier libraire notaire vétérinaire apprenti veuf veuve migrant réfugié rescapé blessé détenu suspect plaignant ' +
    'complice piéton milliardaire internaute conducteur docteur rapporteur tuteur skipper cavalier',
);

/** A trade or a dweller by its ending: « l’éleveuse », « la directrice », « le pharmacien », « l’économiste ». */
export const AGENT_ENDING =
  /\p{L}{2}(?:(?:[cnstv]|ch|ill|[aiy]g|o[uy])eur|euse|rice|iste|[cgr]ien|[aé]r?dien|ienne|[oé]logue|icaine?|génaire)$/u;
/** The same endings on words that are no person, less the s of the plural (`ailleurs`). */
export const NOT_AGENTS: ReadonlySet<string> = list(
  'moteur secteur facteur ordinateur hauteur compteur honneur douceur faveur saveur ferveur ailleur meilleur matrice cicatrice piste liste ' +
    'ancien ancienne prologue motrice',
);

/** Bodies and crowds that speak as one. */
export const BODIES: ReadonlySet<string> = list(
  'gouvernement présidence ministère mairie préfecture sous-préfecture parquet tribunal cour police ' +
    'gendarmerie armée marine état-major diplomatie exécutif assemblée sénat parlement parti groupe mouvement ' +
    'syndicat intersyndicale fédération confédération union association ong collectif comité commission conseil ' +
    'agence office institut université hôpital clinique école lycée collège compagnie société entreprise firme ' +
    'maison banque club ligue chambre direction région département commune ville municipalité métropole état ' +
    'royaume organisation alliance coalition opposition majorité rédaction journal quotidien hebdomadaire chaîne ' +
    'radio magazine site média caserne ambassade consulat représentation chancellerie palais élysée kremlin ' +
    'vatican régie coopérative mutuelle fondation observatoire musée théâtre bibliothèque défense accusation ' +
    'autorité secrétariat cabinet service centre réseau plateforme géant constructeur exploitant distributeur ' +
    'fabricant opérateur délégation bureau ordre entourage famille couple administration juridiction instance ' +
    'patronat gauche droite communauté institution profession académie rectorat église diocèse équipe brigade filiale caisse mission formation ' +
    'agglomération collectivité aéroport section tutelle camp organisme établissement enseigne personne gens secours renseignement',
);

/** May stand between the determiner and the noun of an office. */
export const BEFORE_ROLE: ReadonlySet<string> = list(
  'ancien ancienne anciens anciennes ex nouveau nouvelle nouvel nouveaux futur future actuel actuelle premier première second seconde jeune vieux vieille ' +
    'haut grand grande petit petite principal autre autres propre seul seule même célèbre très simple bon bonne vice numéro tout toute ' +
    'deux trois quatre cinq six sept huit neuf dix vingt nombreux nombreuses fameux',
);

/** Small words inside a proper name. */
export const NAME_PARTICLES: ReadonlySet<string> = list(
  "de du d' des la le les von van der den ten ter di da del dos el al ben bin ibn y",
);

/** Gender (null when it does not show) and number; « du », « au », « aux » also govern the noun. */
export type Agreement = { readonly gender: 'm' | 'f' | null; readonly plural: boolean };

const agreeing = (words: string, gender: Agreement['gender'], plural: boolean) =>
  words.split(' ').map((word): [string, Agreement] => [word, { gender, plural }]);

export const DETERMINERS: ReadonlyMap<string, Agreement> = new Map([
  ...agreeing('le un ce cet du au son mon certain', 'm', false),
  ...agreeing('la une cette sa ma certaine', 'f', false),
  ...agreeing("l' notre leur chaque", null, false),
  ...agreeing('les des ces ses leurs nos plusieurs aux deux trois quatre cinq six certains quelques', null, true),
]);
/** After these the words are no one met before. */
export const INDEFINITE: ReadonlySet<string> = list(
  'un une des plusieurs deux trois quatre cinq six certains certain certaine quelques chaque',
);
/** « son » and « l’ » before a vowel hide the gender. */
export const HIDES_GENDER: ReadonlySet<string> = list("son mon l'");

/** Pronouns for who speaks. */
export const PRONOUNS: ReadonlyMap<string, Agreement> = new Map([
  ...agreeing('il lui celui-ci', 'm', false),
  ...agreeing('elle celle-ci', 'f', false),
  ...agreeing('ils eux ceux-ci', 'm', true),
  ...agreeing('elles celles-ci', 'f', true),
]);

/** Before an office these make it another one: « le premier ministre » is not « le ministre ». Stem of the adjective, then the rank. */
export const RANKS: readonly (readonly [stem: string, rank: string])[] = [
  ['premi', 'premier'],
  ['anci', 'ancien'],
  ['futur', 'futur'],
  ['vice', 'vice'],
];
/** « le chef de l’État » holds the office of president, « le chef du gouvernement » that of prime minister. */
export const HEADS_OF: ReadonlyMap<string, string> = new Map([
  ['état', 'président'],
  ['etat', 'président'],
  ['gouvernement', 'premier ministre'],
]);

/** « celui qui », « celle qui »: whoever the text is about. */
export const RELATIVE_PRONOUNS: ReadonlyMap<string, Agreement> = new Map([
  ...agreeing('celui', 'm', false),
  ...agreeing('celle', 'f', false),
  ...agreeing('ceux', 'm', true),
  ...agreeing('celles', 'f', true),
]);
