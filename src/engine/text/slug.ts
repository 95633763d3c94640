const LONGEST = 120;

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
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/ß/gu, 'ss')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+/u, '')
    .slice(0, LONGEST)
    .replace(/-+$/u, '');
  return slug === '' ? null : slug;
}
