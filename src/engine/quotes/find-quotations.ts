import type { Article, Attribution, NamedSpeaker, Quotation, Segment, Span, Speaker } from '../model.ts';
import { quotationId } from '../text/quotation-id.ts';
import { overlaps } from '../text/spans.ts';
import type { Clues } from './attribute.ts';
import { cutSentences, type Sentence } from './cut-sentences.ts';
import type { Part } from './find-incises.ts';
import { chooseWords, findReports, goOnUnmarked, stateReport } from './find-indirect.ts';
import { findAnswers } from './find-interview.ts';
import { findMarks, type Passage, SPOKEN } from './find-marks.ts';
import { findMedium } from './find-medium.ts';
import type { Mention } from './find-mentions.ts';
import { findStatements, SHOWN_FROM, type Statement } from './find-statements.ts';
import { idsOf, People, type Person } from './people.ts';
import { Listener } from './resolve-speaker.ts';

/**
 * Who said what in an article: the marked passages that somebody says and the answers of an interview, each with its speaker, verb and medium.
 *
 *     « Nous rouvrirons, a dit la maire, avant l’été », puis « sans tarder ».
 *     └───────────────┘                  └──────────┘        └────────────┘  one statement, in three segments
 *
 * @param options.indirect Whether speech reported without marks is found too; false by default.
 * @returns Quotations in the order of the text, their segments never overlapping; speakers in the order of their first quotation.
 * Below `SHOWN_FROM` the attribution is `unidentified`, with the words that made it doubtful.
 */
export function findQuotations(
  article: Article,
  { indirect = false }: { readonly indirect?: boolean } = {},
): {
  readonly quotations: readonly Quotation[];
  readonly speakers: readonly Speaker[];
} {
  const { text } = article;
  const passages = findPassages(article);
  // No marks, and no question that an interview would ask.
  if (passages.length === 0 && !indirect && !text.includes('?')) return { quotations: [], speakers: [] };
  const { sentences, parts } = readSentences(article, passages);
  const people = new People(text, sentences);
  const listener = new Listener(people, spanOf);
  const reported: Statement[][] = [];
  // Whoever is reported goes on in the marks of the next paragraph, whether the report itself is wanted or not.
  const report = (clues: Clues) => {
    const found = findReports(text, clues);
    const last = reported.at(-1);
    const more = found.length === 0 && last ? goOnUnmarked(text, last.at(-1)!, clues.sentence) : null;
    if (more) last!.push(more);
    for (const report of found) {
      const stated = stateReport(report, clues.sentence, listener);
      reported.push(stated);
      const [{ resolved, confidence }] = stated as [Statement];
      if (resolved && confidence >= SHOWN_FROM) listener.hear(resolved);
    }
  };
  const groups = groupsOf(findStatements({ text, parts, passages, listener }, sentences, report));
  const answers = findAnswers(article, sentences, people);
  const all = withAnswers(chooseWords(text, groups, indirect ? reported : []), answers);
  const ids = idsOf([...new Set(all.flatMap(([first]) => namedBy(first!) ?? []))]);
  return { quotations: writeQuotations(text, all, ids), speakers: writeSpeakers(ids) };
}

/**
 * Everybody whom the text names, who speaks or not: those with a name of their own, and the bodies. For a person who looks for the
 * right one.
 *
 * @returns In the order of the text; empty when it names nobody.
 */
export function findPeople(article: Article): NamedSpeaker[] {
  const { sentences } = readSentences(article, findPassages(article));
  const people = new People(article.text, sentences);
  for (const sentence of sentences)
    for (const mention of sentence.mentions) {
      // « la commune », « au ministère des ports »: no name of its own, or words of the preposition.
      if (mention.type === 'body' && mention.name && !mention.governed) people.know(sentence, mention);
    }
  return people.everybody().map(({ name, kind }) => ({ name, kind }));
}

/** The marked passages; a title under « Lire aussi » is none. */
const findPassages = ({ text, blocks, related }: Article) =>
  findMarks(text, blocks).filter((passage) => !related.some(({ title }) => overlaps(title, passage)));

/** An answer holds all that is said in it, as an outer pair of marks does. */
function withAnswers(groups: readonly Statement[][], answers: readonly Statement[][]): Statement[][] {
  const isAnswered = overlapWith(answers.flat().map(({ part }) => part));
  const others = groups.filter((group) => !group.some(({ part }) => isAnswered(part)));
  return [...others, ...answers].sort(([a], [b]) => a!.part.start - b!.part.start);
}

