/**
 * Endings of French first names that lean clearly to one gender; names that end in another way say nothing.
 * A leaning is no proof: it lowers the confidence in a pronoun, it never names anybody.
 */
const MASCULINE =
  /(?:[aeiou]c|[aou]r|[aio]d|[rl]t|ent|[aeou]s|[lx]is|oine|tienne|[aî]n|[^r]in|ien|ck|o|im|il|ves|uy|ippe|erre|ôme|aume|ume)$/iu;
const FEMININE =
  /(?:[eèêé]n+e|ine|elle|ette|an+e|onne|ise|yse|aire|ice|ia|na|la|ra|[^m]ie|éa|ée|aure|[cd]ile|ès|ya)$/iu;

/** @param name First name, then the others: « Hélène d’Arvaux ». @returns Null when the ending says nothing, or there is only one word. */
export function suggestGender(name: string): 'm' | 'f' | null {
  const [first, second] = name.split(/[ \u00A0]/u);
  if (first === undefined || second === undefined) return null;
  const simple = first.split(/[-‑]/u)[0]!;
  if (MASCULINE.test(simple)) return 'm';
  return FEMININE.test(simple) ? 'f' : null;
}
