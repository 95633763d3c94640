import type { Article, Attribution, Quotation, QuotationRule, Segment, Span, Speaker } from '../model.ts';
import { overlaps } from '../text/spans.ts';
import { attribute, type Finding, introduced } from './attribute.ts';
import { cutSentences, type Sentence } from './cut-sentences.ts';
import type { Part } from './find-incises.ts';
import { findMarks, type Passage } from './find-marks.ts';
import { findMedium } from './find-medium.ts';
import type { Mention } from './find-mentions.ts';
import { isSaid } from './is-said.ts';
import { idsOf, People, type Person } from './people.ts';
import { quotationId } from './quotation-id.ts';
import { Listener, type Resolved } from './resolve-speaker.ts';

/** Below this nobody is named: a wrong name under somebody's words is the worst that a paper can print. */
const SHOWN_FROM = 0.58;

/** What one marked passage (or a piece of it) turned out to be. */
type Statement = {
  readonly part: Part;
  readonly sentence: Sentence;
  readonly at: number;
  readonly finding: Finding | null;
  readonly resolved: Resolved | null;
  readonly rule: QuotationRule;
  readonly confidence: number;
  readonly kind: 'direct' | 'mixed';
  /** Goes on from the statement before: cut by an incise, joined by « et », or over a paragraph break. */
  readonly joins: boolean;
};

/**
 * Who said what in an article: the marked passages that somebody says, each with its speaker, verb and medium.
 *
 *     « Nous rouvrirons, a dit la maire, avant l’été », selon elle.
 *     └──── one ─────┘                   └─ statement ┘  by « la maire »
 *
 * @returns Quotations in the order of the text, their segments never overlapping; speakers in the order of their first quotation.
 * Below `SHOWN_FROM` the attribution is `unidentified`, with the words that made it doubtful.
 */
export function findQuotations(article: Article): {
  readonly quotations: readonly Quotation[];
  readonly speakers: readonly Speaker[];
} {
  const { text } = article;
  const passages = findMarks(text, article.blocks).filter(
    (passage) => !article.related.some(({ title }) => overlaps(title, passage)),
  );
  if (passages.length === 0) return { quotations: [], speakers: [] };
  const { sentences, parts } = readSentences(article, passages);
  const statements = listen(text, sentences, parts, passages);
  const people = [
    ...new Set(
      statements.flatMap(({ resolved, confidence }) => (resolved && confidence >= SHOWN_FROM ? [resolved.person] : [])),
    ),
  ];
  const ids = idsOf(people);
  const quotations = writeQuotations(text, statements, ids);
  return { quotations, speakers: speakersOf(quotations, ids) };
}

function readSentences(article: Article, passages: readonly Passage[]): { sentences: Sentence[]; parts: Part[] } {
  const sentences: Sentence[] = [];
  const parts: Part[] = [];
  let first = 0;
  for (const [index, block] of article.blocks.entries()) {
    if (!READ.has(block.kind)) continue;
    let next = first;
    while (next < passages.length && passages[next]!.block === index) next++;
    const cut = cutSentences(article.text, block, index, passages.slice(first, next), first, parts.length);
    sentences.push(...cut.sentences);
    parts.push(...cut.parts);
    first = next;
  }
  return { sentences, parts };
}

/** Blocks whose sentences introduce people. */
const READ: ReadonlySet<string> = new Set(['deck', 'paragraph', 'listItem', 'blockquote']);

const spanOf = ({ words }: Sentence, { from, to }: Pick<Mention, 'from' | 'to'>): Span => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
});

function listen(
  text: string,
  sentences: readonly Sentence[],
  parts: readonly Part[],
  passages: readonly Passage[],
): Statement[] {
  const listener = new Listener(new People(text, sentences), spanOf);
  const statements: Statement[] = [];
  for (const [index, sentence] of sentences.entries()) {
    listener.enter(sentence);
    for (let at = sentence.from; at < sentence.to; at++) {
      const word = sentence.words[at]!;
      if (word.kind !== 'said') continue;
      const statement = stateAt(text, sentence, at, parts, passages, statements.at(-1), sentences[index - 1], listener);
      if (!statement) continue;
      statements.push(statement);
      if (statement.resolved && statement.confidence >= SHOWN_FROM) listener.hear(statement.resolved);
    }
    listener.leave(sentence);
  }
  return statements;
}

function stateAt(
  text: string,
  sentence: Sentence,
  at: number,
  parts: readonly Part[],
  passages: readonly Passage[],
  last: Statement | undefined,
  before: Sentence | undefined,
  listener: Listener,
): Statement | null {
  const part = parts[sentence.words[at]!.part]!;
  const passage = passages[part.passage]!;
  const base = { part, sentence, at };
  const kind = kindOf(text, sentence, at, part);
  const isSamePassage =
    last !== undefined &&
    (last.part.passage === part.passage || (passage.continues && last.part.passage === part.passage - 1));
  if (isSamePassage) return { ...last, ...base, joins: true };
  const finding = attribute(sentence, at) ?? leadIn(sentence, at, before);
  if (
    last &&
    isJoined(last, sentence, at) &&
    (!finding || finding.cue === null || finding.cue[0] === last.finding?.cue?.[0] || finding.rule !== 'incise')
  )
    return { ...last, ...base, kind: last.kind, joins: true };
  const standsAlone = kind === 'direct';
  const distance = finding?.cue ? (finding.cue[0] > at ? finding.cue[0] - at - 1 : at - finding.cue[1]) : null;
  const sureness = finding?.confidence ?? 0;
  const content = text.slice(part.content.start, part.content.end);
  if (!isSaid({ words: sentence.words, at, content, distance, sureness, standsAlone })) return null;
  const resolved = finding
    ? listener.resolve(sentence, finding)
    : standsAlone && at === sentence.from
      ? listener.goOn()
      : null;
  const rule = finding?.rule ?? (resolved ? 'continuation' : 'none');
  const confidence = (resolved?.sureness ?? 0.3) * (finding?.confidence ?? 1) * (passage.closed ? 1 : 0.8);
  return { ...base, finding, resolved, rule, confidence, kind, joins: false };
}

