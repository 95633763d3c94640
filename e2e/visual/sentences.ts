/** What the checks say, in the report and in the terminal. */
import type { HardThing, Theme } from './choose-cells.ts';

const quoted = (words: string) => `« ${words} »`;
/** Down, as axe does: 4.49 is not 4.5. */
const decimal = (n: number) => (Math.floor(n * 100) / 100).toLocaleString('fr-FR');
const pixels = (length: number) => `${Math.round(length)} px`;
const count = (n: number, one: string, many = `${one}s`) => `${n} ${n < 2 ? one : many}`;

const themes: Readonly<Record<Theme, string>> = { light: 'clair', dark: 'sombre', sepia: 'sépia' };
export const cellName = (width: number, theme: Theme) => `${width} px, ${themes[theme]}`;

const things: Readonly<Record<HardThing, string>> = {
  'longest-headline': 'le plus long titre',
  'nested-quotation': 'une citation dans une citation',
  'quotation-over-paragraphs': 'une citation sur plusieurs paragraphes',
  'no-date': 'sans date',
  'most-dates': 'le plus de dates',
  'missing-related': 'un « Lire aussi » sans article',
  'most-speakers': 'le plus de voix',
};

export const pages = { front: 'la Une', lost: 'une adresse perdue' };

export const laws = {
  sideways: 'rien ne défile de côté',
  beyond: (width: number, by: number, names: readonly string[]) =>
    `à ${pixels(width)}, la page dépasse de ${pixels(by)}${names.length > 0 ? ` : ${names.join(', ')}` : ''}`,
  overlap: 'rien ne se recouvre',
  overlaps: (one: string, other: string) => `${one} et ${other} se recouvrent`,
  measure: 'une ligne a 80 signes au plus ; celles d’un paragraphe, 45 en moyenne au moins, dès 768 px',
  tooLong: (signs: number, line: string) => `ligne de ${count(signs, 'signe')} : ${quoted(line)}`,
  tooShort: (signs: number, name: string) =>
    `lignes de ${count(Math.round(signs), 'signe')} seulement en moyenne : ${name}`,
  lineStart: 'aucune ligne ne commence par ; : ! ? ou »',
  startsWith: (sign: string, line: string) => `une ligne commence par ${sign} : ${quoted(line)}`,
  panel: 'la chronologie est à côté du texte où elle tient, après lui sinon',
  panelOver: 'la chronologie recouvre le texte',
  panelBeside: (width: number) => `à ${pixels(width)}, la chronologie n’est pas à côté du texte`,
  panelAfter: (width: number) => `à ${pixels(width)}, la chronologie n’est pas après le texte`,
  targets: 'ce que l’on touche a 24 px, ou la place de 24 px autour de lui',
  tooSmall: (name: string, width: number, height: number) => `${name} n’a que ${pixels(width)} sur ${pixels(height)}`,
  doubled: 'le texte à 200 % tient encore',
  clipped: (name: string) => `${name} est coupé`,
  still: 'rien ne bouge quand le programme arrive',
  moved: (name: string, left: number, top: number) =>
    `${name} a bougé de ${pixels(left)} de côté et ${pixels(top)} de haut en bas`,
  counted: (before: number, after: number) =>
    `la page avait ${count(before, 'élément')} avant le programme, ${after} après`,
  shifted: (name: string, value: number) => `décalage de ${value.toFixed(4)}${name ? ` : ${name}` : ''}`,
  faces: 'les caractères livrés sont ceux de la page',
  notLoaded: (family: string) => `la police ${family} n’est pas chargée`,
  foreignFace: (family: string, signs: number) =>
    `${count(signs, 'signe')} dans une police de la machine (${family}), que les polices livrées savent écrire`,
  security: 'la politique de sécurité n’arrête rien',
  refused: (violation: string) => `refusé : ${violation}`,
  threw: (message: string) => `le programme a échoué : ${message}`,
  gradient: 'un texte sur un dégradé, dont axe ne juge pas, a un contraste de 4,5',
  faint: (ratio: number, name: string) => `contraste de ${decimal(ratio)}, il en faut 4,5 : ${name}`,
  axe: 'axe ne trouve rien',
  axeRule: (id: string, help: string, where: string) => `${id} : ${help} (${where})`,
  contrast: (ratio: number, expected: string) =>
    `contraste de ${decimal(ratio)}, il en faut ${expected.replace('.', ',').replace(':1', '')}`,
  paper: 'sur papier : le texte et la chronologie, sans le décor',
  onPaper: (name: string) => `${name} est imprimé`,
  notOnPaper: (name: string) => `${name} n’est pas imprimé`,
  noSheet: 'aucune page n’est imprimée',
};

