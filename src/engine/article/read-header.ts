import type { BlockKind, Problem } from '../model.ts';
import { findDateline, isDatelineAlone } from './dateline.ts';
import {
  countWords,
  endsSentence,
  endsWithStop,
  holdsStop,
  isAllCaps,
  isBareName,
  isQuotedAlone,
  isUnfinished,
} from './line-shapes.ts';
import { findDates } from './read-dates.ts';
import { isProse, isText, type ShapedPiece } from './shapes.ts';

/** The kind that a person chose for a piece, if any. */
export type ChosenKind = (index: number) => BlockKind | undefined;

export type Header = {
  /** Kinds of the first pieces, one each; the body starts after them. */
  readonly kinds: readonly BlockKind[];
  readonly problems: readonly Problem[];
};

const SLUG = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+){2,}$/u;
const PRIORITY = /^\(?(?:URGENT|ALERTE|FLASH)\)?[ \u00A0]?[!:-]?$/u;
const DECK = { usual: 60, wordy: 320, most: 450 };

/**
 * Reads the head of the article, in its fixed order:
 *
 *     VEL-economie-peages         slug          Le bac de Lauvière reprend lundi …      deck
 *     URGENT                      priority      Par Violaine Ribes                      byline
 *     Économie                    section       Publié le 12 avril 2021                 date
 *     Le bac reprend              headline      SARMONT                                 dateline
 *
 * A byline, a date or a dateline right under the headline closes the head: what follows is no deck.
 */
export function readHeader(pieces: readonly ShapedPiece[], chosen: ChosenKind): Header {
  const kinds: BlockKind[] = [];
  const problems: Problem[] = [];
  const takeWhile = (kindOf: (index: number) => BlockKind | null) => {
    for (let kind = kindOf(kinds.length); kind !== null; kind = kindOf(kinds.length)) kinds.push(kind);
  };
  takeWhile((index) => openingKind(pieces, chosen, index));
  const isWire = kinds.includes('slug') || kinds.includes('priority');
  const hasSection = isSection(pieces, chosen, kinds.length);
  if (hasSection) kinds.push('section');
  takeWhile((index) => openingKind(pieces, chosen, index));
  if (!isHeadline(pieces, chosen, kinds.length, hasSection)) return { kinds, problems };
  if (!hasSection && !isWire && pieces.length > 1) problems.push(noSection(pieces, chosen, kinds.length));
  problems.push(...headlineProblems(pieces[kinds.length]!, chosen(kinds.length) !== undefined));
  kinds.push('headline');
  const deck = readDeck(pieces, chosen, kinds.length);
  if (deck.isDeck) kinds.push('deck');
  takeWhile((index) => metaKind(pieces, chosen, index));
  return { kinds, problems: [...problems, ...deck.problems, ...placeDoubts(pieces, kinds, chosen)] };
}

/** « SARMONT » alone is read as a place; it may be a heading in capitals. */
function placeDoubts(pieces: readonly ShapedPiece[], kinds: readonly BlockKind[], chosen: ChosenKind): Problem[] {
  return pieces
    .slice(0, kinds.length)
    .filter(({ words }, index) => kinds[index] === 'dateline' && chosen(index) === undefined && isAllCaps(words))
    .map(({ line, start }) => ({
      code: 'W-DATELINE-AMBIGUOUS',
      line,
      alternative: { kind: 'block', start, as: 'heading' },
    }));
}

/** What may stand above the headline. */
function openingKind(pieces: readonly ShapedPiece[], chosen: ChosenKind, index: number): BlockKind | null {
  const piece = pieces[index];
  const picked = chosen(index);
  if (!piece) return null;
  if (picked) return ['slug', 'priority', 'date', 'byline', 'credit', 'dateline'].includes(picked) ? picked : null;
  if (PRIORITY.test(piece.words)) return 'priority';
  if (index === 0 && piece.words.length <= 80 && SLUG.test(piece.words)) return 'slug';
  if (piece.shape === 'date' || piece.shape === 'bareDate') return 'date';
  return piece.shape === 'byline' || piece.shape === 'credit' ? piece.shape : null;
}

