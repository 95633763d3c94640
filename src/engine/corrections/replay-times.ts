import type { Article, Span, TimeExpression, TimexType, TimexValue } from '../model.ts';
import { findSentences } from '../text/sentences.ts';
import { overlaps, trimSpan } from '../text/spans.ts';

/** A time expression while corrections are replayed: its id comes at the end, from its place. */
export type Time = Omit<TimeExpression, 'id'>;

/** A day, a month, a year, a period: what has a place on the axis. Not an open value, a length or a frequency. */
const DATED = /^\d{2,4}/u;

/**
 * Gives these words a value. An expression that holds them all keeps its own words, with its event; else they are an expression now,
 * in the place of those that they overlap, and its event is its sentence where nothing was dated before.
 *
 * @returns null when the words are in no block.
 */
export function setTime(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  times: readonly Time[],
  span: Span,
  value: TimexValue,
): Time[] | null {
  const block = blocks.find((candidate) => overlaps(candidate, span));
  if (!block) return null;
  const words = trimSpan(text, { start: Math.max(block.start, span.start), end: Math.min(block.end, span.end) });
  if (words.start === words.end) return null;
  const found = times.filter((time) => overlaps(time, words));
  const whole = found.find(({ start, end }) => start <= words.start && words.end <= end) ?? words;
  const before = found.find(({ event }) => event !== null) ?? found[0];
  const isNew = before === undefined || before.basis.kind === 'open';
  const sentence = () => findSentences(text, block).find(({ end }) => whole.start < end) ?? null;
  const corrected: Time = {
    start: whole.start,
    end: whole.end,
    type: typeOf(value, before),
    value,
    approximate: false,
    basis: { kind: 'corrected' },
    rule: 'correction',
    confidence: 1,
    event: isNew ? (DATED.test(value) ? sentence() : null) : before.event,
  };
  return [...times.filter((time) => !overlaps(time, corrected)), corrected];
}

/** TIMEX3 writes a frequency as a length or an open date: only the expression tells it. */
function typeOf(value: TimexValue, before: Time | undefined): TimexType {
  if (before?.type === 'SET' && /^(?:P|XXXX)/u.test(value)) return 'SET';
  if (value.startsWith('P')) return 'DURATION';
  return value.includes('T') ? 'TIME' : 'DATE';
}

/** These words date no event. */
export const takeOffAxis = (times: readonly Time[], span: Span): Time[] =>
  times.map((time) => (overlaps(time, span) ? { ...time, event: null } : time));

/** Expressions in the order of the text, each with the id of its place. */
export const writeTimes = (times: readonly Time[]): TimeExpression[] =>
  times.toSorted((a, b) => a.start - b.start).map((time, index) => ({ ...time, id: `date-${index + 1}` }));
