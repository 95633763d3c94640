import type { Span, TimeExpression } from '../engine/model.ts';
import { pairs, ratio, shared } from './pair-spans.ts';

/** A time expression as a person labelled it. */
export type LabelledTime = Span & {
  /** TIMEX3 or EDTF; any of them is right. Empty: the label does not say. */
  readonly values: readonly string[];
  /** In capitals, « DATE »; undefined when the label does not say. */
  readonly type?: string;
  /** Wanted on the axis, or not; undefined when the label does not say. */
  readonly onTimeline?: boolean;
};

/** What was counted over the texts; each measure of {@link timeMeasuresOf} is a quotient of two of these. */
export type TimeTally = {
  texts: number;
  passed: number;
  labelled: number;
  found: number;
  touched: number;
  exact: number;
  typed: number;
  /** Of the labels that give a value, and of what was found but for the answers to a label without one. */
  valued: number;
  foundValued: number;
  right: number;
  /** In the texts whose labels say what is wanted on the axis. */
  wanted: number;
  shown: number;
  shownRight: number;
};

export const emptyTimeTally = (): TimeTally => ({
  texts: 0,
  passed: 0,
  labelled: 0,
  found: 0,
  touched: 0,
  exact: 0,
  typed: 0,
  valued: 0,
  foundValued: 0,
  right: 0,
  wanted: 0,
  shown: 0,
  shownRight: 0,
});

/**
 * Counts what the times found in one text share with its labels, into a tally.
 *
 * Conventions of TempEval: an expression answers one label at most, those that share most first; spans are compared without the
 * article and the preposition in front, on which the schemes differ. A text passes when all its values are right and nothing else was found.
 */
export function tallyTimes(
  tally: TimeTally,
  text: string,
  found: readonly TimeExpression[],
  labels: readonly LabelledTime[],
): void {
  const answers = pairs(
    labels,
    found,
    (label, time) => shared(bare(text, label), bare(text, time)) || shared(label, time),
  );
  const valued = labels.filter(({ values }) => values.length > 0).length;
  const right = answers.filter(([{ values }, time]) => values.some((value) => sameValue(value, time.value))).length;
  tally.texts++;
  tally.labelled += labels.length;
  tally.found += found.length;
  tally.touched += answers.length;
  tally.exact += answers.filter(([label, time]) => isSame(bare(text, label), bare(text, time))).length;
  tally.typed += answers.filter(([{ type }, time]) => type === time.type).length;
  tally.valued += valued;
  tally.foundValued += found.length - answers.filter(([{ values }]) => values.length === 0).length;
  tally.right += right;
  if (answers.length === labels.length && found.length === labels.length && right === valued) tally.passed++;
  tallyAxis(tally, found, labels, answers);
}

function tallyAxis(
  tally: TimeTally,
  found: readonly TimeExpression[],
  labels: readonly LabelledTime[],
  answers: readonly (readonly [LabelledTime, TimeExpression, number])[],
): void {
  if (labels.every(({ onTimeline }) => onTimeline === undefined)) return;
  tally.wanted += labels.filter(({ onTimeline }) => onTimeline).length;
  tally.shown += found.filter(({ event }) => event).length;
  tally.shownRight += answers.filter(([{ onTimeline }, { event }]) => onTimeline && event).length;
}

export type TimeMeasure = 'passed' | 'exact' | 'touched' | 'value' | 'type' | 'axis';

/** Each from 0 to 1, F1 but for the first, the share of the texts that pass; null where no label says. */
export function timeMeasuresOf(tally: TimeTally): Readonly<Record<TimeMeasure, number | null>> {
  const { labelled, found, valued } = tally;
  const f1 = (hits: number) => ratio(2 * hits, labelled + found);
  return {
    passed: ratio(tally.passed, tally.texts),
    exact: f1(tally.exact),
    touched: f1(tally.touched),
    value: valued === 0 ? null : ratio(2 * tally.right, valued + tally.foundValued),
    type: f1(tally.typed),
    axis: tally.wanted === 0 ? null : ratio(2 * tally.shownRight, tally.wanted + tally.shown),
  };
}

const isSame = (a: Span, b: Span) => a.start === b.start && a.end === b.end;

/** Of an hour, its minutes: `T14` is `T14:00`, `T14:30:00` is `T14:30`. */
const canonical = (value: string) =>
  value
    .trim()
    .toUpperCase()
    .replace(/(T\d\d)(?::?(\d\d))?(?::?\d\d(?:\.\d+)?)?Z?$/u, (_, hour: string, minute = '00') => `${hour}:${minute}`);

const sameValue = (a: string, b: string) => canonical(a) === canonical(b);

const EDGE_BEFORE = /^[\s.,;:()«»"“”]+/u;
const EDGE_AFTER = /[\s.,;:()«»"“”]+$/u;
const LEAD =
  /^(?:(?:jusqu['’](?:à|en|au)|d['’]ici(?: à)?|il y a|voilà|à (?:partir|compter) de|près de|(?:plus|moins) de|à|aux?|en|dans|dès|depuis|vers|pour|pendant|durant|avant|après|de|du|des|les?|la|cette|cet|ces?|entre|environ|quelques?)\s+|[dl]['’])+/iu;

/** Without the words in front that say how the time is taken; whole when nothing else is left. */
function bare(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const start = span.start + (EDGE_BEFORE.exec(words)?.[0].length ?? 0);
  const end = Math.max(start, span.end - (EDGE_AFTER.exec(words)?.[0].length ?? 0));
  const lead = LEAD.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + lead < end ? start + lead : start, end };
}
