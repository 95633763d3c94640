import { MEDIUM_NOUNS, NETWORKS } from '../french/speech-words.ts';
import type { Span } from '../model.ts';
import { WORD_END, WORD_START } from '../text/characters.ts';
import { overlaps } from '../text/spans.ts';

const DETERMINER = "(?:un|une|son|sa|ses|leur|leurs|ce|cet|cette|le|la|les|des|l['’])";
const CAPITALS = "(?:la |le |les |l['’])?\\p{Lu}[\\p{L}\\d]*(?:[ -](?:\\p{Lu}[\\p{L}\\d]*|\\d+))*";
const THING = `(?:[Dd]ans|[Pp]ar|[Ll]ors d['’]|[ÀAà] l['’]occasion d['’]|[Aa]u cours d['’]|via|[Ss]ur) ?${DETERMINER} ?(?:\\p{L}+ )?(?:${MEDIUM_NOUNS})s?${WORD_END}`;
const GIVEN = `(?: (?:accordée?|donnée?|diffusée?|publiée?|mise? en ligne))?(?: (?:par|à|au|aux|sur|avec|dans) ?${CAPITALS})?`;
const MICROPHONE = `(?:[Aa]u micro d[eu]|[ÀAà] l['’]antenne d[eu]|[Ss]ur le plateau d[eu]|dans les colonnes d[eu]|auprès d[eu]) ?${CAPITALS}`;
const NETWORK = `[Ss]ur (?:${NETWORKS})(?:[ -](?:\\p{Lu}[\\p{L}\\d]*|\\d+))*${WORD_END}`;
const AGENCY = "à l['’](?:AFP|agence \\p{Lu}\\p{L}+|Agence France-Presse)";
const MEDIUM = new RegExp(`${WORD_START}(?:${THING}${GIVEN}|${MICROPHONE}|${NETWORK}|${AGENCY})`, 'gu');

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
