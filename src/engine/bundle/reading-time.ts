/**
 * Words a minute. Between reading aloud in French (184, IReST 2012) and silent reading of English prose (238, Brysbaert 2019);
 * the French silent rate is not published.
 */
const RATE = 220;

/** @returns Whole minutes to read a text, rounded up, at least 1. Words are what white space parts. */
export function readingMinutes(text: string): number {
  const words = text.match(/\S+/gu)?.length ?? 0;
  return Math.max(1, Math.ceil(words / RATE));
}
