import type { Span } from '../engine/model.ts';
import { type AnalysisRequest, readRequest, type WrongLine } from './ndjson.ts';
import type { LabelledQuotation } from './score-quotations.ts';

/** A text with what a person found in it. */
export type LabelledText = AnalysisRequest & { readonly quotes: readonly LabelledQuotation[] };

/**
 * One line of a labelled file: the line of an analysis, and its labels.
 *
 *     {"id": …, "text": "…", "quotes": [{"start": 0, "end": 9, "marked": true, "sources": [{"start": 20, "end": 31}]}]}
 *
 * `marked` and `sources` may be absent.
 */
export function readLabels(line: string): LabelledText | WrongLine | 'no-labels' {
  const request = readRequest(line);
  if (typeof request === 'string') return request;
  const { quotes } = JSON.parse(line) as { readonly quotes?: unknown };
  if (!Array.isArray(quotes)) return 'no-labels';
  const labels = quotes.map((quote: unknown) => readLabel(quote, request.text.length));
  return labels.every((label) => label !== null) ? { ...request, quotes: labels } : 'no-labels';
}

function readLabel(value: unknown, length: number): LabelledQuotation | null {
  if (!isSpan(value, length)) return null;
  const { marked, sources = [] } = value as Span & { readonly marked?: unknown; readonly sources?: unknown };
  if (!Array.isArray(sources) || !sources.every((source) => isSpan(source, length))) return null;
  return { start: value.start, end: value.end, sources, ...(typeof marked === 'boolean' && { marked }) };
}

function isSpan(value: unknown, length: number): value is Span {
  if (typeof value !== 'object' || value === null) return false;
  const { start, end } = value as Partial<Span>;
  return Number.isInteger(start) && Number.isInteger(end) && start! >= 0 && start! <= end! && end! <= length;
}
