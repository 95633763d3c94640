import { readCueVerb } from '../french/cue-verbs.ts';
import {
  ADDS,
  BEFORE_OTHER_THAT,
  BELIEVES,
  DOCUMENTS,
  GOES_ON,
  MODALS,
  OPINES,
  REPORTS_THAT,
  SUBJECTS,
  UNSAYS,
} from '../french/report-words.ts';
import { ADVERBS, AUXILIARIES, FIRST_PERSON, PREPOSITIONS, RELATIVE, SECOND_PERSON } from '../french/speech-words.ts';
import { isConditional, isFuture, isImperfect } from '../french/verb-forms.ts';
import type { Span } from '../model.ts';
import { trimSpan } from '../text/spans.ts';
import { accordingLength, type Clues, clause, type Finding, introduced } from './attribute.ts';
import type { Sentence } from './cut-sentences.ts';
import type { Word } from './cut-words.ts';
import { type Cue, skipAdverbs } from './find-cue.ts';
import { findMedium } from './find-medium.ts';
import { afterBracket, isRole, type Mention, mentionAt } from './find-mentions.ts';
import { type Source, subjectAfter } from './find-source.ts';
import type { Statement } from './find-statements.ts';
import type { Listener } from './resolve-speaker.ts';

/** Words reported without marks, in one piece or two, and why they belong to somebody. */
export type Report = {
  readonly segments: readonly Span[];
  readonly finding: Finding;
  /** « Je n’ai rien vu, a-t-il dit »: the very words, whose marks were lost. */
  readonly isOwn: boolean;
};

type Range = readonly [from: number, to: number];
type Found = { readonly ranges: readonly Range[]; readonly finding: Finding };

/** What the lack of marks takes from the confidence. */
const UNMARKED = 0.92;
/** Of a report whose source says nothing. */
const UNKNOWN = 0.3;
/** Share of marked words over which they are the quotation. */
const MOST_MARKED = 0.6;
/** Fewer words are no statement. */
const SHORTEST = 3;

/**
 * Finds what a sentence reports without marks. The span is what labelled corpora of the French press take:
 *
 *     La maire a annoncé lundi que le pont rouvrirait en mai, ajoutant que la route serait refaite.
 *                                  └──────────────────────┘               └─────────────────────┘  « que » stays outside
 *     Le pont rouvrira en mai, a annoncé la maire.      Selon la préfecture, trois personnes sont blessées.
 *     └─────────────────────┘                                                └───────────────────────────┘
 *     Le pont, assure la maire, rouvrira en mai.        La maire a dit que l’attente était « longue », ce qui…
 *     └─────┘                   └─────────────┘                            └──────────────────────┘  marks inside stay inside
 *
 * It ends before a relative clause, a second verb of speech or « selon » that the journalist adds after a comma, and without the stop.
 * Left out: what is denied, asked, supposed or to come (« n’a pas dit que », « si la maire dit que », « annoncera que »), what nobody
 * says (« il est dit que », « on sait que »), feelings and wishes (« espère que »), and what has no verb of its own in those corpora:
 * « dit vouloir partir », « annonce la fermeture ».
 *
 * @returns In the order of the text, never overlapping; empty when the sentence reports nothing.
 */
export function findReports(text: string, clues: Clues): Report[] {
  const found: Found[] = [];
  const reading = { text, clues, sentence: clues.sentence, incises: incisesOf(clues.sentence) };
  for (const rule of RULES)
    for (const report of rule(reading)) {
      const isFree = report.ranges.every(([from, to]) =>
        found.every(({ ranges }) => ranges.every((range) => to <= range[0] || range[1] <= from)),
      );
      if (isFree) found.push(report);
    }
  const { words } = clues.sentence;
  return found
    .map(({ ranges, finding }) => {
      // A mark never closed may end with a space.
      const segments = ranges.map(([from, to]) =>
        trimSpan(text, { start: words[from]!.start, end: words[to - 1]!.end }),
      );
      const isOwn =
        finding.rule === 'incise' &&
        segments.some(({ start, end }) => personsIn(text, start, end) > 0) &&
        ranges.every(([from, to]) => words.slice(from, to).every(({ kind }) => kind !== 'said'));
      return { segments, finding: { ...finding, confidence: finding.confidence * UNMARKED }, isOwn };
    })
    .sort((a, b) => a.segments[0]!.start - b.segments[0]!.start);
}

