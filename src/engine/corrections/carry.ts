import type { Correction, Span } from '../model.ts';
import { trimSpan } from '../text/spans.ts';
import { cutsPair, makeTarget, resolveTarget } from './targets.ts';

/** One place that was edited: the units of the text before, and of the text after, that took theirs. */
type Edit = { readonly from: number; readonly oldEnd: number; readonly newEnd: number };

/**
 * Takes corrections along when the text is edited in one place: what a person types moves the words, and may change them.
 *
 *     « Le pont rouvre »   →   « Le grand pont rouvre »     the edit is inside the words: they have new ones
 *
 * @param before The text on which the corrections hold; @param after the text as it is now. Both are canonical (`Article.text`).
 * @returns The same corrections in the same order, their targets made again on `after`. One that was lost before, or whose words the
 * edit took all away, stays as it was: it may be found again, or be said to be lost.
 */
export function carryCorrections(corrections: readonly Correction[], before: string, after: string): Correction[] {
  const edit = findEdit(before, after);
  return corrections.map((correction) => {
    const span = resolveTarget(before, correction.target);
    const moved = span && moveSpan(span, edit);
    const words = moved && trimSpan(after, moved);
    return words && words.start < words.end ? { ...correction, target: makeTarget(after, words) } : correction;
  });
}

/** What is not common at the head and at the end of the two texts; no character is cut in two. */
function findEdit(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before.charCodeAt(from) === after.charCodeAt(from)) from++;
  if (cutsPair(before, from) || cutsPair(after, from)) from--;
  let kept = 0;
  while (
    kept < shorter - from &&
    before.charCodeAt(before.length - kept - 1) === after.charCodeAt(after.length - kept - 1)
  )
    kept++;
  if (cutsPair(before, before.length - kept) || cutsPair(after, after.length - kept)) kept--;
  return { from, oldEnd: before.length - kept, newEnd: after.length - kept };
}

/**
 * @returns null when nothing of the words is left; or too little: the letters that words which were taken away share by chance with
 * those that follow them are no part of them.
 */
function moveSpan({ start, end }: Span, { from, oldEnd, newEnd }: Edit): Span | null {
  if (end <= from) return { start, end };
  const shift = newEnd - oldEnd;
  if (start >= oldEnd) return { start: start + shift, end: end + shift };
  const isInside = start <= from && oldEnd <= end && (start < from || oldEnd < end);
  if (isInside) return { start, end: end + shift };
  const left = start < from ? { start, end: from } : { start: newEnd, end: end + shift };
  return (left.end - left.start) * 2 >= end - start ? left : null;
}
