import { ADJUNCT_WORDS, EVENT_LEAD, HAPPENING } from '../french/event-words.ts';
import {
  BEING,
  isDue,
  isFuture,
  isIrregularParticiple,
  isLoneParticiple,
  isParticiple,
  isSimplePast,
  MOVED,
  PAST_AUXILIARIES,
} from '../french/verb-forms.ts';
import type { Span } from '../model.ts';
import { endingAt } from '../text/ends-at.ts';
import { findClauses, isNear } from './find-clauses.ts';
import { findVerb } from './find-tense.ts';
import { countBeside, countWords, MOST_WORDS, shortenLabel, trimLabel, WHOLE } from './shorten-label.ts';

const LEAST_WORDS = 3;
// A sentence without an end costs no more than this around the expression.
const REACH = 200;

/**
 * What happened, in the sentence's own words: the clause around the expression, 3 to 14 words.
 *
 *     Jeudi, le ministre a démissionné.
 *            └───────────────────────┘ the clause that follows, when the date stands in front
 *     le marché dont Ana Delmas doit ouvrir les portes le 12 avril à Sarmont, avec …
 *                    └─────────────────────────────────────────────────────┘ between conjunction and comma
 *     … du dîner de sa rencontre de la veille avec le préfet de Brévennes.
 *                   └───────────────────────────────────────────────────┘ the noun that bears the date
 *
 * @returns null when the sentence has no three words to tell it.
 */
export function findEvent(text: string, sentence: Span, time: Span): Span | null {
  const within = nearby(text, sentence, time);
  const clauses = findClauses(text, within, time);
  const own = clauses.findIndex((clause) => clause.start <= time.start && time.end <= clause.end);
  if (own < 0) return null;
  if (time.start - within.start < 60 && PRESENTED.test(text.slice(within.start, time.start)))
    return presented(text, clauses, own, time);
  const chosen = nounPhrase(text, clauses, own, time) ?? chooseClause(text, clauses, own, time);
  return (
    writeLabel(text, beforeNextVerb(text, chosen, time), time) ??
    writeLabel(text, chosen, time) ??
    writeLabel(text, within, time)
  );
}

/** The sentence, or what is near the expression in a long one, cut between two words. */
function nearby(text: string, { start, end }: Span, time: Span): Span {
  const first = text.slice(Math.max(start, time.start - REACH), time.start);
  const last = text.slice(time.end, Math.min(end, time.end + REACH));
  return {
    start: time.start - REACH <= start ? start : time.start - first.length + (/\s/u.exec(first)?.index ?? first.length),
    end: time.end + REACH >= end ? end : time.end + (/\s\S*$/u.exec(last)?.index ?? 0),
  };
}

