/** Every sentence of the timeline beside a story, each of its own: the keys of an object would travel to the reader too. */
import type { Publication } from '../engine/model.ts';

export const title = 'Chronologie';
export const none = 'Le texte ne date aucun événement.';
/** Under the strip, where points have numbers in them. */
export const counts = 'Sur l’axe, un chiffre réunit plusieurs événements.';
/** Above numbers beside the events: the text does not tell them in the order of time. */
export const order = 'Les numéros suivent l’ordre du récit.';
/** Before the other places of the text that tell the same event. */
export const also = 'Aussi :';
/** Before the files of the same events. */
export const takeAway = 'Emporter\u00A0:';
export const calendar = 'agenda';
export const drawing = 'image';
export const data = 'données';

/** @param basis How the day of the publication is known. */
export const publication = (basis: Publication['basis']): string =>
  basis === 'stated' ? 'Publication' : `Publication, d’après ${basis === 'dateline' ? 'la dépêche' : 'le texte'}`;