/** Who a report belongs to, as statements of one quotation, one for each segment. */
export function stateReport({ segments, finding, isOwn }: Report, sentence: Sentence, listener: Listener): Statement[] {
  const resolved = listener.resolve(sentence, finding);
  const confidence = (resolved?.sureness ?? UNKNOWN) * finding.confidence;
  const { rule } = finding;
  const base = { sentence, at: sentence.from, finding, told: sentence, resolved, rule, confidence } as const;
  return segments.map(({ start, end }, index) => {
    const part = { start, end, content: { start, end }, passage: -1 };
    return { ...base, part, kind: isOwn ? 'direct' : 'indirect', joins: index > 0 };
  });
}

/**
 * The next sentence of words whose marks were lost: it speaks in the same person, and nothing in it is the journalist's.
 *
 *     Je n’ai rien vu, a dit Paul Roc. J’étais loin. Le bac a coulé.
 *     └─────────────┘                  └──────────┘
 *
 * @param last The last statement of the sentence before.
 * @returns Null when the sentence does not go on.
 */
export function goOnUnmarked(text: string, last: Statement, sentence: Sentence): Statement | null {
  const { words, from, to, block, cues } = sentence;
  const isNext = last.sentence.words === words && last.sentence.block === block && last.sentence.to === from;
  const range = last.kind === 'direct' && last.part.passage < 0 && isNext ? trim(sentence, from, to) : null;
  // Somebody else speaks there, or marks tell what is said.
  const isOther = ({ mood, from: verb }: Cue) =>
    mood === 'finite' && !/^(?:je|j'|nous|on|qui|qu')$/u.test(words[verb - 1]?.form ?? '');
  if (!range || cues.some(isOther) || words.slice(from, to).some(({ kind }) => kind === 'said')) return null;
  const { start, end } = trimSpan(text, { start: words[range[0]]!.start, end: words[range[1] - 1]!.end });
  // « Nous avons choisi pour vous »: the paper to its reader.
  if (SECOND_PERSON.test(text.slice(start, end))) return null;
  if ((personsIn(text, start, end) & personsIn(text, last.part.start, last.part.end)) === 0) return null;
  return { ...last, part: { start, end, content: { start, end }, passage: -1 }, sentence, at: from, joins: true };
}

const SINGULAR = 1;
const PLURAL = 2;

/** Which first persons the words hold, added up; 0 for none. */
function personsIn(text: string, start: number, end: number): number {
  let found = 0;
  for (const [word] of text.slice(start, end).matchAll(EVERY_FIRST_PERSON))
    found |= /^no/iu.test(word) ? PLURAL : SINGULAR;
  return found;
}

const EVERY_FIRST_PERSON = new RegExp(FIRST_PERSON.source, 'giu');

const startOf = ([first]: readonly Statement[]) => first!.part.start;

/**
 * Puts marked and reported quotations in one order. Where a reported one holds marks, the longer share wins: a few marked words inside
 * « a dit que… » belong to the whole; « a dit qu’il « … » » is what the marks hold.
 */
export function chooseWords(
  text: string,
  marked: readonly Statement[][],
  reported: readonly Statement[][],
): Statement[][] {
  if (reported.length === 0) return [...marked];
  const kept: Statement[][] = [];
  const dropped = new Set<Statement[]>();
  let next = 0;
  for (const report of reported) {
    while (next < marked.length && marked[next]!.at(-1)!.part.end <= startOf(report)) next++;
    const inside: Statement[][] = [];
    const end = report.at(-1)!.part.end;
    for (let index = next; index < marked.length && startOf(marked[index]!) < end; index++) inside.push(marked[index]!);
    if (!holds(text, report, inside)) continue;
    kept.push(report);
    for (const group of inside) dropped.add(group);
  }
  return [...marked.filter((group) => !dropped.has(group)), ...kept].sort((a, b) => startOf(a) - startOf(b));
}

/** Every marked word lies in the report, as a fragment, and leave enough of it to the journalist, or to the one who says « nous » there. */
function holds(text: string, report: readonly Statement[], inside: readonly Statement[][]): boolean {
  const parts = inside.flat();
  const isOwn = ({ part: { content } }: Statement) => FIRST_PERSON.test(text.slice(content.start, content.end));
  const isIn = ({ part }: Statement) =>
    report.some(({ part: { start, end } }) => start <= part.start && part.end <= end);
  if (parts.some((statement) => statement.kind === 'direct' || !isIn(statement))) return false;
  // « dit qu’il nous faut « réparer le quai » »: the journalist needs no quay.
  if (parts.length > 0 && report.some(({ part }) => speaksAround(text, part, parts))) return true;
  if (parts.some(isOwn)) return false;
  return lengthOf(parts) <= lengthOf(report) * MOST_MARKED;
}

