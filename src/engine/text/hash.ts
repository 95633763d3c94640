/**
 * FNV-1a over UTF-16 code units, 32 bits: short, the same on every machine; no secret depends on it.
 *
 * @returns Seven characters of `0-9a-z`.
 */
export function shortHash(words: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index++) hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}
