import {
  AGENCIES,
  BYLINE_LEADS,
  BYLINE_WORDS,
  COLLECTIVE_BYLINE,
  CREDIT_WORDS,
  FURNITURE,
  UNFINISHED,
  WEAK_BYLINE_LEADS,
} from '../french/press-words.ts';
import { SPACE, WORD_END } from '../text/characters.ts';

/** Regular expression of a whole line, blind to case, in which a plain space stands for any space. */
export const linePattern = (source: string, flags = 'iu') => new RegExp(source.replaceAll(' ', SPACE), flags);

const oneOf = (sources: readonly string[]) => `(?:${sources.join('|')})`;

const WORD = /[^\s]*[\p{L}\p{N}][^\s]*/gu;

/** Words of a line; a lone « ? » or « « » is none. */
export const countWords = (words: string): number => words.match(WORD)?.length ?? 0;

/** True when the last sign, closing marks apart, ends a sentence. */
export const endsSentence = (words: string): boolean => /[.!?…][\s»”"’')\]]*$/u.test(words.slice(-12));

/** True for « . » alone, which a title does not have: not « ? », « ! », « … » nor the point of « etc... ». */
export const endsWithStop = (words: string): boolean => /(?<!\.)\.[\s»”"')\]]*$/u.test(words.slice(-12));

/** True when a sentence ends before the end: a full stop, then a capital; « M. Lenoir » and « J. Ferrand » apart. */
export const holdsStop = (words: string): boolean =>
  /(?<!(?<!\p{L})(?:MM?|Mmes?|Me|Dr|Pr|St|\p{Lu}))\.[\s»”"')\]]*\s[«“"\s]*\p{Lu}/u.test(words);

/** A capital, a digit, an opening mark, a dash, a bullet: what a new block may start with. */
export const startsSentence = (words: string): boolean =>
  /^[\p{Lu}\p{Lt}\p{N}«“"‘([•·▪◦●■\uF0B7*#>→▶►—–-]/u.test(words);

const ENDS_UNFINISHED = linePattern(`(?:[,:;(«“]|\\p{L}-|(?<![\\p{L}])${UNFINISHED})$`);

/** True when the line calls for a next one: a comma, a hyphen, an article, a preposition at its end. */
export const isUnfinished = (words: string): boolean => ENDS_UNFINISHED.test(words.slice(-8));

/** True when there are letters, and all of those that have a case are capitals. */
export const isAllCaps = (words: string): boolean =>
  !/\p{Ll}/u.test(words) && (words.match(/\p{Lu}/gu)?.length ?? 0) >= 2;

/** « « Un texte utile » »: one pair of marks around the whole line. */
export const isQuotedAlone = (words: string): boolean => /^(?:«[^«»]*»|“[^“”]*”|"[^"]*")$/u.test(words);

/** « Ferrand », « d’Astier », « el-Fassi ». */
const NAME = "(?:[DdLl]['’]|\\p{Ll}{2,3}-)?\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const IS_NAME = new RegExp(`^${NAME}$`, 'u');
const BARE_NAME = new RegExp(
  `^${NAME}(?:${SPACE}(?:de|du|des|la|le|van|von|el|ben|[dD]['’])?${SPACE}?${NAME}){1,3}$`,
  'u',
);
const INITIALS = new RegExp(`^(?:\\p{Lu}\\.[${SPACE.slice(1, -1)}-]?){2,4}$`, 'u');

const tokensOf = (words: string) => words.split(/[\s,;:/&|()]+|(?<=\s)[-–—](?=\s)/u).filter((token) => token !== '');
const isNameLike = (token: string) =>
  IS_NAME.test(token) || token.includes('@') || BYLINE_WORDS.has(token.toLowerCase().replace(/^[dl]['’]/u, ''));

const LEAD = linePattern(`^\\(?${oneOf(BYLINE_LEADS)}(?: ?:)? `);
const WEAK_LEAD = linePattern(`^${oneOf(WEAK_BYLINE_LEADS)}(?: ?:| par| de)? `);
const COLLECTIVE = linePattern(`^(?:la |le |l['’]|notre |nos )?(?:\\p{L}+ )?${COLLECTIVE_BYLINE}`);
const ENDS_WITH_AGENCY = linePattern(
  `(?:^|[(,/–—-] ?|(?:[Aa]vec|et|par|[Aa]gence) (?:l['’])?)(?:${AGENCIES}|agences)\\)?\\.?$`,
  'u',
);
const NAME_AND_PLACE = new RegExp(
  `^${NAME}(?:${SPACE}${NAME}){1,3}${SPACE}?(?:\\((?:à|en|au|aux|avec|envoyée?|correspondante?)|,${SPACE}(?:envoyée?|correspondante?)${WORD_END})`,
  'u',
);

/**
 * A signature, wherever it stands: « Par Violaine Ribes, avec AFP », « Propos recueillis par … », « (avec agences) »,
 * « Violaine Ribes (à Sarmont) ». Not « Par Toutatis, le village résiste » nor « De Gaulle en héritage »: words that are no names.
 */
export function isByline(words: string): boolean {
  if (words.length > 120 || /[!?…:;]$/u.test(words)) return false;
  const lead = LEAD.exec(words);
  if (lead) return isSigned(words.slice(lead[0].length));
  if (isAgencyLine(words)) return true;
  const tokens = tokensOf(words);
  if (NAME_AND_PLACE.test(words)) return tokens.every(isNameLike);
  const weak = WEAK_LEAD.exec(words);
  if (!weak) return false;
  const signed = tokensOf(words.slice(weak[0].length));
  if (/^(?:notre|nos)$/iu.test(signed[0] ?? '')) return COLLECTIVE.test(words.slice(weak[0].length));
  return isNames(signed, 2);
}

function isSigned(after: string): boolean {
  if (COLLECTIVE.test(after)) return !endsSentence(after);
  const tokens = tokensOf(after);
  if (isNames(tokens, 1)) return true;
  // « Par Violaine Ribes, du service politique »: a full name, then a role in few words.
  const [name, ...role] = after.split(/(?<=[^,(]{4}),|\(/u);
  return role.length > 0 && BARE_NAME.test(name!.trim()) && !endsSentence(after) && countWords(role.join(' ')) <= 6;
}

/** @param least How many capitalised words open it. */
const isNames = (tokens: readonly string[], least: number) =>
  tokens.length >= least && tokens.slice(0, least).every((token) => IS_NAME.test(token)) && tokens.every(isNameLike);

const isAgencyLine = (words: string) =>
  words.length <= 60 && ENDS_WITH_AGENCY.test(words) && tokensOf(words.replace(/\.$/u, '')).every(isNameLike);

/** « Violaine Ribes », « VIOLAINE DE RIBES », « V. R. »: a signature only where one may stand. */
export function isBareName(words: string): boolean {
  if (words.length > 80) return false;
  return INITIALS.test(words) || words.split(linePattern(' et |, ')).every((name) => BARE_NAME.test(name));
}

const CREDIT = linePattern(
  `^[([]?(?:©|(?:DR|D\\.R\\.)${WORD_END}|${CREDIT_WORDS}(?: (?:d['’](?:archives?|illustration)|par|de presse))?(?: ?[:/©|–—-] ?\\S|, ?©|\\. ?(?:crédit|photo|©)))`,
);
const CREDIT_AND_NAME = linePattern(
  `^[([]?(?:[Cc]rédits?(?: [Pp]hotos?)?|[Pp]hotos?|PHOTOS?|[Dd]essins?|[Ii]nfographies?)(?: de| par)? `,
  'u',
);
const NAME_SLASH_AGENCY = linePattern(`^[^.:;!?]{2,60} ?/ ?(?:${AGENCIES})[).]*$`, 'u');

/** « Photo : Marc Leduc / Agence Lumière », « © AFP », « Photo AFP ». Not « Source de tensions, … » nor « Photo de famille … ». */
export function isCredit(words: string): boolean {
  if (words.length > 160) return false;
  if (CREDIT.test(words)) return true;
  const named = CREDIT_AND_NAME.exec(words);
  if (named) return isNames(tokensOf(words.slice(named[0].length).replace(/[).]+$/u, '')), 1);
  return NAME_SLASH_AGENCY.test(words) && tokensOf(words.replace(/[).]+$/u, '')).every(isNameLike);
}

const FURNITURE_LINE = linePattern(`^(?:>+ ?|→ ?|\\[)?${oneOf(FURNITURE)}${WORD_END}`);

/** « Lire la suite », « Réservé aux abonnés »: left over from a web page. */
export const isFurniture = (words: string): boolean =>
  words.length <= 100 && !endsWithStop(words) && FURNITURE_LINE.test(words);

/** « - Pas de fermeture - », « ## Le budget »: the words shown are in group 1 or 2. */
const MARKED_HEADING = /^(?:#{1,6}[ \u00A0]+(.{1,160}?)[ \u00A0]*#*|[-–—][ \u00A0](.{1,80}?)[ \u00A0][-–—])$/u;

/** The words of a heading that its marks declare; null for any other line. */
export function markedHeading(words: string): string | null {
  if (words.length > 200) return null;
  const match = MARKED_HEADING.exec(words);
  return match?.[1] ?? match?.[2] ?? null;
}
