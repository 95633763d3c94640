import type { AnnotatedArticle, Quotation, Span } from '../engine/model.ts';
import { pairs, ratio, shared } from './pair-spans.ts';

/** A quotation as a person labelled it. */
export type LabelledQuotation = Span & {
  /** Between marks in the text; undefined when the labels do not say. */
  readonly marked?: boolean;
  /** Words of the text that name who speaks; several when any of them is right. Empty: nobody is named. */
  readonly sources: readonly Span[];
};

/** What was counted over the texts; each measure of {@link measuresOf} is a quotient of two of these. */
export type Tally = {
  labelled: number;
  found: number;
  exact: number;
  close: number;
  touched: number;
  covered: number;
  /** Pairs whose label has a source; of them, those for whom a source is given, and those for whom it is right. */
  paired: number;
  named: number;
  right: number;
};

export const emptyTally = (): Tally => ({
  labelled: 0,
  found: 0,
  exact: 0,
  close: 0,
  touched: 0,
  covered: 0,
  paired: 0,
  named: 0,
  right: 0,
});

/** A passage that was found, with what is said of who speaks. */
type Found = Span & { readonly isMarked: boolean; readonly source: Span | null; readonly speaker: string | null };

/**
 * Counts what the analysis of one text shares with its labels, into a tally.
 *
 * Conventions of the field: marks, spaces and stops at the ends of a quotation count for nothing; a passage answers one label at most,
 * the best pairs first; two spans are close when they share .8 of their union (IoU), a label is touched when more than .3 of it is
 * found, and covered when more than .8 is. The speaker is judged where the spans share half of their union: right when the words that name
 * who speaks overlap a labelled source, or when the name given ends with the same word as one.
 *
 * @param only `marked` counts the quotations between marks alone.
 */
export function tallyQuotations(
  tally: Tally,
  article: AnnotatedArticle,
  labels: readonly LabelledQuotation[],
  only: 'all' | 'marked',
): void {
  const { text } = article;
  const everything = foundIn(article);
  const wanted = labels.filter(({ marked }) => only === 'all' || marked !== false).map((label) => trimmed(text, label));
  const found = everything.filter(({ isMarked }) => only === 'all' || isMarked);
  tally.labelled += wanted.length;
  tally.found += found.length;
  // A label may be answered by a passage of the other kind: the analysis did not lose it.
  for (const [label, passage, share] of pairs(wanted, everything, unionShare)) {
    if (share < 0.5) continue;
    if (share === 1) tally.exact++;
    if (share >= 0.8) tally.close++;
    if (label.sources.length > 0) tallySpeaker(tally, text, label, passage);
  }
  tally.touched += pairs(wanted, everything, (a, b) => above(0.3, coverage(a, b))).length;
  tally.covered += pairs(wanted, everything, (a, b) => above(0.8, coverage(a, b))).length;
}

function tallySpeaker(tally: Tally, text: string, label: LabelledQuotation, { source, speaker }: Found): void {
  tally.paired++;
  if (source === null && speaker === null) return;
  tally.named++;
  const isRight = label.sources.some(
    (wanted) =>
      (source !== null && shared(wanted, source) > 0) ||
      (speaker !== null && lastWord(text.slice(wanted.start, wanted.end)) === lastWord(speaker)),
  );
  if (isRight) tally.right++;
}

export type Measure = 'exact' | 'close' | 'touched' | 'covered' | 'speaker' | 'wrong' | 'coverage';

/** Each from 0 to 1; 0 where there is nothing to count. F1 for the first four. */
export function measuresOf(tally: Tally): Readonly<Record<Measure, number>> {
  const { labelled, found, exact, close, touched, covered, paired, named, right } = tally;
  const f1 = (hits: number) => ratio(2 * hits, labelled + found);
  return {
    exact: f1(exact),
    close: f1(close),
    touched: f1(touched),
    covered: f1(covered),
    speaker: ratio(right, paired),
    wrong: ratio(named - right, named),
    coverage: ratio(named, paired),
  };
}

const above = (least: number, share: number) => (share > least ? share : 0);

function foundIn({ text, quotations, speakers }: AnnotatedArticle): Found[] {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return quotations.flatMap((quotation) =>
    quotation.segments.map((segment) => ({
      ...trimmed(text, segment),
      // An answer of an interview, or words whose marks were lost, have none.
      isMarked: segment.start < segment.content.start || segment.content.end < segment.end,
      ...who(quotation, names),
    })),
  );
}

function who({ attribution }: Quotation, names: ReadonlyMap<string, string>): Pick<Found, 'source' | 'speaker'> {
  if (attribution.kind === 'unidentified') return { source: null, speaker: null };
  return { source: attribution.source, speaker: names.get(attribution.speaker) ?? null };
}

const EDGE_BEFORE = /^[\s«»“”„"'’‘‹›]+/u;
const EDGE_AFTER = /[\s«»“”„"'’‘‹›.,;:]+$/u;

function trimmed<S extends Span>(text: string, span: S): S {
  const words = text.slice(span.start, span.end);
  const start = span.start + (EDGE_BEFORE.exec(words)?.[0].length ?? 0);
  const end = span.end - (EDGE_AFTER.exec(words)?.[0].length ?? 0);
  return { ...span, start, end: Math.max(start, end) };
}

const unionShare = (a: Span, b: Span) => ratio(shared(a, b), Math.max(a.end, b.end) - Math.min(a.start, b.start));
const coverage = (label: Span, passage: Span) => ratio(shared(label, passage), label.end - label.start);

/** « la ministre Ana Delmas », « Mme Delmas » → `delmas`. */
const lastWord = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.at(-1) ?? '';
