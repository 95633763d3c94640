import { INVISIBLE, LEFTOVER } from './canonical-text.ts';
import { CODE_UNITS } from './encodings.ts';

/**
 * Which characters of a file are which of `Article.text`: points at which both are at the same place, in order, the first at the start
 * of both, the last at the end of both. Between two points as many characters stand on both sides, one for one; or else a few stand
 * for a few others, as a whole (« e » and its accent for « é », two spaces for one).
 */
export type Alignment = { readonly source: Uint32Array; readonly text: Uint32Array };

/** How far, and by how many letters in a row, the thread is looked for again. */
const RESUME = { within: 200, letters: 8 };

const SIGNS = CODE_UNITS['windows-1252'];
const LEFT_OUT = new RegExp(`${INVISIBLE.source}|${LEFTOVER.source}`, 'gu');

/** What joins the character before it: accents, and the vowels and finals of Korean. */
const JOINS = /[\p{M}\u1160-\u11FF]/u;

/**
 * Lays the canonical text along the characters that it was made of: letters and signs keep their order, so one walk along both is enough.
 *
 *     Saint- ⏎ Denis, le  2 e\u0301te\u0301     the file, as an editor shows it
 *     Saint-Denis, le 2 été                     `Article.text`
 *
 * @param source The characters of the file, line ends in any form.
 * @param text Made from it by `canonicalText` and `cutBlocks`. Where it says something else, the walk goes on behind what differs.
 */
export function alignTexts(source: string, text: string): Alignment {
  const points = { source: [0], text: [0] };
  const isGone = createGone(source);
  const move = (from: Place, to: Place) => {
    if (to.source - from.source === to.text - from.text) return;
    for (const { source, text } of [from, to]) {
      if (points.source.at(-1) === source && points.text.at(-1) === text) continue;
      points.source.push(source);
      points.text.push(text);
    }
  };
  for (let at: Place = { source: 0, text: 0 }; at.source < source.length || at.text < text.length; ) {
    const next =
      passEqual(source, text, at) ?? passSpaces(source, text, at, isGone) ?? passLetter(source, text, at, isGone);
    const reached = next ?? findThread(source, text, at);
    move(at, reached);
    at = reached;
  }
  points.source.push(source.length);
  points.text.push(text.length);
  return { source: Uint32Array.from(points.source), text: Uint32Array.from(points.text) };
}

/**
 * The place in the file of a place in the text.
 *
 * @param side `start`: of the character that follows, where a span starts; `end`: of the one before, where it ends. What was left out
 * of the text (an invisible character, a second space) stays outside both.
 * @returns An offset in the characters of the file. Within a few characters that stand for a few others: the start, or the end, of all of them.
 */
export function toSource({ source, text }: Alignment, offset: number, side: 'start' | 'end'): number {
  const before = side === 'start' ? lastAtMost(text, offset) : firstAtLeast(text, offset) - 1;
  const after = before + 1;
  if (after >= text.length) return source[before]!;
  if (before < 0) return source[after]!;
  if (isOneForOne({ source, text }, before)) return source[before]! + offset - text[before]!;
  return source[side === 'start' ? before : after]!;
}

/** The place in the text of a place in the file; of what was left out, where it would be. */
export function toText({ source, text }: Alignment, offset: number): number {
  const before = lastAtMost(source, offset);
  return before + 1 < text.length
    ? Math.min(text[before]! + offset - source[before]!, text[before + 1]!)
    : text[before]!;
}

type Place = { readonly source: number; readonly text: number };

const isOneForOne = ({ source, text }: Alignment, index: number) =>
  source[index + 1]! - source[index]! === text[index + 1]! - text[index]!;