/** Who is shown under a statement; null below the threshold. */
const namedBy = ({ resolved, confidence }: Statement): Person | null =>
  resolved && confidence >= SHOWN_FROM ? resolved.person : null;

function readSentences(article: Article, passages: readonly Passage[]): { sentences: Sentence[]; parts: Part[] } {
  const sentences: Sentence[] = [];
  const parts: Part[] = [];
  let first = 0;
  for (const [index, block] of article.blocks.entries()) {
    if (!SPOKEN.has(block.kind)) continue;
    let next = first;
    while (next < passages.length && passages[next]!.block === index) next++;
    const cut = cutSentences(article.text, block, index, passages.slice(first, next), first, parts.length);
    // Not `push(...)`: a megabyte of marks has more parts than a call has arguments.
    for (const sentence of cut.sentences) sentences.push(sentence);
    for (const part of cut.parts) parts.push(part);
    first = next;
  }
  return { sentences, parts };
}

const spanOf = ({ words }: Sentence, { from, to }: Pick<Mention, 'from' | 'to'>): Span => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
});

/** The statements of one quotation each. */
function groupsOf(statements: readonly Statement[]): Statement[][] {
  const groups: Statement[][] = [];
  for (const statement of statements) {
    if (statement.joins) groups.at(-1)!.push(statement);
    else groups.push([statement]);
  }
  return groups;
}

function writeQuotations(
  text: string,
  groups: readonly (readonly Statement[])[],
  ids: ReadonlyMap<Person, Speaker['id']>,
): Quotation[] {
  const used = new Map<string, number>();
  const isSaid = overlapWith(groups.flat().map(({ part }) => part));
  return groups.map((group) => {
    const first = group[0]!;
    const segments = group.map(({ part: { start, end, content } }): Segment => ({ start, end, content }));
    const words = segments.map(({ content }) => text.slice(content.start, content.end)).join(' ');
    return {
      id: quotationId(words, used),
      kind: first.kind,
      segments,
      attribution: attributionOf(first, ids),
      medium: findMedium(text, spanOf(first.sentence, first.sentence), segments),
      rule: first.rule,
      evidence: evidenceOf(first, isSaid),
      confidence: Math.round(first.confidence * 100) / 100,
    };
  });
}

/** The verb, or « selon »; null without one. */
const cueOf = ({ told, finding }: Statement): Span | null =>
  finding?.cue ? spanOf(told, { from: finding.cue[0], to: finding.cue[1] }) : null;

function attributionOf(statement: Statement, ids: ReadonlyMap<Person, Speaker['id']>): Attribution {
  const { told, finding, resolved } = statement;
  const cue = cueOf(statement);
  const person = namedBy(statement);
  if (!resolved || !person)
    return { kind: 'unidentified', source: finding?.mention ? spanOf(told, finding.mention) : null, cue };
  const speaker = ids.get(person)!;
  if (resolved.kind === 'inherited') return { kind: 'inherited', speaker, source: resolved.source, cue: null };
  return { kind: resolved.kind, speaker, source: resolved.source, cue };
}

/** Tells whether a span shares words with one of these, by halves: they never overlap. */
function overlapWith(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  return (span) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.end <= span.start) low = middle + 1;
      else high = middle;
    }
    return low < sorted.length && overlaps(sorted[low]!, span);
  };
}

/** The verb and the source with what stands between, parted where the words said stand between them. */
function evidenceOf({ told, finding }: Statement, isSaid: (span: Span) => boolean): Span[] {
  const { cue, mention } = finding ?? { cue: null, mention: null };
  const places = [cue && { from: cue[0], to: cue[1] }, mention].filter((place) => place !== null);
  if (places.length === 0) return [];
  const from = Math.min(...places.map((place) => place.from));
  const to = Math.max(...places.map((place) => place.to));
  const whole = spanOf(told, { from, to });
  const isWhole = !told.words.slice(from, to).some(({ kind }) => kind === 'said');
  if (isWhole && !isSaid(whole)) return [whole];
  // « La maire a dit « non » », rapporte Le Courrier: words that somebody else reports are no evidence.
  const spans = places.map((place) => spanOf(told, place)).filter((span) => !isSaid(span));
  return spans.sort((a, b) => a.start - b.start);
}

const writeSpeakers = (ids: ReadonlyMap<Person, Speaker['id']>): Speaker[] =>
  [...ids].map(([{ name, kind }, id]) => ({ id, name, kind }));
