/** What the commands that make, serve and measure the site say. */

export const build = {
  done: (folder: string) => `Site écrit dans ${folder}/`,
  badUrl: (url: string) => `--url attend une adresse en http(s), pas « ${url} ».`,
  help: `npm run build -- [--base DOSSIER] [--url ADRESSE] [--out DOSSIER]

Écrit le site statique, prêt à être déposé chez n’importe quel hébergeur.

  --base DOSSIER   le site vivra dans un sous-dossier : --base /journal/
  --url ADRESSE    l’adresse du site sur le web : --url https://exemple.fr
                   (sans elle, les pages n’ont ni adresse canonique ni og:url)
  --out DOSSIER    où l’écrire (dist par défaut, vidé d’abord)

Les textes sont ceux de public/articles, ou du dossier que nomme la variable LISEUSE_ARTICLES.
Un article illisible est signalé avec sa raison et sa ligne, les autres paraissent, le code de sortie est 1.`,
};
export const start = {
  building: 'Construction du site…',
  ready: (address: string) => `Liseuse est servie à l’adresse ${address} (Ctrl+C pour arrêter)`,
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
