/** Front door to what a person decided against the analysis: kept apart from the text, found again in it, replayed over it. */
import { annotate, type Preference } from './annotate.ts';
import { type Choices, readCharacters } from './article/read-plain-text.ts';
import { parseCorrections } from './bundle/parse-corrections.ts';
import { carryCorrections } from './corrections/carry.ts';
import { type Replayed, replay } from './corrections/replay.ts';
import { resolveTarget } from './corrections/targets.ts';
import type {
  AnnotatedArticle,
  Article,
  CivilDate,
  Correction,
  Corrections,
  NamedSpeaker,
  Problem,
  Read,
} from './model.ts';
import { findPeople } from './quotes/find-quotations.ts';

export { NO_CORRECTIONS, writeCorrections } from './bundle/parse-corrections.ts';
export { makeTarget } from './corrections/targets.ts';

const FILE_END = '.corrections.json';

/** `pont.txt` → `pont.corrections.json`, in the same folder; a path or a name. */
export const correctionsBeside = (text: string): string => text.replace(/(\.[^./\\]*)?$/u, FILE_END);
export const isCorrectionsName = (name: string): boolean => name.endsWith(FILE_END);

/** Reads the bytes of a file of corrections. @returns `E-CORRECTIONS` when it is none, `detail` the reason of {@link parseCorrections}, or `json`. */
export function readCorrections(bytes: Uint8Array): Read<Corrections> {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return correctionsRefused('json');
  }
  const parsed = parseCorrections(json);
  return parsed.ok ? { ok: true, value: parsed.value, warnings: [] } : correctionsRefused(parsed.reason);
}

const correctionsRefused = (detail: string): Read<never> => ({
  ok: false,
  problems: [{ code: 'E-CORRECTIONS', line: 1, detail }],
});

/** An article as a person left it, what became of each decision, and whom there is to choose from for the next. */
export type CorrectedArticle = Replayed & {
  /** The decisions on the text as it is now, in their order: made on another one, they were carried along. */
  readonly corrections: readonly Correction[];
  /** Everybody whom the text names, who speaks or not, for the choice of another speaker: speakers first, each name once. */
  readonly people: readonly NamedSpeaker[];
};

/** What holds for the whole text, whatever it says. */
export type Given = {
  readonly prefer?: Preference;
  readonly publishedOn?: CivilDate | null;
  /** Speech reported without marks is found too. */
  readonly indirect?: boolean;
};

/** The words of a lost correction are told up to so many units. */
const TOLD = 60;

/**
 * Reads the characters of an article, analyses it and replays the corrections, in their order.
 *
 * @param characters of the file, decoded; positions of the corrections are those of the text that `readCharacters` makes of them.
 * @param given.publishedOn Passes before the date that the text gives; null, or absent: none.
 * @returns The corrected article, a warning `W-CORRECTION-LOST` for each correction whose words are gone (at line 1, `detail` the words)
 * after those of the reading; or the refusal of `readCharacters`.
 */
export function readReplayed(
  characters: string,
  corrections: readonly Correction[],
  given: Given = {},
): Read<Replayed> {
  return replayOver(characters, readCharacters(characters), corrections, given);
}

/**
 * The same for somebody who goes on writing and correcting: with everybody whom the text names, which costs nearly as much as the analysis.
 *
 * @param before `Article.text` on which the corrections hold: what was edited since, in one place, takes them along. Null: this text.
 */
export function readCorrected(
  characters: string,
  corrections: readonly Correction[],
  before: string | null = null,
): Read<CorrectedArticle> {
  const first = readCharacters(characters);
  const isEdited = first.ok && before !== null && before !== first.value.text;
  const carried = isEdited ? carryCorrections(corrections, before, first.value.text) : corrections;
  const read = replayOver(characters, first, carried, {});
  if (!read.ok) return read;
  return { ...read, value: { ...read.value, corrections: carried, people: peopleOf(read.value.article) } };
}

/** @param first The characters as they are read without the corrections. */
function replayOver(
  characters: string,
  first: Read<Article>,
  corrections: readonly Correction[],
  given: Given,
): Read<Replayed> {
  const read = readChosen(characters, first, corrections);
  if (!read.ok) return read;
  const replayed = replay(annotate(datedOn(read.value, given.publishedOn ?? null), given), corrections);
  const warnings = read.warnings.filter(({ code }) => isOpen(code, given));
  return { ok: true, value: replayed, warnings: [...warnings, ...replayed.lost.map(lostProblem)] };
}

/** A date given from outside leaves nothing without reference. */
const isOpen = (code: Problem['code'], { publishedOn }: Given) => !publishedOn || code !== 'W-NO-REFERENCE-DATE';

/** Read once, where the words of the corrected blocks are, the text is read again with their kinds. */
function readChosen(characters: string, read: Read<Article>, corrections: readonly Correction[]): Read<Article> {
  if (!read.ok) return read;
  const blocks = corrections.flatMap((correction): NonNullable<Choices['blocks']> => {
    const span = correction.kind === 'block' ? resolveTarget(read.value.text, correction.target) : null;
    return span && correction.kind === 'block' ? [{ start: span.start, as: correction.as }] : [];
  });
  return blocks.length === 0 ? read : readCharacters(characters, { blocks });
}

function datedOn(article: Article, publishedOn: CivilDate | null): Article {
  if (publishedOn === null) return article;
  return { ...article, publication: { value: publishedOn, basis: 'stated', source: null } };
}

function peopleOf(article: AnnotatedArticle): NamedSpeaker[] {
  const people = new Map<string, NamedSpeaker>();
  for (const { name, kind } of [...article.speakers, ...findPeople(article)])
    if (!people.has(name.toLowerCase())) people.set(name.toLowerCase(), { name, kind });
  return [...people.values()];
}

function lostProblem({ target: { exact } }: Correction): Problem {
  const detail = exact.length <= TOLD ? exact : `${exact.slice(0, TOLD).replace(/[\uD800-\uDBFF]$/u, '')}…`;
  return { code: 'W-CORRECTION-LOST', line: 1, detail };
}
