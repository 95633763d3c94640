/** Every sentence that a person reads on the screen, in French; one object for each room. Those of the terminal are in `terminal.ts`. */
import type { Encoding, Problem, ProblemCode, QuotationRule } from '../engine/model.ts';

const NBSP = '\u00A0';

/** « 1 article », « 1 200 articles »: French counts 0 and 1 in the singular, and parts thousands with a narrow space. */
export const count = (n: number, singular: string, plural = `${singular}s`) =>
  `${n.toLocaleString('fr')}${NBSP}${n < 2 ? singular : plural}`;

/** French quotation marks around words that may have their own. */
export const quoted = (words: string) => `«${NBSP}${words}${NBSP}»`;

export const page = {
  skip: 'Aller au texte',
  home: 'La Une',
  voices: 'Les voix',
  times: 'Chronologie',
  menu: 'Rubriques',
  sections: 'Rubriques',
  theme: 'Apparence',
  themes: { auto: 'Comme l’appareil', light: 'Clair', sepia: 'Sépia', dark: 'Sombre' },
  close: 'Fermer',
  loading: 'Chargement…',
  madeWith: 'Mis en page par Liseuse, lecteur libre',
  title: (part: string, edition: string) => (part === edition ? edition : `${part} | ${edition}`),
};

export const front = {
  quotations: (n: number) => count(n, 'citation'),
  counts: (stories: number, quotations: number) =>
    `${[count(stories, 'article'), ...(quotations > 0 ? [count(quotations, 'citation')] : [])].join(', ')}.`,
  empty: 'Aucun article pour l’instant.',
  emptyHelp: 'Posez un fichier texte dans le dossier des articles : il paraîtra ici.',
  description: (edition: string, stories: number) =>
    `${edition} : ${count(stories, 'article')}, qui a dit quoi, et quand.`,
  dossier: (stories: number) => `Dossier, ${count(stories, 'article')}`,
  others: 'Les autres articles',
  older: 'Articles plus anciens',
  olderOf: (section: string) => `${section}${NBSP}: articles plus anciens`,
  newer: 'Articles plus récents',
  pages: 'Pages de la liste',
  pageTitle: (number: number, pages: number) => `Tous les articles, page ${number} sur ${pages}`,
  undated: 'Sans date',
  newsroom: 'Vous préparez un article\u00A0? L’atelier le met en page, sur votre appareil.',
};

export const story = {
  updatedOn: 'Mis à jour le',
  undated: 'Sans date de publication',
  inferred: 'd’après le texte',
  dateline: 'd’après la dépêche',
  reading: (minutes: number) => `${minutes}${NBSP}min de lecture`,
  quotations: (n: number) => (n === 0 ? 'aucune citation' : count(n, 'citation')),
  dates: (n: number) => (n === 0 ? 'aucune date' : count(n, 'date')),
  dossier: 'Dossier',
  dossierPlace: (place: number, of: number) => `article ${place} sur ${of}`,
  noBody: 'Cet article n’a pas encore de texte.',
};

