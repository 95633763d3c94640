import { REPLY } from '../french/press-words.ts';
import type { BlockKind, Problem } from '../model.ts';
import { mayBePlace } from './dateline.ts';
import {
  countWords,
  endsSentence,
  holdsStop,
  isAllCaps,
  isBareName,
  isQuotedAlone,
  linePattern,
} from './line-shapes.ts';
import type { ChosenKind } from './read-header.ts';
import { isRelatedHeader } from './related-lines.ts';
import { isProse, isText, isTitleLike, type ShapedPiece } from './shapes.ts';

/** The kind of a piece; `relatedTitle` is a line under « Lire aussi », `none` a line without words. */
export type BodyKind = BlockKind | 'relatedTitle' | 'none';

/** A piece of which the place in the article is known. */
export type ClassifiedPiece = ShapedPiece & { readonly kind: BodyKind };

export type Body = { readonly kinds: readonly BodyKind[]; readonly problems: readonly Problem[] };

type Read = { readonly kind: BodyKind; readonly problem?: Problem };

const SIGNOFF = /^[a-z]{2,4}(?:[-/][a-z]{2,4})+$/u;
const CAPTION_LEAD = linePattern('^légende ?:');

/**
 * Reads the body, in which kinds come in any order: each line by its own look first, then by the lines around it.
 *
 * @param from Index of the first piece of the body.
 */
export function readBody(pieces: readonly ShapedPiece[], from: number, chosen: ChosenKind): Body {
  const kinds: BodyKind[] = [];
  const problems: Problem[] = [];
  const place = placesOf(pieces, from);
  for (let index = from; index < pieces.length; index++) {
    const read = readPiece(pieces, index, place, chosen(index), kinds.at(-1));
    kinds.push(read.kind);
    if (read.problem) problems.push(read.problem);
  }
  return { kinds, problems };
}

type Places = {
  readonly from: number;
  /** Index from which only signatures, dates, credits and links are left. */
  readonly tail: number;
  readonly isInterview: boolean;
  /** Indexes of lines that start with a dash and are spoken. */
  readonly replies: ReadonlySet<number>;
  /** Indexes of lines that are titles under « Lire aussi », and of the headings that have such lines. */
  readonly titles: ReadonlySet<number>;
  readonly headers: ReadonlySet<number>;
};

function placesOf(pieces: readonly ShapedPiece[], from: number): Places {
  const { titles, headers } = titlesUnderHeaders(pieces, from);
  return {
    from,
    tail: tailOf(pieces, from, titles),
    isInterview: isInterview(pieces, from),
    replies: findReplies(pieces, from),
    titles,
    headers,
  };
}

function readPiece(
  pieces: readonly ShapedPiece[],
  index: number,
  place: Places,
  picked: BlockKind | undefined,
  before: BodyKind | undefined,
): Read {
  if (picked) return { kind: picked };
  if (place.titles.has(index)) return { kind: 'relatedTitle' };
  const piece = pieces[index]!;
  switch (piece.shape) {
    case 'ornament':
      return { kind: 'none' };
    case 'related':
    case 'blockquote':
    case 'credit':
    case 'byline':
    case 'date':
      return { kind: piece.shape };
    case 'markedHeading':
      return { kind: 'heading' };
    case 'bullet':
      return { kind: 'listItem' };
    case 'dash':
      return { kind: place.replies.has(index) ? 'paragraph' : 'listItem' };
    case 'furniture':
      return { kind: 'paragraph' };
    case 'number':
      return { kind: isNumberedHeading(pieces, index, before) ? 'heading' : 'listItem' };
    default:
      return readPlain(pieces, index, place);
  }
}

