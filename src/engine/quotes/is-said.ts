import { readCueVerb } from '../french/cue-verbs.ts';
import { DETERMINERS } from '../french/people-words.ts';
import { AUXILIARIES, NAMING, NEAR_NAME, SENTENCE_SIGNS, TERM_NOUNS } from '../french/speech-words.ts';
import { isInfinitive } from '../french/verb-forms.ts';
import type { Word } from './cut-words.ts';
import { isFunctionWord } from './find-mentions.ts';

/** What stands between marks and around them, for the question whether anybody says it. */
export type Marked = {
  readonly words: readonly Word[];
  /** Place of the passage among the words. */
  readonly at: number;
  readonly content: string;
  /** How many words part the passage from its verb or from « selon »; null without one. */
  readonly distance: number | null;
  /** The verb comes after the words: « … », dit-elle. */
  readonly isIncise: boolean;
  /** How sure the verb or « selon » is, from 0 to 1; 0 without one. */
  readonly sureness: number;
  /** The passage is a sentence of its own or follows a colon. */
  readonly standsAlone: boolean;
  /** The word before the passage ends the verb of speech of a subject. */
  readonly followsVerb: boolean;
};

/** How far from the verb a meaning may stand. */
const FARTHEST_MEANING = 8;

const countWords = (content: string) => content.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/**
 * Tells speech from what newspapers also put between marks: titles of works, names, nicknames, terms, irony.
 *
 *     son roman «Les Heures lentes»      a name: the noun before says so
 *     les « frondeurs » du parti         a term: a few words without a verb, and nobody speaks
 *     un projet « inutile », dit-elle    speech: a verb says so
 */
