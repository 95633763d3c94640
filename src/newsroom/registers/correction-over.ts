import type { Correction, Span } from '../../engine/model.ts';
import type { Analysis } from '../../loading/analysis.ts';

/** The last correction of these kinds that was applied on some of these words; undefined when there is none. */
export function correctionOver(
  { applied }: Analysis,
  spans: readonly Span[],
  kinds: readonly Correction['kind'][],
): Correction | undefined {
  const meets = (a: Span) => spans.some((b) => a.start < b.end && b.start < a.end);
  return applied.findLast(({ correction, spans: at }) => kinds.includes(correction.kind) && at.some(meets))?.correction;
}
