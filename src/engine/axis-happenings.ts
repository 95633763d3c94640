import type { Span, TimeExpression } from './model.ts';

/** One thing that happened, and the other places of the text that tell it. */
export type Happening = { readonly told: TimeExpression; readonly also: readonly TimeExpression[] };

/** Letters of a word that its forms share: « rouvrir », « rouvrira ». */
const STEM = 5;
/** Shorter words say nothing of what happened: « dans », « pour », « avec ». */
const LONG = 5;
/** Of the words of the shorter telling, how many the longer one must have. */
const MOST = 0.6;
/** A mention is held against so many of the last ones: the cost stays in line with their number. */
const LOOKED_AT = 64;

/**
 * Brings the mentions of one date together where they tell the same thing: two labels that share most of their long words,
 * names left out: one minister does two things in a day.
 *
 *     la halle de Sarmont a rouvert lundi          ─┐
 *     lundi, après deux ans, la halle a rouvert    ─┴─ one happening
 *     lundi, l’Assemblée a voté le budget          ─── another
 *
 * @param mentions Of one date, with events, in the order of the text. @returns In that order; the fullest telling first, `also` after.
 */
export function happeningsOf(text: string, mentions: readonly TimeExpression[]): Happening[] {
  const groups: { stems: ReadonlySet<string>; mentions: TimeExpression[] }[] = [];
  for (const mention of mentions) {
    const stems = stemsOf(text, mention);
    const same = groups.slice(-LOOKED_AT).find((group) => isSame(group.stems, stems));
    if (same) same.mentions.push(mention);
    else groups.push({ stems, mentions: [mention] });
  }
  return groups.map(({ mentions }) => {
    const told = mentions.reduce((best, mention) => (lengthOf(mention) > lengthOf(best) ? mention : best));
    return { told, also: mentions.filter((mention) => mention !== told) };
  });
}

const lengthOf = ({ event }: TimeExpression) => (event ? event.end - event.start : 0);

/** The date itself is left out: both have it. */
function stemsOf(text: string, { event, start, end }: TimeExpression): Set<string> {
  const words = ({ start, end }: Span) => text.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (!event) return new Set();
  const around = [
    { start: event.start, end: Math.max(event.start, Math.min(event.end, start)) },
    { start: Math.min(event.end, Math.max(event.start, end)), end: event.end },
  ];
  const long = around
    .flatMap(words)
    .filter((word, index) => word.length >= LONG && (index === 0 || !/^\p{Lu}/u.test(word)));
  return new Set(long.map((word) => word.toLowerCase().slice(0, STEM)));
}

/** Two words at least: one is too few to tell a thing from another. */
function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return shared >= 2 && shared >= MOST * Math.min(a.size, b.size);
}
