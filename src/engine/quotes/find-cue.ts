import { readCueVerb } from '../french/cue-verbs.ts';
import { DETERMINERS } from '../french/people-words.ts';
import { ADVERBS, AUXILIARIES, CARRIERS, CLITICS, PREPOSITIONS, SPEECH_PHRASES } from '../french/speech-words.ts';
import type { Word } from './cut-words.ts';

/** A group of words that reports speech: « n’a pas caché », « a pour sa part fait savoir », « estimant », « s’est-elle félicitée ». */
export type Cue = {
  /** Half-open range of words, clitics included, the inverted pronoun too. */
  readonly from: number;
  readonly to: number;
  readonly mood: 'finite' | 'gerund' | 'infinitive';
  /** A verb that reports speech and little else. */
  readonly strong: boolean;
  /** A verb that the lexicon knows; « s’emporte-t-il » is believed for its inversion. */
  readonly known: boolean;
  readonly plural: boolean;
  /** Place of the inverted pronoun, -1 without one. */
  readonly pronoun: number;
};

const FUTURE = /r(?:a|ont|ait|aient)$/u;
const MEANS = /^(?:v(?:eut|eulent|oulait|oulaient|oudrait|oulant|ouloir)|à|ainsi)$/u;

/** How many adverbs may part an auxiliary from its participle. */
const FARTHEST = 9;

/**
 * Reads the verb group that begins at a word.
 *
 *     la mairie [a de son côté fait savoir] que
 *
 * @returns Null when no verb of speech begins there (« une note », « le juge » are nouns).
 */
export function cueAt(words: readonly Word[], at: number): Cue | null {
  const first = words[at];
  if (!first || first.kind === 'sign' || first.kind === 'said' || isNoun(words, at)) return null;
  let verb = at;
  while (CLITICS.has(words[verb]?.form ?? '') && verb - at < 4) verb++;
  const isReflexive = words.slice(at, verb).some(({ form }) => form === "s'" || form === 'se');
  const word = words[verb];
  if (!word || word.kind === 'sign' || word.kind === 'said') return null;
  if (AUXILIARIES.has(word.form)) return compoundCue(words, at, verb, isReflexive);
  return simpleCue(words, at, verb);
}

/** « la note », « de juge »: after these a form is a noun. */
function isNoun(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before || before.kind === 'sign' || before.kind === 'said') return false;
  // « à en croire X » is « selon X ».
  if (before.form === 'à' && words[at]!.form === 'en') return true;
  // « Même analyse du préfet : »
  if (/^mêmes?$/u.test(before.form) && (words[at - 2]?.kind ?? 'sign') === 'sign') return true;
  if (before.form === "l'" || before.form === 'leur' || words[at - 2]?.form === 'comme') return false;
  return (
    (DETERMINERS.has(before.form) && before.form !== 'certain') ||
    (before.form === 'de' && readCueVerb(words[at]!.form)?.moods.has('infinitive') !== true) ||
    (before.form === 'en' && readCueVerb(words[at]!.form)?.moods.has('gerund') === false)
  );
}

function simpleCue(words: readonly Word[], from: number, verb: number): Cue | null {
  const { form } = words[verb]!;
  const phrase = phraseEnd(words, verb);
  const known = readCueVerb(form);
  const hasPronoun = isInvertedPronoun(words[verb + 1]);
  if (phrase > 0) {
    const mood = form.endsWith('ant') ? 'gerund' : /(?:re|er)$/u.test(form) ? 'infinitive' : 'finite';
    return {
      from,
      to: phrase,
      mood,
      strong: true,
      known: true,
      plural: /nt$/u.test(form) && mood === 'finite',
      pronoun: -1,
    };
  }
  if (CARRIERS.test(form) && !hasPronoun) {
    const carried = infinitiveAfter(words, verb + 1);
    if (carried)
      return {
        from,
        to: carried.to,
        mood: 'finite',
        strong: carried.strong,
        known: true,
        plural: /(?<!^[tv]ie)nt$/u.test(form),
        pronoun: -1,
      };
  }
  // « veut dire », « c’est-à-dire »: nobody speaks.
  if (form === 'dire' && MEANS.test(words[verb - 1]?.form ?? '')) return null;
  if (MEANS.test(form) && words[skipAdverbs(words, verb + 1, 3)]?.form === 'dire') return null;
  if (!known) return hasPronoun ? invertedUnknown(words, from, verb + 1) : null;
  const mood = known.moods.has('finite')
    ? 'finite'
    : known.moods.has('gerund')
      ? 'gerund'
      : known.moods.has('infinitive')
        ? 'infinitive'
        : null;
  if (mood === null) return null;
  return {
    from,
    to: verb + (hasPronoun ? 2 : 1),
    mood,
    // « … que la ministre détaillerait « … » »: said of somebody, not by them.
    strong: known.strong && !(mood === 'finite' && FUTURE.test(form)),
    known: true,
    plural: known.plural,
    pronoun: hasPronoun ? verb + 1 : -1,
  };
}

