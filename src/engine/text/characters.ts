/** Named characters and classes, for regular expressions with the `u` flag (`\b`, `\w` know ASCII only; `\s` misses U+200B). */

export const NBSP = '\u00A0';
export const NARROW_NBSP = '\u202F';

/** One space of any width, breaking or not, but no line break. */
export const SPACE = '[ \\u00A0\\u202F\\u2009]';
/** Straight or curly: both stand in the same text. */
export const APOSTROPHE = "['’]";
/** Ends a word; in French `\b` sees a boundary inside « été ». */
export const WORD_END = '(?![\\p{L}\\p{N}])';
/** Starts a word. */
export const WORD_START = '(?<![\\p{L}\\p{N}])';
