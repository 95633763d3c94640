/**
 * Compiles words that may stand right before a place of a text. They are read backwards from that place: nothing is cut out of the text,
 * and nothing is tried where they cannot end, which a `$` at the end of a pattern does for every letter in front.
 *
 * @param source Of a regular expression; bounded, since nothing but the beginning of the text stops it.
 * @returns How many UTF-16 units these words take before `at`; -1 when they do not stand there.
 */
export function endingAt(source: string, flags = 'iu'): (text: string, at: number) => number {
  const pattern = new RegExp(`(?<=(${source}))`, `${flags}y`);
  return (text, at) => {
    pattern.lastIndex = at;
    const words = pattern.exec(text)?.[1];
    return words === undefined ? -1 : words.length;
  };
}

/** The same question with yes or no for its answer. */
export function endsAt(source: string, flags = 'iu'): (text: string, at: number) => boolean {
  const pattern = new RegExp(`(?<=${source})`, `${flags}y`);
  return (text, at) => {
    pattern.lastIndex = at;
    return pattern.test(text);
  };
}
