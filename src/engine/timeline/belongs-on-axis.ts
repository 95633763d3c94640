import { readCueVerb } from '../french/cue-verbs.ts';
import {
  COUNTED_HEAD,
  DATED_NAMES,
  DEEDS,
  FIGURES,
  HAPPENINGS,
  MEASURED,
  MERE_WORDS,
  UTTERANCES,
} from '../french/event-words.ts';
import { isImperfect } from '../french/verb-forms.ts';
import type { Span } from '../model.ts';
import { endsAt } from '../text/ends-at.ts';
import { findTense } from './find-tense.ts';
import type { Reading } from './reading.ts';

const REACH = 140;

const END = "(?:\\s(?:le|la|les|l['’]|ce|cette|cet|début|fin|la fin de|le mois de))?\\s?['’]?";
const OPEN_LEAD = endsAt(
  `(?:^|[\\s(])(?:depuis|d['’]ici(?: à)?|qu['’]en|qu['’]à|comme en|comme|contre|chaque|toute?|tous les|par rapport à|jusqu['’](?:aux?|à|en|ici))${END}`,
);
const NAMED_LEAD = endsAt(
  `(?:^|[\\s(’'«])(?:${DATED_NAMES})(?:\\s(?!d[ue]\\s|a |ont |est |sera)[\\p{L}\\d°.-]+){0,4}\\s(?:du|de|de l['’]année|d['’])\\s?`,
);
const LINK = /,?\s(?:(?:le|ce)\s)?$/iu;
const SAID_AFTER =
  /^[^;:«»“”"]{0,70}?\s(?:a|ont|avait|avaient|a-t-(?:il|elle)|ont-(?:ils|elles))\s(?:\p{L}+ment\s|aussi\s|fait\s)?(?<verb>\p{L}+)/iu;
/** « a jugé lundi que », « a dénoncé lundi « une dérive » »: words follow. */
const WORDS_NEXT = /^,?\s(?:que\s|qu['’]|[«“"])/iu;
const UTTERED = new RegExp(
  `(?:dans|lors|par|via|selon|d['’]après|cours)\\s(?:un|une|son|sa|le|la|d['’]une?|l['’]|d['’]un)\\s?(?:${UTTERANCES})(?!\\p{L})`,
  'iu',
);
/** How {@link PUBLISHED} ends, which most dates have not in front. */
const ISSUED = endsAt('(?:é|u)e?s?\\s(?:publi(?:que|c)s?\\s)?(?:(?:le|ce)\\s)?');
// « une étude de l'institut publiée lundi »
const PUBLISHED = new RegExp(
  `(?:^|[\\s’'])(?:${UTTERANCES})(?!\\p{L})[^,;:]{0,80}(?:(?:publi|diffus|dévoil|présent)é|(?:par|rend)u)e?s?\\s(?:publi(?:que|c)s?\\s)?(?:(?:le|ce)\\s)?$`,
  'iu',
);
/** « selon les chiffres que l'institut a donnés mardi » */
const ACCORDING = /(?:^|[\s,])(?:selon|d['’]après)\s[^,;:]*$/iu;
const OTHER_CLAUSE = /(?:^|\s)(?:que|qu['’]|avoir|être|dont|où|comment|pourquoi|si|lors)(?:\s|$|\p{L})/u;
const STAMP =
  /(?:^|\s)(?:(?:Publié|Mis à jour|Posté|Modifié|Mise à jour|Créé)e?|^(?:publié|mis à jour|modifié|posté))(?:\s:)?\s(?:le\s)?$/u;
/** « si la ligne ferme avant mai »: nobody says that it will. */
const SUPPOSED =
  /(?:^|[\s«(])(?:si\s(?:les?|la|une?|des|on|elles?|nous|vous|cet?|cette|ces|son|sa|ses|aucune?)\s|si\sl['’]|s['’]ils?\s)[^,;:«»]*$/iu;
/** « un rapport daté du 23 mai » */
const DATED = endsAt('(?:^|\\s)datée?s?\\s(?:du|de)\\s');
// « …, ont annoncé lundi les autorités », « a-t-elle annoncé mardi »: the verb before its subject reports.
const REPORTED =
  /(?:(?:^|(?<comma>(?<![»”"]),)|[»”"–],?)\s*(?:a|ont|avait|avaient)|(?<pronoun>-t-(?:il|elle|on)|ont-(?:ils|elles)))\s(?:\p{L}+ment\s)?(?<verb>\p{L}+)(?<subject>\s(?:l['’]|(?:les?|la|un|une|des|son|sa)\s|\p{Lu})[^,;:«»“”"]{1,40},)?,?\s(?:(?:le|ce)\s)?$/u;

// « Après l'avoir traduit il y a vingt ans », « accusé d'avoir fui lundi »: told in passing, or alleged.
const HAVING_DONE =
  /(?<!(?:doit|doivent|devr\p{L}+|pourr\p{L}+|va|vont)\s)(?:(?<=[\s’'])avoir|(?:s['’]|après |d['’])être)\s(?!lieu)(?:été\s)?[\p{L}’'-]*(?:[éiust]e?s?)(?:\s(?!qu|dont|où|(?:et|a|ont|avait|est|sont)\s)[\p{L}\d’'-]+){0,8}\s(?:le\s)?$/iu;

/**
 * Says whether a reader wants this date on the axis: a dated happening, past or to come.
 * Not a length, a frequency, a beginning (« depuis 2011 »), a name (« la loi du 29 juillet 1881 », « rue du 8-Mai »), the date of
 * a statement (« a déclaré jeudi ») or the year of a figure.
 */
export function belongsOnAxis(text: string, sentence: Span, time: Span, reading: Reading): boolean {
  if (reading.vague || reading.basis.kind === 'open' || reading.type === 'DURATION' || reading.type === 'SET')
    return false;
  const before = text.slice(Math.max(sentence.start, time.start - REACH), time.start);
  const after = text.slice(time.end, Math.min(sentence.end, time.end + REACH));
  if (
    OPEN_LEAD(text, time.start) ||
    DATED(text, time.start) ||
    SUPPOSED.test(before) ||
    isNameOfThing(text, time.start) ||
    STAMP.test(before)
  )
    return false;
  if (isStatement(text, time.start, before, after) || (/avoir|être/iu.test(before) && HAVING_DONE.test(before)))
    return false;
  if (!/^\d{4}-\d\d-\d\d/u.test(reading.value)) return isToldPeriod(text, sentence, time, before, reading.value);
  return (
    !COMPARED.test(before) && !MEASURED.test(clauseAround(before, after)) && !isHabit(text, sentence, time, reading)
  );
}

/** « la loi du 29 juillet 1881 », « rue du 8 mai 1945 »: the date is a name, and nothing that follows counts from it. */
export function isNameOfThing(text: string, start: number): boolean {
  return NAMED_LEAD(text, start);
}

/** « 390 cas, contre 214 une semaine plus tôt » */
const COMPARED =
  /\scontre\s(?:\d[\d\s,%]*(?:\p{L}+\s){0,2}|(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|vingt)\s)(?:en\s)?$/iu;

const clauseAround = (before: string, after: string) =>
  before.slice(before.lastIndexOf(',') + 1) + after.split(/[,;:] /u, before.trim().includes(' ') ? 1 : 2).join(' ');

/** « La messe est célébrée le dimanche »: a passive of the present, which tells no day by itself. */
const CELEBRATED = endsAt(
  '(?:^|\\s)(?:est|sont)\\s(?:\\p{L}+ment\\s|toujours\\s)?(?!(?:r?entr|arriv|tomb|all|décéd|mort|né|parti|venu)\\p{L}*\\s)\\p{L}+(?:[éiu]|is|it|ert)e?s?\\s',
);

/** « Le musée est fermé le mardi »: of every week, when no verb puts it in the past or ahead. */
function isHabit(text: string, sentence: Span, time: Span, { basis }: Reading): boolean {
  const isEvery =
    basis.kind === 'counted' &&
    basis.from.kind === 'publication' &&
    /^le\s(?:\p{L}+\s)?(?:\p{L}{2,6}di|dimanche)(?:\s(?:matin|midi|soir|après-midi|du\smois))?$/iu.test(
      text.slice(time.start, time.end),
    );
  return isEvery && (CELEBRATED(text, time.start) || !/^(?:past|future)$/u.test(findTense(text, sentence, time) ?? ''));
}

function isStatement(text: string, at: number, before: string, after: string): boolean {
  // « a déclaré la préfète, le 3 mai »: a subject at most between the verb and its date.
  const words = before
    .slice(-80)
    .replace(LINK, '')
    .split(/[,;:«»“”"]/u);
  if (isSaid(words.at(-1)!, after) || isReported(before, after)) return true;
  if (UTTERED.test(words.at(-1)!) || (ISSUED(text, at) && PUBLISHED.test(before)) || ACCORDING.test(before))
    return true;
  const said = before.length < 20 && /^\P{L}*(?:\p{L}{1,5}\s)?$/u.test(before) && SAID_AFTER.exec(after);
  return said ? isSaid(said.groups!.verb!, after.slice(said[0].length)) : false;
}

/** @param words Before the date; @param next After the words. True when one of the words says, with nothing but its subject behind it. */
function isSaid(words: string, next: string): boolean {
  for (const { 0: word, index } of words.matchAll(/\p{L}{3,}/gu)) {
    if (words.length - index - word.length > 45 || !/(?:[éiut]|ées?|és|oir)$/iu.test(word)) continue;
    // « par écrit », « l'écrit » say nothing.
    if (NOT_SAID(words, index) || !isSaying(word.toLowerCase(), next)) continue;
    if (!OTHER_CLAUSE.test(words.slice(index + word.length))) return true;
  }
  return false;
}

const NOT_SAID = endsAt("(?:(?<!\\p{L})(?:par|un|le|cet)\\s|l['’])");

function isSaying(word: string, next: string): boolean {
  if (/^(?:(?:interrog|interview)ée?s?|savoir|valoir)$/u.test(word)) return true;
  const verb = /[éiut]$/u.test(word) ? readCueVerb(word) : undefined;
  if (!verb?.moods.has('participle')) return false;
  // « a appelé lundi à la raison »
  if (verb.lemma === 'appeler' && /^\sà\s/u.test(next)) return true;
  return (
    (verb.strong ? !DEEDS.has(verb.lemma) : MERE_WORDS.has(verb.lemma)) ||
    (verb.lemma !== 'annoncer' && WORDS_NEXT.test(next))
  );
}

function isReported(before: string, after: string): boolean {
  const { verb = '', comma, pronoun, subject } = REPORTED.exec(before)?.groups ?? {};
  const cue = readCueVerb(verb);
  if (!cue?.moods.has('participle')) return false;
  if (pronoun !== undefined) return true;
  const isBefore = subject !== undefined || /^\s(?:(?:les?|la|un|une|des|son|sa|ses)\s|l['’]|\p{Lu})/u.test(after);
  return isBefore && (cue.strong || comma === undefined);
}

const YEAR_EVENT_LEAD =
  /(?:^|[\s(])(?:en|fin|début|courant|à la fin de|au début de|l['’]année|au cours de|à|au|à l['’])\s?(?:l['’])?(?:an |année )?$/iu;
/** « la dernière éruption remonte à 1902 », not « ce qui date de 2024 » */
const GOES_BACK =
  /(?:^|\s)(?<!(?:ce|celui|celle|ceux|celles)\squi\s)(?:remont|dat)\p{L}*\s(?:à|au|d[eu]|d['’])\s?(?:l['’]an(?:née)?\s)?$/iu;
const HAPPENED = new RegExp(`(?:^|[\\s’'])(?:${HAPPENINGS})(?:\\s\\p{L}+){0,2}\\s(?:de|en)\\s$`, 'iu');
/** « En 1986, elle fonde une revue »: at the head of its sentence, a year has a verb to tell, of whatever tense. */
const HEAD = /^\P{L}*(?:en|fin|début|au début de|à la fin de)\s$/iu;

// A whole year, month or week is a happening only when a verb tells one, outside brackets and figures.
function isToldPeriod(text: string, sentence: Span, time: Span, before: string, value: string): boolean {
  const after = text.slice(time.end, Math.min(sentence.end, time.end + REACH));
  if (/^, contre \d/u.test(after) || COMPARED.test(before) || /^\d{4}\/\d{4}$/u.test(value)) return false;
  const told = clauseAround(before, after);
  if (FIGURES.test(told)) return false;
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return false;
  if (GOES_BACK.test(before) || HAPPENED.test(before)) return true;
  if (/^\d{4}$/u.test(value)) {
    if (isState(told)) return false;
    if (HEAD.test(before)) return !COUNTED_HEAD.test(after);
    if (!YEAR_EVENT_LEAD.test(before) && !/\p{L}/u.test(text.slice(time.start, time.end))) return false;
  }
  // « En février 1685, le roi signe l'édit »: a present that no rule knows.
  if (/^\d{4}-\d\d$/u.test(value) && HEAD.test(before) && !isState(told) && !COUNTED_HEAD.test(after)) return true;
  return findTense(text, sentence, time) !== null;
}

/** « En 2012, il touchait 300 euros »: an imperfect and no other tense says how things were all that year. */
function isState(words: string): boolean {
  if (TOLD_VERB.test(words)) return false;
  return (words.toLowerCase().match(/\p{L}+(?:ait|aient)(?!\p{L})/gu) ?? []).some(isImperfect);
}
const TOLD_VERB = /(?<!\p{L})(?:a|ont|avait|avaient|est|sont|fut|furent|était|étaient)(?!\p{L})/iu;
