/** Kinds of annotation that a check leaves on its cell, and that the summary counts. */
export const PICTURE = 'image';
export const NOT_COMPARED = 'non comparé';
