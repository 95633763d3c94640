import { GENRES, RELATED_ADVERBS, RELATED_ARTICLES, RELATED_PHRASES, RELATED_VERBS } from '../french/press-words.ts';
import type { RelatedLine, Span } from '../model.ts';
import { WORD_END } from '../text/characters.ts';
import { endsWithStop, linePattern } from './line-shapes.ts';

const LONGEST = 600;

const LEAD = '(?:(?:>+|»|→|▶️?|►|➔|➡️?|-|–|—|•|\\*|\\[|\\(|«) ?)*';
/** « notre enquête en deux volets », « l’entretien avec la maire ». */
const PIECE = `(?:${RELATED_ARTICLES})${GENRES}${WORD_END}(?: [^\\n:|.;!?«»]{1,60}?)?`;
const SITE = '(?: (?:sur|dans) (?:\\S+ ){0,2}?\\S+?)?';
const DASH = ' [-–—] ';
const SEPARATOR = ` ?(?:[:|\\]»>→]+|${DASH}) ?`;

const SOURCES = {
  /** « Lire aussi : », « À lire – », « LIRE AUSSI SUR LISEUSE | » */
  asked: `(?:[àa] (?:${RELATED_VERBS})(?: (?:${RELATED_ADVERBS}))?|(?:${RELATED_VERBS}) (?:${RELATED_ADVERBS}))(?: ${PIECE})?${SITE}`,
  /** « Lire notre enquête : » */
  piece: `(?:${RELATED_VERBS}) ${PIECE}`,
  /** « Sur le même sujet : » */
  phrase: RELATED_PHRASES,
};
const WITH_TITLE = linePattern(
  `^${LEAD}(?:${SOURCES.asked}|${SOURCES.piece}|${SOURCES.phrase})${WORD_END}${SEPARATOR}`,
);
/** A verb alone could open a sentence: « Voir – et revoir – ce film ». */
const BARE_VERB = linePattern(`^${LEAD}(?:${RELATED_VERBS})${WORD_END} ?(?:[:|\\]]|»(?= ?\\S)) ?`);
const NO_SEPARATOR = linePattern(`^${LEAD}(?:${SOURCES.asked}) (?=[«“"])`);
const HEADER = linePattern(`^${LEAD}(?:${SOURCES.asked}|${SOURCES.piece}|${SOURCES.phrase})(?: ?[:|\\]»>→)]+)?$`);
const HEADER_FOR_SURE = linePattern(
  `^${LEAD}(?:[àa] )?(?:${RELATED_VERBS}) (?:${RELATED_ADVERBS})${SITE}(?: ?[:|\\]»>→)]+)?$`,
);

const BULLET = /^(?:[•·▪◦●■\uF0B7*–—-]|\d{1,2}[.)])[ \u00A0]/u;
const BETWEEN_TITLES = linePattern(' / | ?[•▪●■] ', 'gu');
const ADDRESS = linePattern(' ?[(<]?https?://\\S+$');

/** Titles of one « Lire aussi » line; none: the line is the heading of titles that follow. */
export type RelatedTitles = { readonly titles: readonly Span[]; readonly isHeader: boolean };

/**
 * Reads one line as a link to other stories:
 *
 *     >> À lire aussi : « Titre deux » : la suite / Titre trois
 *                       └──────────────────────┘   └─────────┘
 *
 * Guillemets of the title stay; a mark that the lead opened is left out. An address at the end is no part of the title.
 * @returns Null when the line is no such link: « Lire aussi est un plaisir » has no separator.
 */
export function readRelatedLine(words: string, offset: number): RelatedTitles | null {
  if (words.length > LONGEST) return null;
  if (HEADER.test(words)) return { titles: [], isHeader: true };
  const lead = leadOf(words);
  if (lead === null) return null;
  return { titles: titlesIn(words, lead, offset), isHeader: false };
}

/** True when the words, alone on their line, cannot be the heading of a part of the story: « Lire aussi : ». */
export const isRelatedHeader = (words: string): boolean => HEADER_FOR_SURE.test(words);