export const record = {
  title: 'le relevé est celui de la référence',
  none: 'pas de référence pour cette page : lancez --update',
  headlineLines: (before: number, after: number) =>
    after > before
      ? `le titre a gagné ${count(after - before, 'ligne')} (${before} → ${after})`
      : `le titre a perdu ${count(before - after, 'ligne')} (${before} → ${after})`,
  headline: (before: string, after: string) => `le titre était ${quoted(before)}, il est ${quoted(after)}`,
  breaks: (place: number, before: string, after: string) =>
    `le texte se coupe autrement à la ligne ${place} : ${quoted(before)}, maintenant ${quoted(after)}`,
  textLines: (before: number, after: number) => `le texte avait ${count(before, 'ligne')}, il en a ${after}`,
  quotation: {
    lost: (place: number, words: string) => `la citation ${place} a disparu : ${quoted(words)}`,
    added: (place: number, words: string) => `une citation est apparue, la ${place} : ${quoted(words)}`,
    noSpeaker: (place: number, name: string) => `la citation ${place} a perdu son locuteur (${quoted(name)})`,
    speakerFound: (place: number, name: string) => `la citation ${place} a maintenant un locuteur (${quoted(name)})`,
    speaker: (place: number, before: string, after: string) =>
      `la citation ${place} a changé de locuteur : ${quoted(before)}, maintenant ${quoted(after)}`,
    noNote: (place: number, note: string) => `la citation ${place} n’a plus sa note (${quoted(note)})`,
    note: (place: number, before: string, after: string) =>
      `la note de la citation ${place} disait ${quoted(before)}, elle dit ${quoted(after)}`,
  },
  date: {
    lost: (words: string) => `la date ${quoted(words)} a disparu du texte`,
    added: (words: string) => `la date ${quoted(words)} est apparue dans le texte`,
    value: (words: string, before: string, after: string) =>
      `la date ${quoted(words)} valait ${before}, elle vaut ${after}`,
  },
  event: {
    lost: (words: string) => `l’événement ${quoted(words)} a disparu de la chronologie`,
    added: (words: string) => `l’événement ${quoted(words)} est apparu dans la chronologie`,
  },
  related: {
    lost: (words: string) => `le « Lire aussi » ${quoted(words)} a disparu`,
    added: (words: string) => `le « Lire aussi » ${quoted(words)} est apparu`,
  },
  tree: (lost: string | null, added: string | null) =>
    `l’arbre d’accessibilité a changé : ${[lost && `sans ${quoted(lost)}`, added && `avec ${quoted(added)}`].filter(Boolean).join(', ')}`,
};

export const picture = {
  title: (thing: HardThing) => `l’image est celle de la référence : ${things[thing]}`,
  whole: 'l’image de toute la page est celle de la référence',
  none: (name: string) => `pas d’image de référence (${name}) : lancez --update`,
  differs: (name: string) => `l’image ${name} diffère de la référence`,
};

export const terminal = {
  chosen: (cells: number, stories: number) =>
    `${count(cells, 'image')} sur ${count(stories, 'article choisi', 'articles choisis')}, les moins nombreux qui aient tout ce qui est difficile :`,
  choice: (cell: string, thing: HardThing) => `  ${cell} : ${things[thing]}`,
  notCompared: (baseline: string, now: string) =>
    `\nImages : non comparé. Les références viennent de ${baseline}, ce navigateur est ${now} ; les lois et les relevés sont vérifiés.`,
  fault: (place: string, message: string) => `\n✗ ${place}\n${message.replace(/^/gm, '    ')}`,
  summary: (cells: number, pictures: string, failed: number, seconds: number) =>
    `\n${count(cells, 'vérification')}, ${pictures}, ${
      failed === 0 ? 'aucune différence' : `${count(failed, 'page différente', 'pages différentes')}`
    } (${Math.round(seconds)} s)`,
  compared: (pictures: number) => count(pictures, 'image comparée', 'images comparées'),
  taken: (pictures: number) => count(pictures, 'image prise', 'images prises'),
  renewed: (folder: string) => `Références renouvelées dans ${folder}`,
  report: (path: string) => `Le rapport, avec les images : ${path}`,
};
