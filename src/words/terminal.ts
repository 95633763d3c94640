/** Sentences of the terminal: what the commands print; one object for each command or check. */
import { count, quoted } from './fr.ts';

const twoDecimals = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const oneDecimal = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const decimals = (n: number) => twoDecimals.format(n);

const listed = (names: readonly string[]) => names.map(quoted).join(', ');

/** What the system calls an error, and what it means. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'il n’existe pas',
  ENOTDIR: 'ce n’est pas un dossier',
  EISDIR: 'c’est un dossier',
  EACCES: 'l’accès en est refusé',
  EPERM: 'l’accès en est refusé',
  EROFS: 'le disque est en lecture seule',
  EEXIST: 'un fichier de ce nom existe déjà',
  ENOSPC: 'le disque est plein',
};
const reason = (code: string) => REASONS[code] ?? code;

/** What any command may have to say of the way it was called. */
export const command = {
  missing: 'Il manque un argument.',
  tooMany: (word: string) => `Argument de trop : ${word}`,
  unknownOption: (option: string) => `Option inconnue : ${option}`,
  optionValue: (option: string) => `Valeur absente ou de trop pour l’option ${option}`,
  badPort: (typed: string) => `--port attend un nombre de 0 à 65535 : ${typed}`,
  unreadable: (path: string, code: string) => `Impossible de lire ${path} : ${reason(code)}.`,
  unwritable: (path: string, code: string) => `Impossible d’écrire dans ${path} : ${reason(code)}.`,
};

export const report = {
  levels: { E: 'refusé', W: 'attention', I: 'note' },
  line: (line: number) => `ligne ${line}`,
  lines: (from: number, to: number) => `lignes ${from} à ${to}`,
  again: (sentence: string, times: number) => `${sentence} (encore ${times} fois)`,
};

export const score = {
  help: `Mesure l’analyse des citations et celle des dates sur des textes étiquetés.

  npm run score -- FICHIER

  FICHIER        un objet JSON par ligne, avec ses citations, ses dates ou les deux :
                 {"id": …, "text": "…", "quotes": [{"start": 0, "end": 9, "marked": true,
                  "sources": [{"start": 20, "end": 31}]}]}
                 {"id": …, "text": "…", "source": "…", "scope": "news", "expected": [{"text": "jeudi",
                  "start": 0, "value": "2021-06-17", "alts": […], "type": "DATE", "onTimeline": true}]}
                 start et end comptent des unités UTF-16 ; marked (entre guillemets) et sources (les mots
                 qui nomment celui qui parle) peuvent manquer, comme tout ce qui est attendu d’une date ;
                 publishedOn et prefer comme pour analyse
  -h, --help     cette aide

Les lignes impaires et les lignes paires sont comptées à part : une règle écrite d’après les unes se juge
sur les autres. Le code de sortie est 0, 1 quand une ligne est fausse, 2 quand rien n’a pu être lu.`,
  title: 'Citations',
  labelled: 'étiquetées',
  row: (half: 'odd' | 'even', kind: 'all' | 'marked') =>
    `lignes ${half === 'odd' ? 'impaires' : 'paires'}, ${kind === 'all' ? 'toutes' : 'entre guillemets'}`,
  measures: {
    exact: 'exactes',
    close: 'IoU ≥ 0,8',
    touched: '> 0,3',
    covered: '> 0,8',
    speaker: 'locuteur',
    wrong: 'noms faux',
    coverage: 'nommées',
  },
  legend: `Quatre F1 : empan exact, recouvrement de l’union d’au moins 0,8, part de l’étiquette retrouvée. Puis, parmi les
citations retrouvées dont la source est étiquetée : locuteur juste ; noms faux parmi ceux qui sont donnés ;
citations dont un nom est donné.`,
  percent: (share: number) => oneDecimal.format(100 * share),
  noLabels: 'ni « quotes » ni « expected » n’est une liste d’intervalles du texte',
  times: {
    title: 'Dates',
    texts: 'textes',
    row: (half: 'odd' | 'even', source: string, isNews: boolean) =>
      [`lignes ${half === 'odd' ? 'impaires' : 'paires'}`, source, isNews ? 'presse' : ''].filter(Boolean).join(', '),
    measures: {
      passed: 'justes',
      exact: 'empan',
      touched: 'trouvées',
      value: 'valeur',
      type: 'type',
      axis: 'frise',
    },
    legend: `Textes dont toutes les valeurs sont justes, sans rien de trop. Puis cinq F1 : empan exact (sans l’article ni la préposition),
recouvrement, valeur juste, type juste, présence sur la frise (là où les étiquettes la disent).`,
  },
};