function leadOf(words: string): string | null {
  const separated = (WITH_TITLE.exec(words) ?? BARE_VERB.exec(words))?.[0];
  if (separated !== undefined) return separated;
  return endsWithStop(words) ? null : (NO_SEPARATOR.exec(words)?.[0] ?? null);
}

function titlesIn(words: string, lead: string, offset: number): Span[] {
  const close = closingOf(lead);
  const from = lead.length;
  const cuts = Array.from(words.slice(from).matchAll(BETWEEN_TITLES), (cut) => [cut.index, cut.index + cut[0].length]);
  const edges = [from, ...cuts.flat().map((at) => from + at), words.length];
  const titles: Span[] = [];
  for (let index = 0; index < edges.length; index += 2) {
    const title = trimTitle(words, edges[index]!, edges[index + 1]!, close);
    if (title.start < title.end) titles.push({ start: offset + title.start, end: offset + title.end });
  }
  return titles;
}

/** The mark that closes what the lead opened and has not closed itself. */
function closingOf(lead: string): string | null {
  if (lead.includes('[') && !lead.includes(']')) return ']';
  if (lead.includes('(')) return ')';
  return null;
}

function trimTitle(words: string, start: number, end: number, close: string | null): Span {
  let title = words.slice(start, end);
  const skipped = title.length - title.trimStart().length;
  title = title.trim();
  const withoutAddress = title.replace(ADDRESS, '');
  if (withoutAddress !== '') title = withoutAddress;
  if (close && title.endsWith(close)) title = title.slice(0, -1).trimEnd();
  if (title.endsWith('»') && count(title, '»') > count(title, '«')) title = title.slice(0, -1).trimEnd();
  return { start: start + skipped, end: start + skipped + title.length };
}

const count = (words: string, mark: string) => words.split(mark).length - 1;

/** A line that stands under « Lire aussi » on its own: the title without its bullet. */
export function titleUnderHeader(words: string, offset: number): Span {
  const bullet = BULLET.exec(words)?.[0].length ?? 0;
  const title = trimTitle(words, bullet, words.length, null);
  return { start: offset + title.start, end: offset + title.end };
}

const INLINE = linePattern(
  `(?:(?:>>|→|▶|►|➔) ?(?:[àa] )?(?:${RELATED_VERBS})(?: (?:${RELATED_ADVERBS}))?|[(\\[](?:[àa] )?(?:${RELATED_VERBS}) (?:${RELATED_ADVERBS})|(?<=[.!?…»] )(?:[àa] )?lire (?:aussi|[ée]galement))(?: ${PIECE})? ?: ?`,
  'giu',
);
/** A full stop after « M. » or an initial goes on; glued to a capital (« quinze?Enfin ») it ends the title all the same. */
const TITLE_END = /(?:[!?…]|(?<!(?<!\p{L})(?:MM?|Mmes?|Me|Dr|Pr|St|\p{Lu}))\.)(?=[\s»”)]|\p{Lu}|$)/u;
const INLINE_LONGEST = 200;

/**
 * Finds the links left in the midst of a paragraph, each up to the end of its sentence:
 *
 *     … en mars. >> À lire aussi : Trois maires en colère. La suite du texte.
 *                                  └────────────────────┘
 */
export function findInlineRelated(words: string, offset: number): Omit<RelatedLine, 'line'>[] {
  return Array.from(words.matchAll(INLINE), (match) => {
    const start = match.index + match[0].length;
    const rest = words.slice(start, start + INLINE_LONGEST);
    const end = start + inlineLength(rest, match[0][0]!);
    return {
      title: { start: offset + start, end: offset + start + words.slice(start, end).trimEnd().length },
      inline: true,
    };
  }).filter(({ title }) => title.start < title.end);
}

function inlineLength(rest: string, opening: string): number {
  const bracket = opening === '(' ? rest.indexOf(')') : opening === '[' ? rest.indexOf(']') : -1;
  if (bracket >= 0) return bracket;
  const stop = rest.search(TITLE_END);
  if (stop < 0) return rest.length;
  return rest[stop] === '.' ? stop : stop + 1;
}