/**
 * « Culture »: at most 40 characters and 4 words without final stop, and a longer line under it that has none either. Over a line with
 * a stop, « Un homme » is the headline and that line the text; one word alone is a section all the same. A very long line under it is
 * the headline only when the text comes after.
 */
function isSection(pieces: readonly ShapedPiece[], chosen: ChosenKind, index: number): boolean {
  const piece = pieces[index];
  const picked = chosen(index);
  if (picked || !piece) return picked === 'section';
  const { words } = piece;
  if (piece.shape !== 'plain' || words.length > 40 || countWords(words) > 4 || /[.!?…;:]$/u.test(words)) return false;
  const next = pieces[index + 1];
  if (!next || !['plain', 'markedHeading', 'number'].includes(next.shape)) return false;
  if (chosen(index + 1) !== undefined) return chosen(index + 1) === 'headline';
  if (isLongHeadline(next)) return textFrom(pieces, index + 2, 1) === 1;
  if (next.words.length <= words.length || !couldBeHeadline(next)) return false;
  return !endsWithStop(next.words) || (countWords(words) === 1 && isText(pieces[index + 2]));
}

function noSection(pieces: readonly ShapedPiece[], chosen: ChosenKind, index: number): Problem {
  const { line, start, words } = pieces[index]!;
  const couldBe = words.length <= 40 && pieces[index + 1] !== undefined && chosen(index) === undefined;
  if (!couldBe) return { code: 'W-NO-SECTION', line };
  return { code: 'W-NO-SECTION', line, alternative: { kind: 'block', start, as: 'section' } };
}

const NEVER_HEADLINE = new Set(['related', 'relatedHeader', 'blockquote', 'bullet', 'ornament']);

function isHeadline(
  pieces: readonly ShapedPiece[],
  chosen: ChosenKind,
  index: number,
  isUnderSection: boolean,
): boolean {
  const piece = pieces[index];
  const picked = chosen(index);
  if (picked || !piece) return picked === 'headline';
  if (NEVER_HEADLINE.has(piece.shape)) return false;
  return couldBeHeadline(piece) || (isUnderSection && isLongHeadline(piece));
}

const HEADLINE = { withStop: 120, usual: 200, most: 400 };

const couldBeHeadline = ({ words }: ShapedPiece) =>
  words.length <= (endsWithStop(words) ? HEADLINE.withStop : HEADLINE.usual);

/** Longer than headlines are, but under a section and with no sentence that ends, it is no paragraph either. */
const isLongHeadline = ({ shape, words }: ShapedPiece) =>
  shape === 'plain' &&
  words.length > HEADLINE.usual &&
  words.length <= HEADLINE.most &&
  !endsSentence(words) &&
  !holdsStop(words) &&
  !isUnfinished(words);

function headlineProblems(piece: ShapedPiece, isChosen: boolean): Problem[] {
  const { words, line, start } = piece;
  const problems: Problem[] = [];
  if (isLongHeadline(piece) && !isChosen) {
    problems.push({ code: 'W-HEADING-AMBIGUOUS', line, alternative: { kind: 'block', start, as: 'paragraph' } });
  }
  if (endsWithStop(words)) {
    problems.push({ code: 'W-TITLE-STOP', line, alternative: { kind: 'block', start, as: 'paragraph' } });
  }
  if (isAllCaps(words)) problems.push({ code: 'I-ALL-CAPS', line });
  return problems;
}

type Deck = { readonly isDeck: boolean; readonly problems: readonly Problem[] };

