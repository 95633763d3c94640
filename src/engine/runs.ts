import type { AnnotatedArticle, Block, Quotation, Segment, Span, TimeExpression } from './model.ts';

/** What a run of characters is, apart from the annotations over it. */
export type RunKind =
  | 'words'
  /** The mark that opens or closes a quotation, with the space inside it. */
  | 'mark'
  /** A guillemet that opens or closes nothing said: the title of a work, a term. */
  | 'guillemet'
  /** `[...]`, `[…]`, `(...)` inside a quotation: the newsroom's cut, not words said. */
  | 'elision'
  /** A breaking space before `; : ! ? »` or after `«`, and that sign: kept on one line. */
  | 'kept';

/** A stretch of one paragraph under one set of annotations; the runs of a paragraph, end to end, are the paragraph. */
export type Run = Span & {
  readonly kind: RunKind;
  readonly quotation: Quotation | null;
  readonly time: TimeExpression | null;
  /** The side on which a guillemet has no space of its own, so that the page may show a thin one: never in the text. */
  readonly thin: 'before' | 'after' | null;
};

const ELISION = /[[(](?:\.{3}|…)[\])]/gu;
const SPACED_SIGN = '[ \\u2009](?:[;:!?»›]|[%€](?![\\p{L}\\p{N}]))';
const OPENED = '[«‹][ \\u2009]';
const KEPT = new RegExp(`${SPACED_SIGN}|${OPENED}`, 'gu');
/** With the word beside it: where lines are balanced, Chromium breaks before a stretch that starts with a space. */
const AROUND_KEPT = new RegExp(`((?:${OPENED})?\\S*(?:${SPACED_SIGN})+|${OPENED}\\S*)`, 'u');
const GUILLEMET = /[«»‹›]/gu;
const SPACE = /[ \u00A0\u202F\u2009]/u;

/**
 * Cuts words that have no annotation around what is kept on one line, a sign and the word that it follows; joined, the pieces are the words.
 *
 *     À Sarmont : « oui »
 *     └┘└───────┘│└─────┘
 *
 * @returns The kept ones at odd places; the others may be empty.
 */
export const cutAroundKept = (words: string): string[] => words.split(AROUND_KEPT);

type Layer = Span & { readonly kind: RunKind };

/**
 * Cuts each block into flat runs, so that overlapping annotations can be painted one after the other.
 *
 *     Il a promis de « tout dire [...] hier ».
 *     └─────────────┘└┘└────────┘└───┘└───┘└┘└
 *
 * @returns For each block of the article, in order, runs of which none is empty and whose words joined are the block's words.
 */
export function runsOfBlocks({
  text,
  blocks,
  quotations,
  times,
}: Pick<AnnotatedArticle, 'text' | 'blocks' | 'quotations' | 'times'>): Run[][] {
  // Two statements may alternate: their passages are put in the order of the text before blocks are walked.
  const passages = quotations
    .flatMap((quotation) => quotation.segments.map((segment) => ({ ...segment, quotation })))
    .sort((a, b) => a.start - b.start);
  const passagesIn = share(passages);
  const datesIn = share(times);
  return blocks.map((block) => runsOf(text, block, passagesIn(block), datesIn(block)));
}

type Passage = Segment & { readonly quotation: Quotation };

/** Gives each block its spans; blocks and spans are both in the order of the text, so nothing is looked at twice. */
function share<S extends Span>(spans: readonly S[]): (block: Span) => S[] {
  let index = 0;
  return (block) => {
    while (index < spans.length && spans[index]!.end <= block.start) index++;
    const from = index;
    while (index < spans.length && spans[index]!.start < block.end) index++;
    return spans.slice(from, index);
  };
}

function runsOf(text: string, block: Block, passages: readonly Passage[], dates: readonly TimeExpression[]): Run[] {
  const layers = layersOf(text, block, passages);
  const cuts = cutsOf(block, [...passages, ...dates, ...layers]);
  const passageAt = pointer(passages);
  const dateAt = pointer(dates);
  const layerAt = pointer(layers);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1]!;
    const kind = layerAt(start)?.kind ?? 'words';
    const thin = thinSide(text, start, end, kind);
    return { start, end, kind, quotation: passageAt(start)?.quotation ?? null, time: dateAt(start) ?? null, thin };
  });
}

/** The marks of the quotations first; then, between them, cuts, kept spaces and other guillemets. Never overlapping. */
function layersOf(text: string, block: Block, segments: readonly Segment[]): Layer[] {
  const marks = segments.flatMap(({ start, end, content }): Layer[] => [
    { start, end: content.start, kind: 'mark' },
    { start: content.end, end, kind: 'mark' },
  ]);
  const words = text.slice(block.start, block.end);
  const within = (pattern: RegExp, kind: RunKind) =>
    Array.from(words.matchAll(pattern), (match): Layer => {
      const start = block.start + match.index;
      return { start, end: start + match[0].length, kind };
    });
  const inSegment = pointer(segments);
  const elisions = within(ELISION, 'elision').filter(({ start }) => inSegment(start) !== undefined);
  const taken = new Uint8Array(words.length);
  const layers: Layer[] = [];
  for (const layer of [...marks, ...elisions, ...within(KEPT, 'kept'), ...within(GUILLEMET, 'guillemet')]) {
    const [from, to] = [layer.start - block.start, layer.end - block.start];
    if (from === to || taken.subarray(from, to).includes(1)) continue;
    taken.fill(1, from, to);
    layers.push(layer);
  }
  return layers.sort((a, b) => a.start - b.start);
}

function cutsOf(block: Block, spans: readonly Span[]): number[] {
  const cuts = new Set([block.start, block.end]);
  for (const { start, end } of spans) {
    if (start > block.start && start < block.end) cuts.add(start);
    if (end > block.start && end < block.end) cuts.add(end);
  }
  return [...cuts].sort((a, b) => a - b);
}

/** Finds what lies over a position; asked from left to right, it never goes back. */
function pointer<S extends Span>(sorted: readonly S[]): (position: number) => S | undefined {
  let index = 0;
  return (position) => {
    while (index < sorted.length && sorted[index]!.end <= position) index++;
    const span = sorted[index];
    return span !== undefined && span.start <= position ? span : undefined;
  };
}

function thinSide(text: string, start: number, end: number, kind: RunKind): Run['thin'] {
  if (kind !== 'mark' && kind !== 'guillemet') return null;
  if (/[«‹]$/u.test(text.slice(start, end)) && !SPACE.test(text[end] ?? ' ')) return 'after';
  if (/^[»›]/u.test(text.slice(start, end)) && !SPACE.test(text[start - 1] ?? ' ')) return 'before';
  return null;
}
