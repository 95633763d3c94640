/** So many answers are kept: more words than an article has, fewer than a hostile file may hold. */
const MOST = 4096;

/**
 * The same function of a word, which answers the same word from memory.
 *
 * @param answer depends on the word alone.
 */
export function keepAnswers<T>(answer: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    if (kept.size === MOST) kept.clear();
    const found = answer(word);
    kept.set(word, found);
    return found;
  };
}