export const quotes = {
  who: 'Qui parle',
  noQuotation: 'Personne n’est cité dans cet article.',
  oneVoice: (name: string) => `Une seule voix citée : ${name}.`,
  share: (share: number) => `${Math.round(share * 100)}${NBSP}% des mots cités`,
  shareShort: (share: number) => `${Math.round(share * 100)}${NBSP}%`,
  otherVoices: (n: number) => count(n, 'autre voix', 'autres voix'),
  unidentified: 'Source non identifiée',
  parts: (n: number) =>
    `en ${['', 'une partie', 'deux parties', 'trois parties', 'quatre parties'][n] ?? `${n}${NBSP}parties`}`,
  inferred: 'd’après ce qui précède',
  label: (speaker: string | null, isReported: boolean) =>
    `${isReported ? 'Propos rapportés' : 'Citation'}, ${speaker ?? 'source non identifiée'}`,
  reported: 'propos rapportés',
  further: (name: string, place: number) => `${name}, citation ${place}`,
  named: 'Nommé dans le texte',
  cue: 'Verbe',
  medium: 'Où',
  how: 'Pourquoi ce nom',
  whyNone: 'Pourquoi pas de nom',
  evidence: 'Le passage',
  confidence: 'Certitude',
  confidenceOf: (confidence: number) => (confidence >= 0.85 ? 'forte' : confidence >= 0.65 ? 'bonne' : 'moyenne'),
  allSaid: (name: string) => `Tout ce qu’a dit ${name}`,
  link: 'Lien direct',
  copied: 'Lien copié',
  copyWords: 'Copier la citation',
  wordsCopied: 'Citation copiée',
  copyRefused: 'Copie refusée par le navigateur',
  shareIt: 'Partager',
  pasted: (said: string, speaker: string | null, isReported: boolean) => {
    const name = speaker ?? 'source non identifiée';
    return isReported ? `${name} (propos rapportés)${NBSP}: ${said}` : `${quoted(said)}, ${name}`;
  },
  toWalk: (n: number) => count(n, 'citation'),
  place: (place: number, of: number) => `citation ${place} sur ${of}`,
  previous: 'Citation précédente',
  next: 'Citation suivante',
  leave: 'Rendre tout le texte',
  gone: 'La citation de ce lien n’est plus dans l’article : ses mots ont changé depuis, ou elle a été retirée.',
  cut: 'coupe de la rédaction',
  rules: {
    incise: 'Le verbe et le nom suivent la citation.',
    colon: 'Le nom et le verbe introduisent la citation, après deux-points.',
    clause: 'La citation achève la phrase de celui qui parle.',
    according: 'La phrase dit d’après qui (« selon », « d’après », « pour »).',
    participle: 'Un verbe au participe reprend le sujet de la phrase.',
    interview: 'C’est une réponse de l’entretien.',
    continuation: 'La phrase ne nomme personne : la voix qui parlait juste avant continue.',
    none: 'Ni la phrase ni ses voisines ne nomment avec assez de certitude celui qui parle.',
    correction: 'Corrigé par la rédaction.',
  } satisfies Record<QuotationRule, string>,
  /** No participle: it would have to agree with the name. */
  resolved: (source: string, name: string) => `${quoted(source)} désigne ${name}, d’après le reste du texte.`,
};

export const related = {
  title: 'Lire aussi',
  close: 'titre proche',
  missing: 'Cet article n’est pas dans cette édition.',
};

export const errors = {
  notFound: 'Cette page n’existe pas',
  notFoundHelp: 'L’adresse a pu changer, ou être coupée en chemin. Voici de quoi repartir.',
  storyNotFound: 'Cet article n’est pas dans l’édition',
  storyNotFoundHelp: 'Il a pu être retiré ou renommé. Voici de quoi repartir.',
  home: 'Revenir à la Une',
  latest: 'Les derniers articles',
  failed: 'L’article n’a pas pu être chargé',
  listFailed: 'La liste des articles n’a pas pu être chargée',
  retry: 'Réessayer',
  network: 'Le réseau ne répond pas. Vérifiez la connexion, puis réessayez.',
  server: (status: number) => `Le serveur a répondu par une erreur (${status}).`,
  tooBig: 'Le fichier dépasse la taille permise : il n’a pas été ouvert.',
  format: 'Le fichier reçu n’est pas un article de Liseuse.',
  version: 'Le fichier vient d’une version plus récente de Liseuse : rechargez la page.',
  shape: 'Le fichier reçu est abîmé.',
  crashed: 'Cette partie de la page n’a pas pu s’afficher',
};

export const ENCODINGS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (petit-boutiste)',
  'utf-16be': 'UTF-16 (gros-boutiste)',
  'windows-1252': 'Windows-1252',
  'iso-8859-15': 'ISO 8859-15',
  macintosh: 'Mac Roman',
};

const encodingName = (detail: string | undefined) => ENCODINGS[detail as Encoding] ?? detail ?? '';

/** Why a file of corrections was refused, by what its reader says of it. */
const CORRECTIONS_REFUSED: Readonly<Record<string, string>> = {
  unreadable: 'ce fichier n’a pas pu être ouvert',
  json: 'ce n’est pas du JSON lisible',
  format: 'ce n’est pas un fichier de corrections',
  version: 'corrections d’une version plus récente de Liseuse',
  shape: 'une correction n’a pas la forme attendue',
};

