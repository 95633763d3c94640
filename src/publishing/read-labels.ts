import type { Span } from '../engine/model.ts';
import { type AnalysisRequest, readRequest, type WrongLine } from './ndjson.ts';
import type { LabelledQuotation } from './score-quotations.ts';
import type { LabelledTime } from './score-times.ts';

/** A text with what a person found in it. */
export type LabelledText = AnalysisRequest & {
  /** Null when the line has none: its quotations were not labelled. */
  readonly quotes: readonly LabelledQuotation[] | null;
  /** Null when the line has none: its times were not labelled. */
  readonly times: readonly LabelledTime[] | null;
  /** Where the text comes from; « » when the line does not say. */
  readonly source: string;
  /** A text of the press, or a case that none would print. */
  readonly isNews: boolean;
};

/**
 * One line of a labelled file: the line of an analysis, and its labels.
 *
 *     {"id": …, "text": "…", "quotes": [{"start": 0, "end": 9, "marked": true, "sources": [{"start": 20, "end": 31}]}]}
 *     {"id": …, "text": "…", "source": "…", "scope": "news", "expected": [{"text": "jeudi", "value": "2021-06-17", "type": "DATE"}]}
 *
 * `marked` and `sources` may be absent, as may all of an expected time: its words (then the whole text), where they `start` (then the
 * first place after the last label), its value, other right ones (`alts`), its type, and whether it is wanted on the axis (`onTimeline`).
 */
export function readLabels(line: string): LabelledText | WrongLine | 'no-labels' {
  const request = readRequest(line);
  if (typeof request === 'string') return request;
  const { quotes, expected, source, scope } = JSON.parse(line) as Readonly<Record<string, unknown>>;
  if (quotes === undefined && expected === undefined) return 'no-labels';
  const quotations = readList(quotes, (quote) => readQuotation(quote, request.text.length));
  const times = readList(expected, timeReader(request.text));
  if (quotations === undefined || times === undefined) return 'no-labels';
  return {
    ...request,
    quotes: quotations,
    times,
    source: typeof source === 'string' ? source : '',
    isNews: scope === undefined || scope === 'news',
  };
}

/** @returns Null when there is no list, undefined when it is none or holds what cannot be read. */
function readList<T>(value: unknown, read: (value: unknown) => T | null): T[] | null | undefined {
  if (value === undefined) return null;
  if (!Array.isArray(value)) return undefined;
  const labels = value.map(read);
  return labels.every((label) => label !== null) ? labels : undefined;
}

function readQuotation(value: unknown, length: number): LabelledQuotation | null {
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

/** Reads the labels of a text in their order: words without a place are looked for after the label before them. */
function timeReader(text: string): (value: unknown) => LabelledTime | null {
  let from = 0;
  return (value) => {
    if (typeof value !== 'object' || value === null) return null;
    const {
      text: words = text,
      start,
      value: first,
      alts = [],
      type,
      onTimeline,
    } = value as Readonly<Record<string, unknown>>;
    if (typeof words !== 'string' || !Array.isArray(alts)) return null;
    const at = start === undefined ? text.indexOf(words, from) : start;
    if (!isSpan({ start: at, end: Number(at) + words.length }, text.length)) return null;
    from = at as number;
    return {
      start: from,
      end: from + words.length,
      values: [first, ...alts].filter((one) => typeof one === 'string'),
      ...(typeof type === 'string' && { type: type.toUpperCase() }),
      ...(typeof onTimeline === 'boolean' && { onTimeline }),
    };
  };
}
