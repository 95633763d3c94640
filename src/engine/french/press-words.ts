/**
 * The fixed words around an article, as French newsrooms and agencies write them: signatures, credits, dates of publication,
 * « Lire aussi », page furniture. Pieces of regular expressions, to be read with the flags `i` and `u`; an accent that typists
 * leave out is a choice (`[ée]`).
 */

/** Opens a signature, a name right after it: « Par », « Propos recueillis par ». */
export const BYLINE_LEADS = [
  'par',
  '(?:propos |textes? |récit )?recueillie?s? par',
  '(?:entretien|interview|enquête|reportage) (?:réalisée?|menée?) par',
  '(?:rédigé|écrit|signé) par',
  'signé',
  'auteure?s?(?=\\s?:)',
];

/** May open a signature, but also a sentence or a heading; only names may follow. */
export const WEAK_BYLINE_LEADS = ['de', 'textes?', 'reportage', 'enquête', 'récit', 'analyse', 'entretien', 'avec'];

/** What a signature holds besides names. */
export const BYLINE_WORDS: ReadonlySet<string> = new Set(
  (
    'de du des d la le les l van von der den el al ben bin ibn y et e avec à au aux en pour notre nos un une the ' +
    'par propos recueillis recueilli texte textes récit reportage enquête entretien photo photos vidéo dessin infographie ' +
    'correspondant correspondante correspondants correspondantes correspondance envoyé envoyée envoyés envoyées ' +
    'spécial spéciale spéciaux spéciales permanent permanente particulier particulière journaliste journalistes ' +
    'photographe rédaction rédacteur rédactrice chef cheffe service bureau agence agences stagiaire'
  ).split(' '),
);

/** Who signs without a name: « Par la rédaction ». */
export const COLLECTIVE_BYLINE = '(?:rédaction|correspondant|envoyée?s? spécia|service|agence|bureau)';

/** News agencies whose name ends a signature or stands in the brackets of a dateline. */
export const AGENCIES =
  'AFP|Reuters|AP|Belga|ATS|Keystone-ATS|ANSA|EFE|DPA|ANP|Xinhua|TASS|APA|Europa Press|AFP Factuel';

/** Opens the credit of a picture. */
export const CREDIT_WORDS =
  '(?:crédits?(?: photos?)?|photos?|illustrations?|infographies?|dessins?|AFP PHOTO|sources?)';

/** Before the date on which the story came out. */
export const PUBLISHED = [
  '(?:publié|paru|posté|créé|diffusé|rédigé|mis en ligne|mise en ligne)e?s?',
  '(?:date de )?(?:publication|parution|mise en ligne)',
  'date',
];

/** Before the date of its last change. */
export const UPDATED = [
  '(?:dernière )?(?:mise? [àa] jour|modification|actualisation)',
  '(?:modifié|actualisé|complété|corrigé)e?s?',
  'maj',
];

/** Stands between the dates of such a line. */
export const DATE_FILLERS = [
  'hier',
  "aujourd['’]hui",
  'ce (?:matin|midi|soir)',
  "[àa] l['’]instant",
  'heures? de \\p{Lu}\\p{L}+',
  'temps de lecture',
  'lecture',
  '\\d{1,2} ?min(?:utes)?',
  'le',
  'ce',
  'du',
  '[àa]',
  'et',
  'puis',
  'heures?',
];

/** What a « Lire aussi » line asks to do. */
export const RELATED_VERBS = '(?:re)?lire|(?:re)?voir|(?:ré)?[ée]couter|regarder|d[ée]couvrir|consulter';
export const RELATED_ADVERBS = 'aussi|[ée]galement|encore|[ée]galement aussi';
export const RELATED_ARTICLES = "(?:notre|nos|le|la|les|son|sa|ses|leur|un|une) |l['’] ?";
/** What the newsroom calls its own pieces; also what stands in capitals before a headline or a first sentence (« RÉCIT – »). */
export const GENRES =
  '(?:articles?|enqu[êe]tes?|entretiens?|interviews?|reportages?|portraits?|analyses?|d[ée]cryptages?|dossiers?|[ée]ditos?|[ée]ditorial|[ée]ditoriaux|r[ée]cits?|explications|chroniques?|tribunes?|vid[ée]os?|podcasts?|infographies?|diaporamas?|directs?|t[ée]moignages?)';
/** Titles of a box of links. */
export const RELATED_PHRASES =
  '(?:sur le m[êe]me (?:sujet|th[èe]me)|pour aller plus loin|pour en savoir plus|en savoir plus|dans (?:notre|le m[êe]me) dossier|(?:nos|notre) dossiers?|nos autres articles|et aussi|[àa] consulter(?: aussi)?)';

/** Lines of a web page that are no words of the story. */
export const FURNITURE = [
  '(?:lire|voir) la suite',
  'continuer (?:à|a|la) (?:lire|lecture)',
  'poursuivre (?:la|votre) lecture',
  'lire le journal',
  'vous pouvez lire',
  '(?:temps de )?lecture ?:? ?\\d+ ?min(?:utes)?',
  '(?:cet )?(?:article |contenu )?(?:est )?réservée? (?:à nos|aux) abonnés',
  "partager (?:sur|cet article|l[’']article)",
  "s[’']abonner(?: à partir de)?",
  'ajouter à (?:vos|mes) (?:favoris|sélections)',
];

/** Words that leave a title unfinished at the end of a line. */
export const UNFINISHED =
  "(?:de|du|des|la|le|les|un|une|et|ou|à|au|aux|en|dans|par|pour|sur|sous|avec|sans|que|qui|dont|ce|cette|ces|son|sa|ses|leur|leurs|[dlnscjm]['’])";

/** Turns of speech after which a line that starts with a dash is a reply and no list. */
export const REPLY = '-(?:t-)?(?:il|elle|on|je|ils|elles|tu|vous|nous)(?![\\p{L}])';
