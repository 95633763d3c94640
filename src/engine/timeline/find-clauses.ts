import { CLAUSE_WORDS } from '../french/event-words.ts';
import type { Span } from '../model.ts';

const MARK = new RegExp(
  `[,;:](?=\\s)|[«»“”"\\n]|\\.?\\s?[—–-]\\s|[()]|(?<![\\p{L}’'-])(?:${CLAUSE_WORDS}|depuis(?=\\s(?:une?|les?|la|son|sa|ses)\\s))(?=\\s)|(?<!\\p{L})(?:[lL]orsqu|puisqu|qu)['’]`,
  'gu',
);

/**
 * Cuts a sentence at its marks and its conjunctions, which are in no clause; a bracket that does not hold the expression is no cut.
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
    if (mark[0] === '(') closing = aside(text, at, within.end, time);
    if (at <= closing || at < start) continue;
    // « depuis le 3 mai » dates; « depuis une série de rencontres en mai » begins another story.
    if (/^depuis/iu.test(mark[0]) && (at > time.start || time.start - end < 12)) continue;
    clauses.push({ start, end: at });
    start = end;
  }
  clauses.push({ start, end: Math.max(start, within.end) });
  return clauses;
}

/** Where the bracket opened at `at` closes, when it is an aside without the expression; -1 when it is not. */
function aside(text: string, at: number, end: number, time: Span): number {
  const close = text.slice(at, end).indexOf(')');
  return close < 0 || (at < time.start && time.start < at + close) ? -1 : at + close + 1;
}

/** Only a comma between them: the second goes on with the first. */
export function isNear(text: string, first: Span, second: Span): boolean {
  return /^[,\s]*$/u.test(text.slice(first.end, second.start));
}