export const lexicon = {
  help: `Refait la table des formes des verbes de parole.

  npm run lexicon

  -h, --help     cette aide

Les verbes sont ceux de src/engine/french/cue-verbs.ts. Leurs formes viennent d’un conjugueur (french-verbs, avec les
données du Lefff) et vont, rangées par modèle, dans src/engine/french/verb-table.ts. À passer après un changement de la
liste : npm test refuse une table qui n’est plus la sienne. Le code de sortie est 0, 1 quand le conjugueur ne connaît
pas un verbe (rien n’est écrit), 2 quand rien n’a pu être écrit ou que la commande est mal employée.`,
  unknown: (verbs: readonly string[]) =>
    `Le conjugueur ne connaît pas ${listed(verbs)} : nommez un verbe au même modèle dans src/publishing/write-verb-table.ts.`,
  written: (counts: { readonly verbs: number; readonly rows: number }, path: string) =>
    `${count(counts.verbs, 'verbe')}, ${count(counts.rows, 'modèle')} : ${path}`,
};

export const bundle = {
  help: `Compile un dossier de textes en un bundle de fichiers JSON, sans les pages.

  npm run bundle -- DOSSIER --out DOSSIER

  DOSSIER        les textes (.txt), leurs corrections et, s’il existe, edition.json
  -o, --out      le dossier où écrire le bundle ; il est créé au besoin
  -h, --help     cette aide

Les remarques sur les textes vont sur la sortie d’erreur. Le code de sortie est 0 quand tout est passé,
1 quand un article a été refusé (les autres sont écrits), 2 quand la commande est mal employée.`,
  noOut: 'Il manque le dossier où écrire : --out DOSSIER.',
  written: (
    folder: string,
    counts: { readonly files: number; readonly stories: number; readonly quotations: number; readonly times: number },
  ) => {
    const content = [
      count(counts.stories, 'article'),
      count(counts.quotations, 'citation'),
      count(counts.times, 'date'),
    ];
    return `${content.join(', ')} : ${count(counts.files, 'fichier écrit', 'fichiers écrits')} dans ${folder}`;
  },
  refused: 'Un fichier au moins a été refusé : voir plus haut.',
};

export const build = {
  done: (folder: string) => `Site écrit dans ${folder}/`,
  holds: (out: string, held: string) =>
    `Le site ne peut pas aller dans ${out} : ce dossier serait vidé, et ${held} avec lui.`,
  inside: (out: string, held: string) => `Le site ne peut pas aller dans ${out} : il serait parmi ${held}.`,
  held: { articles: 'les textes', publicDir: 'les fichiers de public', root: 'le projet' },
  notOurs: (out: string) =>
    `${out} n’est pas vide, et ce n’est pas un site de Liseuse : videz-le vous-même, ou nommez un autre dossier.`,
  badUrl: (url: string) => `--url attend une adresse en http(s), pas « ${url} ».`,
  help: `npm run build -- [--base DOSSIER] [--url ADRESSE] [--out DOSSIER]

Écrit le site statique, prêt à être déposé chez n’importe quel hébergeur.

  --base DOSSIER   le site vivra dans un sous-dossier : --base /journal/
  --url ADRESSE    l’adresse du site sur le web : --url https://exemple.fr
                   (sans elle, les pages n’ont ni adresse canonique ni og:url)
  --out DOSSIER    où l’écrire (dist par défaut) : un nouveau dossier, ou un ancien site, qui est vidé d’abord

Les textes sont ceux de public/articles, ou du dossier que nomme la variable LISEUSE_ARTICLES.
Un article illisible est signalé avec sa raison et sa ligne, les autres paraissent, le code de sortie est 1.`,
};
export const start = {
  building: 'Construction du site…',
  rebuilding: 'Le site est en cours de construction : rechargez la page dans un instant.',
  ready: (address: string) =>
    `Liseuse est servie à l’adresse ${address} (Ctrl+C pour arrêter)\nL’atelier, pour mettre en page un article : ${address}atelier/`,
  help: `npm start -- [--port PORT]

Installe ce qui manque, construit le site et le sert sur cette machine.

  --port PORT   4173 par défaut ; s’il est pris, un autre est choisi`,
};
export const dev = {
  ready: (address: string) => `Serveur de développement : ${address} (Ctrl+C pour arrêter)`,
  help: `npm run dev -- [--port PORT]

Sert le site en développement : un texte enregistré change aussitôt la page ouverte, sans la faire défiler.

  --port PORT   5173 par défaut`,
};

