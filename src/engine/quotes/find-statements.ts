import type { Quotation, QuotationRule } from '../model.ts';
import { attribute, type Clues, type Finding, introduced, readClues } from './attribute.ts';
import type { Sentence } from './cut-sentences.ts';
import { skipAside } from './find-cue.ts';
import type { Part } from './find-incises.ts';
import type { Passage } from './find-marks.ts';
import { isRole } from './find-mentions.ts';
import { isSaid } from './is-said.ts';
import type { Listener, Resolved } from './resolve-speaker.ts';

/** Below this nobody is named: a wrong name under somebody's words is the worst that a paper can print. */
export const SHOWN_FROM = 0.58;
/** Of a passage whose sentence gives nothing. */
const UNKNOWN = 0.3;
/** What a missing mark takes from the confidence. */
const UNCLOSED = 0.8;

/** What is left of the confidence when the name comes with the next words only. */
const BACKWARDS = 0.7;

/** A fragment of fewer characters may be a term. */
const SHORT = 50;

/** What one marked passage, or a piece of it, turned out to be. */
export type Statement = {
  readonly part: Part;
  /** The sentence that holds it, and its place there. */
  readonly sentence: Sentence;
  readonly at: number;
  readonly finding: Finding | null;
  /** The sentence of the words of `finding`: the one before when a paragraph ends with a colon. */
  readonly told: Sentence;
  readonly resolved: Resolved | null;
  readonly rule: QuotationRule;
  readonly confidence: number;
  readonly kind: Quotation['kind'];
  /** Goes on from the statement before: cut by an incise, joined by « et », or over a paragraph break. */
  readonly joins: boolean;
};

/** The marked text, and who listens to it. */
export type Reading = {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly passages: readonly Passage[];
  readonly listener: Listener;
};

/**
 * @param read Called with each sentence while the listener is in it, after its marked words.
 * @returns What is said, in the order of the text; marked words that nobody says are left out.
 */
export function findStatements(
  reading: Reading,
  sentences: readonly Sentence[],
  read: (clues: Clues) => void,
): Statement[] {
  const statements: Statement[] = [];
  for (const [index, sentence] of sentences.entries()) {
    reading.listener.enter(sentence);
    const clues = readClues(sentence);
    for (let at = sentence.from; at < sentence.to; at++) {
      if (sentence.words[at]!.kind !== 'said') continue;
      const last = statements.at(-1);
      const statement = goesOn(reading, sentence, at, last) ?? stateAt(reading, clues, at, last, sentences[index - 1]);
      if (!statement) continue;
      if (last && last.sentence === sentences[index - 1] && opensVoice(last, statement))
        statements[statements.length - 1] = backwards(last, statement);
      statements.push(statement);
      if (statement.resolved && statement.confidence >= SHOWN_FROM) reading.listener.hear(statement.resolved);
    }
    read(clues);
    reading.listener.leave(sentence);
  }
  return statements;
}

/** « Oui. » « Enfin, non », dit Jean Dupont: nobody spoke before, and he goes on at once. */
const opensVoice = (before: Statement, { rule, at, sentence, resolved }: Statement) =>
  rule === 'incise' &&
  at === sentence.from &&
  resolved !== null &&
  before.rule === 'none' &&
  before.kind === 'direct' &&
  before.sentence.block === sentence.block &&
  goesNoFurther(before.sentence, before.at);

const backwards = (before: Statement, { resolved, confidence }: Statement): Statement => ({
  ...before,
  resolved: { ...resolved!, kind: 'inherited' },
  rule: 'continuation',
  confidence: confidence * BACKWARDS,
});

/** A piece after an incise, or the next paragraph of the same quotation. */
function goesOn(
  { parts, passages }: Reading,
  sentence: Sentence,
  at: number,
  last: Statement | undefined,
): Statement | null {
  const part = parts[sentence.words[at]!.part]!;
  const follows = passages[part.passage]!.continues ? part.passage - 1 : part.passage;
  const isSame = last !== undefined && (last.part.passage === part.passage || last.part.passage === follows);
  return isSame ? { ...last, part, sentence, at, joins: true } : null;
}

