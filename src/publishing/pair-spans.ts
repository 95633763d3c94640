import type { Span } from '../engine/model.ts';

/** How many units two spans share. */
export const shared = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** 0 where there is nothing to count. */
export const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

/**
 * Pairs labels with what was found: one to one, the best first, each pair with its score.
 *
 * @param score 0 for two that must not be paired.
 */
export function pairs<A extends Span, B extends Span>(
  labels: readonly A[],
  found: readonly B[],
  score: (label: A, passage: B) => number,
): [A, B, number][] {
  const candidates = labels
    .flatMap((label) => found.map((passage): [A, B, number] => [label, passage, score(label, passage)]))
    .filter(([, , share]) => share > 0)
    .sort((a, b) => b[2] - a[2]);
  const taken = new Set<A | B>();
  return candidates.filter(([label, passage]) => {
    if (taken.has(label) || taken.has(passage)) return false;
    taken.add(label).add(passage);
    return true;
  });
}
