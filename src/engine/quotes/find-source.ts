import { readCueVerb } from '../french/cue-verbs.ts';
import { AUXILIARIES, CLAUSE_OPENERS, RELATIVE, TURNING } from '../french/speech-words.ts';
import type { Sentence } from './cut-sentences.ts';
import type { Word } from './cut-words.ts';
import { type Cue, skipAdverbs } from './find-cue.ts';
import { afterBracket, isRole, type Mention, mentionAt } from './find-mentions.ts';

/** Who a verb makes speak, and how sure the grammar is of it, from 0 to 1. */
export type Source = { readonly mention: Mention; readonly sureness: number };

/** How far after the verb its subject may stand: « a déclaré samedi à la presse, au sortir de la réunion, X ». */
const FARTHEST_AFTER = 16;
/** How many mentions before the verb are weighed. */
const MOST_WEIGHED = 6;

/**
 * The subject that follows its verb.
 *
 *     « … », a indiqué lundi à la presse [le maire].
 */
export function subjectAfter(sentence: Sentence, cue: Cue): Source | null {
  const { words, to } = sentence;
  if (cue.pronoun >= 0) return pronounSource(words, cue.pronoun);
  const close = skipAdverbs(words, cue.to, 6);
  const here = mentionAt(words, close, to);
  const isFull = here && (here.to - here.from > 1 || /-ci$/u.test(words[here.from]!.form));
  if (here && (here.type !== 'pronoun' || isFull || words[here.to]?.form === 'qui') && !here.governed)
    return agreeing(sentence, cue, here, 0.97);
  for (let at = close; at < Math.min(to, cue.to + FARTHEST_AFTER); at++) {
    const word = words[at]!;
    if (word.kind === 'said' || CLAUSE_OPENERS.has(word.form) || /^[.;:!?]$/u.test(word.form)) return null;
    const mention = sentence.mentions.find(({ from }) => from === at);
    if (!mention) continue;
    if (!mention.governed && mention.type !== 'thing' && mention.type !== 'pronoun')
      return agreeing(sentence, cue, mention, 0.9);
    at = mention.to - 1;
  }
  return null;
}

function pronounSource(words: readonly Word[], at: number): Source | null {
  const mention = mentionAt(words, at, at + 1);
  return mention ? { mention, sureness: 1 } : null;
}

/** « ont indiqué X et Y » takes both; « ont indiqué X » is no subject. */
function agreeing(sentence: Sentence, cue: Cue, mention: Mention, sureness: number): Source | null {
  if (!cue.plural) return mention.plural && mention.type !== 'name' ? null : { mention, sureness };
  if (mention.plural) return { mention, sureness };
  const second = joinedAfter(sentence, mention);
  return second ? { mention: join(mention, second), sureness: sureness - 0.1 } : null;
}

function joinedAfter({ words, mentions }: Sentence, mention: Mention): Mention | undefined {
  return words[mention.to]?.form === 'et' ? mentions.find(({ from }) => from === mention.to + 1) : undefined;
}

const join = (first: Mention, second: Mention): Mention => ({
  ...first,
  to: second.to,
  type: 'group',
  name: null,
  head: 'et',
  complement: [],
  plural: true,
});

/** The subject of a verb that comes before the words said: before it, or right after it when « comme » turns them. */
export function subjectOf(sentence: Sentence, cue: Cue): Source | null {
  const isTurned = cue.from > sentence.from && TURNING.has(sentence.words[cue.from - 1]!.form);
  const turned = isTurned ? subjectAfter(sentence, cue) : null;
  return turned && turned.sureness > 0.95 && turned.mention.type !== 'thing' ? turned : subjectBefore(sentence, cue);
}

/**
 * The subject that comes before its verb.
 *
 *     [Le maire], élu en mars, a répété que « … »
 *     la ministre, [qui] plaide pour « … »          the word before « qui »
 */
function subjectBefore(sentence: Sentence, cue: Cue): Source | null {
  const { words, from, mentions } = sentence;
  if (cue.pronoun >= 0) return pronounSource(words, cue.pronoun);
  const before = words[cue.from - 1];
  if (before?.form === 'qui' && cue.from - 1 > from) return antecedent(sentence, cue);
  if (before && /^(?:et|mais|puis|ou)$/u.test(before.form)) {
    const main = mainSubject(sentence, cue.from);
    return main && agrees(cue, main) ? { mention: main, sureness: 0.85 } : null;
  }
  const aside = relativeBefore(sentence, cue.from);
  const candidates = mentions.filter(({ to }) => to <= aside).slice(-MOST_WEIGHED);
  for (let index = candidates.length - 1; index >= 0; index--) {
    const mention = candidates[index]!;
    const sureness = suitability(sentence, cue, mention);
    if (sureness === 0) continue;
    if (agrees(cue, mention)) return { mention, sureness };
    const first = firstOfList(words, candidates, index);
    if (cue.plural && first < index) return { mention: join(candidates[first]!, mention), sureness: sureness - 0.1 };
  }
  return null;
}