function readPlain(pieces: readonly ShapedPiece[], index: number, place: Places): Read {
  const piece = pieces[index]!;
  const { words } = piece;
  if (place.headers.has(index) || (piece.shape === 'relatedHeader' && isRelatedHeader(words)))
    return { kind: 'related' };
  if (index >= place.tail) return { kind: tailKind(piece) };
  if (isCaption(pieces, index)) return { kind: 'caption' };
  if (isAllCaps(words) && countWords(words) <= 12 && words.length <= 100 && pieces[index + 1])
    return { kind: 'heading' };
  if (endsSentence(words) && place.isInterview && words.endsWith('?')) return { kind: 'paragraph' };
  if (isTitleLike(words)) return readTitleLike(pieces, index, place.from);
  return { kind: 'paragraph', ...(isLongTitle(words) ? { problem: headingDoubt(piece, 'heading') } : {}) };
}

function tailKind(piece: ShapedPiece): BlockKind {
  if (SIGNOFF.test(piece.words)) return 'signoff';
  if (piece.shape === 'relatedHeader') return 'related';
  return piece.shape === 'bareDate' ? 'date' : 'byline';
}

/** A short line without stop is a heading when a paragraph follows; alone in guillemets it is also a quotation. */
function readTitleLike(pieces: readonly ShapedPiece[], index: number, from: number): Read {
  const piece = pieces[index]!;
  if (!leansOnText(pieces, index)) return { kind: 'paragraph', problem: headingDoubt(piece, 'heading') };
  if (index === from && mayBePlace(piece.words)) return { kind: 'heading', problem: datelineDoubt(piece) };
  const isDoubtful = isQuotedAlone(piece.words) || piece.words.endsWith('!');
  return { kind: 'heading', ...(isDoubtful ? { problem: headingDoubt(piece, 'paragraph') } : {}) };
}

const headingDoubt = ({ line, start }: ShapedPiece, as: BlockKind): Problem => ({
  code: 'W-HEADING-AMBIGUOUS',
  line,
  alternative: { kind: 'block', start, as },
});

const datelineDoubt = ({ line, start }: ShapedPiece): Problem => ({
  code: 'W-DATELINE-AMBIGUOUS',
  line,
  alternative: { kind: 'block', start, as: 'dateline' },
});

