import { MEDIUM_NOUNS, NETWORKS } from '../french/speech-words.ts';
import type { Span } from '../model.ts';
import { WORD_END, WORD_START } from '../text/characters.ts';
import { overlaps } from '../text/spans.ts';

const NAME = '\\p{Lu}[\\p{L}\\d]*(?:[ -][\\p{Lu}\\d][\\p{L}\\d]*)*';
const CAPITALS = `(?:l[ae] |les |l['’])?${NAME}`;
const THING = `(?:[Dd]ans|[Pp]ar|[Ll]ors d['’]|[ÀAà] l['’]occasion d['’]|[Aa]u cours d['’]|via|[Ss]ur) ?(?:une?|s(?:on|a|es)|leurs?|cet?(?:te)?|[ld]es|l(?:[ae]|['’])) ?(?:\\p{L}+ )?(?:${MEDIUM_NOUNS})s?${WORD_END}`;
const GIVEN = `(?: (?:accord|donn|diffus|publi)ée?)?(?: (?:par|à|aux?|sur|avec|dans) ?${CAPITALS})?`;
const PLACE = `(?:(?:[Aa]u micro|à l['’]antenne|[Ss]ur le plateau|dans les colonnes) d[eu]|auprès d[eu]) ?${CAPITALS}|à l['’](?:AFP|agence ${NAME})`;
const NETWORK = `[Ss]ur (?:les réseaux sociaux|son compte|(?:${NETWORKS})(?:[ -][\\p{Lu}\\d][\\p{L}\\d]*)*)${WORD_END}`;
const MEDIUM = new RegExp(`${WORD_START}(?:${THING}${GIVEN}|${PLACE}|${NETWORK})`, 'gu');

/**
 * Where the words were said, apart from who said them: « dans un communiqué », « au micro de Radio Vélanie », « à l’AFP ».
 *
 * @param within The sentence; `said` are the marked passages in it, whose own words name no medium.
 * @returns The words, in one span; null when the sentence does not say.
 */
export function findMedium(text: string, within: Span, said: readonly Span[]): Span | null {
  // On the sentence alone: a search over the rest of the text for each quotation would not be linear.
  for (const match of text.slice(within.start, within.end).matchAll(MEDIUM)) {
    const start = within.start + match.index;
    const span = { start, end: start + match[0].length };
    if (!said.some((passage) => overlaps(passage, span))) return span;
  }
  return null;
}
