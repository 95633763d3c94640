/**
 * Words by which a French paper names who speaks without a proper name: titles, offices and trades, bodies, groups.
 * Gathered from the nomenclature of public offices and the trades of French dictionaries; lower case, both genders.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Before a name; its gender, or null when it has none. */
export const TITLES: ReadonlyMap<string, 'm' | 'f' | null> = new Map([
  ...['m.', 'mm.', 'm', 'mm', 'mr', 'monsieur', 'mgr', 'sir', 'lord'].map((title) => [title, 'm'] as const),
  ...['mme', 'mmes', 'mlle', 'madame', 'lady'].map((title) => [title, 'f'] as const),
  ...['me', 'maître', 'dr', 'dr.', 'pr', 'pr.'].map((title) => [title, null] as const),
]);

/** Offices, trades and ties that do not show themselves by their ending (`AGENT_ENDING`). */
export const ROLES: ReadonlySet<string> = list(
  'président présidente ministre maire député députée préfet préfète chef cheffe porte-parole numéro patron patronne ' +
    'roi reine prince princesse pape évêque cardinal imam rabbin prêtre curé avocat avocate juge magistrat magistrate témoin expert experte ' +
    'délégué déléguée élu élue adjoint adjointe représentant représentante dirigeant dirigeante candidat candidate responsable collègue ' +
    'commandant commandante lieutenant capitaine colonel colonelle général générale sergent adjudant amiral soldat soldate gendarme médecin psychiatre ' +
    'astronome philosophe géographe architecte poète peintre interprète photographe artiste athlète coach arbitre attaquant attaquante champion championne ' +
    'paysan paysanne artisan artisane marin pilote guide élève étudiant étudiante enseignant enseignante prof maître maîtresse professeur professeure proviseur ' +
    'parlementaire militant militante habitant habitante résident résidente citoyen citoyenne client cliente voisin voisine passant passante ' +
    'locataire retraité retraitée salarié salariée employé employée stagiaire associé associée spécialiste syndicaliste député-maire ' +
    'conseiller conseillère boulanger boulangère berger bergère source père mère fils fille frère sœur oncle tante neveu nièce cousin cousine époux épouse mari femme homme grand-mère grand-père dame monsieur ' +
    'enfant garçon jeune parent conjoint conjointe compagnon compagne ami amie proche homologue intéressé intéressée cadre commissaire ' +
    'diplomate leader fondateur prévenu prévenue accusé accusée conseil trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire ' +
    'adolescent adolescente lauréat lauréate chercheur chercheuse correspondant correspondante participant participante manifestant manifestante ' +
    'manager procureur procureure rapporteur rapporteure gouverneur ' +
    'vice-président vice-présidente secrétaire chancelier chancelière sénateur sénatrice gagnant gagnante survivant survivante occupant occupante',
);

/** A trade or a dweller by its ending: « l’éleveuse », « la directrice », « le pharmacien », « l’économiste ». */
export const AGENT_ENDING = /\p{L}{2}(?:eurs?|euses?|rices?|istes?|iens?|iennes?|logues?|icaines?|iers?|ères?)$/u;
/** The same endings on words that are no person. */
export const NOT_AGENTS: ReadonlySet<string> = list(
  'heure heures valeur valeurs erreur erreurs chaleur couleur couleurs fleur fleurs peur douleur douleurs ampleur hauteur longueur largeur moteur moteurs ' +
    'secteur secteurs facteur facteurs intérieur extérieur bonheur malheur honneur rumeur rumeurs humeur terreur fureur faveur saveur vapeur ordinateur ' +
    'matrice piste pistes liste listes bien biens lien liens rien entretien entretiens soutien quotidien maintien chien chiens antenne moyens ' +
    'arrière arrières premier premiers dernier derniers papier papiers quartier quartiers dossier dossiers courrier courriers métier métiers janvier février cahier panier ' +
    'calendrier chantier chantiers escalier sentier entier particulier régulier millier milliers fichier fichiers atelier ateliers acier clavier gibier ' +
    'matière matières manière manières frontière frontières lumière rivière carrière bannière première dernière premières dernières affaires ' +
    'intérieure extérieure inférieur supérieur meilleur meilleure meilleurs leur leurs ailleurs plusieurs profondeur épaisseur grandeur rigueur ' +
    'vigueur langueur ardeur odeur sueur lueur majeur majeure mineur mineure antérieur ultérieur postérieur compteur écrivaine pleurs mœurs ' +
    'filière croisière guerrière paupière poussière barrière prière bière colère misère caractère mystère critère repère ancien anciens',
);

/** Bodies that speak as one. */
export const BODIES: ReadonlySet<string> = list(
  'gouvernement présidence ministère mairie préfecture sous-préfecture parquet tribunal cour police gendarmerie armée état-major diplomatie exécutif ' +
    'assemblée sénat parlement parti groupe mouvement syndicat intersyndicale fédération confédération union association ong collectif comité ' +
    'commission conseil conseils agence office institut université hôpital clinique école lycée collège compagnie société entreprise firme maison banque ' +
    'club ligue chambre direction région département commune ville municipalité métropole état royaume organisation alliance coalition opposition majorité ' +
    'rédaction journal quotidien hebdomadaire chaîne radio magazine site média caserne ambassade consulat représentation chancellerie palais élysée ' +
    'kremlin vatican régie coopérative mutuelle fondation observatoire musée théâtre bibliothèque billetterie défense accusation autorité haute-autorité ' +
    'secrétariat cabinet service centre réseau plateforme géant constructeur exploitant distributeur fabricant opérateur délégation bureau ordre ' +
    'entourage famille couple tribu centrale administration juridiction instance organisme établissement enseigne',
);

/** Several people without a name. */
export const GROUPS: ReadonlySet<string> = list(
  'autorités services syndicats députés sénateurs élus médecins experts manifestants habitants riverains enquêteurs pompiers policiers gendarmes juges ' +
    'avocats parents proches voisins témoins salariés élèves étudiants enseignants militants opposants organisateurs dirigeants responsables parties ' +
    'associations organisations médias sources chercheurs scientifiques représentants ministres maires cadres supporters joueurs agriculteurs ' +
    'personnes gens hommes femmes familles jeunes enfants secours renseignements usagers clients passagers participants membres auteurs',
);

/** Nouns of things that a paper lets speak, and behind which somebody stands. */
export const DOCUMENTS: ReadonlySet<string> = list(
  'communiqué rapport étude document texte enquête sondage article tribune lettre courrier message tweet tract projet loi décret arrêté décision charte ' +
    'site projections projection données chiffres bilan note registre affiche pancarte banderole panneau plainte jugement arrêt règlement livre roman ' +
    'statistiques résultats mention marge vidéo photo image images film livret notice publication post publications communiqués mesure plan procès-verbal',
);

/** May stand between the determiner and the noun of an office. */
export const BEFORE_ROLE: ReadonlySet<string> = list(
  'ancien ancienne anciens anciennes ex nouveau nouvelle nouvel nouveaux futur future actuel actuelle premier première second seconde jeune vieux vieille ' +
    'haut haute grand grande petit petite principal principale autre autres propre seul seule même célèbre très simple bon bonne vice numéro tout toute ' +
    'deux trois quatre cinq six sept huit dix vingt plusieurs nombreux nombreuses fameux',
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