function readDeck(pieces: readonly ShapedPiece[], chosen: ChosenKind, index: number): Deck {
  const picked = chosen(index);
  if (picked) return { isDeck: picked === 'deck', problems: [] };
  const piece = pieces[index];
  if (!piece) return { isDeck: false, problems: [] };
  if (metaKind(pieces, chosen, index) !== null) return { isDeck: false, problems: lostDeck(pieces, chosen, index) };
  if (!couldBeDeck(pieces, chosen, index)) {
    const isLong = textFrom(pieces, index, 3) === 3 && chosen(index) === undefined;
    return { isDeck: false, problems: isLong || hasDateline(piece) ? [{ code: 'W-NO-DECK', line: piece.line }] : [] };
  }
  const { line, start } = piece;
  const doubt: Problem = { code: 'W-DECK-AMBIGUOUS', line, alternative: { kind: 'block', start, as: 'paragraph' } };
  return { isDeck: true, problems: isDoubtful(pieces, chosen, index) ? [doubt] : [] };
}

const hasDateline = (piece: ShapedPiece) => findDateline(piece.words, 0) !== null;

/** No more than 450 characters, no dateline, and two paragraphs or more under it. */
function couldBeDeck(pieces: readonly ShapedPiece[], chosen: ChosenKind, index: number): boolean {
  const piece = pieces[index];
  if (piece?.shape !== 'plain' || piece.words.length > DECK.most) return false;
  if (hasDateline(piece) || isQuotedAlone(piece.words)) return false;
  const least = metaKind(pieces, chosen, index + 1) === null ? 2 : 1;
  return textFrom(pieces, index + 1, least) === least;
}

/** Counts paragraphs from `index` on, no further than `enough`. */
function textFrom(pieces: readonly ShapedPiece[], index: number, enough: number): number {
  let count = 0;
  for (let at = index; at < pieces.length && count < enough; at++) if (isText(pieces[at])) count++;
  return count;
}

/**
 * A deck is followed by a byline, a date or a heading, or by a first paragraph that tells all again. What looks like that first
 * paragraph itself is doubtful: it holds a full date, the next one starts with a quotation, it is very short or long.
 */
function isDoubtful(pieces: readonly ShapedPiece[], chosen: ChosenKind, index: number): boolean {
  const { words } = pieces[index]!;
  const next = pieces[index + 1]!;
  if (!endsSentence(words) && words.length < DECK.usual) return true;
  if (metaKind(pieces, chosen, index + 1) !== null || !isProse(next)) return false;
  if (words.length < DECK.usual || words.length > DECK.wordy) return true;
  return /^[«“"—–-]/u.test(next.words) || findDates(words, 0).length > 0;
}

/** The deck may stand under the byline all the same: a person can say so. */
function lostDeck(pieces: readonly ShapedPiece[], chosen: ChosenKind, index: number): Problem[] {
  let after = index;
  for (let kind = metaKind(pieces, chosen, after); kind !== null; kind = metaKind(pieces, chosen, after)) {
    if (kind === 'deck') return [];
    after++;
  }
  if (textFrom(pieces, after, 1) === 0) return [];
  const line = pieces[index]!.line;
  if (!couldBeDeck(pieces, chosen, after)) return [{ code: 'W-NO-DECK', line }];
  return [{ code: 'W-NO-DECK', line, alternative: { kind: 'block', start: pieces[after]!.start, as: 'deck' } }];
}

/** Byline, dates, place and picture under the headline or the deck. */
function metaKind(pieces: readonly ShapedPiece[], chosen: ChosenKind, index: number): BlockKind | null {
  const piece = pieces[index];
  const picked = chosen(index);
  if (!piece) return null;
  if (picked) return ['byline', 'date', 'dateline', 'credit', 'caption', 'deck'].includes(picked) ? picked : null;
  if (piece.shape === 'byline' || piece.shape === 'credit' || piece.shape === 'date') return piece.shape;
  // « Temps de lecture : 4 min » between them ends nothing.
  if (piece.shape === 'furniture') return 'paragraph';
  if (piece.shape === 'plain' && isDatelineAlone(piece.words)) return 'dateline';
  if (piece.shape === 'bareDate')
    return piece.dates?.hasDay || /^\p{L}+[ \u00A0]\d{4}$/u.test(piece.words) ? 'date' : null;
  return piece.shape === 'plain' && isBareName(piece.words) ? 'byline' : null;
}
