const LONGEST = 120;

/** Letters of neighbours that are no letter with an accent: « Søren Wałęsa » keeps them all. */
const LETTERS: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd' };

/**
 * An address from a name: the id of an article from its file's name without extension, of a section or a speaker from its label: « Nuit d’Œuvre.txt » → `nuit-d-oeuvre`.
 *
 * @returns `^[a-z0-9][a-z0-9-]{0,119}$`, or null when the name holds no letter a-z and no digit.
 */
export function slugOf(name: string): string | null {
  const slug = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđð]/gu, (letter) => LETTERS[letter]!)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+/u, '')
    .slice(0, LONGEST)
    .replace(/-+$/u, '');
  return slug === '' ? null : slug;
}
