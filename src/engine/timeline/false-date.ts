import { MONTHS } from '../french/months.ts';
import { WEEKDAYS } from '../french/weekdays.ts';
import type { Span } from '../model.ts';
import { findVerb } from './find-tense.ts';
import type { Preference } from './reading.ts';

// As far as any of these looks.
const NEAR = 60;

const TITLE =
  /(?:^|[\s(’'])(?:Mmes?|M(?:lle|ᵉ|e|\.)|Dr|Pr|monsieur|madame|maître|docteur|maréchal|général|père|mère)\.?\s$/iu;
const MIDST = /[\p{Ll}\d,’'-]\s$/u;
const WHEN_LEAD = /(?:^|\s)(?:en|de|dès|depuis|fin|début|mi|avant|après|à|au|ce|le|et|du|pour)[\s-]$/iu;
/** « l'île de Pâques », « le sapin de Noël », « les éditions de Minuit », « la sonde Mars 2020 » */
const BEARER =
  /(?:îles?|sapins?|roses?|lapins?|cloches|agneaux?|arbres?|contes?|bûches?|œufs|mission|sondes?|programme|opération|éditions|librairie)\s(?:d(?:e\s(?:la\s|l['’])?|u\s|['’]))?$/iu;
/** « Robinson et Vendredi », « le roman Vendredi » */
const FELLOW = /(?:\p{Lu}\p{Ll}+\set|(?:^|\s)(?:(?:[Ll][ea]|[Uu]ne?|du|au)\s|[Ll]['’])\p{Ll}+)\s$/u;
/** A first name: a word with a capital that no sentence begins a date with. */
const FIRST_NAME =
  '(?<!\\p{L})(?!(?:À|A|Après|Avant|Dès|Pour|Depuis|L[ea]|Ce|De|Du|Une?|Chaque|Vers|Et|Mais|En|Sauf|Même|Comme|Pendant|Entre|Joyeux)\\s)\\p{Lu}[\\p{Ll}-]+(?:\\p{Lu}\\p{Ll}+)?';
/** « Samuel Mardi », « avec Vendredi », « consacrée à Mercredi »: no newspaper writes its days so. */
const NAME_LEAD = new RegExp(
  `(?:${FIRST_NAME}|(?<![.!?…»:;,)]\\s)(?:^|\\s)(?:avec|chez|dans|rôle de|(?<!jusqu['’]|ici\\s)à|par|pour|sur))\\s$`,
  'u',
);
/** « Pascal Toussaint » */
const SURNAME = /^(?:Toussaint|Noël)$/u;
const SURNAME_LEAD = new RegExp(`${FIRST_NAME}\\s$`, 'u');
/** « Le Siècle, un club », « à La Semaine du port » */
const UNIT_NAME = /^(?:Siècle|Semaine|Année|Mois|Jour|Soir|Soirée|Matin|Nuit|Printemps|Été|Automne|Hiver)$/u;
const NAME_NEXT = /^\s\p{Lu}\p{Ll}/u;

/** « 24 h/24 », « 2 h 03 min 12 s » */
const NOT_CLOCK_NEXT = /^\s?(?:\/\s?\d|mi?n(?!\p{L})|['’"″]\s?\d)/u;
/** « le verset 3:16 », « le record de 1:59:40 » */
const NOT_CLOCK_LEAD =
  /(?:versets?|chapitre|sourate|record|temps|chrono|score|format|ratio|échelle)\s(?:de\s|est\s)?$/iu;

/** « le tableau « Soir d'octobre » », « le film « Le Train de 16 h 50 » »: after a noun, a title; what is said has a colon or a stop. */
const TITLE_OPEN =
  /(?:^|[\s’'])(?:[Dd]ans|(?:[LlDd](?:es?|a|u)?|[Uu]ne?|[Aa]u|[Ss](?:on|a|es)|[Cc](?:ette|et?))[\s’']\p{Ll}+|(?:intitul|baptis|appel|nomm|chant|programm)\p{Ll}+)\s(?:«\s?|[“"])(?=[\p{Lu}\d])[^«»“”"(),;:.!?]*$/u;
const TITLE_CLOSE = /^[^«»“”"(),;:.!?]*(?:\s?»|[”"])/u;
/** « reprend « Dimanche à Sarmont » », « « Ce lundi où tout finit », une pièce »: what begins with a capital, has no verb and is no answer. */
const CAPITAL_OPEN = /(?<!:\s)(?:«\s?|[“"])(?<words>\p{Lu}[^«»“”"(),;:.!?]{0,40})$/u;
const CAPITAL_CLOSE =
  /^(?<words>[^«»“”"(),;:.!?]{0,40})(?:\s?»|[”"])(?!,\s(?!(?:l[ae]s?|une?|son|sa|cet?|cette)\s|l['’]))/u;

function isTitle(before: string, words: string, after: string): boolean {
  const opens = CAPITAL_OPEN.exec(before + words)?.groups?.words;
  const closes = opens && CAPITAL_CLOSE.exec(after)?.groups?.words;
  if (!opens || closes === undefined) return false;
  const title = opens + closes;
  return findVerb(title, { start: 0, end: title.length }) !== 'finite';
}

/** « la guerre de Cent Ans », « les 24 Heures » */
const NAMED_LENGTH = /\s(?:Ans|Années|Mois|Jours|Nuits|Semaines|Heures|Minutes|Secondes)$/u;

/** « le Journal du dimanche », « un peintre du dimanche » */
const SUNDAY_LEAD =
  /(?:^|[\s’'])(?:journal|(?:peintre|bricoleur|chauffeur|conducteur|marin|sportif|photographe|écrivain|jardinier|cuisinier)s?) du\s$/iu;

/** « du jour au lendemain » */
const SET_LEAD = /(?:^|\s)(?:jour\sau|midi\sà|démon\sde)\s$/iu;
/** « la veille sanitaire », « documentaire », « concurrentielle » */
const WATCH = /^\s\p{Ll}{3,}(?:ique|aire|elle|[nt]ale)(?!\p{L})/u;

/**
 * True for words that read like a time and are none, by what stands around them: a name (« Avril Lenoir », « l'île de Pâques »,
 * « la sonde Mars 2020 »), a time of race or a verse, a set phrase (« du jour au lendemain », « la veille sanitaire »).
 */
export function isFalseDate(text: string, { start, end }: Span, prefer: Preference): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const words = text.slice(start, end);
  const after = text.slice(end, end + NEAR);
  if (NAMED_LENGTH.test(words) || (TITLE_CLOSE.test(after) && TITLE_OPEN.test(before + words))) return true;
  if (prefer === 'news' && isTitle(before, words, after)) return true;
  if (/^(?:quatorze|midi)/iu.test(words)) return SET_LEAD.test(before);
  if (/^\d/u.test(words)) return /[h:]/u.test(words) && (NOT_CLOCK_NEXT.test(after) || NOT_CLOCK_LEAD.test(before));
  // Assistants are given « Rendez-vous Mardi »; a newspaper writes its days and months small.
  if (/^\p{Lu}/u.test(words) && !/^[IVX]+(?:e|è|ème)\P{L}/u.test(`${words} `))
    return prefer === 'news' && isName(before, words, after);
  if (words === 'mars') return /(?:^|\s)champs?\sde\s$/iu.test(before);
  if (words in WEEKDAYS) return SUNDAY_LEAD.test(before);
  return /^lendemain/iu.test(words) ? SET_LEAD.test(before) : words === 'veille' && WATCH.test(after);
}

function isName(before: string, words: string, after: string): boolean {
  if (TITLE.test(before) || BEARER.test(before)) return true;
  const midst = MIDST.test(before);
  if (/^mars/iu.test(words)) return NAME_NEXT.test(after) || (midst && !WHEN_LEAD.test(before));
  if (/^aujourd/iu.test(words) && /^\sen\s\p{Lu}/u.test(after)) return true;
  if (words.toLowerCase() in MONTHS) return NAME_NEXT.test(after);
  if (SURNAME.test(words)) return SURNAME_LEAD.test(before);
  if (UNIT_NAME.test(words)) return midst || /(?<!^|[.!?…]\s)\p{Lu}\p{Ll}+\s$/u.test(before);
  if (/s$/u.test(words) && words.slice(0, -1).toLowerCase() in WEEKDAYS) return true;
  if (/\d/u.test(words))
    return (midst && NAME_NEXT.test(after)) || (/^\p{L}+\s\d+$/u.test(words) && FELLOW.test(before));
  return (
    FELLOW.test(before) ||
    (words.toLowerCase() in WEEKDAYS && NAME_LEAD.test(before)) ||
    (midst && (NAME_NEXT.test(after) || /^aujourd/iu.test(words)))
  );
}
