import type { Piece } from './cut-blocks.ts';
import { countWords, endsSentence, holdsStop, isByline, isCredit, isFurniture, markedHeading } from './line-shapes.ts';
import { type DateLine, readDateLine } from './read-dates.ts';
import { readRelatedLine } from './related-lines.ts';

/** What a line looks like by itself, before its place in the article is known. */
type Shape =
  | 'related'
  | 'relatedHeader'
  | 'furniture'
  | 'blockquote'
  | 'markedHeading'
  | 'date'
  /** A date and no verb: a date line in the header, a heading of a chronology in the body. */
  | 'bareDate'
  | 'credit'
  | 'byline'
  | 'bullet'
  | 'number'
  | 'dash'
  /** « * * * »: no word at all. */
  | 'ornament'
  | 'plain';

export type ShapedPiece = Piece & { readonly shape: Shape; readonly dates: DateLine | null };

/** U+F0B7 is the bullet of Word's own symbols, which no other font draws. */
export const BULLET = /^[•·▪◦●■\uF0B7*][ \u00A0]/u;
const NUMBER = /^\d{1,2}[.)][ \u00A0]/u;
const DASH = /^[-–—][ \u00A0]/u;
const ORNAMENT = /^[\s*•·▪◦●■\uF0B7>_=~#⁂★☆–—-]+$/u;
/** No signature, credit, date or link is longer: long paragraphs are looked at by their first sign only. */
const LONGEST = 600;

/** Says for each piece what it looks like. */
export function shapePieces(pieces: readonly Piece[]): ShapedPiece[] {
  return pieces.map((piece) => {
    const dates = piece.words.length <= LONGEST ? readDateLine(piece.words, piece.start) : null;
    return { ...piece, dates, shape: shapeOf(piece.words, dates) };
  });
}

function shapeOf(words: string, dates: DateLine | null): Shape {
  if (words.length <= LONGEST) {
    const related = readRelatedLine(words, 0);
    if (related) return related.isHeader ? 'relatedHeader' : 'related';
    if (isFurniture(words)) return 'furniture';
    if (ORNAMENT.test(words)) return 'ornament';
    if (markedHeading(words) !== null) return 'markedHeading';
    if (dates) return dates.hasVerb ? 'date' : 'bareDate';
    if (isCredit(words)) return 'credit';
    if (isByline(words)) return 'byline';
  }
  if (words.startsWith('>')) return 'blockquote';
  if (BULLET.test(words)) return 'bullet';
  if (NUMBER.test(words)) return 'number';
  return DASH.test(words) ? 'dash' : 'plain';
}

/** 2 to 80 characters, at most 8 words, a letter, and no final « . , ; : … »: « Un budget à trouver », « Et maintenant ? ». */
export const isTitleLike = (words: string): boolean =>
  words.length >= 2 &&
  words.length <= 80 &&
  /\p{L}/u.test(words) &&
  !/[.,;:…][\s»”"')\]]*$/u.test(words) &&
  countWords(words) <= 8 &&
  !holdsStop(words);

/** A paragraph for sure: a sentence, or too long for a title. */
export const isProse = (piece: ShapedPiece | undefined): boolean =>
  piece?.shape === 'plain' && !isTitleLike(piece.words) && (piece.words.length > 80 || endsSentence(piece.words));

/** What may stand under a heading. */
export const isText = (piece: ShapedPiece | undefined): boolean =>
  isProse(piece) ||
  piece?.shape === 'bullet' ||
  piece?.shape === 'dash' ||
  piece?.shape === 'number' ||
  piece?.shape === 'blockquote';
