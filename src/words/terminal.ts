/** Sentences of the terminal: what the commands print; one object for each command or check. */

/** French quotation marks around words that may have their own. */
const quoted = (words: string) => `« ${words} »`;

const listed = (names: readonly string[]) => names.map(quoted).join(', ');

export const imports = {
  noFiles: 'Table des imports : aucun fichier lu.',
  noPlace: (path: string) => `${path} : aucune pièce de la maison ne contient ce fichier.`,
  unreadable: (path: string) => `${path} : ce fichier n’a pas pu être lu.`,
  computed: (path: string) => `${path} : import() d’une adresse calculée, impossible à vérifier.`,
  notAllowed: (path: string, target: string, place: string, allowed: readonly string[]) =>
    `${path} importe ${target} : ${quoted(place)} n’importe ${allowed.length === 0 ? 'rien' : `que ${listed(allowed)}`}.`,
  cycle: (paths: readonly string[]) => `Cycle : ${paths.join(' → ')}.`,
};
