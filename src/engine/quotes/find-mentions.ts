import { readCueVerb } from '../french/cue-verbs.ts';
import {
  AGENT_ENDING,
  BEFORE_ROLE,
  BODIES,
  DETERMINERS,
  HIDES_GENDER,
  INDEFINITE,
  NAME_PARTICLES,
  NOT_AGENTS,
  PRONOUNS,
  RANKS,
  RELATIVE_PRONOUNS,
  ROLES,
  TITLES,
} from '../french/people-words.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CARRIERS,
  CLAUSE_OPENERS,
  CLITICS,
  FUNCTION_WORDS,
  INTENDS,
  NO_COMPLEMENT,
  PREPOSITIONS,
  TIME_NOUNS,
} from '../french/speech-words.ts';
import { isConditional, isFuture, isImperfect } from '../french/verb-forms.ts';
import { keepAnswers } from '../text/keep-answers.ts';
import type { Word } from './cut-words.ts';

export type Gender = 'm' | 'f' | null;

/** Words that name somebody or some body: « M. Lenoir », « la ministre de la Mer », « le parquet », « elle ». */
export type Mention = {
  /** Half-open range of words. */
  readonly from: number;
  readonly to: number;
  readonly type: 'name' | 'title' | 'role' | 'body' | 'group' | 'pronoun' | 'thing' | 'nobody';
  /** The proper name in it, as a range of words; null without one. */
  readonly name: readonly [from: number, to: number] | null;
  /** The noun of the office or of the body, lower case; null for a bare name and a pronoun. */
  readonly head: string | null;
  /** Lower-case words after the noun that tell it from others: `russe`, `intérieur`. */
  readonly complement: readonly string[];
  readonly gender: Gender;
  readonly plural: boolean;
  /** « un », « des »: somebody not met before. */
  readonly indefinite: boolean;
  /** A preposition stands before: it is no subject. */
  readonly governed: boolean;
};

const LONGEST = 22;

/** @returns The mentions of a range of words, in order, not overlapping. */
export function findMentions(words: readonly Word[], from: number, to: number): Mention[] {
  const found: Mention[] = [];
  for (let at = from; at < to; at++) {
    const mention = mentionAt(words, at, to);
    if (!mention) continue;
    found.push(mention);
    at = mention.to - 1;
  }
  return found;
}

/** Reads the mention that begins at a word; `end` is the place where the sentence ends. Null when none begins there. */
export function mentionAt(words: readonly Word[], at: number, end: number): Mention | null {
  const word = words[at];
  if (!word || at >= end || word.kind === 'sign' || word.kind === 'said') return null;
  return pronounAt(words, at) ?? titledAt(words, at, end) ?? describedAt(words, at, end) ?? namedAt(words, at, end);
}

