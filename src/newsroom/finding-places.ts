import { toSource } from '../engine/alignment.ts';
import type { Block, Problem, Quotation, Span, Story, TimeExpression } from '../engine/model.ts';
import type { Analysis } from '../loading/analysis.ts';
import { storyVoices } from '../reader/story-voices.ts';
import { problems as sentences } from '../words/fr.ts';
import { BLOCKS } from '../words/newsroom.ts';
import type { LineMark, TextMark } from './editor-marks.ts';
import type { EditorMarks } from './editor-view.ts';
import type { Understood } from './use-analysis.ts';

/** Below that, a person should look at it. */
const SURE = 0.65;

/** A span of the article, in the characters of the editor. */
export const placeOf = ({ alignment }: Analysis, { start, end }: Span): Span => ({
  start: toSource(alignment, start, 'start'),
  end: toSource(alignment, end, 'end'),
});

/** @returns Where a quotation or a date stands in the editor's characters; null when the text has it no more. */
export function findingAt(analysis: Analysis, finding: string): Span | null {
  const { quotations, times } = analysis.story;
  const quotation = quotations.find(({ id }) => id === finding);
  const span = quotation ? spanOf(quotation) : times.find(({ id }) => id === finding);
  return span ? placeOf(analysis, span) : null;
}

const spanOf = ({ segments }: Quotation): Span => ({ start: segments[0]!.start, end: segments.at(-1)!.end });

/**
 * Follows a date through the answers: its number changes when dates come before it, its words and their place among the same words do not.
 *
 * @returns To be asked with each answer, in their order. What is no date, or is there no more, is itself.
 */
export function followTimes(): (finding: string, story: Story) => string {
  let before: ReadonlyMap<string, string> = new Map();
  let last: Story | null = null;
  return (finding, story) => {
    const names = timeNames(story);
    const name = story === last ? undefined : before.get(finding);
    last = story;
    before = names;
    const moved = name === undefined ? undefined : [...names].find(([, other]) => other === name)?.[0];
    return moved ?? finding;
  };
}

/** A name for each date that lasts: « jeudi 2 » is the second « jeudi ». By id. */
export function timeNames({ text, times }: Story): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    times.map(({ id, start, end }) => {
      const words = text.slice(start, end);
      const count = (counts.get(words) ?? 0) + 1;
      counts.set(words, count);
      return [id, `${words} ${count}`];
    }),
  );
}

/** What stands over the text, and beside it, for the editor. */
export function marksOver({ version, analysis, problems, lineStarts }: Understood): EditorMarks {
  if (!analysis) return { version, words: [], lines: [] };
  return { version, words: wordMarks(analysis), lines: lineMarks(analysis, problems, lineStarts) };
}

function wordMarks(analysis: Analysis): TextMark[] {
  const { story } = analysis;
  const voices = storyVoices(story);
  const quotations = story.quotations.flatMap((quotation) =>
    quotation.segments.map(
      (segment): TextMark => ({
        ...placeOf(analysis, segment),
        finding: quotation.id,
        kind: 'quotation',
        hue: voices.hueOf(quotation),
      }),
    ),
  );
  const times = story.times
    .filter(({ event }) => event !== null)
    .map((time): TextMark => ({ ...placeOf(analysis, time), finding: time.id, kind: 'time', hue: 0 }));
  return [...quotations, ...times];
}

/** Blocks whose kind goes without saying. */
const PLAIN: ReadonlySet<Block['kind']> = new Set(['paragraph', 'listItem']);

function lineMarks(analysis: Analysis, problems: readonly Problem[], lineStarts: readonly number[]): LineMark[] {
  const { story } = analysis;
  const warned = new Map<number, string[]>();
  for (const problem of problems.filter(needsPerson)) {
    const at = lineStarts[problem.line - 1] ?? 0;
    warned.set(at, [...(warned.get(at) ?? []), sentences[problem.code](problem)]);
  }
  const labels = new Map<number, string>();
  for (const block of story.blocks) {
    const at = lineStart(lineStarts, placeOf(analysis, block).start);
    if (!PLAIN.has(block.kind)) labels.set(at, BLOCKS[block.kind]);
    else if (warned.has(at)) labels.set(at, BLOCKS[block.kind]);
  }
  return [...new Set([...labels.keys(), ...warned.keys()])]
    .sort((a, b) => a - b)
    .map((at) => ({ at, label: labels.get(at) ?? '', warnings: warned.get(at) ?? [] }));
}

/** The start of the line that holds a place; by halves, a text has thousands of lines. */
function lineStart(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return starts[low] ?? 0;
}

/** An information asks for nothing; nor does a « Lire aussi » whose story the edition may have by then. */
export const needsPerson = ({ code }: Problem) => !code.startsWith('I-') && !code.startsWith('W-RELATED');

export const isDoubtfulQuotation = ({ attribution, rule, confidence }: Quotation) =>
  rule !== 'correction' && (attribution.kind === 'unidentified' || confidence < SURE);

export const isDoubtfulTime = ({ event, basis, confidence }: TimeExpression) =>
  event !== null && (basis.kind === 'open' || confidence < SURE);