export function isSaid({
  words,
  at,
  content,
  distance,
  isIncise,
  sureness,
  standsAlone,
  followsVerb,
}: Marked): boolean {
  const count = countWords(content);
  if (count === 0) return false;
  // A title or a term is short: so many words are somebody's.
  const isLong = count >= 10;
  const isSentence = count >= 4 && SENTENCE_SIGNS.test(content);
  const isNameLike = /^[\p{Lu}#@]/u.test(content) && !isSentence;
  if (!isLong && isNamedBy(words, at, followsVerb)) return false;
  if (!followsVerb && !isLong && isNamed(words, at, isNameLike) && !(isSentence && sureness > 0.85)) return false;
  if (!isIncise && !standsAlone && isNameLike && count <= 6 && isSubject(words, at)) return false;
  if (standsAlone && count < 16 && isIntertitle(words, at, content)) return false;
  if (!isIncise && !isLong && isMeaning(words, at)) return false;
  // « peut désigner une « … » », « dans l’expression « … » »: of a word, however long.
  if (sureness === 0 && !standsAlone && (isDefined(words, at) || TERM_NOUNS.test(words[at - 1]?.form ?? '')))
    return false;
  const isClose = distance !== null && distance <= 3;
  if (standsAlone && (isSentence || /[.!?…]$/u.test(content)))
    return sureness > 0 || isFree(words, at) || (isSentence && count >= 6);
  if (!standsAlone && count <= 6 && !isSentence && /^\p{Lu}/u.test(content) && !(isClose && sureness > 0.9))
    return false;
  // One word of a sentence that speaks of it: only a verb right after makes it speech.
  const isJudged = sureness >= 0.75 && isQuality(words, at, isClose);
  // « s’est dit « inquiet » »; « dit « espérer » que » goes on with his own verb.
  const isAnswer = followsVerb && !/^qu[e']$/u.test(words[at + 1]?.form ?? '');
  if (count <= 2 && sureness >= 0.65 && isCalled(words, at)) return true;
  if (count === 1) return isJudged || isAnswer || (isIncise && isClose && sureness >= 0.9);
  if (count === 2) return isJudged || (isClose && sureness >= 0.75);
  return sureness > 0 || isLong || (isSentence && count >= 6);
}

/** « juge le texte « bâclé » », « Selon lui, le texte est « mort-né » »: what somebody thinks of a thing. */
function isQuality(words: readonly Word[], at: number, isClose: boolean): boolean {
  const before = words[at - 1];
  if (!before) return false;
  if (/^(?:est|sont|étai(?:en)?t|ser(?:a|ont|ait|aient))$/u.test(before.form)) return true;
  const isBeside = (before.kind === 'word' && !isFunctionWord(before)) || /^d[e']$/u.test(before.form);
  const opens = words[at]!.opens ?? '';
  // « accusé de « mentir » », with all that it says
  const isDeed = before.form === 'de' && isInfinitive(opens) && (words[at + 1]?.kind ?? 'sign') === 'sign';
  return isClose && isBeside && (QUALITY.test(opens) || isDeed);
}

/** « a qualifié le scrutin de « mascarade » », « crie au « complot » »: whatever the word, somebody chose it. */
function isCalled(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.form ?? '';
  const isLed = /^d[e']$/u.test(before) || before === 'au';
  for (
    let place = at - 2;
    isLed && place >= Math.max(0, at - FARTHEST_MEANING) && words[place]!.kind !== 'sign';
    place--
  ) {
    const lemma = readCueVerb(words[place]!.form)?.lemma ?? '';
    if (before === 'au' ? lemma === 'crier' : /^(?:qualifier|taxer|traiter)$/u.test(lemma)) return true;
  }
  return false;
}

/** Endings of adjectives and participles. */
const QUALITY = /(?:(?<!it)é|able|ible|eux|euse|[ae]nt|ante|ente|if|ive|ique|iste|aire|al|ale|el|elle)e?s?$/u;

/** No word of the same sentence goes on from the passage: « « Bon » en haut » is about the word. */
function isFree(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next === undefined || next.kind !== 'word' || next.form.startsWith('-');
}

/** « La mer monte » Ensuite, la mairie… : a title between paragraphs, glued by a copy, ends without a stop. */
const isIntertitle = (words: readonly Word[], at: number, content: string) =>
  words[at - 1]?.form !== ':' && words[at + 1]?.kind === 'name' && !/[.!?…]$/u.test(content);

/** « qui veut dire « vent » ou « brise du soir » », « signifie « paix » »: what a word means. */
function isMeaning(words: readonly Word[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - FARTHEST_MEANING) && words[place]!.kind !== 'sign'; place--) {
    const { form } = words[place]!;
    if (/^signifi/u.test(form) || (form === 'dire' && /^v(?:eu|ou)/u.test(words[place - 1]?.form ?? ''))) return true;
  }
  return false;
}

/** « désigne une « … » », « renvoie à un « … » » */
const isDefined = (words: readonly Word[], at: number) =>
  words.slice(Math.max(0, at - 3), at).some(({ form }) => /^(?:désign|défini|renv[oe][iy])/u.test(form));

/** « « Brume » n’est pas un polar », « « Brume » sort mercredi »: the subject of a verb of the journalist. */
const isSubject = (words: readonly Word[], at: number) =>
  AUXILIARIES.has(words[at + 1]?.form ?? '') || /^(?:ne|n'|se|s')$/u.test(words[at + 1]?.form ?? '');

/** « baptisé « … » », « l’indicateur dit « de vase » », « ce que les marins appellent le « … » ». */
function isNamedBy(words: readonly Word[], at: number, followsVerb: boolean): boolean {
  const last = /^(?:l[ae]s?|l'|une?)$/u.test(words[at - 1]?.form ?? '') ? at - 2 : at - 1;
  const { form } = words[last] ?? { form: '' };
  if (!NAMING.test(form)) return false;
  // « dit « non » », « s’est dite « inquiète » »
  if (!/^dit/u.test(form)) return true;
  return last === at - 1 && (!followsVerb || OPENS_NAME.test(words[at]!.opens ?? ''));
}

/** After « dit » with a noun before: « le seuil dit « de crue » ». */
const OPENS_NAME = /^(?:de|d'|du|des|à|aux?)$/u;

/** « le roman « … » », « avec « Brume » », « le concept de « … » ».  */
function isNamed(words: readonly Word[], at: number, isNameLike: boolean): boolean {
  const before = words[at - 1];
  if (!before || before.kind === 'said') return false;
  // « zéro déchet » (ZD): what has initials is a name.
  if (words[at + 1]?.form === '(' && words[at + 2]?.isAcronym) return true;
  if (isNameLike && NEAR_NAME.test(before.form)) return true;
  // « poursuivi pour « faux et usage de faux » »: a charge has no determiner.
  const opens = words[at]!.opens ?? '';
  if (before.form === 'pour' && !DETERMINERS.has(opens) && !/(?:er|[io]ir|re)$/u.test(opens)) return true;
  let noun = at - 1;
  while (at - noun < 4 && /^(?:de|d'|du|sur|le|la|les|des)$/u.test(words[noun]?.form ?? '')) noun--;
  // « la taxe « Brume » », « le bâtiment « C » »: after its article, no verb and no adverb.
  const isNoun =
    before.kind === 'word' &&
    (DETERMINERS.has(words[at - 2]?.form ?? '') || (!isFunctionWord(before) && readCueVerb(before.form) === undefined));
  return TERM_NOUNS.test(words[noun]?.form ?? '') || (isNameLike && isNoun);
}