/** Whether a first person stands in the words, out of the marks. */
function speaksAround(text: string, { start, end }: Span, parts: readonly Statement[]): boolean {
  let at = start;
  for (const { part } of parts) {
    if (part.start < start || part.start >= end) continue;
    if (FIRST_PERSON.test(text.slice(at, part.start))) return true;
    at = part.end;
  }
  return FIRST_PERSON.test(text.slice(at, end));
}

const lengthOf = (statements: readonly Statement[]) =>
  statements.reduce((sum, { part: { content } }) => sum + content.end - content.start, 0);

/** One sentence, with the incises after words that have no marks. */
type Reading = {
  readonly text: string;
  readonly clues: Clues;
  readonly sentence: Sentence;
  readonly incises: readonly Incise[];
};
type Rule = (reading: Reading) => Found[];

const isComma = (sentence: Sentence, at: number) => at < sentence.to && sentence.words[at]!.form === ',';

/** The range without the signs at its ends; null when too little is left. */
function trim({ words }: Sentence, from: number, to: number, least = SHORTEST): Range | null {
  let [first, last] = [from, to];
  while (first < last && words[first]!.kind === 'sign' && !/^[([]$/u.test(words[first]!.form)) first++;
  while (first < last && /^(?:[.,;:…—–(«“"-]|et|mais|ou)$/u.test(words[last - 1]!.form)) last--;
  return last - first >= least ? [first, last] : null;
}

/** Somebody, or a document, which is then a source like a body; null for what states nothing. */
function asSource(mention: Mention | null): Mention | null {
  if (!mention || mention.type === 'nobody') return null;
  if (mention.type !== 'thing') return mention;
  // « les derniers chiffres »: the noun may come second.
  const isDocument = [mention.head, mention.complement[0]].some((noun) => noun && DOCUMENTS.test(noun));
  return isDocument ? { ...mention, type: 'body' } : null;
}

// ——— « …, a annoncé la maire » ———

type Incise = {
  /** Place of the sign before the verb, and place after its subject. */
  readonly from: number;
  readonly to: number;
  readonly finding: Finding;
};

function incisesOf(sentence: Sentence): Incise[] {
  const { words } = sentence;
  return sentence.cues.flatMap((cue) => {
    const adverb = ADVERBS.has(words[cue.from - 1]?.form ?? '') ? 1 : 0;
    const from = cue.from - 1 - adverb;
    const isPlace = from > sentence.from && /^[,?!…—–]$/u.test(words[from]!.form);
    if (!isPlace || cue.mood !== 'finite' || !cue.known) return [];
    const subject = inciseSubject(sentence, cue, from);
    if (!subject) return [];
    const { mention } = subject;
    const confidence = subject.sureness * (cue.strong ? 0.95 : 0.9);
    const to = cue.pronoun >= 0 ? cue.to : mention.to;
    return [{ from, to, finding: { rule: 'incise', cue: [cue.from, cue.to], mention, confidence } }];
  });
}

const ENDS_SOURCE = /^(?:dans|par|lors|sur|après|avant|que|qu'|qui|et)$/u;
const LEARNT = /^appr(?:is|it|irent|end|ennent)$/u;
/** May stand between the verb and its subject: « a déclaré à l’AFP, dans un entretien, X ». */
const LED = /^(?:,|à|aux?|dans|lors|sur|en|devant|auprès|par)$/u;

function inciseSubject(sentence: Sentence, cue: Cue, comma: number): Source | null {
  const { words, from, to } = sentence;
  const verb = verbOf(words, cue);
  if (LEARNT.test(verb) || words[cue.pronoun]?.form === '-on') return learntFrom(sentence, cue);
  // « est-il précisé »: nobody.
  if (cue.pronoun >= 0 && words[cue.from]!.form === 'est') return null;
  const found = subjectAfter(sentence, cue);
  const mention = found && asSource(found.mention);
  if (!found || !mention) return null;
  const close = skipAdverbs(words, cue.to, 6);
  const isClose = cue.pronoun >= 0 || mention.from === close;
  if (cue.pronoun < 0 && isApposed(sentence, comma)) return null;
  // « …, lance la région dans une impasse »: an object, unless a sign or the end follows it.
  const isAlone = mention.to >= to || words[mention.to]!.kind === 'sign';
  if (!cue.strong && !isClose) return null;
  if (!cue.strong && cue.pronoun < 0 && !isAlone && !hasVerb(sentence, from, comma)) return null;
  return isClose || LED.test(words[close]?.form ?? '') ? { ...found, mention } : null;
}

/** « Paul Roc, maire d’Istrel, appelle la région à agir »: the subject has come already. */
function isApposed(sentence: Sentence, comma: number): boolean {
  const [first] = sentence.mentions;
  if (first?.from !== sentence.from || first.type === 'thing' || first.to >= comma || !isComma(sentence, first.to))
    return false;
  return !hasVerb(sentence, first.to, comma);
}

/** « …, a-t-on appris de source policière », « …, a appris Le Courrier auprès de la mairie », « …, dit-on à la préfecture ». */
function learntFrom({ words, to }: Sentence, cue: Cue): Source | null {
  for (let at = cue.to; at < Math.min(to, cue.to + 10); at++) {
    const { form } = words[at]!;
    if (!/^(?:auprès|chez|à|au|de|d')$/u.test(form)) continue;
    const next =
      form === 'auprès' && /^(?:de|d')$/u.test(words[at + 1]?.form ?? '') ? at + 2 : at + (form === 'au' ? 0 : 1);
    const mention = sourceAt(words, next, to) ?? asSource(mentionAt(words, next, to));
    const isTold = !/^d[e']$/u.test(form) || mention?.head?.startsWith('source') === true;
    if (mention && isTold && mention.type !== 'pronoun') return { mention, sureness: 0.9 };
  }
  return null;
}

/** « source policière », « sources concordantes », without a determiner: somebody not told who. */
function sourceAt(words: readonly Word[], at: number, end: number): Mention | null {
  const head = words[at];
  if (!head || !/^sources?$/u.test(head.form)) return null;
  let to = at + 1;
  while (to < Math.min(end, at + 8) && words[to]!.kind !== 'sign' && !ENDS_SOURCE.test(words[to]!.form)) to++;
  const plural = head.form.endsWith('s');
  const complement = words.slice(at + 1, to).map(({ form }) => form);
  const type = plural ? 'group' : 'role';
  return {
    from: at,
    to,
    type,
    name: null,
    head: 'source',
    complement,
    gender: 'f',
    plural,
    indefinite: true,
    governed: true,
  };
}

/** The last word of the group: « a-t-elle [ajouté] », « [ajoute]-t-elle ». */
const verbOf = (words: readonly Word[], { to, pronoun }: Cue) => words[pronoun === to - 1 ? to - 2 : to - 1]!.form;

/** A verb in the range, as far as its form shows one without a dictionary. */
function hasVerb({ words, cues }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isVerbLike(words[at]!)) return true;
  return cues.some((cue) => cue.mood === 'finite' && cue.from >= from && cue.to <= to);
}

const isVerbLike = ({ form, kind }: Word) =>
  kind === 'word' &&
  (AUXILIARIES.has(form) ||
    MODALS.test(form) ||
    SUBJECTS.test(form) ||
    isFuture(form) ||
    isImperfect(form) ||
    isConditional(form));

const reportedBefore: Rule = ({ text, sentence, incises }) =>
  incises.flatMap((incise, index) => {
    const from = index === 0 ? headEnd(text, sentence) : incises[index - 1]!.to;
    // After another incise, only what follows its comma is said again.
    if (index > 0 && !isComma(sentence, from)) return [];
    const before = trim(sentence, from, isAsked(sentence, incise.from) ? incise.from + 1 : incise.from);
    const after =
      index === incises.length - 1 &&
      (goesOnAfter(text, sentence, from, incise) || goesOnInPerson(text, sentence, from, incise))
        ? rest(sentence, incise.to, 1)
        : null;
    // « elle avait, dit-elle, « tout prévu » »: the marks tell what is hers.
    if (isComma(sentence, incise.to) && sentence.words[incise.to + 1]?.kind === 'said') return [];
    const ranges = [before ?? short(from, incise.from, after), after].filter((range) => range !== null);
    return ranges.length === 0 || endsMarked(sentence, from, incise.from) ? [] : [{ ranges, finding: incise.finding }];
  });

/** « … « sans attendre », dit-elle »: the marks tell what is hers; several of them show that the whole is. */
const endsMarked = ({ words }: Sentence, from: number, to: number) =>
  words[to - 1]!.kind === 'said' &&
  words.slice(from, to).filter(({ kind }) => kind === 'said').length === 1 &&
  !words.slice(from, to).some(({ form }) => FIRST_PERSON.test(form));

const isAsked = ({ words }: Sentence, at: number) => /^[?!…]$/u.test(words[at]!.form);

/** « Le pont, dit-elle, rouvrira »: two words do when more follow. */
const short = (from: number, to: number, after: Range | null): Range | null => (after && to > from ? [from, to] : null);

const rest = (sentence: Sentence, from: number, least?: number): Range | null =>
  trim(sentence, from, clauseEnd(sentence, from + 1), least);

function goesOnAfter(text: string, sentence: Sentence, from: number, { from: to, to: at }: Incise): boolean {
  if (!isComma(sentence, at)) return false;
  const next = sentence.words[at + 1];
  if (!next || next.kind === 'said' || isAddition(sentence, at + 1)) return false;
  return GOES_ON.test(next.form) || isUnfinished(text, sentence, from, to);
}

/** « Je n’ai rien vu, a-t-il dit, nous étions loin »: the first person is still his. */
function goesOnInPerson(text: string, sentence: Sentence, from: number, { from: to, to: at }: Incise): boolean {
  const { words } = sentence;
  if (!isComma(sentence, at) || at + 1 >= sentence.to || isAddition(sentence, at + 1)) return false;
  return ownWords(text, sentence, from, to) > 0 && /^(?:je|j'|nous)$/u.test(words[at + 1]!.form);
}

const ownWords = (text: string, { words }: Sentence, from: number, to: number) =>
  to > from ? personsIn(text, words[from]!.start, words[to - 1]!.end) : 0;

/** Too short for a clause, or cut after an auxiliary: what follows belongs to it. */
function isUnfinished(text: string, sentence: Sentence, from: number, to: number): boolean {
  const last = sentence.words[to - 1]!.form;
  return (
    (to - from <= 3 && !hasVerb(sentence, from, to) && ownWords(text, sentence, from, to) === 0) ||
    AUXILIARIES.has(last) ||
    MODALS.test(last)
  );
}

/** Place after what opens a sentence and is not said: « SARMONT – », « (AFP) », « Dans un communiqué, ». */
function headEnd(text: string, sentence: Sentence): number {
  const { words, from, to } = sentence;
  if (words[from]!.form === '(') return afterBracket(words, from, to);
  const start = words[from]!.start;
  const comma = nextComma(sentence, from, 12);
  const medium = comma < 0 ? null : findMedium(text, { start, end: words[comma]!.end }, []);
  if (medium && medium.start === start) return comma + 1;
  const tag = /^[\p{Lu}\d][\p{Lu}\d\s'’-]{2,40}\s?[-–—:|]\s/u.exec(text.slice(start, start + 48));
  let at = from;
  if (tag) while (at < to && words[at]!.start < start + tag[0].length) at++;
  return at;
}

// ——— « Selon la préfecture, … » ———

const reportedBySource: Rule = ({ text, sentence, incises }) => {
  const found: Found[] = [];
  const { words, from, to } = sentence;
  for (let place = from; place < to; place++) {
    const length = accordingLength(sentence, place);
    if (length === 0 || /^no(?:tre|s)$/u.test(words[place + length]!.form)) continue;
    const isSource = words[place + length - 1]!.form === 'source';
    const mention = isSource ? sourceAt(words, place + 1, to) : asSource(mentionAt(words, place + length, to));
    if (!mention) continue;
    const finding: Finding = { rule: 'according', cue: [place, place + length], mention, confidence: 0.9 };
    // « …, a-t-elle dit, selon deux témoins »: she speaks.
    if (incises.some((incise) => incise.from < place)) continue;
    const ranges = accordingRanges(text, sentence, place, mention);
    if (ranges.length > 0) found.push({ ranges, finding });
  }
  return found;
};

function accordingRanges(text: string, sentence: Sentence, place: number, mention: Mention): Range[] {
  const { words, from } = sentence;
  const before = words[place - 1];
  const isFor = words[place]!.form === 'pour';
  const isHead = place - from <= 2 || /^(?:car|mais|et|que|qu'|ou|or)$/u.test(words[place - 2]?.form ?? '');
  if (isHead) {
    const comma = sourceEnd(sentence, mention.to);
    const after = comma < 0 ? null : rest(sentence, comma);
    return after && (!isFor || isOpinion(sentence, mention, after)) ? [after] : [];
  }
  if (isFor) return [];
  const opened = bracketBefore(sentence, place);
  if (opened === place - 1) return [];
  const ends = mention.to >= sentence.to || /^[.;!?]$/u.test(words[mention.to]!.form);
  if (before!.form !== ',' && opened < 0 && (!ends || before!.kind === 'said' || isSourceNoun(words, place))) return [];
  const start = opened >= 0 ? opened + 1 : headEnd(text, sentence);
  const comma = opened < 0 && isUnfinished(text, sentence, start, place - 1) ? sourceEnd(sentence, mention.to) : -1;
  const after = comma < 0 ? null : rest(sentence, comma, 1);
  const said =
    opened >= 0 ? ([start, place] as const) : (trim(sentence, start, place) ?? short(start, place - 1, after));
  return said ? (after ? [said, after] : [said]) : [];
}

/** « Pour la maire, la mesure est juste » is her opinion; « Pour la maire, ses voisins ont chanté » and « Pour Noël, … » are not. */
function isOpinion({ words }: Sentence, { name, type }: Mention, [from, to]: Range): boolean {
  if (type !== 'role' && type !== 'title' && (name === null || name[1] - name[0] < 2)) return false;
  for (let at = from; at < Math.min(to, from + 16); at++)
    if (OPINES.test(words[at]!.form) && words[at]!.kind !== 'sign') return true;
  return false;
}

/** « …, de source policière » wants its comma: « obtenu de source policière » is where it comes from. */
const isSourceNoun = (words: readonly Word[], place: number) => words[place + 1]!.form === 'source';

/** Place of a bracket that is still open. */
function bracketBefore({ words, from }: Sentence, place: number): number {
  for (let at = place - 1; at >= Math.max(from, place - 25); at--) {
    if (words[at]!.form === ')') return -1;
    if (words[at]!.form === '(') return at;
  }
  return -1;
}

/** Place of the comma after the source with its complement and its apposition; -1 without one. */
function sourceEnd(sentence: Sentence, from: number): number {
  const { words, to } = sentence;
  let comma = nextComma(sentence, from, 25);
  for (let turn = 0; turn < 2 && comma >= 0; turn++) {
    const next = words[comma + 1];
    if (!next || !isAddition(sentence, comma + 1)) return comma;
    const closing = nextComma(sentence, comma + 1, 20);
    if (closing < 0 || closing >= to) return comma;
    comma = closing;
  }
  return comma;
}

/** « , maire de Sarmont, », « , qui dirige le port, », « , publiée lundi, ». */
function isAddition({ words, to }: Sentence, at: number): boolean {
  const { form } = words[at]!;
  if (/^(?:qui|dont|où|avant|après|publi|cit|interrog|relay|repris)/u.test(form)) return true;
  if (isRole(form)) return true;
  const mention = mentionAt(words, at, to);
  return mention?.type === 'role' && mention.to < to && words[mention.to]!.form === ',';
}

function nextComma({ words, to }: Sentence, from: number, most: number): number {
  for (let at = from; at < Math.min(to, from + most); at++) {
    if (/^[,:]$/u.test(words[at]!.form)) return at;
    if (words[at]!.kind === 'said') return -1;
  }
  return -1;
}

// ——— « La maire a annoncé que … » ———

const reportedThat: Rule = (reading) => {
  const { sentence } = reading;
  const { words, to } = sentence;
  if (words[to - 1]!.form === '?') return [];
  return sentence.cues.flatMap((cue) => {
    if (!states(sentence, cue)) return [];
    const that = thatAfter(sentence, cue);
    if (that < 0 || that + 1 >= to) return [];
    const end = clauseEnd(sentence, that + 1);
    const said = trim(sentence, that + 1, isInRelative(sentence, cue) ? relativeEnd(sentence, that + 1, end) : end);
    const finding = said && findingOf(reading, cue, that + 1);
    return finding ? [{ ranges: [said], finding }] : [];
  });
};

/** « Les élus, dont la maire dit que … »: the verb stands in a relative clause, right after what opens it and its subject. */
function isInRelative({ words, from, mentions }: Sentence, cue: Cue): boolean {
  const subject = mentions.find(({ to }) => to === cue.from);
  const before = (subject?.from ?? cue.from) - 1;
  return before > from && words[before - 1]!.form === ',' && RELATIVE.test(words[before]!.form);
}

/** The comma that gives back the sentence to its main verb. */
function relativeEnd(sentence: Sentence, from: number, end: number): number {
  for (let at = from; at < end; at++) if (sentence.words[at]!.form === ',' && isMainVerb(sentence, at + 1)) return at;
  return end;
}

function findingOf({ clues, incises }: Reading, cue: Cue, at: number): Finding | null {
  const { words } = clues.sentence;
  if (cue.mood === 'infinitive' && !isBeforehand(words, cue))
    return { rule: 'clause', cue: [cue.from, cue.to], mention: null, confidence: 0.8 };
  const incise = cue.mood !== 'finite' && incises.findLast(({ to }) => to <= cue.from);
  if (incise) {
    const { mention, confidence } = incise.finding;
    return { rule: 'participle', cue: [cue.from, cue.to], mention, confidence };
  }
  const finding = countedSubject(clues.sentence, cue) ?? documentSubject(clues.sentence, cue) ?? clause(clues, at);
  if (!finding || finding.cue?.[0] !== cue.from) return null;
  const mention = asSource(finding.mention);
  return mention ? { ...finding, mention } : null;
}

/** « 62 % des élus estiment que », « la plupart des élus… »: so many of them. */
function countedSubject({ words, mentions, from }: Sentence, cue: Cue): Finding | null {
  const mention = cue.mood === 'finite' && cue.pronoun < 0 && mentions.findLast(({ to }) => to <= cue.from);
  if (!mention || mention.to < cue.from - 2) return null;
  let first = mention.from;
  while (first > from && /^[%\d]/u.test(words[first - 1]!.form)) first--;
  if (!COUNTED.test(mention.head ?? '') && words[mention.from - 1]?.form !== '%') return null;
  const counted: Mention = { ...mention, from: first, type: 'group', name: null, plural: true, governed: false };
  return { rule: 'clause', cue: [cue.from, cue.to], mention: counted, confidence: 0.85 };
}

/** « Un rapport de la Cour, publié mardi, estime que »: the document that opens the sentence, its apposition closed. */
function documentSubject({ words, mentions, from }: Sentence, cue: Cue): Finding | null {
  const [first] = mentions;
  const isClosed = words[cue.from - 1]?.form === ',' && first !== undefined && words[first.to]?.form === ',';
  if (cue.mood !== 'finite' || first?.from !== from || first.type !== 'thing' || !isClosed) return null;
  return { rule: 'clause', cue: [cue.from, cue.to], mention: first, confidence: 0.8 };
}

const COUNTED = /^(?:plupart|majorité|moitié|tiers|quarts?)$/u;
const NOT_YET = /^(?:aur(?:a|ait|aient|ont)|va|vont|allai(?:en)?t)$|(?<!estime|assu|décla|ju)r(?:a|ont|ait|aient)$/u;
const OWN = /^(?:je|j'|nous|vous|tu|on)$/u;

/** « …, avant d’ajouter que », « … pour rappeler que ». */
const isBeforehand = (words: readonly Word[], { from }: Cue) =>
  words[from - 1]?.form === 'pour' ||
  (/^d[e']$/u.test(words[from - 1]?.form ?? '') && words[from - 2]?.form === 'avant');

/** The verb says that its subject states what follows. */
function states(sentence: Sentence, cue: Cue): boolean {
  const { words } = sentence;
  const { from, strong, mood } = cue;
  const verb = verbOf(words, cue);
  const lemma = readCueVerb(verb)?.lemma;
  if (lemma && (UNSAYS.has(lemma) || (!strong && !REPORTS_THAT.has(lemma)))) return false;
  if (mood === 'finite' && (NOT_YET.test(words[from]!.form) || NOT_YET.test(verb))) return false;
  // « il est dit que », « j’estime que »: nobody whom the text names.
  const before = words[from - 1]?.form ?? '';
  if (OWN.test(before) || AUXILIARIES.has(before)) return false;
  // « Et d’ajouter que »; elsewhere an infinitive is wished, asked or refused.
  if (mood === 'infinitive')
    return isBeforehand(words, cue) || (from - sentence.from <= 2 && words[sentence.from]!.form === 'et');
  for (let at = from - 1; at >= Math.max(sentence.from, from - 12) && words[at]!.kind !== 'sign'; at--)
    if (/^(?:si|s'|sans)$/u.test(words[at]!.form)) return false;
  return true;
}

/** Place of « que » after the verb, past adverbs, days, « à l’AFP », « dans un entretien », and what stands between commas; -1 without one. */
function thatAfter(sentence: Sentence, cue: Cue): number {
  const { words, to } = sentence;
  const last = Math.min(to, cue.to + 24);
  let at = cue.to;
  while (at < last) {
    at = skipAdverbs(words, at, last - at);
    const word = words[at];
    if (!word || at >= last) return -1;
    if (BELIEVES.test(word.form) && isSelfSaid(words, cue)) at++;
    else if (/^qu[e']$/u.test(word.form)) return BEFORE_OTHER_THAT.test(words[at - 1]!.form) ? -1 : at;
    else if (word.form === ',' && /^qu[e']$/u.test(words[at + 1]?.form ?? '')) at++;
    else if (word.form === ',') {
      const closing = nextComma(sentence, at + 1, 14);
      if (closing < 0) return -1;
      at = closing + 1;
    } else if (PREPOSITIONS.has(word.form)) at = complementEnd(sentence, at + 1, last);
    else return -1;
  }
  return -1;
}

/** « se dit », « s’est dit » convaincu. */
const isSelfSaid = (words: readonly Word[], { from, to }: Cue) =>
  /^(?:se|s')$/u.test(words[from]!.form) && /^d(?:i[st]e?s?|isai(?:en)?t|isent)$/u.test(words[to - 1]!.form);

/** Place of the next « que », preposition, adverb or sign. */
function complementEnd({ words, cues }: Sentence, from: number, last: number): number {
  for (let at = from + 1; at < last; at++) {
    const { form, kind } = words[at]!;
    if (kind === 'sign' || /^qu[e']$/u.test(form) || PREPOSITIONS.has(form)) return at;
    if (kind === 'said' || cues.some((cue) => cue.from === at)) return last;
  }
  return last;
}

/** Place where the words reported end: before what the journalist adds, or at the end of the sentence. */
function clauseEnd(sentence: Sentence, from: number): number {
  const { words, to } = sentence;
  for (let at = from + 1; at < to; at++) {
    const { form } = words[at]!;
    if (form === ';') return at;
    if (form === 'et' && beginsSpeech(sentence, at + 1)) return at;
    if (form === ',' && at + 1 < to && isAdded(sentence, at + 1)) return at;
  }
  return to;
}

const beginsSpeech = ({ cues }: Sentence, at: number) =>
  cues.some(({ from, mood }) => from === at && mood !== 'infinitive');

function isAdded(sentence: Sentence, at: number): boolean {
  const { words, cues } = sentence;
  const { form } = words[at]!;
  if (beginsOther(sentence, /^(?:et|mais)$/u.test(form) ? at + 1 : at)) return true;
  const next = /^(?:tout|en|et|alors|ainsi)$/u.test(form) ? (words[at + 1]?.form === 'en' ? at + 2 : at + 1) : at;
  const cue = cues.find(({ from }) => from === next || from === at);
  if (cue && (cue.mood === 'gerund' || form === 'et')) return true;
  if (cue?.mood === 'finite' && subjectAfter(sentence, cue)) return true;
  if (form === "d'" ? words[at + 1]?.form !== 'après' : !ADDS.test(form)) return false;
  // « …, dont un enfant »: no relative clause.
  if (form === 'dont' && !hasVerb(sentence, at, sentence.to)) return false;
  return !/^(?:qui|dont|où)$/u.test(form) || !closes(sentence, at);
}

/** « le pont, qui date de 1930, rouvrira »: a relative clause before the verb is inside. */
function closes(sentence: Sentence, at: number): boolean {
  const comma = nextComma(sentence, at, sentence.to - at);
  return comma >= 0 && isMainVerb(sentence, comma + 1);
}

/** A verb after a comma, without a subject of its own. */
function isMainVerb({ words, cues }: Sentence, at: number): boolean {
  const word = words[at];
  if (!word || /^(?:je|j'|ils?|elles?|on|c'|ce|ça|cela)$/u.test(word.form)) return false;
  return isVerbLike(word) || cues.some(({ from, mood }) => from === at && mood === 'finite');
}

/** « , et la préfecture a rapporté »: somebody else begins to speak. */
function beginsOther({ words, mentions, cues }: Sentence, at: number): boolean {
  const mention = mentions.find(({ from }) => from === at);
  if (!mention) return false;
  const verb = skipAdverbs(words, mention.to, 6);
  return cues.some(({ from, mood }) => from === verb && mood === 'finite');
}

// ——— « La maire a déclaré : … » ———

const reportedAfterColon: Rule = ({ clues, sentence }) => {
  const { words, from, to, cues } = sentence;
  let end = from + 1;
  // « 12:30 » is an hour.
  while (end < to && !(words[end]!.form === ':' && words[end + 1]?.start !== words[end]!.end)) end++;
  if (end + 1 >= to || words[end + 1]!.kind === 'said') return [];
  const cue = cues.findLast((candidate) => candidate.to <= end);
  if (!cue || end - cue.to > (cue.strong ? 12 : 2)) return [];
  // « s’y opposait : », « Voir aussi : » say nothing yet.
  if (!cue.strong && /^(?:se|s')$/u.test(words[cue.from]!.form)) return [];
  if (cue.mood === 'infinitive' && words[from]!.form !== 'et') return [];
  const finding = introduced(
    clues,
    cues.filter((candidate) => candidate.to <= end),
    end,
  );
  const said = finding && trim(sentence, end + 1, to);
  if (!finding?.cue || !said || (finding.mention && !asSource(finding.mention))) return [];
  // « a cité : Sarmont, Istrel »: a list.
  const isList = words.slice(...said).some(({ form }) => form === ',') && !hasVerb(sentence, ...said);
  return isList ? [] : [{ ranges: [said], finding }];
};

const RULES: readonly Rule[] = [reportedBySource, reportedBefore, reportedThat, reportedAfterColon];
