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

/** @returns Where the quotation or the date of this name stands in the editor's characters; null when the text has it no more. */
export function findingAt(analysis: Analysis, name: string): Span | null {
  const { quotations, times } = analysis.story;
  const finding = idNamed(analysis.story, name);
  const quotation = quotations.find(({ id }) => id === finding);
  const span = quotation ? spanOf(quotation) : times.find(({ id }) => id === finding);
  return span ? placeOf(analysis, span) : null;
}

const spanOf = ({ segments }: Quotation): Span => ({ start: segments[0]!.start, end: segments.at(-1)!.end });

/**
 * Names that last from one answer to the next, by id: the id of a quotation hashes its words, that of a date is its number in the
 * text, which changes when one comes before it. « jeudi 2 » is the second « jeudi ».
 */
export function namesOf({ text, times, quotations }: Story): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const names = times.map(({ id, start, end }): [id: string, name: string] => {
    const words = text.slice(start, end);
    const count = (counts.get(words) ?? 0) + 1;
    counts.set(words, count);
    return [id, `${words} ${count}`];
  });
  return new Map<string, string>([...quotations.map(({ id }): [string, string] => [id, id]), ...names]);
}

/** @returns null for a name that this story has not. */
export function idNamed(story: Story, name: string): string | null {
  for (const [id, one] of namesOf(story)) if (one === name) return id;
  return null;
}

/** What stands over the text, and beside it, for the editor. */
export function marksOver({ version, analysis, problems, lineStarts }: Understood): EditorMarks {
  if (!analysis) return { version, words: [], lines: [] };
  return { version, words: wordMarks(analysis), lines: lineMarks(analysis, problems, lineStarts) };
}

function wordMarks(analysis: Analysis): TextMark[] {
  const { story } = analysis;
  const voices = storyVoices(story);
  const names = namesOf(story);
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
    .map((time): TextMark => ({ ...placeOf(analysis, time), finding: names.get(time.id)!, kind: 'time', hue: 0 }));
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
