/** Names in the page that checks from outside may rely on; they change only with the bundle's major version. */
export const CONTRACT = {
  /** On `<html>`, once the program has taken over the page. */
  ready: 'data-ready',
  /** On each passage of a quotation: its id. */
  quotation: 'data-quotation',
  /** On each passage: `stated`, `resolved`, `inherited`, `corrected` or `unidentified`. */
  attribution: 'data-attribution',
  /** On each passage of words that are told without marks. */
  reported: 'data-reported',
  /** On each note in the margin, with the id of the quotation that it opens. */
  note: 'data-note',
  /** On each date of the text that is on the axis: its TIMEX3 value. */
  time: 'data-time',
  /** On each place of the axis: its value. */
  event: 'data-event',
  /** On a place of the axis: `past`, `day of publication` or `to come`. */
  when: 'data-when',
  /** On each related line: `exact`, `close` or `none`. */
  related: 'data-related',
  /** On `<html>`: `light`, `sepia` or `dark`; not there while the page follows the device. */
  theme: 'data-theme',
} as const;

/** Where the browser keeps the theme that the reader chose; set before the page loads, it is there from the first paint. */
export const STORED_THEME = 'liseuse-theme';

/** Anchors within a page: a section's on the front page, the others in a story. */
export const anchorOf = {
  card: (quotation: string) => `carte-${quotation}`,
  /** How the anchor of a quotation begins. */
  quotations: 'citation-',
  event: (time: string) => `evenement-${time}`,
  timeline: 'chronologie',
  text: 'texte',
  section: (id: string) => `rubrique-${id}`,
} as const;

/** Names of the files beside the page of a story, a period or a dossier: its events for a calendar, a printer, a program. */
export const EXPORTS = {
  calendar: 'chronologie.ics',
  drawing: 'chronologie.svg',
  data: 'chronologie.json',
} as const;

export const addressOf = {
  front: '/',
  page: (number: number) => (number === 1 ? '/' : `/page/${number}/`),
  section: (id: string) => `/#${anchorOf.section(id)}`,
  dossier: (id: string, number = 1) => (number === 1 ? `/dossier/${id}/` : `/dossier/${id}/page/${number}/`),
  story: (id: string) => `/article/${id}/`,
  quotation: (story: string, id: string) => `/article/${story}/#${id}`,
  /** The sentence of a date, in its story. */
  time: (story: string, id: string) => `/article/${story}/#${id}`,
  times: () => '/chronologie/',
  period: (period: string, number = 1) =>
    number === 1 ? `/chronologie/${period}/` : `/chronologie/${period}/page/${number}/`,
  voices: (number = 1) => (number === 1 ? '/voix/' : `/voix/page/${number}/`),
  voice: (id: string, number = 1) => (number === 1 ? `/voix/${id}/` : `/voix/${id}/page/${number}/`),
} as const;