/** Index of the last of the ascending numbers that is not greater. */
function lastAtMost(numbers: Uint32Array, offset: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Index of the first of the ascending numbers that is not less. */
function firstAtLeast(numbers: Uint32Array, offset: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

type Gone = (index: number, shown: string) => boolean;

/**
 * Tells which characters of the file are left out of the text. What the text shows at its place is not: behind a leftover of Word that
 * goes, a joiner may have found its emoji.
 */
function createGone(source: string): Gone {
  const gone = Array.from(source.matchAll(LEFT_OUT)).flatMap(({ 0: sign, index }) =>
    isLeftover(sign) && showsSign(sign) ? [] : [index],
  );
  let next = 0;
  return (index, shown) => {
    while (next < gone.length && gone[next]! < index) next++;
    // A letter looks ahead at what joins it, and the walk then stands before that again.
    while (next > 0 && gone[next - 1]! >= index) next--;
    return gone[next] === index && source.charAt(index) !== shown;
  };
}

/** Lets the letters that are the same on both sides go by: most of the text. An accent that follows is looked at with its letter. */
function passEqual(source: string, text: string, { source: from, text: start }: Place): Place | null {
  let length = 0;
  for (;;) {
    const unit = source.charCodeAt(from + length);
    const isPlain = unit > 0x20 && unit < 0x7f;
    if (!isPlain || unit !== text.charCodeAt(start + length) || source.charCodeAt(from + length + 1) >= 0x300) break;
    length++;
  }
  return length === 0 ? null : { source: from + length, text: start + length };
}

/** Spaces and line ends, on either side, with what is left out among them. */
function passSpaces(source: string, text: string, at: Place, isGone: Gone): Place | null {
  let [from, start] = [at.source, at.text];
  while (from < source.length && (isSpace(source, from) || isGone(from, text.charAt(start)))) from++;
  while (start < text.length && isSpace(text, start)) start++;
  return from === at.source && start === at.text ? null : { source: from, text: start };
}

/** U+0085 ends a line too. */
const isSpace = (text: string, index: number) => /[\s\u0085]/u.test(text.charAt(index));

/** One letter or sign with what joins it; null when the text has something else there. */
function passLetter(source: string, text: string, at: Place, isGone: Gone): Place | null {
  const first = String.fromCodePoint(source.codePointAt(at.source) ?? 0);
  let end = at.source + first.length;
  let letter = readAs(first, text.charAt(at.text));
  for (let next = end; next < source.length; ) {
    const sign = String.fromCodePoint(source.codePointAt(next)!);
    const gone = isGone(next, text.charAt(at.text + letter.length));
    if (!gone && !JOINS.test(sign)) break;
    next += sign.length;
    if (gone) continue;
    letter += sign;
    end = next;
  }
  letter = letter.normalize('NFC');
  return at.source < source.length && text.startsWith(letter, at.text)
    ? { source: end, text: at.text + letter.length }
    : null;
}

const isLeftover = (sign: string) => sign >= '\u0080' && sign <= '\u009F';
/** Five of the bytes that Word left show nothing. */
const showsSign = (leftover: string) => SIGNS[leftover.charCodeAt(0)]! > 0x9f;

/** What Word left is the sign that it was, as in `canonicalText`; or itself, where it is a trace of something else. */
const readAs = (sign: string, shown: string) =>
  sign !== shown && isLeftover(sign) ? String.fromCharCode(SIGNS[sign.charCodeAt(0)]!) : sign;

/** The nearest place behind from which both sides say the same; the end of both when there is none near. */
function findThread(source: string, text: string, at: Place): Place {
  for (let distance = 1; distance <= 2 * RESUME.within; distance++) {
    for (let passed = Math.max(0, distance - RESUME.within); passed <= Math.min(distance, RESUME.within); passed++) {
      const place = { source: at.source + passed, text: at.text + distance - passed };
      const letters = text.slice(place.text, place.text + RESUME.letters);
      if (letters.length === RESUME.letters && source.startsWith(letters, place.source)) return place;
    }
  }
  return { source: source.length, text: text.length };
}
