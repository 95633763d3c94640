import type { Preference } from '../engine/annotate.ts';
import { extentOf } from '../engine/axis.ts';
import type { AnnotatedArticle, CivilDate, Quotation, Span } from '../engine/model.ts';

/** One line asked for: a text that is never rewritten, and what is known of it. */
export type AnalysisRequest = {
  /** As given, given back. */
  readonly id: unknown;
  readonly text: string;
  readonly publishedOn: CivilDate | null;
  readonly prefer: Preference | null;
};

export type WrongLine = 'not-json' | 'not-object' | 'no-text' | 'published-on' | 'prefer';

/**
 * The lines of a stream of UTF-8, one at a time, without their ends; the last one needs none.
 * U+2028 may stand raw in JSON, so that only a line feed ends a line (Node's readline cuts there too).
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  const take = (chunk: string): string[] => {
    const [first, ...others] = chunk.split('\n');
    pieces.push(first!);
    if (others.length === 0) return [];
    const lines = [pieces.join(''), ...others.slice(0, -1)];
    pieces = [others.at(-1)!];
    return lines;
  };
  for await (const chunk of stream) yield* take(decoder.decode(chunk, { stream: true }));
  const last = pieces.join('') + decoder.decode();
  if (last !== '') yield last;
}

/** `{"id": …, "text": "…", "publishedOn": "2017-11-21", "prefer": "news"}`; the last two may be absent or null. */
export function readRequest(line: string): AnalysisRequest | WrongLine {
  const value = parse(line);
  if (value === undefined) return 'not-json';
  if (typeof value !== 'object' || value === null) return 'not-object';
  const { id, text, publishedOn, prefer } = value as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string') return 'no-text';
  const date = publishedOn == null ? null : readCivilDate(publishedOn);
  if (date === undefined) return 'published-on';
  if (prefer != null && !isPreference(prefer)) return 'prefer';
  return { id, text, publishedOn: date, prefer: prefer ?? null };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const MOMENT =
  /^(?<day>\d{4}-\d\d-\d\d)(?:(?<hour>T(?:[01]\d|2[0-3]):[0-5]\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * A date, or a date and an hour, in ISO 8601; seconds and zone are dropped, the hour stays that of the place where it was written.
 *
 * @returns undefined for anything else, and for a day that does not exist.
 */
export function readCivilDate(value: unknown): CivilDate | undefined {
  const match = typeof value === 'string' ? MOMENT.exec(value) : null;
  if (!match || extentOf(match.groups!.day!) === null) return undefined;
  return (match.groups!.day! + (match.groups!.hour ?? '')) as CivilDate;
}

const PREFERENCES: ReadonlySet<unknown> = new Set<Preference>(['news', 'past', 'future', 'nearest']);

export const isPreference = (value: unknown): value is Preference => PREFERENCES.has(value);

/** The analysis of one line, as one line. `start` and `end` count UTF-16 units of the text given. */
export function writeAnswer(id: unknown, { quotations, speakers, times }: AnnotatedArticle): string {
  const names = new Map(speakers.map((speaker) => [speaker.id, speaker.name]));
  const quotes = quotations.map(({ segments, kind, attribution }) => ({
    start: segments[0]!.start,
    end: segments.at(-1)!.end,
    segments: segments.map(spanOf),
    kind,
    speaker: nameOf(attribution, names),
    // Words that may name the speaker of an unidentified source name nobody.
    source: attribution.kind !== 'unidentified' ? attribution.source && spanOf(attribution.source) : null,
    cue: attribution.cue && spanOf(attribution.cue),
  }));
  const told = times.map(({ start, end, type, value, modifier, event }) => {
    const onTimeline = event !== null && extentOf(value) !== null;
    return { start, end, type, value, ...(modifier && { modifier }), onTimeline };
  });
  return JSON.stringify({ id, quotes, times: told });
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function nameOf(attribution: Quotation['attribution'], names: ReadonlyMap<string, string>): string | null {
  return attribution.kind === 'unidentified' ? null : (names.get(attribution.speaker) ?? null);
}