/** Place of the first of « la CGT, FO et la CFDT » among the candidates, the last at `index`; `index` itself when none is joined to it. */
function firstOfList(words: readonly Word[], candidates: readonly Mention[], index: number): number {
  let first = index;
  while (first > 0) {
    const { to, governed } = candidates[first - 1]!;
    const joint = words[to]?.form;
    if (governed || to + 1 !== candidates[first]!.from || joint !== (first === index ? 'et' : ',')) break;
    first--;
  }
  return first;
}

/**
 * Where a relative clause that ends right before the verb begins, its comma included; the verb itself when there is none.
 *
 *     L'économiste Yves Lonnier[, qui conseilla jadis Ana Delmas,] tempère : « … »
 *     Ana Delmas[, dont le père, pêcheur, est mort,] confie : « … »      no verb before its first comma: it goes on
 *
 * One that holds another comma, and then somebody who may be the subject, is left alone: where it ends is not sure.
 */
function relativeBefore(sentence: Sentence, verb: number): number {
  const { words, from, mentions } = sentence;
  if (words[verb - 1]?.form !== ',') return verb;
  // « la ministre, elle, parle de »
  if (words[verb - 3]?.form === ',' && /^(?:lui|elles?|eux)$/u.test(words[verb - 2]!.form)) return verb - 3;
  let isOpen = true;
  for (let comma = verb - 2; comma > from && isOpen && !/^[.;:!?]$/u.test(words[comma]!.form); comma--) {
    if (words[comma]!.form !== ',') continue;
    if (words.slice(comma + 1, comma + 3).some(({ form }) => RELATIVE.test(form))) return comma;
    let head = comma - 1;
    while (head > from && words[head]!.form !== ',') head--;
    const holdsVerb = words.slice(head, comma).some(({ form }) => isVerbForm(form));
    isOpen = !holdsVerb || !mentions.some((mention) => mention.from === comma + 1 && !mention.governed);
  }
  return verb;
}

const isVerbForm = (form: string) => AUXILIARIES.has(form) || /\p{L}(?:ai(?:en)?t|èrent)$/u.test(form);

const agrees = (cue: Cue, mention: Mention) =>
  cue.plural === mention.plural || (mention.type === 'name' && !cue.plural);

function antecedent({ words, mentions }: Sentence, cue: Cue): Source | null {
  const before = mentions.filter(({ to }) => to <= cue.from - 1);
  const last = before.at(-1);
  // « Ana Delmas, secrétaire de l’ODP, qui regrette »: she, and not what ends her description.
  const named = before.at(-2);
  if (last?.governed && named?.name && words[named.to]?.form === ',' && isRole(words[named.to + 1]?.form ?? ''))
    return agrees(cue, named) ? { mention: named, sureness: 0.85 } : null;
  // « les appels de Jean Dupont, qui dénonce »: the thing does not.
  const mention = (last?.type === 'thing' && ownerAt(words, last)) || last;
  return mention && agrees(cue, mention) ? { mention, sureness: 0.8 } : null;
}

/** « les huées de [l’opposition] »: whoever a description ends with; null when it is a thing. */
function ownerAt(words: readonly Word[], { from, to }: Mention): Mention | null {
  for (let at = from + 1; at < to; at++) {
    const inside = mentionAt(words, at, to);
    if (inside && inside.to === to && inside.type !== 'thing') return inside;
  }
  return null;
}

/** How well a mention before the verb does for its subject: next to it, or with only an apposition between. 0: not at all. */
function suitability({ words }: Sentence, cue: Cue, mention: Mention): number {
  if (mention.governed) return 0;
  const after = words[mention.to]?.form === '(' ? afterBracket(words, mention.to, cue.from) : mention.to;
  const near = skipAdverbs(words, after, 8);
  if (near >= cue.from) return mention.type === 'thing' ? 0.85 : 1;
  if (mention.type === 'thing') return 0;
  // « Paul Roc, décrit comme « … » »: one comma makes a participle of it.
  const mayBeParticiple = cue.to - cue.from === 1 && readCueVerb(words[cue.from]!.form)?.moods.has('participle');
  if (mayBeParticiple && mention.head === null && words[after]!.form === ',' && after === cue.from - 1) return 0;
  const opens = words[after]!.form;
  const closes = words[cue.from - 1]!.form;
  if ((opens === ',' || RELATIVE.test(opens)) && (closes === ',' || closes === ')')) return 0.92;
  return 0.72;
}

/** The same with the one whom « et » joins to it: « [Ana et Paul] sont d’accord : ». */
export function wholeSubject(sentence: Sentence, limit: number): Mention | null {
  const subject = mainSubject(sentence, limit);
  const second = subject && !subject.plural ? joinedAfter(sentence, subject) : undefined;
  return subject && second && !second.governed && second.type !== 'thing' ? join(subject, second) : subject;
}

/** The first word of the sentence that can be its subject; only before `limit`, a place among the words. */
export function mainSubject({ mentions, words }: Sentence, limit: number): Mention | null {
  const found = mentions.find(
    ({ governed, type, to, from }) =>
      !governed &&
      !/^(?:thing|nobody)$/u.test(type) &&
      to <= limit &&
      words[from - 1]?.form !== '(' &&
      // « la cour qui jouxte le préfet »: its object
      words[from - 2]?.form !== 'qui',
  );
  return found ?? null;
}