export const benchPage = {
  title: (runs: number) =>
    `Page de lecture, 4G lente et processeur divisé par 4, médiane de ${runs} paires entrelacées`,
  columns: ['mesure', 'obtenu', 'à tenir'],
  twinPaint: 'page statique sans programme : plus grand affichage',
  paint: 'plus grand affichage',
  tap: 'fiche d’une citation ouverte, depuis le début',
  script: 'JavaScript (brotli)',
  bytes: 'HTML, style et script avant le plus grand affichage',
  shift: 'décalage de la page',
  next: 'article suivant à l’écran, préchargé, processeur entier',
};

export const analyse = {
  help: `Montre ce que l’analyse a compris d’un texte : qui a dit quoi, et quand.

  npm run analyse -- FICHIER
  npm run -s analyse -- FICHIER --json
  npm run -s analyse -- --ndjson < lignes.ndjson

Les corrections posées à côté du fichier (pont.corrections.json pour pont.txt) sont rejouées.

  --published-on DATE   la date de publication (2026-03-24 ou 2026-03-24T07:30) ; elle passe avant celle du texte
  --prefer SENS         de quel côté tombe « jeudi » ou « le 3 mai » : news (le temps du verbe en décide), past,
                        future ou nearest ; news si rien n’est dit
  --json                l’article annoté, en JSON ; les positions comptent en unités UTF-16
  --ndjson              une analyse par ligne de l’entrée standard, {"id", "text", "publishedOn", "prefer"}, les deux
                        derniers facultatifs ; le texte n’est jamais réécrit, une ligne vide sépare ses paragraphes
  -h, --help            cette aide

Le code de sortie est 0 quand tout est passé, 1 quand le fichier ou une ligne a été refusé (les autres lignes sont
analysées), 2 quand la commande est mal employée.`,
  oneFile: 'Il faut un fichier, et un seul.',
  noFile: 'Avec --ndjson, le texte vient de l’entrée standard : pas de fichier, pas de --json.',
  publishedOn: (value: string) => `--published-on attend une date comme 2026-03-24 : ${value}`,
  prefer: (value: string) => `--prefer attend news, past, future ou nearest : ${value}`,
  wrongLine: (line: number, why: string) => `ligne ${line} : ${why}`,
  wrong: {
    'not-json': 'ce n’est pas du JSON',
    'not-object': 'ce n’est pas un objet JSON',
    'no-text': 'il manque « text », ou ce n’est pas une chaîne',
    'published-on': '« publishedOn » n’est pas une date qui existe, comme 2026-03-24',
    prefer: '« prefer » n’est ni news, ni past, ni future, ni nearest',
  },
  noHeadline: 'Sans titre',
  published: (date: string, how: string | null) => `Publié le ${date}${how === null ? '' : `, ${how}`}`,
  updated: (date: string) => `mis à jour le ${date}`,
  quotations: (n: number) =>
    n === 0 ? 'Qui a dit quoi : aucune citation' : `Qui a dit quoi : ${count(n, 'citation')}`,
  times: (n: number, onAxis: number) =>
    n === 0 ? 'Quand : aucune date' : `Quand : ${count(n, 'date')}, dont ${onAxis} sur l’axe`,
  problems: (n: number) => `À vérifier : ${count(n, 'remarque')}`,
  labels: {
    kind: 'forme',
    who: 'qui',
    cue: 'verbe',
    medium: 'où',
    rule: 'pourquoi',
    confidence: 'certitude',
    event: 'événement',
  },
  kinds: { direct: 'directe', mixed: 'mêlée à la phrase', indirect: 'rapportée sans guillemets' },
  types: { DATE: 'date', TIME: 'moment', DURATION: 'durée', SET: 'répétition' },
  stated: (name: string, source: string) =>
    name.toLowerCase() === source.toLowerCase() ? name : `${name}, dans le texte : ${quoted(source)}`,
  corrected: (name: string, source: string | null) =>
    source === null ? name : `${name} (l’analyse lisait ${quoted(source)})`,
  inherited: (name: string, source: string) => `${name}, d’après ce qui précède : ${quoted(source)}`,
  unidentified: (source: string | null) =>
    source === null ? 'source non identifiée' : `source non identifiée : ${quoted(source)}`,
  certainty: (confidence: number, words: string) => `${words} (${decimals(confidence)})`,
  how: {
    stated: 'dit en entier',
    open: 'rien ne permet de le compter',
    approximate: 'à peu près',
    parts: { START: 'au début seulement', MID: 'au milieu', END: 'à la fin seulement' },
    counted: (from: string | null) => `compté depuis ${from === null ? 'la publication' : quoted(from)}`,
  },
  timeRule: (rule: string) => `règle ${rule}`,
};

