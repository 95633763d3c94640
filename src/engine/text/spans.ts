import type { Span } from '../model.ts';
import { SPACE } from './characters.ts';

/** True when the two half-open spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies within `outer`, edges included. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

const LEADING_SPACE = new RegExp(`^(?:${SPACE}|\\s)+`, 'u');

/** The span without the white space at its ends; may come out empty (at its end). */
export function trimSpan(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const start = span.start + (LEADING_SPACE.exec(words)?.[0].length ?? 0);
  const end = Math.max(start, span.start + words.trimEnd().length);
  return { start, end };
}
