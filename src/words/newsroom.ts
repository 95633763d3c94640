/** Every sentence that a journalist reads at the desk, in French. */
import type { BlockKind, Correction, Encoding } from '../engine/model.ts';
import { count, ENCODINGS, quoted } from './fr.ts';

export const newsroom = {
  title: 'L’atelier | Liseuse',
  needsProgram: 'Il lui faut JavaScript : c’est ici, sur cet appareil, que le texte est analysé et mis en page.',
  name: 'Atelier',
  titleOf: (name: string) => `L’atelier${'\u00A0'}: ${name}`,
  stays: 'Rien ne quitte cet appareil.',
  loading: 'L’atelier s’ouvre…',
  welcome: 'Votre article, tel qu’on le lira',
  welcomeHelp:
    'Déposez ici un fichier texte, ou plusieurs. La page se compose à côté, avec qui parle et quand ; vous corrigez ce que Liseuse a mal compris.',
  drop: 'Déposez les fichiers',
  open: 'Ouvrir…',
  openFiles: 'Ouvrir des fichiers texte',
  write: 'Écrire',
  paste: 'Coller',
  pasteHelp: 'Un texte ou des fichiers copiés se collent aussi avec le clavier.',
  nothingToPaste:
    'Le presse-papiers ne contient pas de texte, ou le navigateur ne le donne pas : collez avec le clavier.',
  untitled: 'sans-titre.txt',
  fileName: 'Nom du fichier',
  drafts: 'Brouillons',
  noDraft: 'Aucun brouillon sur cet appareil.',
  deleteDraft: (name: string) => `Supprimer ${name}`,
  deleted: (name: string) => `${quoted(name)} est supprimé.`,
  restore: 'Rétablir',
  dismiss: 'Fermer ce message',
  analysing: 'Analyse en cours…',
  gone: (name: string) =>
    `${quoted(name)} a été supprimé dans un autre onglet. La prochaine frappe le garde de nouveau.`,
  refusedFile: (name: string, sentence: string) => `${name}${'\u00A0'}: ${sentence}.`,
  correctionsRefused: (name: string) =>
    `${name}${'\u00A0'}: ce n’est pas un fichier de corrections de Liseuse, ou il vient d’une version plus récente.`,
  correctionsAlone: (name: string) =>
    `${name}${'\u00A0'}: aucun article ouvert ne porte ce nom. Ouvrez les deux ensemble.`,
  crashed: 'L’analyse s’est arrêtée. Elle repart à la prochaine frappe ; le texte est intact.',
};

export const saving = {
  saved: 'Enregistré sur cet appareil',
  saving: 'Enregistrement…',
  unsaved: 'Modifié',
  refused: 'Ce navigateur ne permet pas de garder de brouillons : emportez le texte avant de fermer.',
  full: 'La mémoire de cet appareil est pleine : emportez le texte maintenant, ou supprimez des brouillons.',
  unknown: 'Le brouillon n’a pas pu être enregistré : emportez le texte avant de fermer.',
  retry: 'Réessayer',
  copied: (name: string) =>
    `Un autre onglet a enregistré ce brouillon entre-temps : le vôtre est gardé sous le nom ${quoted(name)}.`,
  elsewhere: 'Ce brouillon est ouvert dans un autre onglet : ici, il se lit sans se modifier.',
  takeOver: 'Le reprendre ici',
};

export const editor = {
  label: 'Texte de l’article',
  words: (n: number) => count(n, 'mot'),
  blockHere: 'Nature du bloc sous le curseur',
  noBlock: 'hors d’un bloc',
  addQuotation: 'Citation',
  addQuotationHelp: 'La sélection est une citation (Ctrl ou Cmd + Alt + C)',
  addTime: 'Date',
  addTimeHelp: 'La sélection est une date (Ctrl ou Cmd + Alt + D)',
  find: 'Chercher',
  undo: 'Défaire',
  redo: 'Refaire',
  empty: 'Rubrique\n\nTitre de l’article\n\nChapô, en deux phrases.\n\nPar Prénom Nom\n\nLe texte…',
  /** Of the editor's own panel. */
  phrases: {
    Find: 'Chercher',
    Replace: 'Remplacer par',
    next: 'suivant',
    previous: 'précédent',
    all: 'tout sélectionner',
    'match case': 'majuscules',
    'by word': 'mots entiers',
    regexp: 'expression régulière',
    replace: 'remplacer',
    'replace all': 'remplacer tout',
    close: 'fermer',
    'current match': 'occurrence',
    'on line': 'à la ligne',
    'replaced match on line $': 'remplacé à la ligne $',
    'replaced $ matches': '$ remplacements',
    'Go to line': 'Aller à la ligne',
    go: 'aller',
  },
};

export const BLOCKS: Readonly<Record<BlockKind, string>> = {
  slug: 'référence',
  priority: 'priorité',
  section: 'rubrique',
  headline: 'titre',
  deck: 'chapô',
  byline: 'signature',
  date: 'date',
  dateline: 'lieu',
  paragraph: 'paragraphe',
  heading: 'intertitre',
  listItem: 'liste',
  blockquote: 'citation',
  caption: 'légende',
  credit: 'crédit',
  related: 'lire aussi',
  signoff: 'fin',
};