export const benchNewsroom = {
  title: (words: number, keys: number) => `Atelier, article de ${words} mots, ${keys} frappes, processeur entier`,
  columns: ['mesure', 'obtenu', 'à tenir'],
  keyMedian: 'de la touche à l’image qui la montre, médiane',
  keySlow: 'de la touche à l’image qui la montre, 95 sur 100',
  pages: 'de la dernière touche aux pages qui la montrent, médiane',
};

export const bench = {
  help: `Mesure les analyses, la page de lecture et l’atelier, et met chaque chiffre à côté de celui à tenir.

  npm run bench -- [--only PARTIE]

  --only PARTIE   analyses (vitesse, poids, croissance du coût), page (affichage dans un navigateur) ou newsroom
                  (frappe dans l’atelier) ; toutes si rien n’est dit
  -h, --help      cette aide

Les temps sont des médianes sur cette machine ; ceux des analyses, à chaud, en temps de processeur.`,
  noPart: (part: string, parts: readonly string[]) => `--only attend ${parts.join(' ou ')} : ${part}`,
  measure: 'mesure',
  toHold: 'à tenir',
  atMost: (figure: string) => `≤ ${figure}`,
  atLeast: (figure: string) => `≥ ${figure}`,
  ms: (ms: number) => `${ms < 10 ? decimals(ms) : Math.round(ms)} ms`,
  perSecond: (megabytes: number) => `${oneDecimal.format(megabytes)} Mo/s`,
  kilobytes: (bytes: number) => `${oneDecimal.format(bytes / 1000)} ko`,
  speed: 'Vitesse des analyses',
  oneArticle: 'article de 5 000 signes',
  throughput: 'débit sur 500 000 signes',
  quotes: 'qui a dit quoi',
  times: 'quand',
  both: 'les deux',
  reading: 'lecture du fichier',
  weight: 'Poids des analyses, avec leurs mots',
  gzip: 'gzip',
  growth: 'Coût quand la taille est multipliée par 10 et par 100',
  ratio: 'rapport (1 = linéaire)',
  growthRatio: (ratio: number) => decimals(ratio),
  inputs: {
    prose: 'prose, 5 000 à 500 000 signes',
    paragraph: 'un seul paragraphe, jusqu’à 1 Mo',
    guillemets: '« répété, jusqu’à 1 000 000',
    unclosed: 'guillemets jamais fermés, jusqu’à 1 000',
    unclosedParagraphs: 'les mêmes, un par paragraphe',
    digits: 'chiffres à la suite, jusqu’à 1 Mo',
    dates: 'dates à la suite, jusqu’à 10 000',
    file: 'lecture d’un fichier, jusqu’à 5 Mo',
  },
};

const STEPS: Readonly<Record<string, string>> = {
  browser: 'navigateur',
  types: 'types',
  lint: 'forme du code',
  imports: 'table des imports',
  knip: 'code mort',
  unit: 'tests unitaires',
  build: 'construction du site',
  journeys: 'parcours dans un navigateur',
  visual: 'contrôles visuels',
};
const STEP_WIDTH = Math.max(...Object.values(STEPS).map((label) => label.length));