/** The paragraph before ended with a colon: it introduces this one. */
function leadIn(sentence: Sentence, at: number, before: Sentence | undefined): Finding | null {
  if (at !== sentence.from || !before || before.words[before.to - 1]?.form !== ':') return null;
  const found = introduced(before, before.cues, before.to - 1);
  // Its words stand in another sentence: the mention is told there, and here the voice goes on.
  return found && { ...found, cue: null, mention: null, confidence: found.confidence };
}

/** « … » et « … », « … », ainsi que « … »: one statement. */
function isJoined(last: Statement, sentence: Sentence, at: number): boolean {
  if (last.sentence !== sentence || at - last.at > 5) return false;
  const between = sentence.words
    .slice(last.at + 1, at)
    .map(({ form }) => form)
    .join(' ');
  return /^(?:, )?(?:et|ou|mais|puis|ainsi que|ainsi qu'|comme|,)(?: (?:de|d'|que|qu'|à|sur|des|par|pour|un|une|le|la|les|l'))?$/u.test(
    between,
  );
}

/** The words stand alone when they begin a sentence or follow a colon; they are `mixed` inside the journalist's sentence. */
function kindOf(text: string, sentence: Sentence, at: number, part: Part): 'direct' | 'mixed' {
  const before = at === sentence.from ? null : sentence.words[at - 1]!;
  if (before === null || before.form === ':' || /^[—–]$/u.test(before.form)) return 'direct';
  const first = /[\p{L}\p{N}]/u.exec(text.slice(part.content.start, part.content.end))?.[0] ?? '';
  const isSentence = first !== first.toLowerCase() && /[.!?…]$/u.test(text.slice(part.content.start, part.content.end));
  return isSentence && before.kind === 'said' ? 'direct' : 'mixed';
}

function writeQuotations(
  text: string,
  statements: readonly Statement[],
  ids: ReadonlyMap<Person, Speaker['id']>,
): Quotation[] {
  const groups: Statement[][] = [];
  for (const statement of statements) {
    if (statement.joins) groups.at(-1)!.push(statement);
    else groups.push([statement]);
  }
  const used = new Map<string, number>();
  return groups.map((group) => {
    const [first] = group as [Statement, ...Statement[]];
    const segments = group.map(({ part: { start, end, content } }): Segment => ({ start, end, content }));
    const words = segments.map(({ content }) => text.slice(content.start, content.end)).join(' ');
    return {
      id: quotationId(words, used),
      kind: first.kind,
      segments,
      attribution: attributionOf(first, ids),
      medium: mediumOf(text, first, segments),
      rule: first.rule,
      evidence: evidenceOf(first),
      confidence: Math.round(first.confidence * 100) / 100,
    };
  });
}

const cueSpan = ({ sentence, finding }: Statement): Span | null =>
  finding?.cue ? spanOf(sentence, { from: finding.cue[0], to: finding.cue[1] }) : null;

function attributionOf(statement: Statement, ids: ReadonlyMap<Person, Speaker['id']>): Attribution {
  const { sentence, finding, resolved, confidence } = statement;
  const cue = cueSpan(statement);
  if (!resolved || confidence < SHOWN_FROM)
    return { kind: 'unidentified', source: finding?.mention ? spanOf(sentence, finding.mention) : null, cue };
  const speaker = ids.get(resolved.person)!;
  if (resolved.kind === 'inherited') return { kind: 'inherited', speaker, source: resolved.source, cue: null };
  return { kind: resolved.kind, speaker, source: resolved.source, cue };
}

function mediumOf(text: string, { sentence }: Statement, segments: readonly Segment[]): Span | null {
  return findMedium(text, spanOf(sentence, sentence), segments);
}

/** The verb and the source with what stands between, cut where the words said stand between them. */
function evidenceOf({ sentence, finding }: Statement): Span[] {
  if (!finding) return [];
  const places = [finding.cue, finding.mention && ([finding.mention.from, finding.mention.to] as const)].filter(
    (place) => place !== null,
  );
  if (places.length === 0) return [];
  const from = Math.min(...places.map(([start]) => start));
  const to = Math.max(...places.map(([, end]) => end));
  const isWhole = !sentence.words.slice(from, to).some(({ kind }) => kind === 'said');
  if (isWhole) return [spanOf(sentence, { from, to })];
  return places.map(([start, end]) => spanOf(sentence, { from: start, to: end })).sort((a, b) => a.start - b.start);
}

function speakersOf(quotations: readonly Quotation[], ids: ReadonlyMap<Person, Speaker['id']>): Speaker[] {
  const people = new Map([...ids].map(([person, id]) => [id, person]));
  const heard = new Set(
    quotations.flatMap(({ attribution }) => (attribution.kind === 'unidentified' ? [] : [attribution.speaker])),
  );
  return [...heard].map((id) => ({ id, name: people.get(id)!.name, kind: people.get(id)!.kind }));
}
