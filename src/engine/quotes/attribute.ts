import { readCueVerb } from '../french/cue-verbs.ts';
import { DOCUMENTS } from '../french/report-words.ts';
import {
  ACCORDING,
  ANSWERS,
  AUXILIARIES,
  CLAUSE_OPENERS,
  DENIES,
  HEARS,
  INTENDS,
  RELATIVE,
  SAYING,
  SHOWN_WORDS,
  WORDS_OF,
} from '../french/speech-words.ts';
import { isConditional, isInfinitive } from '../french/verb-forms.ts';
import type { QuotationRule } from '../model.ts';
import type { Sentence } from './cut-sentences.ts';
import { type Cue, skipAside } from './find-cue.ts';
import { afterBracket, isFunctionWord, type Mention, mentionAt, namesInside } from './find-mentions.ts';
import { mainSubject, type Source, subjectAfter, subjectOf, wholeSubject } from './find-source.ts';

/** Why a marked passage belongs to somebody, in its own sentence. */
export type Finding = {
  readonly rule: QuotationRule;
  /** Half-open range of the words of the verb, or of « selon »; null without one. */
  readonly cue: readonly [from: number, to: number] | null;
  /** Null: the verb has no subject here (« Et d’ajouter : »); the voice that spoke before goes on. */
  readonly mention: Mention | null;
  readonly confidence: number;
};

/** What a sentence holds that may give a source, gathered once for all its passages. */
export type Clues = {
  readonly sentence: Sentence;
  readonly incises: readonly Incise[];
  readonly accordings: readonly According[];
};
type Rule = (clues: Clues, at: number) => Finding | null;

/** An incise found in a sentence, with its place. */
type Incise = { readonly cue: Cue; readonly source: Source };
/** « selon X »: place of its first word, how many words before X. */
type According = { readonly place: number; readonly length: number; readonly mention: Mention };

/** Reads a sentence once, before `attribute` asks about each of its passages. */
export function readClues(sentence: Sentence): Clues {
  return { sentence, incises: incisesOf(sentence), accordings: accordingsOf(sentence) };
}

/**
 * Finds who says the marked passage at a place of the sentence. The rules are tried in their order: the nearer the grammar ties the words, the earlier.
 *
 * @returns Null when nothing in the sentence gives a source.
 */
export function attribute(clues: Clues, at: number): Finding | null {
  for (const rule of RULES) {
    const finding = rule(clues, at);
    if (finding) return finding;
  }
  return null;
}

/** « … », a déclaré X. It holds for all that is said before it in the sentence, and for what goes on right after it. */
const incise: Rule = ({ sentence, incises: found }, at) => {
  const after = found.find(({ cue }) => cue.from > at);
  if (after && after.cue.pronoun < 0 && !after.cue.strong && isInRelative(sentence, at)) return null;
  if (after) return ofIncise(after, at, sentence);
  const before = found.findLast(({ cue }) => cue.from < at);
  if (!before) return null;
  const isFree = !sentence.cues.some((cue) => cue.from >= before.cue.to && cue.to <= at);
  return isFree && at - Math.max(before.cue.to, before.source.mention.to) <= 4 ? ofIncise(before, at, sentence) : null;
};

/** « Ces chiffres, que le maire dit « sûrs », inquiètent les élus »: the verb that follows is that of « ces chiffres ». */
function isInRelative({ words, from, cues }: Sentence, at: number): boolean {
  let comma = at - 1;
  while (comma > from && words[comma]!.form !== ',') comma--;
  const isOpened = comma > from && RELATIVE.test(words[comma + 1]!.form);
  return isOpened && cues.some((cue) => cue.from > comma && cue.to <= at && cue.mood === 'finite');
}

function ofIncise({ cue, source }: Incise, at: number, { words }: Sentence): Finding {
  const isClose = cue.from - at <= 4 && words[at]?.kind === 'said';
  const confidence = source.sureness * (cue.known ? 0.97 : 0.9) * (isClose ? 1 : 0.93);
  return { rule: 'incise', cue: [cue.from, cue.to], mention: source.mention, confidence };
}