export const visual = {
  help: `Regarde un site construit avant qu’il paraisse : chaque article, à trois largeurs, dans trois thèmes, et sur papier.

  npm run visual -- [--site DOSSIER] [--baselines DOSSIER] [--update] [--all]

  --site DOSSIER       le site à regarder (dist par défaut), tel que npm run build l’écrit
  --baselines DOSSIER  où sont les références, un dossier par édition (e2e/visual/baselines par défaut)
  --update             refait les références au lieu d’y comparer ; ce qui n’est plus choisi s’en va
  --all                une image de la page entière et un relevé partout, en plus des images choisies
  -h, --help           cette aide

Les lois de la mise en page et d’accessibilité n’ont pas besoin de référence. Le code de sortie est 0 quand tout tient
et que rien ne diffère, 1 sinon, 2 quand rien n’a pu être regardé.`,
  noFolder: (folder: string) =>
    `Aucun site à regarder : ${folder} n’existe pas. Construisez-le d’abord : npm run build`,
  notASite: (folder: string) => `${folder} n’est pas un site de Liseuse : il y manque le bundle ou les en-têtes.`,
  unreadableBundle: {
    format: (folder: string) => `Le bundle de ${folder} n’est pas un bundle de Liseuse.`,
    version: (folder: string) => `Le bundle de ${folder} vient d’une version plus récente de Liseuse.`,
    shape: (folder: string) => `Le bundle de ${folder} est abîmé.`,
  },
};

export const tests = {
  help: `Vérifie tout, comme l’intégration continue : installe ce qui manque, navigateur compris, puis passe les étapes.

  npm test
  npm test -- --only unit --only types

  --only ÉTAPE   ${Object.keys(STEPS).join(', ')} ;
                 plusieurs fois pour plusieurs étapes
  -h, --help     cette aide

Une étape qui échoue montre ce qu’elle a imprimé, les autres continuent. La dernière ligne compte les vérifications,
« N passed, N failed » ; le code de sortie est 1 si l’une a échoué.`,
  noStep: (step: string, steps: readonly string[]) => `--only attend ${steps.join(', ')} : ${step}`,
  step: (name: string) => `${STEPS[name] ?? name} `.padEnd(STEP_WIDTH + 2, '.'),
  result: ({ passed, failed }: { readonly passed: number; readonly failed: number }, seconds: number) => {
    const outcome = failed === 0 ? 'réussi' : `${count(failed, 'échec')}`;
    const counted = passed + failed > 1 ? `, ${passed} sur ${passed + failed}` : '';
    return ` ${outcome}${counted}, ${oneDecimal.format(seconds)} s`;
  },
  stopped: (needs: string) => ` laissé de côté : il faut d’abord « ${STEPS[needs] ?? needs} »`,
  broken: (steps: readonly string[]) => `\nEn échec : ${steps.map((step) => STEPS[step] ?? step).join(', ')}`,
  notCompared: (engine: string) => `\n${engine} : non comparé, il n’est pas installé.`,
  /** Read by machines: the one sentence in English. */
  summary: (passed: number, failed: number) => `\n${passed} passed, ${failed} failed`,
};

export const imports = {
  noFiles: 'Table des imports : aucun fichier lu.',
  noPlace: (path: string) => `${path} : aucune pièce de la maison ne contient ce fichier.`,
  unreadable: (path: string) => `${path} : ce fichier n’a pas pu être lu.`,
  computed: (path: string) => `${path} : import() d’une adresse calculée, impossible à vérifier.`,
  notAllowed: (path: string, target: string, place: string, allowed: readonly string[]) =>
    `${path} importe ${target} : ${quoted(place)} n’importe ${allowed.length === 0 ? 'rien' : `que ${listed(allowed)}`}.`,
  cycle: (paths: readonly string[]) => `Cycle : ${paths.join(' → ')}.`,
};

export const browser = {
  installing: 'Aucun navigateur pour les tests : installation de Chromium…',
  broken: (why: string) => `Le navigateur des tests ne démarre pas : ${why}`,
  threeWaysOut: `Aucun navigateur pour les tests, et l’installation a échoué. Trois issues :
  1. indiquer un Chromium ou un Chrome déjà là :  LISEUSE_CHROMIUM=/chemin/vers/chrome npm test
  2. l’installer avec le système :                sudo apt-get install chromium
  3. le faire télécharger par Playwright :        npx playwright install --with-deps chromium`,
};
