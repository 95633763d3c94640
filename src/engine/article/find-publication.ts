import type { Article, Span } from '../model.ts';
import { findDateline } from './dateline.ts';
import type { ClassifiedPiece } from './read-body.ts';
import { type DateMention, findDates, readDateLine } from './read-dates.ts';

type Found = Pick<Article, 'publication' | 'updatedOn' | 'dateline'> & {
  /** Days or hours that do not exist: « 31 juin ». */
  readonly invalid: readonly Span[];
};

/**
 * Finds when the story came out and when it changed: on a date line or in a signature first, else in a dateline.
 *
 * @param pieces In the order of the text, with their kinds.
 * @returns Null for each that the file does not state.
 */
export function findPublication(pieces: readonly ClassifiedPiece[]): Found {
  const dateline = datelineOf(pieces);
  const stated = pieces.flatMap(statedDates);
  const sent = pieces.flatMap((piece) => sentDates(piece, dateline));
  const onLine = stated.find(isOut);
  const found = onLine ?? sent.find(isOut);
  return {
    publication: found
      ? { value: found.value!, basis: onLine ? 'stated' : 'dateline', source: { start: found.start, end: found.end } }
      : null,
    updatedOn: stated.findLast(({ role, value }) => role === 'update' && value !== null)?.value ?? null,
    dateline,
    invalid: [...stated, ...sent].filter(({ value }) => value === null),
  };
}

const isOut = ({ role, value }: DateMention) => role === 'publication' && value !== null;

/** At the head of the first paragraph of the body. */
function datelineOf(pieces: readonly ClassifiedPiece[]): Span | null {
  const first = pieces.find(({ kind, shape }) => kind === 'paragraph' && shape !== 'furniture');
  return first ? findDateline(first.words, first.start) : null;
}

function statedDates({ kind, words, start }: ClassifiedPiece): DateMention[] {
  if (kind === 'date') return [...(readDateLine(words, start)?.mentions ?? findDates(words, start))];
  return kind === 'byline' ? findDates(words, start) : [];
}

/** Of a dateline on a line of its own, or of the one that opens this paragraph. */
function sentDates({ kind, words, start }: ClassifiedPiece, dateline: Span | null): DateMention[] {
  if (kind === 'dateline') return findDates(words, start);
  return start === dateline?.start ? findDates(words.slice(0, dateline.end - start), start) : [];
}