/** Verbs turned over after words said or a comma, each with the subject that follows. */
function incisesOf(sentence: Sentence): Incise[] {
  return [...sentence.cues, ...unknownVerbs(sentence)].flatMap((cue) => {
    if (cue.mood !== 'finite' || !isIncisePlace(sentence, cue)) return [];
    const source = subjectAfter(sentence, cue);
    // « « Le Courrier » révèle l’existence… », « …, juge la décision… »: the thing is the object.
    const isObject = source?.mention.type === 'thing' && !(cue.known && followsSaidAndComma(sentence, cue));
    // « …, a abondé devant la presse la présidente »: in a compound tense, words may stand between.
    const least = cue.known ? 0 : cue.to - cue.from > 1 ? 0.85 : 0.95;
    return source && !isObject && source.sureness > least ? [{ cue, source }] : [];
  });
}

const FINITE = /\p{L}{2}(?:[^é]e|[aie]nt|ait|it)$/u;
const PARTICIPLE = /\p{L}{2}(?:[éiu]|it)$/u;

/** « … », exulte Jean Dupont; « … », se marre la maire: after words said, whatever stands before a subject is a verb. */
function unknownVerbs({ words, from, to, cues }: Sentence): Cue[] {
  const found: Cue[] = [];
  for (let at = from; at < to - 2; at++) {
    if (words[at]!.kind !== 'said') continue;
    if (words[at + 1]!.form !== ',') continue;
    const start = at + 2;
    let verb = start;
    while (/^(?:se|s'|a|ont|est|sont)$/u.test(words[verb]?.form ?? '')) verb++;
    const word = words[verb];
    const shape = AUXILIARIES.has(words[verb - 1]?.form ?? '') ? PARTICIPLE : FINITE;
    // « « Partez ! », a entendu la maire »: not her words.
    const isHeard = HEARS.test(word?.form ?? '') && readCueVerb(word!.form) === undefined;
    if (word?.kind !== 'word' || !shape.test(word.form) || isFunctionWord(word) || isHeard) continue;
    if (cues.some((cue) => cue.from <= verb && verb < cue.to)) continue;
    const plural = /(?:nt|ont)$/u.test(words[verb > start ? verb - 1 : verb]!.form);
    found.push({ from: start, to: verb + 1, mood: 'finite', strong: false, known: false, plural, pronoun: -1 });
  }
  return found;
}

const followsSaidAndComma = ({ words }: Sentence, { from }: Cue) =>
  words[from - 1]!.kind === 'sign' && (words[from - 2]?.kind === 'said' || words[from - 1]!.form !== ',');

function isIncisePlace(sentence: Sentence, cue: Cue): boolean {
  const { words, from } = sentence;
  if (!words.slice(from, cue.from).some(({ kind }) => kind === 'said')) return false;
  const word = words[cue.from - 1]!;
  return word.kind === 'said' || /^[,?!…—–)]$/u.test(word.form);
}

/** Selon X, « … »; « … », d’après X; X qui, selon lui, « … ». */
const according: Rule = ({ sentence, accordings }, at) => {
  let best: Finding | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const { place, length, mention } of accordings) {
    const distance = place < at ? at - mention.to : place - at;
    if (distance >= nearest || (place < at && isClosedBefore(sentence, mention.to, at))) continue;
    nearest = distance;
    best = { rule: 'according', cue: [place, place + length], mention, confidence: distance <= 3 ? 0.93 : 0.82 };
  }
  return best;
};

function accordingsOf(sentence: Sentence): According[] {
  const found: According[] = [];
  for (let place = sentence.from; place < sentence.to; place++) {
    const length = accordingLength(sentence, place);
    const mention = length > 0 ? mentionAt(sentence.words, place + length, sentence.to) : null;
    if (mention && (mention.type !== 'thing' || DOCUMENTS.test(mention.head ?? '')))
      found.push({ place, length, mention });
  }
  return found;
}

/** Another verb of speech between: the passage is its own. */
const isClosedBefore = ({ cues }: Sentence, from: number, at: number) =>
  cues.some((cue) => cue.from >= from && cue.to <= at && at - cue.to <= 6);

