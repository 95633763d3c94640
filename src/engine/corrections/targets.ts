import type { Span, Target } from '../model.ts';

/** What is read of a text: of a megabyte too, its characters one at a time, so that a test can count how many. */
type Characters = Pick<string, 'length' | 'charCodeAt'>;

/** Units kept on each side of the words. */
const SURROUNDINGS = 32;
/** A side agrees when so many units next to the words are the same. */
const AGREES = 8;
/** Words of so many units that stand once in the text need no surroundings. */
const LONG = 24;

const isHigh = (text: Characters, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xd800;
const isLow = (text: Characters, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/** True between the two halves of one character. */
export const cutsPair = (text: Characters, at: number): boolean =>
  at > 0 && at < text.length && isHigh(text, at - 1) && isLow(text, at);

/**
 * What finds words again once the text was edited: their place, the words, and up to 32 units on each side, no character cut in two.
 *
 *     Le pont rouvre lundi, a dit la maire.
 *     └─── prefix ──┘└───┘└─── suffix ────┘
 */
export function makeTarget(text: string, { start, end }: Span): Target {
  const from = Math.max(0, start - SURROUNDINGS);
  const to = Math.min(text.length, end + SURROUNDINGS);
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(cutsPair(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, cutsPair(text, to) ? to - 1 : to),
  };
}

/**
 * Finds the words of a target in the text as it is now.
 *
 * They are where they were when one side of their surroundings is too; else they are the occurrence whose surroundings agree best, the
 * nearest to the old place of two that agree as well. Without a side that agrees, only long words that stand once are still the same.
 *
 * @returns Their span, in units of `text`; null when they are lost. Reads the text a fixed number of times at most, whatever it repeats.
 */
export function resolveTarget(text: Characters, target: Target): Span | null {
  const { exact, start } = target;
  if (exact === '') return null;
  const spanAt = (at: number): Span => ({ start: at, end: at + exact.length });
  if (standsAt(text, exact, start) && agreementAt(text, target, start) > 0) return spanAt(start);
  let best: { readonly at: number; readonly agreement: number } | null = null;
  let count = 0;
  for (const at of occurrencesOf(text, exact)) {
    count++;
    const agreement = agreementAt(text, target, at);
    const isNearer = best === null || Math.abs(at - start) < Math.abs(best.at - start);
    if (best === null || agreement > best.agreement || (agreement === best.agreement && isNearer))
      best = { at, agreement };
  }
  if (best === null) return null;
  const isSure = best.agreement > 0 || (count === 1 && exact.length >= LONG);
  return isSure ? spanAt(best.at) : null;
}

function standsAt(text: Characters, exact: string, at: number): boolean {
  if (at < 0 || at + exact.length > text.length) return false;
  for (let index = 0; index < exact.length; index++)
    if (text.charCodeAt(at + index) !== exact.charCodeAt(index)) return false;
  return true;
}

/** Units that agree next to the words on both sides; 0 when no side agrees enough to tell them from others. */
function agreementAt(text: Characters, { exact, prefix, suffix }: Target, at: number): number {
  const end = at + exact.length;
  let before = 0;
  while (before < prefix.length && sameAt(text, at - before - 1, prefix, prefix.length - before - 1)) before++;
  let after = 0;
  while (after < suffix.length && sameAt(text, end + after, suffix, after)) after++;
  // At an edge of the text a side is short, and all of it.
  const isBefore = before >= AGREES || (before === prefix.length && at === before);
  const isAfter = after >= AGREES || (after === suffix.length && end + after === text.length);
  return isBefore || isAfter ? before + after + 1 : 0;
}

const sameAt = (text: Characters, at: number, words: string, index: number) =>
  at >= 0 && at < text.length && text.charCodeAt(at) === words.charCodeAt(index);

/**
 * Every place where the words stand, those that overlap too, in the order of the text: Knuth, Morris and Pratt, because searching again
 * one unit after each find reads a megabyte of one word as many times as it is long.
 */
function* occurrencesOf(text: Characters, exact: string): Generator<number> {
  const fallback = fallbackOf(exact);
  let matched = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    while (matched > 0 && unit !== exact.charCodeAt(matched)) matched = fallback[matched - 1]!;
    if (unit === exact.charCodeAt(matched)) matched++;
    if (matched < exact.length) continue;
    yield at - exact.length + 1;
    matched = fallback[matched - 1]!;
  }
}

/** For each place of the words, the length of the longest end up to there that is also a beginning. */
function fallbackOf(exact: string): Int32Array {
  const fallback = new Int32Array(exact.length);
  let matched = 0;
  for (let at = 1; at < exact.length; at++) {
    while (matched > 0 && exact.charCodeAt(at) !== exact.charCodeAt(matched)) matched = fallback[matched - 1]!;
    if (exact.charCodeAt(at) === exact.charCodeAt(matched)) matched++;
    fallback[at] = matched;
  }
  return fallback;
}