const PRESENTED =
  /^\P{L}*(?:c['’]|il\s)(?:était|est|restait|fallut|a fallu)(?:\s(?:le|en|au|à|il y a|dès|\d+ ?h(?: ?\d\d)?|\p{L}+ heures?|\p{L}+ \p{L}+ à \p{L}+))?,?\s*$/iu;

/** « C'était en 2019, elle débutait », « Il était 2 h, jeudi, quand le Sénat a voté »: the clause that follows tells, or nothing does. */
function presented(text: string, clauses: readonly Span[], own: number, time: Span): Span | null {
  const from = clauses.findIndex(
    (clause, i) =>
      i > own && /(?:quand|lorsque?['’]?|que?['’]?)$/iu.test(text.slice(clauses[i - 1]!.end, clause.start)),
  );
  const chosen = nextClause(text, clauses, from < 0 ? own : from - 1);
  return chosen && writeLabel(text, chosen, time);
}

const AND =
  /\s(?:et|puis)\s(?:(?:ne|l[ae]s?|lui|leur|se|y|en)\s|[nls]['’])*(?<verb>qui|a|ont|est|sont|avai(?:en)?t|étai(?:en)?t|ser(?:a|ont)|fut|doi(?:ven)?t|en|au|\p{L}{4,}(?=\s))/giu;

/** « Les deux pays ont rompu en 1998 et ont renoué l'an dernier »: what comes after « et », with a verb of its own, is another event. */
function beforeNextVerb(text: string, chosen: Span, time: Span): Span {
  if (time.start < chosen.start || time.end > chosen.end) return chosen;
  for (const { index, groups } of text.slice(time.end, chosen.end).matchAll(AND)) {
    const verb = groups!.verb!.toLowerCase();
    const isVerb =
      verb.length < 4 || PAST_AUXILIARIES.has(verb) || isLoneParticiple(verb) || isFuture(verb) || isDue(verb);
    if (isVerb) return { start: chosen.start, end: time.end + index };
  }
  return chosen;
}

/** null when it would say little more than the date itself. */
function writeLabel(text: string, chosen: Span, time: Span): Span | null {
  const label = trimLabel(text, shortenLabel(text, trimLabel(text, chosen, time), time), time);
  const inside = label.start <= time.start && time.end <= label.end ? countWords(text, time) : 0;
  const words = countWords(text, label);
  return words >= LEAST_WORDS && words - inside >= 2 && saysMore(text, label, time) ? label : null;
}

// « dimanche prochain à 17 heures » tells nothing.
function saysMore(text: string, label: Span, time: Span): boolean {
  const rest =
    text.slice(label.start, Math.max(label.start, time.start)) +
    text.slice(Math.min(label.end, Math.max(label.start, time.end)), label.end);
  return /\p{L}{4,}/u.test(rest.replace(/heures?|jusqu|vers/giu, ''));
}

const OF = /(?:^|\s)(?:du|de|de la|de l['’]|d['’])\s?$/iu;
const DETERMINER = "(?:(?:le|la|les|un|une|des|son|sa|ses|leurs?|cet?|cette|ces)\\s|l['’])";
const NOUN = new RegExp(`(?:^|[\\s(])(${DETERMINER}(?:(?!${DETERMINER})[\\p{L}’'-]+\\s?){1,4})$`, 'iu');

/** The noun phrase that ends a stretch of text; null when none does. */
const nounBehind = (words: string): string | null => NOUN.exec(words)?.[1] ?? null;
// « à compter du », « à partir du » bear no noun.
const NO_NOUN =
  /(?:mois|année|an|semaine|compter|partir|cours|fin|début|milieu|lendemain|veille|nuit|soirée|matinée|journée|celui|celle|ceux|celles)\s?$|\s(?:a|ont|est|sont|sera|avait|était)\s/iu;

/** « sa rencontre de la veille avec … », « la réunion du 12 avril »: from the nearest determiner on. */
function nounPhrase(text: string, clauses: readonly Span[], own: number, time: Span): Span | null {
  const clause = clauses[own]!;
  const before = text.slice(Math.max(clause.start, time.start - 60), time.start);
  const of = OF.exec(before.slice(-8));
  if (of && ONE.test(before.slice(0, before.length - of[0].length)))
    return oneOf(text, clauses, own, time, of[0].length);
  const noun = of && nounBehind(before.slice(0, before.length - of[0].length));
  const end = endOfNoun(text, time, clause.end);
  if (noun && !NO_NOUN.test(noun)) return { start: time.start - of[0].length - noun.length, end };
  return nounAndParticiple(before, clause, time) ?? deed(text, before, time, end);
}

const ONE = /(?:^|\s)(?:celle|celui|celles|ceux)$/iu;
const FIRST_NOUN = new RegExp(`(?:^|\\s)(?=${DETERMINER})`, 'iu');

/** « l'éclipse de 2026 à celle du 1er août 2008, visible en Chine »: with the noun that « celle » stands for, when its clause has it. */
function oneOf(text: string, clauses: readonly Span[], own: number, time: Span, of: number): Span {
  const clause = clauses[own]!;
  const start = Math.max(clause.start, time.start - of - 80);
  const noun = FIRST_NOUN.exec(text.slice(start, time.start - of - 6));
  if (noun) return { start: start + noun.index, end: clause.end };
  const one = time.start - of - (/\S+$/u.exec(text.slice(start, time.start - of))?.[0].length ?? 0);
  const next = clauses[own + 1];
  return { start: one, end: next && isNear(text, clause, next) ? next.end : clause.end };
}

// « les obsèques du 3 mai à Sarmont ont rassemblé », « l'éclipse de cet été à celle de 2008 »: the noun ends where the verb or its like begins.
function endOfNoun(text: string, time: Span, end: number): number {
  const rest = text.slice(time.end, end);
  for (const { 0: word, index } of rest.matchAll(/[\p{L}-]+/gu)) {
    const isVerb = PAST_AUXILIARIES.has(word) || BEING.has(word) || isDue(word) || isFuture(word) || isSimplePast(word);
    if (isVerb || /^cel(?:le|ui)s?$/u.test(word)) return time.end + index;
  }
  return end;
}

const DEED = new RegExp(
  `(?:^|[\\s(])(${DETERMINER}(?:\\p{L}+\\s){0,1}\\p{L}{3,}(?:ment|[st]ion|age|ance|ture))\\s$`,
  'iu',
);

/** « depuis la fermeture le 4 février de deux ponts »: the date stands between what happened and to whom. */
function deed(text: string, before: string, time: Span, end: number): Span | null {
  if (!/^\s(?:d['’]|(?:de|du|des)\s)/u.test(text.slice(time.end, time.end + 5))) return null;
  const bare = before.replace(/(?:le|dès|ce|en)\s$/iu, '');
  const noun = DEED.exec(bare);
  return noun && { start: time.start - (before.length - bare.length) - noun[1]!.length - 1, end };
}

const LINK = /\s(?:(?:en|dès|à la|au|les?|ce)\s)?$/iu;
const LAST_LETTERS = endingAt("[\\p{L}’'-]{1,40}", 'u');
const AUXILIARY = /^(?:a|ont|avait|est|sont|être|avoir|été|était|fut)$/u;

/** « une exposition ouverte le 17 janvier », « un carnet saisi jeudi »: the date is the participle's, not the verb's. */
function nounAndParticiple(before: string, clause: Span, time: Span): Span | null {
  const link = LINK.exec(before);
  const length = link ? LAST_LETTERS(before, link.index) : 0;
  const last = link && before.slice(link.index - length, link.index);
  if (!link || !last || length < 1 || !(isLoneParticiple(last) || isIrregularParticiple(last))) return null;
  const noun = nounBehind(before.slice(0, link.index));
  if (!noun) return null;
  const words = noun.trim().split(/\s/u);
  if (words.length < 2 || words.some((word) => AUXILIARY.test(word))) return null;
  const start = time.start - (before.length - link.index) - noun.length;
  // At the head of the clause, the clause itself says it.
  return start - clause.start > 3 ? { start, end: clause.end } : null;
}

function chooseClause(text: string, clauses: readonly Span[], own: number, time: Span): Span {
  const clause = clauses[own]!;
  const left = { start: clause.start, end: time.start };
  const right = { start: time.end, end: clause.end };
  if (!isAdjunct(text, left))
    return (
      relative(text, clauses, own, time) ?? withObject(text, clauses, own, time, withSubject(text, clauses, own, time))
    );
  const previous = previousClause(text, clauses, own, time);
  // « Jeudi le ministre a démissionné »
  if (countWords(text, right) >= LEAST_WORDS && startsClause(text, right.start)) return right;
  if (previous) {
    const from = clauses.findIndex(({ start }) => start === previous.start);
    const start = from < 0 ? previous.start : withSubject(text, clauses, from, time).start;
    return withObject(text, clauses, own, time, { start, end: previous.end });
  }
  const whole = { start: clauses[0]!.start, end: clause.end };
  return nextClause(text, clauses, own) ?? (findVerb(text, whole) === 'finite' ? clause : whole);
}

/** « le préavis qu'ils avaient déposé pour jeudi », « la pile que le bateau a heurtée le 3 mai »: the noun goes with its relative clause. */
function relative(text: string, clauses: readonly Span[], own: number, time: Span): Span | null {
  const clause = clauses[own]!;
  const before = clauses[own - 1];
  if (!before || !/^\s*qu(?:e|['’])\s*$/iu.test(text.slice(before.end, clause.start))) return null;
  // « la quatrième pile, celle que »
  const previous =
    (/^\s*cel(?:le|ui)s?\s*$/iu.test(text.slice(before.start, before.end)) && clauses[own - 2]) || before;
  const words = text.slice(Math.max(previous.start, previous.end - 60), previous.end);
  const noun = BARE_NOUN.exec(words.trimEnd())?.[1];
  if (noun === undefined || NO_NOUN.test(noun)) return null;
  const whole = { start: previous.start + text.slice(previous.start, previous.end).lastIndexOf(noun), end: clause.end };
  return TRANSITIVE_END.test(text.slice(clause.start, time.start)) ? whole : null;
}

// « la maire assure que » is no noun: a noun and its complements alone.
const BARE_NOUN = new RegExp(
  `(?:^|\\s)(${DETERMINER}(?:\\p{L}+(?:ième|mière|mier)\\s)?[\\p{L}’'-]+(?:\\s(?:de|du|d['’]|à|en)\\s?[\\p{L}’'-]+)*)$`,
  'iu',
);
// A compound tense right before the date has its object in front: « a heurtée le », « avaient déposé pour le ».
const TRANSITIVE_END = /(?:^|\s)(?:a|ont|avait|avaient)\s\p{L}+(?:\s(?:pour|dès|en|au|le|ce))*\s*$/u;

/** The clause that the date, between two commas, comes after or cuts in two: « Le ministre, jeudi, a démissionné ». */
function previousClause(text: string, clauses: readonly Span[], own: number, time: Span): Span | null {
  const clause = clauses[own]!;
  const previous = beyondPlaces(text, clauses, own);
  if (!previous || !isNear(text, clauses[own - 1]!, clause)) return null;
  if (/^\s*qui\s/iu.test(text.slice(clause.start, time.start))) return lastNounPhrase(text, previous);
  const bare = countWords(text, { start: time.end, end: clause.end }) === 0;
  if (tells(text, previous) || isSince(text, previous))
    return {
      start: previous.start,
      end: countWords(text, { start: time.end, end: clause.end }) < 5 ? clause.end : previous.end,
    };
  const next = clauses[own + 1];
  if (!bare || !next) return null;
  if (/^\s*(?:et|ou|mais|puis)\s/u.test(text.slice(next.start, next.end)))
    return { start: previous.start, end: clause.end };
  // « Depuis la fin des travaux, en avril 2012, … »: the date explains the noun in front.
  const words = text.slice(previous.start, previous.end).trim();
  if (ADJUNCT_WORDS.test(words)) {
    return own === 1 && EVENT_LEAD.test(words) && countWords(text, previous) > LEAST_WORDS
      ? { start: previous.start, end: clause.end }
      : null;
  }
  return isNear(text, clause, next) ? { start: previous.start, end: next.end } : null;
}

/** « depuis un échange à la conférence »: cut from its clause, it names what happened. */
const isSince = (text: string, { start }: Span) => /depuis\s?$/iu.test(text.slice(Math.max(0, start - 8), start));

// « … s'étaient vus au sommet, à Port-Mirande, en février »: over the place, back to what tells; the clause just before when nothing does.
function beyondPlaces(text: string, clauses: readonly Span[], own: number): Span | undefined {
  for (let i = own - 1; i >= Math.max(0, own - 3); i--) {
    const clause = clauses[i]!;
    if (tells(text, clause) || isSince(text, clause)) return clause;
    if (!ADJUNCT_WORDS.test(text.slice(clause.start, clause.end).trim())) break;
    if (i > 0 && !isNear(text, clauses[i - 1]!, clause)) break;
  }
  return clauses[own - 1];
}

const LAST_NOUN = /.*\s((?:(?:le|la|les|un|une|des|son|sa|ses)\s|l['’])(?:\S+\s){2,}\S+)\s*$/isu;

/** « … démêler les responsabilités dans le carambolage suivi d'incendies, qui, le 10 novembre »: what « qui » stands for. */
function lastNounPhrase(text: string, clause: Span): Span {
  const words = LAST_NOUN.exec(text.slice(Math.max(clause.start, clause.end - 120), clause.end))?.[1];
  return words === undefined ? clause : { start: clause.end - words.length, end: clause.end };
}

// « avant de prononcer le lendemain un discours », « pour signer jeudi un accord »
const INFINITIVE = /^(?:(?:avant|afin|après)\sde?\s?|pour\s|d['’])(?:s['’]|se\s)?\p{L}+(?:er|ir|re)(?:\sle)?$/iu;

/** Nothing told before the expression: « », « Dès », « À Paris, », « En mairie de Sarmont ». */
function isAdjunct(text: string, left: Span): boolean {
  const words = text.slice(left.start, left.end).trim();
  if (countWords(text, left) === 0) return true;
  if (INFINITIVE.test(words) || MOVED.test(words.toLowerCase())) return false;
  if (findVerb(text, left) !== null) return false;
  return ADJUNCT_WORDS.test(words) || countWords(text, left) < 2;
}

const tells = (text: string, span: Span) =>
  findVerb(text, span) === 'finite' && !ADJUNCT_WORDS.test(text.slice(span.start, span.end).trim());

const CLAUSE_START =
  /^[,\s]*(?:(?:l|d(?=['’]a))['’]|(?:le|la|les|un|une|des|il|elle|ils|elles|on|nous|ce|cette|ces|son|sa|ses|plusieurs|deux|trois|quelque|quelques|petits?|tous|toutes|se)\s|s['’]|\p{Lu}|\d)/u;
const startsClause = (text: string, at: number) => CLAUSE_START.test(text.slice(at, at + 16));

const SUBORDINATE = /(?:alors|tandis|parce|bien|afin|puis)\s?qu|puisque|dont|où/iu;

/** The first clause to the right that tells, with what follows it while no verb has come. */
function nextClause(text: string, clauses: readonly Span[], own: number): Span | null {
  for (let i = own + 1; i < Math.min(clauses.length, own + 4); i++) {
    const { start } = clauses[i]!;
    if (countWords(text, clauses[i]!) === 0 || SUBORDINATE.test(text.slice(clauses[i - 1]!.end, start))) continue;
    if (ADJUNCT_WORDS.test(text.slice(start, start + 40).trim())) continue;
    let { end } = clauses[i]!;
    for (let j = i + 1; j < Math.min(clauses.length, i + 4) && isShort(text, { start, end }); j++) {
      if (!isNear(text, clauses[j - 1]!, clauses[j]!)) break;
      end = clauses[j]!.end;
    }
    return { start, end };
  }
  return null;
}

// « se sont déroulées », « Paul Lenoir », « le Sénat a approuvé »: what comes after the comma belongs to it.
function isShort(text: string, span: Span): boolean {
  const words = text.slice(span.start, span.end);
  const count = countWords(text, span);
  if (/\s(?:a|ont|avait|avaient)\s\p{L}+é\s*$/u.test(words)) return count < 8;
  return count < (findVerb(text, span) !== 'finite' ? MOST_WORDS : /^[\s,]*s(?:e\s|['’])/u.test(words) ? 8 : 4);
}

/** « Le ministre, qui a démissionné lundi »: a clause that begins with its verb takes its subject in, if that stays short. */
function withSubject(text: string, clauses: readonly Span[], own: number, time: Span): Span {
  const clause = clauses[own]!;
  if (!lacksSubject(text, clause)) return clause;
  const named = withNextName(text, clauses, own, time) ?? withAntecedent(text, clauses, own);
  if (named) return named;
  let { start } = clause;
  for (let i = own - 1; i >= Math.max(0, own - 3); i--) {
    if (!/^[,\s]*(?:dont|où|que)?\s*$/u.test(text.slice(clauses[i]!.end, start))) break;
    start = clauses[i]!.start;
  }
  if (start === clause.start) return clause;
  if (countBeside(text, { start, end: time.end }, time) <= WHOLE) return { start, end: clause.end };
  const subject = { start, end: clauses.find((c) => c.start === start)!.end };
  if (HAPPENING.test(text.slice(clause.start, clause.end))) return subject;
  const near = clauses[own - 1]!;
  return countBeside(text, { start: near.start, end: time.end }, time) <= MOST_WORDS || startsWithPronoun(text, clause)
    ? { start: near.start, end: clause.end }
    : clause;
}

/** Where a noun phrase may begin that is not the complement of another: « la réforme du baccalauréat ». */
const FREE_NOUN =
  /(?<!\s(?:d[eu]|des|à|au|et|ou)\s)(?<!d['’])(?<=^|\s)(?:(?<fem>la|une|sa|cette)|(?<masc>le|un|ce|cet)|(?<many>les|des|ses|ces)|(?:son|leurs?))\s|(?<=\s)l['’]/giu;
const HAS_VERB = /^\s*(?:ils?|elles?|on|nous|je)\s/iu;

/** « Elles affrontent Oulmes, vainqueur de la coupe, qui … », « Ils refusent la réforme, votée lundi »: what « qui » or the participle is said of. */
function withAntecedent(text: string, clauses: readonly Span[], own: number): Span | null {
  const clause = clauses[own]!;
  const previous = clauses[own - 1];
  if (!previous || !isNear(text, previous, clause)) return null;
  const word = firstWord(text, clause);
  if (word !== 'qui' && !isLoneParticiple(word) && !isIrregularParticiple(word)) return null;
  const words = text.slice(previous.start, previous.end);
  if (!HAS_VERB.test(words) && findVerb(text, previous) !== 'finite') return null;
  const noun = [...words.matchAll(FREE_NOUN)].at(-1);
  if (!noun || !(word === 'qui' || agrees(noun.groups!, word))) return null;
  return { start: previous.start + noun.index, end: clause.end };
}

const agrees = ({ fem, masc, many }: Readonly<Record<string, string | undefined>>, participle: string) =>
  fem !== undefined
    ? /e$/u.test(participle)
    : many !== undefined
      ? /s$/u.test(participle)
      : masc === undefined || !/es?$/u.test(participle);

const NAME =
  /^[\s,]*(?:(?:(?:le|la|les)\s|l['’])?\p{Lu}[\p{L}’'-]*(?:\s(?:de\s)?\p{Lu}[\p{L}’'-]*){0,3}|(?:(?:le|la|les|une?|cet?|cette|ces|son|sa|ses)\s|l['’])\p{Ll}[\p{L}-]+(?:\s(?:d[eu]\s|des\s|d['’])\p{L}+)?)/u;

/** « Née en 1922, Jeanne Mercœur … »: a participle in front has its subject beyond the comma. */
function withNextName(text: string, clauses: readonly Span[], own: number, time: Span): Span | null {
  const clause = clauses[own]!;
  const next = clauses[own + 1];
  if (own > 0 || !next || !/^\s*\p{Lu}/u.test(text.slice(clause.start)) || !isNear(text, clause, next)) return null;
  const first = firstWord(text, clause);
  const name =
    isLoneParticiple(first) || isIrregularParticiple(first) || MOVED.test(first)
      ? NAME.exec(text.slice(clause.end, next.end))
      : null;
  const named = name && { start: clause.start, end: clause.end + name[0].length };
  return named && countBeside(text, named, time) <= MOST_WORDS ? named : null;
}

/** Read backwards from the date. */
const LAST_WORD =
  /(?<=(?<clitic>\s(?:lui|leur|se|y|en)\s)?(?<word>\p{L}{1,40})(?<comma>,)?\s{0,4}(?:en|le|ce|l['’]|dès|fin|du|au|à)?\s{0,4})/iuy;

/** « Les deux pays ont signé le 10 octobre, à Genève, un accord »: a date right after the verb, the object beyond the comma. */
function withObject(text: string, clauses: readonly Span[], own: number, time: Span, chosen: Span): Span {
  if (countWords(text, { start: time.end, end: clauses[own]!.end }) > 0 || chosen.end !== clauses[own]!.end)
    return chosen;
  LAST_WORD.lastIndex = time.start;
  const last = LAST_WORD.exec(text);
  const word = last?.groups?.word?.toLowerCase() ?? '';
  const isVerb = (word.length > 3 && isParticiple(word)) || isIrregularParticiple(word);
  if (!isVerb && last?.groups?.clitic === undefined) return chosen;
  let { end } = chosen;
  for (const next of clauses.slice(own + 1, own + 4)) {
    if (/^[\s,]*(?:ils?|elles?|on|ce)\s/u.test(text.slice(next.start, next.end))) break;
    const isPlace = ADJUNCT_WORDS.test(text.slice(next.start, next.end).trim());
    // « Née en 1922, employée aux archives »: two participles of one subject.
    const isOwn = isPlace || !isVerb || isLoneParticiple(firstWord(text, next));
    if (!goesOn(text, end, next, isOwn || last?.groups?.comma !== undefined || end !== chosen.end)) break;
    end = next.end;
    if (!isPlace) break;
  }
  return { start: chosen.start, end };
}

// Beyond the comma, a place or a manner may come before the object; after a participle, a noun at once begins another clause.
function goesOn(text: string, end: number, next: Span, mayBeObject: boolean): boolean {
  const between = text.slice(end, next.start);
  if (/^,?\s*qu(?:e|['’])$/iu.test(between)) return true;
  return mayBeObject && /^[,\s]*$/u.test(between) && findVerb(text, next) !== 'finite';
}

const FIRST_WORD = /^[\s,]*(?:et\s)?(?:(?:ne|se|lui|leur|y)\s|(?:n|s)['’])?(\p{L}+)/iu;

const firstWord = (text: string, { start }: Span) =>
  FIRST_WORD.exec(text.slice(start, start + 40))?.[1]?.toLowerCase() ?? '';

/** « l'a signalé », « se réunit »: no subject in front. */
const startsWithPronoun = (text: string, { start }: Span) =>
  /^[\s,]*(?:(?:ne|se)\s|[ns]['’]|(?:l['’]|(?:les|lui|leur)\s)(?:a|ont|avai(?:en)?t)\s)/u.test(
    text.slice(start, start + 20),
  );

function lacksSubject(text: string, clause: Span): boolean {
  const word = firstWord(text, clause);
  if (startsWithPronoun(text, clause)) return true;
  if (/^(?:qui|doit|est|sont|va|vont|été)$/u.test(word) || PAST_AUXILIARIES.has(word)) return true;
  if (MOVED.test(word) && /^\s*\p{Lu}/u.test(text.slice(clause.start, clause.end))) return true;
  return isDue(word) || isFuture(word) || isSimplePast(word) || isLoneParticiple(word) || isIrregularParticiple(word);
}
