/**
 * Endings of French first names that lean clearly to one gender; names that end in another way say nothing.
 * A leaning is no proof: it lowers the confidence in a pronoun, it never names anybody.
 */
const MASCULINE =
  /(?:[aeiou]c|[aou]r|[aio]d|[rl]t|ent|[aeou]s|[lx]is|oine|tienne|[aî]n|[^r]in|ien|ck|o|im|il|ves|uy|ippe|erre|ôme|aume|ume)$/iu;
const FEMININE =
  /(?:[eèêé]n+e|ine|elle|ette|an+e|onne|ise|yse|aire|ice|ia|na|la|ra|[^m]ie|éa|ée|aure|[cd]ile|ès|ya)$/iu;

/** The most frequent ones whose ending misleads or says nothing. */
const BOYS =
  /^(?:paul|marc|michel|bernard|(?:d|nath)ani?el|christophe|olivier|xavier|didier|thierry|alexandre|françois|[eé]mmanuel|manuel|g[eé]ra(?:ld|rd)|richard|[eé]douard|gabriel|raphaël|mathieu|louis|adam|maxime|m[ou]hamm?ed|ali|samuel|gr[eé]gory|anthony|pascal|herv[eé]|ren[eé]|andr[eé]|roger|henri|denis|serge|francis|vladimir|donald|simon|loïc|yann|baptiste|boris|r[eé]m[iy]|j[eé]r[eé]m(?:ie|y)|jo[eë]l|noël|marcel|lionel|axel|st[eé]phane|[fp]a[bt]rice|maurice|[eé]lie)$/iu;
const GIRLS =
  /^(?:[eé]lisabeth|rachel|aurore|manon|margot|carole|muriel|(?:laur|flor|clém)ence|fanny|audrey|[eé]dith|judith|ruth|nadège|solange|mathilde|danièle|pascale|chantal|(?:m|vér)onique|brigitte|sarah|emma|chlo[eé]|rose|eva|marion|fatima|geneviève|esther|nicole|simone|gis[eè]le|adèle|[gjn]o?a?ëlle|mireille|ingrid|astrid|aude)$/iu;

/** @param name First name, then the others: « Hélène d’Arvaux ». @returns Null when the ending says nothing, or there is only one word. */
export function suggestGender(name: string): 'm' | 'f' | null {
  const [first, second] = name.split(/[ \u00A0]/u);
  if (first === undefined || second === undefined) return null;
  const simple = first.split(/[-‑]/u)[0]!;
  if (BOYS.test(simple)) return 'm';
  if (GIRLS.test(simple)) return 'f';
  if (MASCULINE.test(simple)) return 'm';
  return FEMININE.test(simple) ? 'f' : null;
}