function stateAt(
  reading: Reading,
  clues: Clues,
  at: number,
  last: Statement | undefined,
  before: Sentence | undefined,
): Statement | null {
  const { text, parts, passages, listener } = reading;
  const { sentence } = clues;
  const part = parts[sentence.words[at]!.part]!;
  const own = attribute(clues, at);
  const lead = own ? null : leadIn(sentence, at, before);
  const finding = own ?? lead;
  if (last && isJoined(last, sentence, at) && sharesSource(last, finding))
    return { ...last, part, sentence, at, joins: true };
  const kind = kindOf(text, sentence, at, part);
  if (!isSpoken(text, sentence, at, part, finding, kind)) return null;
  const told = lead && before ? before : sentence;
  const resolved = finding
    ? listener.resolve(told, finding)
    : kind === 'direct' && at === sentence.from
      ? listener.goOn()
      : kind === 'mixed'
        ? listener.goOnInside(sentence)
        : null;
  // « « Tout est perdu », » and words of the journalist: they may name somebody whom no rule sees.
  const isAlone = finding !== null || kind === 'mixed' || goesNoFurther(sentence, at);
  const rule = finding?.rule ?? (resolved ? 'continuation' : 'none');
  const doubt = passages[part.passage]!.closed ? 1 : UNCLOSED;
  const confidence = (resolved?.sureness ?? UNKNOWN) * (finding?.confidence ?? (isAlone ? 1 : 0.7)) * doubt;
  // A few words inside the journalist's sentence and hardly a speaker: more likely a term.
  if (finding?.rule === 'participle' && confidence < SHOWN_FROM && part.end - part.start < SHORT) return null;
  return { part, sentence, at, finding, told, resolved, rule, confidence, kind, joins: false };
}

const goesNoFurther = ({ words, to }: Sentence, at: number) =>
  words.slice(at + 1, to).every(({ kind }) => kind === 'sign' || kind === 'said');

function isSpoken(
  text: string,
  { words }: Sentence,
  at: number,
  part: Part,
  finding: Finding | null,
  kind: Statement['kind'],
): boolean {
  const sureness = finding?.confidence ?? 0;
  const cue = finding?.cue ?? null;
  return isSaid({
    words,
    at,
    content: text.slice(part.content.start, part.content.end),
    distance: cue && (cue[0] > at ? cue[0] - at - 1 : at - Math.min(at, skipAside(words, cue[1]))),
    isIncise: cue !== null && cue[0] > at,
    sureness,
    standsAlone: kind === 'direct',
    followsVerb:
      cue !== null && cue[1] === at && sureness >= 0.7 && (words[cue[0] - 1]?.form !== ',' || cue[1] - cue[0] > 1),
  });
}

/** The paragraph before ended with a colon: it introduces this one. */
function leadIn(sentence: Sentence, at: number, before: Sentence | undefined): Finding | null {
  if (at !== sentence.from || !before) return null;
  if (before.words[before.to - 1]?.form !== ':') return tagged(sentence, at, before);
  return introduced({ sentence: before, incises: [], accordings: [] }, before.cues, before.to - 1);
}

/** « Le plus heureux : Paul Roc (Sarmont) », « Ana Delmas, capitaine », and nothing else on the line before a paragraph in marks. */
function tagged(sentence: Sentence, at: number, { words, from, to, block, mentions, cues }: Sentence): Finding | null {
  if (block + 1 !== sentence.block || from > 0 || to < words.length || cues.length > 0) return null;
  const mention = mentions.find(({ name, type }) => type === 'name' && name![1] - name![0] > 1);
  if (!mention || mention.governed || !goesNoFurther(sentence, at)) return null;
  const opens = mention.from === from || words[mention.from - 1]!.form === ':';
  const closes =
    mention.to === to ||
    (words[mention.to]!.form === '(' && words[to - 1]!.form === ')') ||
    (words[mention.to]!.form === ',' && isRole(words[mention.to + 1]?.form ?? '') && words[to - 1]!.kind !== 'sign');
  return opens && closes ? { rule: 'interview', cue: null, mention, confidence: 0.85 } : null;
}

const JOINT =
  /^(?:, )?(?:et|ou|mais|puis|ainsi que|ainsi qu'|comme|,)(?: (?:de|d'|que|qu'|à|sur|des|par|pour|un|une|le|la|les|l'))?$/u;

/** « … » et « … », « … », ainsi que « … »: one statement. */
function isJoined(last: Statement, sentence: Sentence, at: number): boolean {
  if (last.sentence !== sentence || at - last.at > 5) return false;
  const between = sentence.words.slice(last.at + 1, at);
  return JOINT.test(between.map(({ form }) => form).join(' '));
}

const sharesSource = (last: Statement, finding: Finding | null) =>
  !finding || finding.cue === null || finding.cue[0] === last.finding?.cue?.[0] || finding.rule !== 'incise';

/** The words stand alone when they begin a sentence or follow a colon; they are `mixed` inside the journalist's sentence. */
function kindOf(text: string, { words, from }: Sentence, at: number, { content }: Part): 'direct' | 'mixed' {
  const before = at === from ? null : words[at - 1]!;
  if (before === null || /^[:—–]$/u.test(before.form)) return 'direct';
  const said = text.slice(content.start, content.end);
  return before.kind === 'said' && /^\p{Lu}/u.test(said) && /[.!?…]$/u.test(said) ? 'direct' : 'mixed';
}
