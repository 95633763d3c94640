/** Front door to what a person decided against the analysis: kept apart from the text, found again in it, replayed over it. */
import { annotate, type Preference } from './annotate.ts';
import { type Choices, readCharacters } from './article/read-plain-text.ts';
import { type Replayed, replay } from './corrections/replay.ts';
import { resolveTarget } from './corrections/targets.ts';
import type { AnnotatedArticle, Article, CivilDate, Correction, NamedSpeaker, Problem, Read } from './model.ts';
import { findPeople } from './quotes/find-quotations.ts';

export { NO_CORRECTIONS, parseCorrections, writeCorrections } from './bundle/parse-corrections.ts';
export { carryCorrections } from './corrections/carry.ts';
export { makeTarget } from './corrections/targets.ts';

/** An article as a person left it, what became of each decision, and whom there is to choose from for the next. */
export type CorrectedArticle = Replayed & {
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
  const read = readChosen(characters, corrections);
  if (!read.ok) return read;
  const replayed = replay(annotate(datedOn(read.value, given.publishedOn ?? null), given), corrections);
  const warnings = read.warnings.filter(({ code }) => isOpen(code, given));
  return { ok: true, value: replayed, warnings: [...warnings, ...replayed.lost.map(lostProblem)] };
}

/** The same for somebody who goes on correcting: with everybody whom the text names, which costs nearly as much as the analysis. */
export function readCorrected(characters: string, corrections: readonly Correction[]): Read<CorrectedArticle> {
  const read = readReplayed(characters, corrections);
  return read.ok ? { ...read, value: { ...read.value, people: peopleOf(read.value.article) } } : read;
}

/** A date given from outside leaves nothing without reference. */
const isOpen = (code: Problem['code'], { publishedOn }: Given) => !publishedOn || code !== 'W-NO-REFERENCE-DATE';

/** Read once to know where the words of the corrected blocks are, and again with their kinds. */
function readChosen(characters: string, corrections: readonly Correction[]): Read<Article> {
  const read = readCharacters(characters);
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