/** One sentence for each thing that a file may have; the file and the line stand before it. */
export const problems: Readonly<Record<ProblemCode, (problem: Problem) => string>> = {
  'E-TOO-BIG': () => 'fichier de plus de 5 Mo : il n’a pas été lu',
  'E-EMPTY': () => 'fichier vide : aucun mot à mettre en page',
  'E-BINARY': ({ detail }) => `ce n’est pas un fichier texte${detail ? ` (${detail})` : ''}`,
  'E-UNREADABLE': () => 'le fichier n’a pas pu être ouvert : vérifiez ses droits d’accès',
  'E-ID-EMPTY': () => 'le nom du fichier ne contient ni lettre ni chiffre : impossible d’en faire une adresse',
  'E-ID-TWICE': ({ detail }) => `même adresse que ${detail} : renommez l’un des deux fichiers`,
  'E-EDITION': ({ detail }) =>
    detail ? `le champ « ${detail} » n’a pas la forme attendue` : 'ce n’est pas un objet JSON lisible',
  'E-DOSSIER-ARTICLE': ({ detail }) => `dossier incomplet, article absent : ${detail}`,
  'E-CORRECTIONS': ({ detail }) =>
    `${CORRECTIONS_REFUSED[detail ?? ''] ?? 'corrections illisibles'} : l’article ne paraît pas sans ses corrections`,
  'W-CORRECTION-LOST': ({ detail }) => `correction perdue, ces mots ne sont plus dans le texte : « ${detail} »`,
  'W-CORRECTIONS-ALONE': () => 'corrections sans article : aucun texte de ce nom dans le dossier',
  'W-BIG': () => 'fichier de plus d’un mégaoctet',
  'W-ENCODING': ({ detail }) => `le fichier n’est pas en UTF-8 : lu comme ${encodingName(detail)}`,
  'W-ENCODING-MIXED': ({ detail }) =>
    `deux codages mêlés : octets lus comme Windows-1252${detail ? ` (${detail})` : ''}`,
  'W-MOJIBAKE': () => 'accents abîmés par un double codage (« Ã© » pour « é ») : à réparer',
  'W-INVISIBLE': ({ detail }) => `caractères invisibles retirés${detail ? ` : ${detail}` : ''}`,
  'W-LOOKS-LIKE-HTML': () => 'du code HTML a été collé : il est montré comme du texte',
  'W-LINEBREAK': () => 'retour à la ligne dans un paragraphe : les lignes ont été jointes',
  'W-NO-SECTION': () => 'pas de rubrique',
  'W-NO-BODY': () => 'un titre, mais pas de texte',
  'W-NO-DECK': () => 'pas de chapô',
  'W-DECK-AMBIGUOUS': () => 'lu comme le chapô ; ce peut être le premier paragraphe',
  'W-TITLE-STOP': () => 'le titre finit par un point',
  'W-HEADING-AMBIGUOUS': () => 'titre ou paragraphe : le texte ne le dit pas clairement',
  'W-DATELINE-AMBIGUOUS': () => 'lieu ou intertitre : le texte ne le dit pas clairement',
  'W-DATE-INVALID': ({ detail }) => `cette date n’existe pas${detail ? ` : ${detail}` : ''}`,
  'W-STRAIGHT-QUOTES': () => 'guillemets droits : appariés deux à deux',
  'W-QUOTE-UNCLOSED': () => 'guillemet ouvert et jamais fermé : la citation s’arrête à la fin du paragraphe',
  'W-FURNITURE': () => 'une ligne de site web (« Lire la suite ») est restée dans le texte',
  'W-RELATED-INLINE': () => 'un « Lire aussi » se trouve au milieu d’un paragraphe',
  'W-RELATED-FUZZY': ({ detail }) => `« Lire aussi » rapproché d’un titre voisin : ${detail}`,
  'W-RELATED-UNRESOLVED': ({ detail }) => `« Lire aussi » sans article de ce titre : ${detail}`,
  'W-NO-REFERENCE-DATE': () => 'ni date de publication ni date complète : « hier » ou « jeudi » restent sans jour',
  'W-LONG-PARAGRAPH': () => 'paragraphe de plus de 5 000 signes',
  'W-NOT-FRENCH': () => 'le texte ne semble pas être en français',
  'I-BOM': () => 'marque d’ordre des octets retirée',
  'I-CRLF': () => 'fins de ligne de Windows',
  'I-CR': () => 'fins de ligne de l’ancien Mac',
  'I-NFC': () => 'accents recomposés',
  'I-SPACES': () => 'espaces doublées réduites à une',
  'I-SINGLE-NEWLINES': () => 'pas de ligne vide : un bloc par ligne',
  'I-HARD-WRAP': () => 'lignes coupées par le logiciel : rejointes',
  'I-ALL-CAPS': () => 'titre en capitales',
  'I-NOT-READ-YET': () => 'format pas encore lu : laissé de côté',
};