export const pages = {
  title: 'La page',
  phone: 'Téléphone',
  desktop: 'Ordinateur',
  both: 'Les deux',
  width: 'Largeur',
  frame: (device: string, width: number) => `La page sur ${device}, ${width} pixels`,
  onPhone: 'un téléphone',
  onDesktop: 'un ordinateur',
  theme: 'Apparence de la page',
  themes: { auto: 'Auto', light: 'Clair', sepia: 'Sépia', dark: 'Sombre' },
  nothing: 'La page paraîtra ici dès les premiers mots.',
};

export const registers = {
  title: 'Registres',
  views: { text: 'Texte', registers: 'Registres', pages: 'Page' },
  tabs: { reading: 'Lecture', quotations: 'Citations', times: 'Dates', corrections: 'Corrections' },
  toCheck: (n: number) => `, ${n} à vérifier`,
  certainty: (confidence: number) =>
    `certitude ${confidence >= 0.85 ? 'forte' : confidence >= 0.65 ? 'bonne' : 'faible'} (${Math.round(confidence * 100)}${'\u00A0'}%)`,
  corrected: 'après correction',
  undo: 'Annuler la correction',
  why: 'Pourquoi',
  evidence: 'Passage',
  cue: 'Verbe',
  source: 'Nommé',
  medium: 'Où',

  noQuotation:
    'Aucune citation dans ce texte. Sélectionnez des mots, puis «\u00A0Citation\u00A0», pour en ajouter une.',
  speaker: 'Qui parle',
  correct: 'Corriger',
  nobody: 'Source non identifiée',
  notQuotation: 'Pas une citation',
  kinds: { direct: 'citation', mixed: 'citation dans la phrase', indirect: 'propos rapportés' },

  noTime: 'Aucune date dans ce texte. Sélectionnez des mots, puis «\u00A0Date\u00A0», pour en ajouter une.',
  date: 'La date',
  dateHelp:
    'Par exemple «\u00A021 novembre 2017\u00A0», «\u00A0novembre 2017\u00A0», «\u00A0du 3 au 5 mai 2017\u00A0».',
  badDate: 'Cette date n’est pas comprise, ou n’existe pas.',
  offAxis: 'Hors de la chronologie',
  isOffAxis: 'hors de la chronologie',
  onAxis: 'sur la chronologie',
  stated: 'Tout est dans les mots.',
  open: 'Rien dans le texte ne dit l’année, ou le jour.',
  incomplete: 'date incomplète',
  event: 'Événement',
  duration: 'durée',
  set: 'fréquence',

  noText: 'Le texte est vide : rien n’est encore à comprendre.',

  noCorrection: 'Aucune correction. Elles se font dans les registres, et se gardent à côté du texte.',
  lost: 'Ses mots ne sont plus dans le texte.',
  reattach: 'Rattacher à la sélection',
  giveUp: 'Abandonner',
  reattachHelp: 'Sélectionnez d’abord, dans le texte, les mots dont il s’agit.',

  encoding: 'Codage',
  encodingHelp: 'Choisissez la lecture dont les accents sont justes.',
  repair: 'Réparer les accents',
  nothingToSay: 'Rien à signaler : le fichier se lit sans hésitation.',
  line: (n: number) => `ligne ${n}`,
  as: (kind: BlockKind) => `En faire : ${BLOCKS[kind]}`,
  parts: 'Les blocs',
  partsHelp: 'Le curseur dans un bloc, sa nature se change au pied du texte.',
};

/** « Qui parle : la présidence, et non Elise Carondel », what a correction says. */
export function describeCorrection(correction: Correction, writeValue: (value: string) => string): string {
  switch (correction.kind) {
    case 'block':
      return `Bloc : ${BLOCKS[correction.as]}`;
    case 'speaker':
      return `Qui parle : ${correction.speaker?.name ?? 'source non identifiée'}`;
    case 'quotation':
      return `Citation ajoutée : ${correction.speaker?.name ?? 'source non identifiée'}`;
    case 'notQuotation':
      return 'Pas une citation';
    case 'time':
      return `Date : ${writeValue(correction.value)}`;
    case 'offAxis':
      return 'Hors de la chronologie';
  }
}

export const encodingName = (encoding: Encoding | null) =>
  encoding === null ? 'Deux codages mêlés' : ENCODINGS[encoding];

export const takeAway = {
  title: 'Emporter',
  text: 'Le texte',
  textHelp: 'le fichier, à l’octet près là où rien n’a changé',
  corrections: 'Les corrections',
  correctionsHelp: 'à poser à côté du texte, dans le dossier des articles',
  story: 'L’article en JSON',
  storyHelp: 'comme dans le bundle',
  page: 'La page HTML',
  pageHelp: 'complète, s’ouvre depuis un disque',
  notYet: 'Il n’y a pas encore d’article à emporter.',
  otherEncoding: (signs: string) => `Le codage d’origine n’a pas de place pour ${signs} : le texte est écrit en UTF-8.`,
};