/** « la signature de Jean Dupont », « le mari de Jeanne Durand(, Paul Roc) »: full names inside a description, before its own. */
export function namesInside(words: readonly Word[], { from, to, name }: Mention): Mention[] {
  const found: Mention[] = [];
  const last = name ? name[0] : to;
  for (let at = from + 1; at < last; at++) {
    if (isCommonNoun(words[at]!.form)) continue;
    const end = nameEnd(words, at, last);
    const before = words[at - 1]!.form;
    // « la voix du député de Sarmont Paul Roc »
    if (end - at > 2 && /^d[e']$/u.test(before) && isRole(words[at - 2]?.form ?? '')) continue;
    if (end - at < 2 || (name && !/^d[e']$/u.test(before) && !isRole(before))) continue;
    const inside = mentionAt(words, at, end);
    if (inside) found.push(inside);
    at = end - 1;
  }
  return found;
}

function pronounAt(words: readonly Word[], at: number): Mention | null {
  const { form } = words[at]!;
  if (form === 'on' || form === '-on') return { ...blankMention(at, at + 1), type: 'nobody' };
  if (form === "quelqu'")
    return { ...blankMention(at, words[at + 1]?.form === 'un' ? at + 2 : at + 1), type: 'nobody' };
  const isRelative = words[at + 1]?.form === 'qui';
  const known = PRONOUNS.get(form.replace(/^-/u, '')) ?? (isRelative ? RELATIVE_PRONOUNS.get(form) : undefined);
  if (!known) return null;
  // « lui a répondu », « leur »: an object.
  if ((form === 'lui' || form === 'eux') && !isGoverned(words, at) && words[at]!.kind !== 'name') return null;
  return { ...blankMention(at, at + 1), ...known, type: 'pronoun', governed: isGoverned(words, at) };
}

/** What is not known yet of the one whom these words name; `to` is excluded. */
export const blankMention = (from: number, to: number) => ({
  from,
  to,
  name: null,
  head: null,
  complement: [],
  gender: null,
  plural: false,
  indefinite: false,
  governed: false,
});

/** Governed by a preposition, or in brackets: no subject. */
function isGoverned(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.form ?? '';
  return PREPOSITIONS.has(before) || before === '(';
}

function titledAt(words: readonly Word[], at: number, end: number): Mention | null {
  const word = words[at]!;
  const gender = word.kind === 'name' ? TITLES.get(word.form) : undefined;
  if (gender === undefined) return null;
  // « M. de Villard »
  const isNoble = /^(?:d[eu]|d'|des|van|von|le|la)$/u.test(words[at + 1]?.form ?? '');
  const to = nameEnd(words, at + (isNoble ? 2 : 1), end);
  if (to <= at + (isNoble ? 2 : 1)) return null;
  return { ...blankMention(at, to), type: 'title', name: [at + 1, to], gender, governed: isGoverned(words, at) };
}

/** Words that are no name, though they have a capital at the head of a sentence. */
export const isFunctionWord = ({ form }: Word) =>
  DETERMINERS.has(form) ||
  PREPOSITIONS.has(form) ||
  CLAUSE_OPENERS.has(form) ||
  CLITICS.has(form) ||
  ADVERBS.has(form) ||
  PRONOUNS.has(form) ||
  AUXILIARIES.has(form) ||
  FUNCTION_WORDS.has(form) ||
  /(?:ment|ant)$/u.test(form);

function namedAt(words: readonly Word[], at: number, end: number): Mention | null {
  const to = nameEnd(words, at, end);
  if (to === at) return null;
  const isFirst = at === 0 || words[at - 1]!.kind === 'said' || /^[.!?…:«]$/u.test(words[at - 1]!.form);
  if (isFirst && isFunctionWord(words[at]!)) return null;
  // « Réponse d’Ana Delmas »: a noun and its complement.
  if (isFirst && words[at + 1]?.kind === 'word' && nameEnd(words, at + 2, to) - at > 3) return null;
  if (isFirst && to === at + 1 && !words[at]!.isAcronym && !isSubjectName(words, at)) return null;
  // « Jean Dupont, député VD de Sarmont, »: of the apposition.
  const isParty = words[at]!.isAcronym && isRole(words[at - 1]?.form ?? '');
  const governed = isParty || isMediumBeforeName(words, at) || isGoverned(words, at);
  return { ...blankMention(at, to), type: 'name', name: [at, to], governed };
}

/** One word with a capital at the head of a sentence may be any word; a verb right after makes it a name: « Vauclair a… ». */
function isSubjectName(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.form ?? '';
  // « Marc, 54 ans, »
  if (next === ',' && words[at + 3]?.form === 'ans') return true;
  if (ROLES.has(words[at]!.form) || /(?:ée?s?|ants?)$/u.test(words[at]!.form)) return false;
  return (AUXILIARIES.has(next) && next !== 'va') || readCueVerb(next)?.moods.has('finite') === true;
}

const isInitial = ({ form }: Word) => /^\p{L}\.(?:[-‑]?\p{L}\.)*$/u.test(form);
const isCapital = (word: Word | undefined) => word?.kind === 'name';

/** Place after the proper name that begins here; `at` itself when none does. */
function nameEnd(words: readonly Word[], at: number, end: number): number {
  const first = words[at];
  if (!first || at >= end) return at;
  const startsElided = /^[dl]'$/u.test(first.form) && isCapital(words[at + 1]) && first.kind === 'name';
  if (!isCapital(first) && !/^(?:el|al)-\p{L}/u.test(first.form)) return at;
  if (first.form.endsWith("'") && !startsElided && !(isCapital(words[at + 1]) && first.form.length <= 3)) return at;
  let to = at + 1;
  if (isMediumBeforeName(words, at)) return to;
  while (to < end && to - at < 9) {
    const step = nameStep(words, to, end);
    if (step === 0) break;
    to += step;
  }
  return to;
}

/** « à l’AFP Jean Dupont », « sur son compte Twitter Jean Dupont »: the name of the medium ends where the person's begins. */
function isMediumBeforeName(words: readonly Word[], at: number): boolean {
  const isLed = isGoverned(words, at) || words[at - 1]?.form === "l'";
  const isMedium = (words[at]!.isAcronym && isLed) || NETWORK.test(words[at]!.form);
  return isMedium && isCapital(words[at + 1]) && !words[at + 1]!.isAcronym && isCapital(words[at + 2]);
}

const NETWORK = /^(?:twitter|facebook|instagram|tiktok|telegram|linkedin|youtube)$/u;

/** How many words go on with the name: a capital, or particles before one. */
function nameStep(words: readonly Word[], at: number, end: number): number {
  const word = words[at]!;
  const before = words[at - 1]!;
  const isClose = word.start - before.end <= 1;
  if (!isClose) return 0;
  if (isCapital(word)) return TITLES.has(word.form) || (isFunctionWord(word) && !NAME_PARTICLES.has(word.form)) ? 0 : 1;
  if (/^(?:el|al)-\p{Lu}?\p{L}+$/u.test(word.form)) return 1;
  let next = at;
  while (next < end && next - at < 2 && NAME_PARTICLES.has(words[next]!.form) && !isInitial(words[next]!)) next++;
  if (next === at || next >= end || !isCapital(words[next])) return 0;
  return next - at + 1;
}

/** « le ministre vélan des Petites Lignes, H. A. », « la préfecture de police », « un proche de M. G. ». */
function describedAt(words: readonly Word[], at: number, end: number): Mention | null {
  const determiner = DETERMINERS.get(words[at]!.form);
  if (!determiner) return lastOneAt(words, at, end);
  let head = at + 1;
  if (words[at]!.form === "l'" && words[head]?.form === 'un') return oneOfAt(words, at, end);
  // « une dizaine de délégués », « la plupart des élus »: they, and not it.
  if (COUNTED.test(words[head]?.form ?? '') && /^d(?:e|'|es)$/u.test(words[head + 1]?.form ?? '')) head += 2;
  while (head < end && head - at < 4 && BEFORE_ROLE.has(words[head]!.form) && isNounLike(words[head + 1])) head++;
  const noun = words[head];
  if (!noun || head >= end || !isWordLike(noun)) return null;
  const last = lastOneAt(words, at, end);
  if (last) return last;
  if (TIME_NOUNS.test(noun.form)) return null;
  // « veut la durcir »: a pronoun and its verb.
  if (CARRIERS.test(words[at - 1]?.form ?? '') && /(?:er|ir|re)$/u.test(noun.form) && !isCommonNoun(noun.form))
    return null;
  // « comme l’explique X », « l’a dit »: a pronoun and its verb.
  if (words[at]!.form === "l'" && !isCommonNoun(noun.form) && (AUXILIARIES.has(noun.form) || isVerb(words, head)))
    return null;
  const contracted =
    ['du', 'au', 'aux'].includes(words[at]!.form) ||
    (words[at]!.form === 'des' && at > 0 && words[at - 1]!.kind !== 'sign');
  const governed = contracted || isGoverned(words, at);
  const plural = determiner.plural || COUNTED.test(words[at + 1]!.form);
  const isHidden = HIDES_GENDER.has(words[at]!.form) || determiner.gender === null;
  const gender = plural ? null : isHidden ? genderOfNoun(noun.form) : determiner.gender;
  const base = {
    ...blankMention(at, head + 1),
    gender,
    plural,
    indefinite: INDEFINITE.has(words[at]!.form),
    governed,
  };
  if (noun.kind === 'name' && !isCommonNoun(noun.form)) {
    const to = nameEnd(words, head, end);
    if (to === head) return null;
    // « le même Paul Roc », « la jeune Ana »
    if (/^(?:même|jeune|célèbre)$/u.test(words[head - 1]!.form))
      return { ...base, to, type: 'name', name: [head, to], head: null };
    return { ...base, to, type: 'body', name: [head, to], head: null };
  }
  return withComplement(
    words,
    { ...base, head: officeOf(words, at + 1, head), type: typeOf(noun.form, plural) },
    head,
    end,
  );
}

const COUNTED = /^(?:(?:diz|douz|quinz|vingt|trent|quarant|cinquant|soixant|cent)aines?|milliers?|plupart|poignée)$/u;

/** The noun with its rank: « premier ministre », « ancien maire ». */
export function officeOf(words: readonly Word[], from: number, noun: number): string {
  const before = words.slice(from, noun).map(({ form }) => form);
  const rank = RANKS.find(([stem]) => before.some((form) => form.startsWith(stem)));
  const { form } = words[noun]!;
  return rank ? `${rank[1]} ${form}` : form.replace(/^ex-/u, 'ancien ');
}

const isWordLike = (word: Word | undefined): word is Word =>
  word !== undefined && (word.kind === 'word' || word.kind === 'name');
const isNounLike = (word: Word | undefined) => isWordLike(word) && !PREPOSITIONS.has(word.form);
const singular = (form: string) => form.replace(/aux$/u, 'al').replace(/s$/u, '');
/** « députée » → « député », « conseillère » → « conseiller », « patronne » → « patron ». */
const masculine = (form: string) =>
  form
    .replace(/è([rt]e)$/u, 'e$1')
    .replace(/([fln])\1e$/u, '$1e')
    .replace(/e$/u, '');
/** « avocat » and « directrice » show what « son » and « l’ » hide; « ministre » does not. */
function genderOfNoun(form: string): Gender {
  if (!isRole(form)) return null;
  if (!form.endsWith('e')) return 'm';
  return ROLES.has(masculine(form)) || /(?:euse|rice|ienne)$/u.test(form) ? 'f' : null;
}

/** An office or a trade, in the lexicon or by its ending. */
export const isRole = keepAnswers((form) => {
  // « secrétaire-général » is what « secrétaire » is.
  const one = singular(form).replace(/^(?:vice|ex|co|sous)-|-(?:général|adjoint|chef)e?$/gu, '');
  return (
    [form, one, masculine(one)].some((noun) => ROLES.has(noun)) || (AGENT_ENDING.test(one) && !NOT_AGENTS.has(one))
  );
});
const isBody = keepAnswers((form) => BODIES.has(form) || BODIES.has(singular(form)));
const isCommonNoun = (form: string) => isRole(form) || isBody(form);

function typeOf(form: string, plural: boolean): Mention['type'] {
  if (isBody(form)) return 'body';
  if (isRole(form)) return plural ? 'group' : 'role';
  return 'thing';
}

/** « ce dernier », « cette dernière », « l’intéressée »: pronouns in all but form. */
function lastOneAt(words: readonly Word[], at: number, end: number): Mention | null {
  const [first, second] = [words[at]!.form, words[at + 1]?.form ?? ''];
  const isLast = /^(?:ce|cet|cette|ces)$/u.test(first) && /^derni(?:er|ère)s?$/u.test(second);
  const isConcerned = first === "l'" && /^intéressée?$/u.test(second);
  if ((!isLast && !isConcerned) || at + 1 >= end) return null;
  if (isLast && words[at + 2]?.kind === 'word' && isCommonNoun(words[at + 2]!.form)) return null;
  const gender = /(?:ère|ée)s?$/u.test(second) ? 'f' : 'm';
  return {
    ...blankMention(at, at + 2),
    type: 'pronoun',
    gender,
    plural: second.endsWith('s'),
    governed: isGoverned(words, at),
  };
}

/** « l’un d’eux », « l’une des élues »: somebody, not told who. */
function oneOfAt(words: readonly Word[], at: number, end: number): Mention | null {
  let to = at + 2;
  while (to < Math.min(end, at + 4) && isWordLike(words[to])) to++;
  return {
    ...blankMention(at, to),
    type: 'nobody',
    governed: isGoverned(words, at),
  };
}

/** Adds to an office or a body its adjectives, its complement and the name that follows. */
function withComplement(words: readonly Word[], mention: Mention, head: number, end: number): Mention {
  const complement: string[] = [];
  let to = head + 1;
  let inComplement = false;
  while (to < end && to - mention.from < LONGEST) {
    const word = words[to]!;
    if (startsName(words, to, inComplement, mention.type)) {
      if (!inComplement || !hasInnerRole(words, head + 1, to)) break;
      // « le porte-parole de la présidente Jeanne Durand »: the name is the president’s.
      to = nameEnd(words, to, end);
      break;
    }
    const bracket = word.form === '(' ? afterBracket(words, to, end) : to;
    if (bracket > to && COMPLEMENT_PREPOSITIONS.test(words[bracket]?.form ?? '')) {
      to = bracket;
      continue;
    }
    if (!continuesPhrase(words, to, inComplement)) break;
    if (word.kind === 'word' && PREPOSITIONS.has(word.form)) inComplement = true;
    else if (isWordLike(word) && !DETERMINERS.has(word.form)) complement.push(word.form);
    to++;
  }
  while (
    to > head + 1 &&
    (PREPOSITIONS.has(words[to - 1]!.form) || DETERMINERS.has(words[to - 1]!.form) || words[to - 1]!.form === 'et')
  )
    to--;
  const described = { ...mention, to, complement };
  return withName(words, described, end);
}

/** « de la présidente », « du maire »: somebody else’s office, in the complement. */
function hasInnerRole(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const { form } = words[at]!;
    if (/^(?:du|la|l'|son|sa)$/u.test(words[at - 1]!.form) && isRole(form) && !isBody(form)) return true;
  }
  return false;
}

/** « le ministre [Jean Dupont] »: two capitals after a lower-case word, or after the name of the country. */
function startsName(words: readonly Word[], at: number, inComplement: boolean, type: Mention['type']): boolean {
  const word = words[at]!;
  if (word.kind !== 'name') return false;
  const before = words[at - 1]!;
  if (PREPOSITIONS.has(before.form) || DETERMINERS.has(before.form)) return false;
  const next = words[at + 1];
  // « la députée VD de Sarmont », « du groupe VD Jean Dupont », « du groupe Vélanie à l’Assemblée »: names of bodies.
  if (word.isAcronym && (isCapital(next) || /^(?:d[eu']|des|à|\()$/u.test(next?.form ?? ''))) return false;
  if (!inComplement) return true;
  // « l’initiative de Paul Roc Vidal »: one name; « le maire de Sarmont Paul Roc »: two.
  if (type === 'thing' && before.kind === 'name' && /^d[e']$/u.test(words[at - 2]!.form)) return false;
  if (isBody(before.form) && !isCapital(next)) return false;
  // « le maire du quartier Aval, Paul Roc, »: the name comes after.
  if (next?.form === ',' && isCapital(words[at + 2]) && isCapital(words[at + 3])) return false;
  return isCapital(words[at + 1]) || isInitial(word) || before.kind !== 'name';
}

const COMPLEMENT_PREPOSITIONS = /^(?:de|d'|du|des|à|au|aux|en|pour|chez|chargée?s?|près)$/u;

function continuesPhrase(words: readonly Word[], at: number, inComplement: boolean): boolean {
  const word = words[at]!;
  if (word.kind === 'sign' || word.kind === 'said') return false;
  const { form } = word;
  if (COMPLEMENT_PREPOSITIONS.test(form)) return isComplementStart(words, at);
  const before = words[at - 1]!.form;
  // « du mouvement fondé par X »: without its agent the phrase hangs in the air.
  if (form === 'par') return inComplement && /ée?s?$/u.test(before);
  if (DETERMINERS.has(form)) return COMPLEMENT_PREPOSITIONS.test(before) || before === 'et' || before === 'par';
  if (word.kind === 'name') return true;
  if (form === 'et')
    return (
      inComplement &&
      /^(?:d[eu']|des|l[ae']|les|à)$/u.test(words[at + 1]?.form ?? '') &&
      !isCommonNoun(words[at + 2]?.form ?? '')
    );
  if (
    AUXILIARIES.has(form) ||
    CARRIERS.test(form) ||
    INTENDS.test(form) ||
    CLITICS.has(form) ||
    CLAUSE_OPENERS.has(form) ||
    PREPOSITIONS.has(form) ||
    ADVERBS.has(form) ||
    form === '-il'
  )
    return false;
  if (COMPLEMENT_PREPOSITIONS.test(before) || DETERMINERS.has(before)) return true;
  // « la comédienne joue une gardienne »: a verb that no list knows, before its object.
  if (/^(?:une?|l[ae]s?|l'|ces?(?:t|tte)?|ses|son|sa|leurs?)$/u.test(words[at + 1]?.form ?? '')) return false;
  return !isVerb(words, at);
}

/** « à l’AFP » and « en larmes » are no complement; « à la Mer », « à la retraite » are. */
function isComplementStart(words: readonly Word[], at: number): boolean {
  const { form } = words[at]!;
  const next = words[at + 1];
  if (!next || next.kind === 'sign' || next.kind === 'said') return false;
  if (form === 'à' || form === 'au' || form === 'pour' || form === 'en' || form === 'aux') {
    const noun = DETERMINERS.has(next.form) ? words[at + 2] : next;
    if (noun && /^\p{Lu}{2,}$/u.test(noun.form.toUpperCase()) && noun.kind === 'name' && noun.form.length <= 4)
      return false;
    return !ADVERBS.has(next.form) && !AUXILIARIES.has(next.form) && !NO_COMPLEMENT.test(noun?.form ?? '');
  }
  return true;
}

/** Endings of a verb: « rouvrait », « pourrait », « fermera », « votèrent ». */
const isTense = (form: string) =>
  isImperfect(form) || isConditional(form) || isFuture(form) || /\p{L}èrent$/u.test(form);

const isVerb = (words: readonly Word[], at: number) => {
  const known = readCueVerb(words[at]!.form);
  if (!known) return isTense(words[at]!.form);
  return known.moods.has('finite') || known.moods.has('gerund');
};

/** « le maire de Sarmont Jean Dupont », « le ministre de la Mer, Jean Dupont, a… ». */
function withName(words: readonly Word[], mention: Mention, end: number): Mention {
  const { to, type } = mention;
  // « a dit à la télévision vélane Jean Dupont »: the name is the subject’s.
  const isPlace = /(?:^| )(?:à|aux?|dans|sur|devant|dès|après|avant|depuis|pendant|lors) /u.test(
    `${words[mention.from - 1]?.form ?? ''} ${words[mention.from]!.form} `,
  );
  const takesName = type === 'role' || (type === 'thing' && !mention.indefinite && !isPlace);
  if (!takesName)
    return type === 'body' && isCapital(words[to]) ? { ...mention, to: nameEnd(words, to, end) } : mention;
  const at = words[to]?.form === '(' ? afterBracket(words, to, end) : to;
  const direct = nameEnd(words, at, end);
  if (direct > at) return { ...mention, to: direct, name: [at, direct], type: 'role' };
  if (type !== 'role' || words[at]?.form !== ',') return mention;
  const titled = TITLES.has(words[at + 1]?.form ?? '') && words[at + 1]!.kind === 'name' ? 1 : 0;
  const name = nameEnd(words, at + 1 + titled, end);
  const closes =
    name >= end ||
    /^[,.;:()!?]$/u.test(words[name]!.form) ||
    words[name]!.kind === 'said' ||
    AUXILIARIES.has(words[name]!.form);
  // « sa femme, Jeanne, »
  const isPerson = name - at > 2 || titled > 0 || /^(?:s(?:on|a)|leur|m(?:on|a))$/u.test(words[mention.from]!.form);
  if (name === at + 1 + titled || !closes || !isPerson) return mention;
  return { ...mention, to: name, name: [at + 1 + titled, name], type: 'role' };
}

/** Place after « (RN) » when the bracket closes within four words; the place itself otherwise. */
export function afterBracket(words: readonly Word[], at: number, end: number): number {
  for (let next = at + 1; next < Math.min(end, at + 7); next++) if (words[next]!.form === ')') return next + 1;
  return at;
}