/** 9 to 12 words without stop: too long for a heading, unfinished for a sentence. */
const isLongTitle = (words: string) =>
  words.length <= 120 &&
  /\p{L}/u.test(words) &&
  !/[.,;:…][\s»”"')\]]*$/u.test(words) &&
  countWords(words) <= 12 &&
  !holdsStop(words);

/** The next piece is text, links and pictures between them apart. */
function leansOnText(pieces: readonly ShapedPiece[], index: number): boolean {
  let next = index + 1;
  while (pieces[next]?.shape === 'related' || pieces[next]?.shape === 'credit') next++;
  return isText(pieces[next]);
}

/** « 1. Un budget à trouver », a paragraph under it: one of the « cinq choses à savoir ». */
function isNumberedHeading(pieces: readonly ShapedPiece[], index: number, before: BodyKind | undefined): boolean {
  const { words } = pieces[index]!;
  return before !== 'listItem' && words.length <= 100 && !/[.,;:…]$/u.test(words) && isProse(pieces[index + 1]);
}

/** One sentence without quotation, right above a credit. */
function isCaption(pieces: readonly ShapedPiece[], index: number): boolean {
  const { words } = pieces[index]!;
  if (CAPTION_LEAD.test(words)) return true;
  if (pieces[index + 1]?.shape !== 'credit' || words.length > 200) return false;
  return !/[«»“”"]|[.!?…]\s+\p{Lu}/u.test(words);
}

/** From the end up: signatures, dates, credits, links, initials; at most two names without « Par ». */
function tailOf(pieces: readonly ShapedPiece[], from: number, titles: ReadonlySet<number>): number {
  let tail = pieces.length;
  let names = 0;
  while (tail > from) {
    const piece = pieces[tail - 1]!;
    const isName = piece.shape === 'plain' && isBareName(piece.words) && names < 2;
    const isTail =
      titles.has(tail - 1) ||
      ['related', 'relatedHeader', 'byline', 'date', 'credit', 'furniture', 'ornament'].includes(piece.shape) ||
      (piece.shape === 'bareDate' && piece.dates?.hasDay) ||
      SIGNOFF.test(piece.words);
    if (!isName && !isTail) return tail;
    if (isName) names++;
    tail--;
  }
  return tail;
}

/** Three questions or more that each stand alone above an answer, one of them longer than a heading. */
function isInterview(pieces: readonly ShapedPiece[], from: number): boolean {
  let [questions, isLong] = [0, false];
  for (let index = from; index < pieces.length - 1; index++) {
    const { words } = pieces[index]!;
    if (!words.endsWith('?') || words.length > 600 || pieces[index + 1]!.words.endsWith('?')) continue;
    questions++;
    if (countWords(words) > 8) isLong = true;
  }
  return questions >= 3 && isLong;
}

const IS_REPLY = linePattern(`[?!…][ »]*$|${REPLY}`.replace('[ »]', '[\\s»]'));

/**
 * Lines with a dash are a list, unless they speak: a question, an exclamation, « dit-il »; after a long dash also whole sentences,
 * and one such line alone.
 */
function findReplies(pieces: readonly ShapedPiece[], from: number): ReadonlySet<number> {
  const replies = new Set<number>();
  for (let index = from; index < pieces.length; ) {
    let end = index;
    while (pieces[end]?.shape === 'dash') end++;
    const run = pieces.slice(index, end);
    if (isSpoken(run)) for (let at = index; at < end; at++) replies.add(at);
    index = Math.max(end, index + 1);
  }
  return replies;
}

function isSpoken(run: readonly ShapedPiece[]): boolean {
  if (run.length === 0) return false;
  if (run.some(({ words }) => IS_REPLY.test(words.slice(-400)))) return true;
  if (run[0]!.words.startsWith('-')) return false;
  return run.length === 1 || (run[0]!.words.startsWith('—') && run.every(({ words }) => endsSentence(words)));
}

/**
 * The titles that stand under « Lire aussi » on lines of their own: those of the same run of lines, all bullets, or else one line;
 * all the rest of the article when it holds nothing but titles.
 */
function titlesUnderHeaders(pieces: readonly ShapedPiece[], from: number) {
  const titles = new Set<number>();
  const headers = new Set<number>();
  const tail = tailOf(pieces, from, titles);
  for (let index = from; index < pieces.length; index++) {
    if (pieces[index]!.shape !== 'relatedHeader') continue;
    const end = endOfTitles(pieces, index, tail);
    if (end > index + 1) headers.add(index);
    for (let at = index + 1; at < end; at++) titles.add(at);
    index = end - 1;
  }
  return { titles, headers };
}

/** @param tail Index from which only signatures and links are left. */
function endOfTitles(pieces: readonly ShapedPiece[], header: number, tail: number): number {
  const first = header + 1;
  const endOf = (accepts: (piece: ShapedPiece) => boolean) => {
    let end = first;
    while (end < pieces.length && isTitleLine(pieces[end]!) && accepts(pieces[end]!)) end++;
    return end;
  };
  const bullets = endOf((piece) => piece.shape !== 'plain');
  if (bullets > first) return bullets;
  // A name under the last title signs.
  const toTheLast = endOf((piece) => piece === pieces[first] || !isBareName(piece.words));
  if (toTheLast === first || toTheLast >= tail) return toTheLast;
  const sameRun = endOf((piece) => piece.paragraph === pieces[header]!.paragraph);
  if (sameRun > first) return sameRun;
  // « Pour aller plus loin » may be a heading over a heading.
  return isRelatedHeader(pieces[header]!.words) ? first + 1 : first;
}

const isTitleLine = ({ shape, words }: ShapedPiece) =>
  ['plain', 'bullet', 'dash', 'number'].includes(shape) && words.length <= 200 && !/[.,;:][\s»”"')\]]*$/u.test(words);
