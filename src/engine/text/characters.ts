/** Named classes of characters, for regular expressions with the `u` flag (`\b`, `\w` know ASCII only; `\s` misses U+200B). */

/** One space of any width, breaking or not, but no line break. */
export const SPACE = '[ \\u00A0\\u202F\\u2009]';
/** Ends a word; in French `\b` sees a boundary inside « été ». */
export const WORD_END = '(?![\\p{L}\\p{N}])';
/** Starts a word. */
export const WORD_START = '(?<![\\p{L}\\p{N}])';
