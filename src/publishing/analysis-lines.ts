import { extentOf } from '../engine/axis.ts';
import type { AnnotatedArticle, BlockKind, Problem, Quotation, Span, TimeExpression } from '../engine/model.ts';
import { writeMoment } from '../words/dates.ts';
import { quotes, story } from '../words/fr.ts';
import { analyse as words } from '../words/terminal.ts';
import { timeline } from '../words/timeline.ts';
import { problemLines } from './report.ts';
import { hang, type Style, wrap } from './terminal-style.ts';

/** An hour of a day; a longer value, such as an interval, pushes its own words to the right. */
const LONGEST_VALUE = '2026-03-29T17:00'.length;

/** The analysis of one article, for a person at a terminal: its head, who said what, when it happened, what to check. */
export function analysisLines(article: AnnotatedArticle, problems: readonly Problem[], style: Style): string[] {
  const { quotations, times } = article;
  const width = Math.min(LONGEST_VALUE, Math.max(...times.map(({ value }) => value.length)));
  const onAxis = times.filter((time) => time.event !== null && extentOf(time.value) !== null).length;
  return [
    ...headLines(article, style),
    '',
    style.bold(words.quotations(quotations.length)),
    ...quotations.flatMap((quotation, index) => ['', ...quotationLines(article, quotation, index + 1, style)]),
    '',
    style.bold(words.times(times.length, onAxis)),
    ...times.flatMap((time) => ['', ...timeLines(article, time, width, style)]),
    ...(problems.length === 0 ? [] : ['', style.bold(words.problems(problems.length)), '', ...problemLines(problems)]),
  ];
}

const wordsAt = ({ text }: AnnotatedArticle, { start, end }: Span) => text.slice(start, end);

function headLines(article: AnnotatedArticle, style: Style): string[] {
  const block = (kind: BlockKind) => article.blocks.find((candidate) => candidate.kind === kind);
  const [section, headline] = [block('section'), block('headline')];
  return [
    ...(section ? wrap(wordsAt(article, section), style.width).map(style.dim) : []),
    ...wrap(headline ? wordsAt(article, headline) : words.noHeadline, style.width).map(style.bold),
    ...wrap(datesOf(article), style.width),
  ];
}

function datesOf(article: AnnotatedArticle): string {
  const { publication, updatedOn } = article;
  const dates = [publication ? publicationOf(article, publication) : story.undated];
  if (updatedOn !== null) dates.push(words.updated(writeMoment(updatedOn)));
  return dates.join(', ');
}

function publicationOf(
  article: AnnotatedArticle,
  { value, basis, source }: NonNullable<AnnotatedArticle['publication']>,
) {
  if (basis === 'stated' || source === null) return words.published(writeMoment(value), null);
  const how = basis === 'dateline' ? story.dateline : story.inferred;
  return words.published(writeMoment(value), `${how} : « ${wordsAt(article, source)} »`);
}

/** Labels of one width, so that what they name stands in one column. */
const LABELS = Math.max(...Object.values(words.labels).map((label) => label.length)) + 2;

function quotationLines(article: AnnotatedArticle, quotation: Quotation, number: number, style: Style): string[] {
  const { attribution, segments, medium, kind, rule, confidence } = quotation;
  const place = `${String(number).padStart(3)}  `;
  const inMarks = (words: string) => (kind === 'indirect' ? words : `« ${words} »`);
  const said = segments.map(({ content }) => inMarks(wordsAt(article, content))).join(' … ');
  const optional = (span: Span | null) => (span ? `« ${wordsAt(article, span)} »` : null);
  const fields: readonly (readonly [keyof typeof words.labels, string | null])[] = [
    ['who', whoOf(article, attribution)],
    ['cue', optional(attribution.cue)],
    ['medium', optional(medium)],
    ['kind', words.kinds[kind]],
    ['rule', quotes.rules[rule]],
    ['confidence', rule === 'correction' ? null : words.certainty(confidence, quotes.confidenceOf(confidence))],
  ];
  return [
    ...hang(place, said, style.width).map(style.bold),
    ...fields.flatMap(([label, text]) => (text === null ? [] : fieldLines(place.length, label, text, style))),
  ];
}

const fieldLines = (indent: number, label: keyof typeof words.labels, text: string, style: Style) =>
  hang(' '.repeat(indent) + words.labels[label].padEnd(LABELS), text, style.width, style.dim);

function whoOf(article: AnnotatedArticle, attribution: Quotation['attribution']): string {
  const source = attribution.source && wordsAt(article, attribution.source);
  if (attribution.kind === 'unidentified') return words.unidentified(source);
  const name = article.speakers.find(({ id }) => id === attribution.speaker)?.name ?? attribution.speaker;
  if (attribution.kind === 'corrected') return words.corrected(name, source);
  if (attribution.kind === 'stated') return words.stated(name, source!);
  return attribution.kind === 'resolved' ? quotes.resolved(source!, name) : words.inherited(name, source!);
}

function timeLines(article: AnnotatedArticle, time: TimeExpression, width: number, style: Style): string[] {
  const label = `  ${time.value.padEnd(width)}  `;
  const rest = ' '.repeat(label.length);
  const said = [`« ${wordsAt(article, time)} »`, howOf(article, time)];
  if (time.modifier) said.push(words.how.parts[time.modifier]);
  if (time.approximate) said.push(words.how.approximate);
  const sure = [words.types[time.type], words.certainty(time.confidence, quotes.confidenceOf(time.confidence))];
  return [
    ...hang(label, said.join(', '), style.width, style.bold),
    ...(time.event ? hang(`${rest}→ `, wordsAt(article, time.event), style.width) : []),
    ...hang(rest, [...sure, words.timeRule(time.rule)].join(', '), style.width).map(style.dim),
  ];
}

function howOf(article: AnnotatedArticle, { basis }: TimeExpression): string {
  if (basis.kind === 'stated') return words.how.stated;
  if (basis.kind === 'open') return words.how.open;
  if (basis.kind === 'corrected') return timeline.corrected;
  const anchor = basis.from.kind === 'publication' ? null : wordsAt(article, basis.from.span);
  return basis.kind === 'completed' ? timeline.completed(basis.missing, anchor) : words.how.counted(anchor);
}
