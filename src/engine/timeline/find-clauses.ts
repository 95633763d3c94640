import { CLAUSE_WORDS } from '../french/event-words.ts';
import type { Span } from '../model.ts';

const MARK = new RegExp(
  `[,;:](?=\\s)|[«»“”"\\n]|\\.?\\s?[—–-]\\s|[()]|(?=[a-dlmopqtàLOQ])(?<![\\p{L}’'-])(?:${CLAUSE_WORDS}|depuis(?=\\s(?:une?|les?|la|son|sa|ses)\\s))(?=\\s)|(?=[lLpq])(?<!\\p{L})(?:[lL]orsqu|puisqu|qu)['’]`,
  'gu',
);

/**
 * Cuts a sentence at its marks and its conjunctions, which are in no clause; a bracket or a few words in guillemets that do not hold the expression are no cut.
 *
 *     Le ministre, qui a démissionné lundi, assure qu'il reviendra.
 *     └─────────┘ └──────────────────────┘ └─────┘   └───────────┘
 *
 * @param time Never cut, whatever stands in it.
 * @returns In order, covering `time`.
 */
export function findClauses(text: string, within: Span, time: Span): Span[] {
  const clauses: Span[] = [];
  let { start } = within;
  let closing = -1;
  for (const mark of text.slice(within.start, within.end).matchAll(MARK)) {
    const at = within.start + mark.index;
    const end = at + mark[0].length;
    if (at < closing || (at < time.end && end > time.start)) continue;
    if (mark[0] in ASIDES) closing = aside(text, at, within.end, ASIDES[mark[0]]!, time);
    if (at < closing || at < start) continue;
    // « depuis le 3 mai » dates; « depuis une série de rencontres en mai » begins another story.
    if (/^depuis/iu.test(mark[0]) && (at > time.start || time.start - end < 12)) continue;
    clauses.push({ start, end: at });
    start = end;
  }
  clauses.push({ start, end: Math.max(start, within.end) });
  return clauses;
}

// What stands between guillemets is an aside when it is a name or a few words, as long as this.
const ASIDES: Readonly<Record<string, { readonly close: string; readonly most: number }>> = {
  '(': { close: ')', most: 300 },
  '«': { close: '»', most: 50 },
  '“': { close: '”', most: 50 },
  '"': { close: '"', most: 50 },
};

/** Where the bracket or the guillemet opened at `at` closes, when it is an aside without the expression; -1 when it is not. */
function aside(text: string, at: number, end: number, { close, most }: (typeof ASIDES)[string], time: Span): number {
  const length = text.slice(at + 1, Math.min(end, at + 1 + most)).indexOf(close) + 1;
  return length === 0 || (at < time.start && time.start < at + length) ? -1 : at + length + 1;
}

/** Only a comma between them: the second goes on with the first. */
export function isNear(text: string, first: Span, second: Span): boolean {
  return /^[,\s]*$/u.test(text.slice(first.end, second.start));
}