/** How each of them begins. */
const ACCORDING_START = /^(?:selon|dixit|d'|aux|à|de|pour)$/u;

/** How many words « selon », « d’après », « aux yeux de » take; « pour X » only at the head of a clause. 0: none. */
export function accordingLength({ words, from, to }: Sentence, at: number): number {
  const { form } = words[at]!;
  if (!ACCORDING_START.test(form)) return 0;
  const ahead = words.slice(at, Math.min(at + 6, to)).map((word) => word.form);
  const phrase = ACCORDING.exec(ahead.join(' '));
  if (phrase) return phrase[0].split(' ').length;
  const isHead = at === from || words[at - 1]!.form === ',' || words[at]!.kind === 'name';
  if (form !== 'pour' || !isHead) return 0;
  const mention = mentionAt(words, at + 1, to);
  const isPerson =
    mention !== null &&
    (mention.name !== null ||
      mention.type === 'role' ||
      mention.type === 'pronoun' ||
      // « pour l’association, « … » »; « pour la ville, un pont… » is to its good.
      (mention.type === 'body' && words[mention.to + 1]?.kind === 'said')) &&
    /^[,:]?$/u.test(words[mention.to]?.form ?? '.');
  return isPerson ? 1 : 0;
}

/** X a déclaré : « … » */
const colon: Rule = (clues, at) => {
  const { words, from, cues } = clues.sentence;
  if (at === from || words[at - 1]!.form !== ':') return null;
  const before = cues.filter(({ to }) => to <= at - 1);
  return introduced(clues, before, at - 1);
};

/** Of words that somebody says, but not who the sentence is about. */
const UNHEARD = 0.1;

/** What a clause that ends with a colon says of who speaks; `end` is the place of the colon. */
export function introduced({ sentence, incises }: Clues, cues: readonly Cue[], end: number): Finding | null {
  const last = cues.at(-1);
  // « …, en ajoutant : »: the participle next to the colon.
  const isParticiple = last !== undefined && last.mood !== 'finite' && end - last.to <= 1;
  const words = wordsOf(sentence, end);
  if (words) return words;
  const cue = isParticiple ? last : (cues.findLast(({ mood }) => mood === 'finite') ?? last);
  if (!cue) return introducedByName(sentence, end);
  const isDenied = sentence.words
    .slice(Math.max(sentence.from, cue.from - 2), cue.from)
    .some(({ form }) => DENIES.test(form));
  if (isDenied || (cue.mood === 'infinitive' && cue.from - sentence.from <= 3))
    return { rule: 'colon', cue: [cue.from, cue.to], mention: null, confidence: 0.85 };
  const source =
    quotedBy(sentence, cue) ??
    (cue.mood === 'finite' ? speakerOf(sentence, cue) : ownerOfParticiple(sentence, incises, cue));
  if (!source) return cue.mood === 'infinitive' ? introducedByName(sentence, end) : null;
  const confidence = source.sureness * (cue.strong ? 0.95 : 0.86) * (cue.mood === 'finite' ? 1 : 0.85);
  return { rule: 'colon', cue: [cue.from, cue.to], mention: source.mention, confidence };
}

/** « Il rappelle les mots de Jean Dupont : « … » », « … une phrase de sa mère : » */
function wordsOf({ words, mentions }: Sentence, end: number): Finding | null {
  const last = mentions.find(({ to, complement }) => to === end && complement.length > 0);
  if (!last || !WORDS_OF.test(last.head ?? '')) return null;
  const owner = namesInside(words, last)[0] ?? null;
  return { rule: 'colon', cue: null, mention: owner, confidence: owner ? 0.75 : UNHEARD };
}

/** « elle cite Jean Dupont : « … » », « il a entendu Jean Dupont crier : « … » »: the words are not those of the subject. */
function quotedBy(sentence: Sentence, cue: Cue): Source | null {
  const { words, mentions } = sentence;
  if (/^cit(?:e|é|ent|ait|ant)$/u.test(words[cue.to - 1]!.form)) return subjectAfter(sentence, cue);
  const own = cue.mood === 'infinitive' ? mentions.find(({ to, governed }) => to === cue.from && !governed) : undefined;
  return own ? { mention: own, sureness: 0.8 } : null;
}

/** « Faux, répond Jean Dupont : « … » » turns its subject too. */
function speakerOf(sentence: Sentence, cue: Cue): Source | null {
  const before = subjectOf(sentence, cue);
  if (before) return before;
  const after = sentence.words[cue.from - 1]?.form === ',' ? subjectAfter(sentence, cue) : null;
  return after && after.mention.type !== 'thing' ? after : null;
}

/** « Jean Dupont : « … » » names who speaks; « Le maire a balayé la critique : « … » » lets the subject speak. */
function introducedByName(sentence: Sentence, end: number): Finding | null {
  const subject = wholeSubject(sentence, end);
  if (!subject) return introducedByNoun(sentence, end);
  const between = sentence.words.slice(subject.to, end);
  if (between.some(({ form }) => HEARS.test(form))) return heard(sentence, end);
  // « …, sur fond de slogans : « … » »: of a crowd.
  if (between.some(({ form }) => SHOWN_WORDS.test(form)))
    return { rule: 'colon', cue: null, mention: null, confidence: UNHEARD };
  const isTag = subject.from === sentence.from && subject.to === end && subject.name !== null;
  return {
    rule: isTag ? 'interview' : 'colon',
    cue: null,
    mention: subject,
    confidence: isTag ? 0.9 : isPerson(subject) ? 0.62 : 0.45,
  };
}

/** « Réponse du maire : « … » », « Même son de cloche chez Jean Dupont : « … » » */
function introducedByNoun({ words, mentions, from }: Sentence, end: number): Finding | null {
  const ends = mentions.at(-1);
  const last = ends?.type === 'thing' ? namesInside(words, ends).at(-1) : ends;
  if (!last || last.to !== end || !last.governed || !isPerson(last) || end - from > 12) return null;
  const isAnswer = words.slice(from, last.from).some(({ form }) => ANSWERS.test(form));
  return isAnswer ? { rule: 'colon', cue: null, mention: last, confidence: 0.7 } : null;
}

/** « elle a reçu un message de Jean Dupont : « … » »: the words are those of somebody else. */
function heard({ words, mentions }: Sentence, end: number): Finding {
  const last = mentions.findLast(({ to }) => to <= end);
  const sender = last && namesInside(words, last)[0];
  return { rule: 'colon', cue: null, mention: sender ?? null, confidence: sender ? 0.7 : UNHEARD };
}

const isPerson = ({ type, name }: Mention) =>
  type === 'role' || type === 'title' || type === 'pronoun' || name !== null;

/** How far from its verb a passage may stand. */
const FARTHEST_AGENT = 8;
const FARTHEST_STRONG = 45;
const FARTHEST_WEAK = 12;

/** X a déclaré que « … », X juge « … », …, estimant que « … ». */
export const clause: Rule = ({ sentence, incises }, at) => {
  const cue = governing(sentence, at);
  if (!cue || isDenied(sentence, cue) || isAsked(sentence, cue) || isSupposed(sentence, at)) return null;
  const distance = at - cue.to;
  // « s’est exprimée de la manière « colorée » qu’on lui connaît »
  if (/^exprim/u.test(sentence.words[cue.to - 1]!.form) && /^s[e']$/u.test(sentence.words[cue.from]!.form)) return null;
  if (distance > (cue.strong ? FARTHEST_STRONG : FARTHEST_WEAK)) return null;
  if (isMore(sentence)) return { rule: 'clause', cue: [cue.from, cue.to], mention: null, confidence: 0.95 };
  const source =
    besideWords(sentence, cue, at) ??
    (cue.mood === 'finite' ? subjectOf(sentence, cue) : ownerOfParticiple(sentence, incises, cue));
  if (!source) return null;
  const closeness = cue.strong
    ? isFollowedByThat(sentence, cue) || distance <= 4
      ? 0.95
      : 0.84
    : distance <= 3
      ? 0.86
      : distance <= 8
        ? 0.78
        : 0.62;
  const rule = cue.mood === 'finite' ? 'clause' : 'participle';
  const confidence = source.sureness * closeness * (rule === 'clause' ? 1 : 0.92);
  return { rule, cue: [cue.from, cue.to], mention: source.mention, confidence };
};

/** « Et de préciser que la ministre « … » »: whoever spoke goes on, and not she. */
const isMore = ({ words, from }: Sentence) =>
  words[from]!.form === 'et' && /^d[e']$/u.test(words[from + 1]?.form ?? '');

/** « La gauche y voit « … », la droite « … » »: a second subject for the same verb. */
function besideWords({ words, mentions }: Sentence, { to: after }: Cue, at: number): Source | null {
  const mention = mentions.find(({ from, to, governed }) => to === at && from > after && !governed);
  const opens = mention && words[mention.from - 1]!.form;
  const isSecond = (opens === ',' || opens === 'et') && words[mention!.from - 2]?.kind === 'said';
  return mention && isSecond && mention.type !== 'thing' ? { mention, sureness: 0.9 } : null;
}

/** « Le maire a-t-il dit que « … » ? » */
const isAsked = ({ words, to }: Sentence, { pronoun }: Cue) => pronoun >= 0 && words[to - 1]!.form === '?';

/** « Si le maire disait « oui », le pont ouvrirait »; « Si le maire juge le texte « bon », il ne le votera pas » reports what he says. */
const isSupposed = ({ words, from, to }: Sentence, at: number) =>
  words[at]!.kind === 'said' &&
  /^(?:si|s')$/u.test(words[from]!.form) &&
  words.slice(at, to).some(({ form }) => isConditional(form));

/** « n’a pas dit que « … » »: the words were not said. */
function isDenied({ words }: Sentence, { from, to, strong }: Cue): boolean {
  // « nie avoir dit que « … » »: nor these.
  if (DENIES.test(words[to - 1]!.form) && /^(?:avoir|être|que|qu')$/u.test(words[to]?.form ?? '')) return true;
  const group = words.slice(from, to + 1).map(({ form }) => form);
  return (
    strong &&
    group.some((form) => form === 'ne' || form === "n'") &&
    group.some((form) => form === 'pas' || form === 'jamais')
  );
}

/** The main verb and not the nearest one: « a fait savoir que les deux présidents souhaitaient « … » ». */
function governing(sentence: Sentence, at: number): Cue | null {
  const { words } = sentence;
  const before = sentence.cues.filter((cue) => cue.to <= at && !(cue.pronoun >= 0 && !cue.known));
  const nearest = before.at(-1);
  if (!nearest) return null;
  if (nearest.strong && nearest.mood !== 'infinitive') return reporterOf(sentence, before) ?? nearest;
  // « refuse de commenter « … » »: the words are not theirs.
  if (nearest.mood === 'infinitive' && isRefused(sentence, nearest)) return null;
  const main = before.findLast((cue) => cue.mood !== 'infinitive' && isFollowedByThat(sentence, cue));
  // « …, disant que « … », devant le maire, qui souhaitait « … » »: that one was over.
  const isOver = main && words[nearest.from - 1]?.form === 'qui' && words[nearest.from - 2]?.form === ',';
  return isOver && words.slice(main.to, nearest.from).some(({ kind }) => kind === 'said') ? nearest : (main ?? nearest);
}

/** « Paul Roc assure que la ministre lui a promis « … » »: he tells it, and no comma has ended his clause. */
function reporterOf(sentence: Sentence, before: readonly Cue[]): Cue | null {
  const main = before.at(-2);
  if (!main?.strong || main.mood !== 'finite' || !isFollowedByThat(sentence, main)) return null;
  const between = sentence.words.slice(main.to, before.at(-1)!.from);
  const isInside = between.every(({ kind, form }) => kind !== 'sign' && !/^(?:et|mais)$/u.test(form));
  return isInside ? main : null;
}

const isRefused = ({ words }: Sentence, { from }: Cue) =>
  /^(?:refus\p{L}+|sans|évit\p{L}+|omet|omis)$/u.test(
    words[from - (/^d[e']$/u.test(words[from - 1]?.form ?? '') ? 2 : 1)]?.form ?? '',
  );

/** How many words may stand between commas: « a répété, devant la presse, que ». */
const LONGEST_ASIDE = 10;

/** « que » comes next, past adverbs, « de son côté », and what stands between commas. */
function isFollowedByThat({ words, to }: Sentence, cue: Cue): boolean {
  let at = skipAside(words, cue.to);
  if (words[at]?.form === ',') {
    const last = Math.min(to, at + LONGEST_ASIDE);
    at++;
    while (at < last && words[at]!.form !== ',') at++;
    at++;
  }
  return /^(?:que|qu')$/u.test(words[at]?.form ?? '');
}

/** Who « estimant », « pour dénoncer » belong to: the source of the incise before, or the subject of the sentence. */
function ownerOfParticiple(sentence: Sentence, incises: readonly Incise[], cue: Cue): Source | null {
  const { words, mentions } = sentence;
  const own = mentions.find(
    ({ to, governed }) =>
      !governed && (to === cue.from || (words[to]?.form === '(' && afterBracket(words, to, cue.from) === cue.from)),
  );
  if (own && cue.mood === 'gerund') return { mention: own, sureness: own.type === 'thing' ? 0.5 : 0.9 };
  const before = incises.findLast((found) => found.cue.to <= cue.from);
  if (before) return { mention: before.source.mention, sureness: 0.95 };
  const main = sentence.cues.findLast(({ mood, to }) => mood === 'finite' && to <= cue.from);
  const ofMain = main && subjectOf(sentence, main);
  if (ofMain) return { mention: ofMain.mention, sureness: ofMain.sureness * 0.95 };
  const subject = mainSubject(sentence, cue.from);
  if (subject) return { mention: subject, sureness: cue.mood === 'gerund' ? 0.85 : 0.6 };
  return cue.from - sentence.from <= 2 ? subjectAfterClause(sentence, cue) : null;
}

/** « Rappelant que « … », il a… »: the subject comes after. */
function subjectAfterClause({ words, mentions, to }: Sentence, cue: Cue): Source | null {
  for (let at = cue.to; at < to; at++) {
    if (words[at]!.form !== ',') continue;
    const mention = mentions.find(({ from, governed }) => from === at + 1 && !governed);
    if (mention && !CLAUSE_OPENERS.has(words[mention.to]?.form ?? '')) return { mention, sureness: 0.85 };
  }
  return null;
}

/** Jugé « … » par X, accusé par X de « … »: the one who does it. */
const agent: Rule = ({ sentence: { words, from, to, cues } }, at) => {
  for (let place = at - 1; place >= Math.max(from, at - FARTHEST_AGENT); place--) {
    const known = readCueVerb(words[place]!.form);
    if (!known?.moods.has('participle') && !/^demander$/u.test(known?.lemma ?? '')) continue;
    // « a indiqué que « … » par le Sénat »: active, the words are the subject's.
    if (cues.some((cue) => cue.mood === 'finite' && cue.from < place && place < cue.to)) return null;
    const by = words[at + 1]?.form === 'par' ? at + 1 : words[place + 1]?.form === 'par' ? place + 1 : -1;
    const mention = by < 0 ? null : mentionAt(words, by + 1, to);
    // « soutenu par X, il promet « … » »: another verb governs the words.
    // « X, interrogé par Y, a tenu à « … » »
    const isAside =
      mention !== null &&
      words[mention.to]?.form === ',' &&
      words.slice(mention.to, at).some(({ form }) => AUXILIARIES.has(form));
    const isOther = by < at && (isAside || cues.some((cue) => cue.mood === 'finite' && cue.from > by && cue.to <= at));
    if (!mention || mention.type === 'thing' || isOther) return null;
    return { rule: 'participle', cue: [place, place + 1], mention, confidence: at - place < 5 ? 0.86 : 0.75 };
  }
  return null;
};

/** « …, a dit X, avec la promesse que « … » »: a noun that says what its owner says. */
const noun: Rule = ({ sentence, incises }, at) => {
  const { words, from } = sentence;
  for (let place = at - 1; place > Math.max(from, at - FARTHEST_AGENT) && words[place]!.kind !== 'sign'; place--) {
    if (!SAYING.test(words[place]!.form) || !/^(?:que|qu'|de|d')$/u.test(words[place + 1]!.form)) continue;
    const cue = {
      from: place,
      to: place + 1,
      mood: 'infinitive',
      strong: false,
      known: true,
      plural: false,
      pronoun: -1,
    } as const;
    const source = ownerOfParticiple(sentence, incises, cue);
    return (
      source && {
        rule: 'participle',
        cue: [place, place + 1],
        mention: source.mention,
        confidence: source.sureness * 0.8,
      }
    );
  }
  return null;
};

/** Le syndicat « dénonce une mesure injuste »: the verb is inside the marks. */
const verbInside: Rule = ({ sentence: { words, mentions } }, at) => {
  const mention = mentions.find(({ to, governed }) => to === at && !governed);
  const verb = readCueVerb(words[at]!.opens ?? '');
  if (!mention || mention.type === 'thing' || !verb?.moods.has('finite') || verb.plural !== mention.plural) return null;
  return { rule: 'clause', cue: null, mention, confidence: 0.8 };
};

/** Le maire entend « faire payer » les bateaux; il compte « rouvrir »: an intention is told. */
const intention: Rule = ({ sentence }, at) => {
  const { words } = sentence;
  const verb = at - 1;
  if (!INTENDS.test(words[verb]?.form ?? '') || !isInfinitive(words[at]!.opens ?? '')) return null;
  const cue = { from: verb, to: at, plural: words[verb]!.form.endsWith('nt'), pronoun: -1 };
  return withSubject(sentence, cue, 0.86);
};

/** La ministre présente la loi comme « un texte d’équilibre ». */
const likened: Rule = ({ sentence }, at) => {
  const { words, from } = sentence;
  if (words[at - 1]?.form !== 'comme') return null;
  for (let verb = at - 2; verb > Math.max(from, at - FARTHEST_AGENT) && words[verb]!.kind !== 'sign'; verb--) {
    const { form } = words[verb]!;
    if (!PRESENTS.test(form)) continue;
    const start = AUXILIARIES.has(words[verb - 1]!.form) ? verb - 1 : verb;
    if (start === verb && form.endsWith('é')) return null;
    return withSubject(
      sentence,
      { from: start, to: verb + 1, plural: /nt$/u.test(words[start]!.form), pronoun: -1 },
      0.86,
    );
  }
  return null;
};

function withSubject(
  sentence: Sentence,
  at: Pick<Cue, 'from' | 'to' | 'plural' | 'pronoun'>,
  sure: number,
): Finding | null {
  const source = subjectOf(sentence, { ...at, mood: 'finite', strong: false, known: true });
  return (
    source && { rule: 'clause', cue: [at.from, at.to], mention: source.mention, confidence: source.sureness * sure }
  );
}

const PRESENTS = /^présent(?:e|ent|é|ait|aient)$/u;

/** Dans « … », la directrice se dit sûre de… : the words come ahead of the sentence's subject and verb. */
const ahead: Rule = ({ sentence }, at) => {
  const { words, cues } = sentence;
  const next = words[at + 1]?.form === ',' ? at + 2 : at + 1;
  const mention = sentence.mentions.find(({ from, governed }) => from === next && !governed);
  const cue = mention && cues.find(({ from, to, mood }) => from === mention.to && mood === 'finite' && to > from);
  if (!cue || at - sentence.from > 2 || cue.plural !== mention.plural) return null;
  return { rule: 'clause', cue: [cue.from, cue.to], mention, confidence: 0.7 };
};

const RULES: readonly Rule[] = [
  nearAccording,
  incise,
  colon,
  agent,
  clause,
  noun,
  according,
  verbInside,
  intention,
  likened,
  ahead,
];

/** « qui, selon lui, « … » »: two words away at most, it wins over every verb. */
function nearAccording(clues: Clues, at: number): Finding | null {
  const found = according(clues, at);
  if (!found?.cue || !found.mention) return null;
  const [from] = found.cue;
  const distance = from < at ? at - found.mention.to : from - at;
  return distance <= 2 ? found : null;
}