function compoundCue(words: readonly Word[], from: number, verb: number, isReflexive: boolean): Cue | null {
  const pronoun = isInvertedPronoun(words[verb + 1]) ? verb + 1 : -1;
  const first = pronoun > 0 ? pronoun + 1 : verb + 1;
  const aside = skipAside(words, first);
  // « a, quant à lui, déclaré »: the comma that closes what the first one opened.
  const at = words[first]?.form === ',' && words[aside]?.form === ',' ? aside + 1 : aside;
  const base = { from, mood: 'finite', plural: words[verb]!.form.endsWith('nt'), pronoun } as const;
  const participle = words[at];
  // « s’est vu demander « … » par X »: the subject hears it.
  if (participle?.kind !== 'word' || (isReflexive && /^vue?s?$/u.test(participle.form))) return null;
  const phrase = phraseEnd(words, at);
  if (phrase > 0) return { ...base, to: phrase, strong: true, known: true };
  if (CARRIERS.test(participle.form)) {
    const carried = infinitiveAfter(words, at + 1);
    if (carried) return { ...base, to: carried.to, strong: carried.strong, known: true };
  }
  const isGoing = words[verb]!.form.startsWith('va') || words[verb]!.form === 'vont' || words[verb]!.form === 'allait';
  const known = readCueVerb(participle.form);
  if (known && isGoing !== known.moods.has('participle')) {
    // « est jugé » is passive; « s’est félicité » and « a jugé » speak.
    const isBeing = /^(?:est|sont|ét|ser|fut)/u.test(words[verb]!.form);
    if (isBeing && !isReflexive && pronoun < 0) return null;
    return { ...base, to: at + 1, strong: known.strong, known: true };
  }
  const isHaving = /^(?:a|ont|avai(?:en)?t)$/u.test(words[verb]!.form);
  const looksParticiple = /(?:é|i|u|is|it)e?s?$/u.test(participle.form) && (isReflexive || isHaving);
  return looksParticiple && (pronoun > 0 || isReflexive) ? { ...base, to: at + 1, strong: false, known: false } : null;
}

/** Past adverbs, and « pour sa part », « de son côté », « en revanche », inside a verb group or after it. */
export function skipAside(words: readonly Word[], from: number): number {
  const at = skipAdverbs(words, from, FARTHEST);
  if (!PREPOSITIONS.has(words[at]?.form ?? '')) return at;
  const noun = DETERMINERS.has(words[at + 1]?.form ?? '') ? at + 2 : at + 1;
  return skipAdverbs(words, noun + 1, FARTHEST);
}

const invertedUnknown = (words: readonly Word[], from: number, pronoun: number): Cue => ({
  from,
  to: pronoun + 1,
  mood: 'finite',
  strong: false,
  known: false,
  plural: words[pronoun]!.form.endsWith('s'),
  pronoun,
});

const isInvertedPronoun = (word: Word | undefined) => word !== undefined && /^-(?:ils?|elles?|on)$/u.test(word.form);

/** Place after « fait savoir », « laissé entendre », « mis en garde »; 0 when it is none. */
function phraseEnd(words: readonly Word[], at: number): number {
  const found = SPEECH_PHRASES.find(([first]) => first.test(words[at]?.form ?? ''));
  if (!found) return 0;
  const next = skipAdverbs(words, at + 1, 3);
  if (!found[1].test(words[next]?.form ?? '')) return 0;
  if (words[next]!.form === 'en') return words[next + 1]?.form === 'garde' ? next + 2 : 0;
  return next + 1;
}

/** « à préciser », « de rassurer », « rappeler »: an infinitive of speech within three words. */
function infinitiveAfter(words: readonly Word[], at: number): { to: number; strong: boolean } | null {
  for (let next = at; next < at + 4; next++) {
    const form = words[next]?.form ?? '';
    if (form === 'dire' && MEANS.test(words[next - 1]?.form ?? '')) return null;
    const known = readCueVerb(form);
    if (known?.moods.has('infinitive')) return { to: next + 1, strong: known.strong };
    const phrase = phraseEnd(words, next);
    if (phrase > 0) return { to: phrase, strong: true };
    if (!CLITICS.has(form) && !ADVERBS.has(form) && form !== 'à' && form !== 'de' && form !== "d'" && form !== 'par')
      return null;
  }
  return null;
}

/** @returns The place after adverbs and days, at most `most` words on; commas around them are passed too. */
export function skipAdverbs(words: readonly Word[], at: number, most: number): number {
  let next = at;
  while (next < at + most) {
    const step = adverbLength(words, next);
    if (step === 0) break;
    next += step;
  }
  return next;
}

/** How many words the adverb or the day at this place takes; 0 when there is none. */
function adverbLength(words: readonly Word[], at: number): number {
  const word = words[at];
  if (!word || word.kind === 'said') return 0;
  // « quant à elle », « tour à tour »
  if (/^(?:quant|tour)$/u.test(word.form) && words[at + 1]?.form === 'à') return 3;
  if (word.form === ',') {
    const inside = words[at + 1]?.form === ',' ? 0 : adverbLength(words, at + 1);
    return inside > 0 ? 1 + inside : 0;
  }
  if (word.form === 'ce' || word.form === 'le' || word.form === 'cette') {
    const next = words[at + 1]?.form ?? '';
    return ADVERBS.has(next) && !PREPOSITIONS.has(next) && next !== 'dernier' && next !== 'dernière' && next !== 'même'
      ? 2
      : 0;
  }
  if (ADVERBS.has(word.form) || /^(?:\d{1,4}|1er)$/u.test(word.form)) return 1;
  return /\p{L}{3}ment$/u.test(word.form) &&
    !/^(?:gouvernement|mouvement|parlement|établissement|département|moment|document|argument)$/u.test(word.form) &&
    word.kind === 'word'
    ? 1
    : 0;
}
