import { PLANNED, TO_COME } from '../french/event-words.ts';
import {
  BEING,
  CONDITIONAL_AUXILIARIES,
  DUE,
  GOING,
  GONE,
  INTENDING,
  isConditional,
  isFuture,
  isInfinitive,
  isLoneParticiple,
  isParticiple,
  isPluralPresent,
  isSimplePast,
  MAY_BE,
  MOVED,
  PAST_AUXILIARIES,
  PRESENT,
  remembered,
} from '../french/verb-forms.ts';
import type { Span } from '../model.ts';
import type { Tense } from './reading.ts';

// Far enough for the verb of a long clause; a bound, so that a page without a full stop costs no more.
const REACH = 160;
// A participle without its auxiliary may be an adjective: it weighs like so many words of distance.
const LONE = 3;
const TOKEN = /\p{L}+|[,;:()«»“”"—–]/gu;

type Seen = { readonly tense: Tense; readonly doubt: number };

/**
 * The tense of the verb nearest to an expression in its sentence, going over a comma or a guillemet only when nearer words tell nothing.
 *
 *     Le ministre, qui a démissionné lundi, sera entendu jeudi.
 *                    └─ past ─┘              └─ future ─┘
 *
 * @returns null when no word shows a tense. « A été fixé au », « est attendu », « prévu » are future: what is due.
 */
export function findTense(text: string, sentence: Span, expression: Span): Tense | null {
  const from = Math.max(sentence.start, expression.start - REACH);
  const before = tokens(text.slice(from, expression.start));
  const words = before.concat(tokens(text.slice(expression.end, Math.min(sentence.end, expression.end + REACH))));
  // « C'est lundi que tout s'est joué »: the verb that counts comes after.
  if (before.at(-1) === 'est' && before.at(-2) === 'c') {
    const { tense } = nearestTense(words, before.length, 1, Number.POSITIVE_INFINITY);
    if (tense) return tense;
  }
  if (TO_COME.test(before.join(' '))) return 'future';
  if (holdsObject(before, words[before.length])) return 'present';
  const left = nearestTense(words, before.length - 1, -1, Number.POSITIVE_INFINITY);
  const right = nearestTense(words, before.length, 1, left.cost);
  return (right.cost < left.cost ? right.tense : left.tense) ?? tenseOfHeadline(words, before);
}

/** Words in lower case, and the marks between them. */
const tokens = (words: string): readonly string[] => words.toLowerCase().match(TOKEN) ?? [];

const WALLS: ReadonlyMap<string, number> = new Map([
  [',', 6],
  [';', 20],
  [':', 14],
  ['(', 14],
  [')', 14],
  ['«', 18],
  ['»', 18],
  ['"', 18],
  ['“', 18],
  ['”', 18],
  ['—', 8],
  ['–', 8],
  ['qui', 2],
  ['que', 2],
  ['dont', 2],
  ['où', 2],
  ['et', 2],
  ['mais', 2],
]);

/** A guillemet that a colon opens. */
const isSaidFrom = (words: readonly string[], i: number) => /^[«“"]$/u.test(words[i]!) && words[i - 1] === ':';

/** Goes away from the expression one word at a time; each mark on the way counts for several, and beyond `most` nothing is looked at. */
function nearestTense(
  words: readonly string[],
  first: number,
  step: 1 | -1,
  most: number,
): { tense: Tense | null; cost: number } {
  let best: { tense: Tense | null; cost: number } = { tense: null, cost: most };
  let walked = 0;
  for (let i = first; i >= 0 && i < words.length; i += step) {
    if (walked >= best.cost) break;
    // « Elle a dit : « Rendez-vous lundi » »: what is said has its own time.
    if (step < 0 && isSaidFrom(words, i)) break;
    const seen = tenseAt(words, i, step < 0);
    // « Les otages enlevés samedi »: the very word before is surer.
    const isBound = walked === 0 && step < 0 && !words.slice(Math.max(0, i - 2), i).some(isHelping);
    const doubt = isBound ? Math.min(seen?.doubt ?? 0, 1) : (seen?.doubt ?? 0);
    if (seen && walked + doubt < best.cost) best = { tense: seen.tense, cost: walked + doubt };
    walked += WALLS.get(words[i]!) ?? 1;
  }
  return best;
}

function tenseAt(words: readonly string[], i: number, isBefore = false): Seen | null {
  const kind = kindOf(words[i]!);
  const next = (test: (word: string) => boolean) => words.slice(i + 1, i + 4).some(test);
  switch (kind) {
    case 'ahead':
      return AHEAD;
    case 'told':
      return TOLD;
    case 'going':
      return next(isInfinitive) ? AHEAD : null;
    case 'conditional':
      return next(isParticiple) ? TOLD : AHEAD;
    case 'auxiliary':
      // « devraient avoir quitté la ville »
      return next(isParticiple)
        ? words[i] === 'avoir' && kindOf(words[i - 1] ?? '') === 'ahead'
          ? AHEAD
          : TOLD
        : null;
    case 'being':
      // « c'est le 1er septembre que l'école ouvrira » shows nothing.
      return words[i - 1] === 'c' ? null : tenseOfBeing(words, i);
    case 'perhaps':
      if (next((word) => MOVED.test(word) || GONE.test(word))) return TOLD;
      // « que samedi serait un jour de fête » is to come; « bien qu'il soit grand » says nothing.
      return /^ser/u.test(words[i]!) || next(isParticiple) ? AHEAD : null;
    case 'called':
      // « ont appelé à une manifestation », « sont appelés aux urnes »
      return /^(?:à|aux?)$/u.test(words[i + 1] ?? '') ? AHEAD : { tense: 'past', doubt: LONE };
    case 'summoned':
      // « a convoqué mercredi ses élus », « est convoqué mercredi »
      return /^(?:a|ont|avai(?:en)?t)$/u.test(words[i - 1] ?? '') ? TOLD : AHEAD;
    case 'participle':
      // « Les sinistrés » are no participle.
      return ARTICLES.has(words[i - 1] ?? '') ? null : { tense: 'past', doubt: LONE };
  }
  if (kind === 'infinitive' && (isIntended(words, i) || (isBefore && isToCome(words, i))))
    return { tense: 'future', doubt: 1 };
  if (isReflexive(words, i) || (isPluralPresent(words[i]!) && PLURAL.test(words[i - 1] ?? '')))
    return { tense: 'present', doubt: 1 };
  return kind === 'present' ? { tense: 'present', doubt: 2 } : null;
}

const isHelping = (word: string) =>
  /^(?:être|été)$/u.test(word) || /^(?:ahead|told|conditional|perhaps|auxiliary|being)$/u.test(kindOf(word) ?? '');

/** « Le maire remet samedi les clés »: between a verb and its object; a noun has a small word in front, a participle its auxiliary. */
function holdsObject(before: readonly string[], next: string | undefined): boolean {
  const verb = before.at(-1);
  if (!verb || !OBJECT.has(next ?? '') || kindOf(verb) !== null || !/.{3,}(?:e|[^m]ent|[^n]t|d)$/u.test(verb))
    return false;
  return !before.slice(-4, -1).some(isHelping) && !NOUN_LEAD.has(before.at(-2) ?? '');
}
const ARTICLES: ReadonlySet<string> = new Set('l le la les aux des un une du d ces'.split(' '));
const OBJECT: ReadonlySet<string> = new Set('le la les l un une son sa ses leur leurs'.split(' '));
const NOUN_LEAD: ReadonlySet<string> = new Set([
  ...ARTICLES,
  ...'au à en par sur pour dans avec sans son sa ses leur leurs ce cet cette'.split(' '),
]);

/** « Grève des éboueurs lundi », « le retour au calme après la bagarre de vendredi »: without a verb, its nouns say when. */
function tenseOfHeadline(words: readonly string[], before: readonly string[]): Tense | null {
  if (before.at(-1) === 'de' && before.slice(-6).includes('après')) return 'past';
  const said = before.findLastIndex((_, i) => isSaidFrom(before, i));
  return PLANNED.test(words[said + 1] ?? '') ? 'future' : null;
}

const AHEAD: Seen = { tense: 'future', doubt: 0 };
const TOLD: Seen = { tense: 'past', doubt: 0 };

/** What a word is by itself; the words around it decide the rest. */
const kindOf = remembered((word) => {
  if (/^convoqué/u.test(word)) return 'summoned';
  if (/^appelée?s?$/u.test(word)) return 'called';
  if (DUE.test(word)) return 'ahead';
  if (GOING.has(word)) return 'going';
  if (CONDITIONAL_AUXILIARIES.has(word)) return 'conditional';
  if (MAY_BE.has(word)) return 'perhaps';
  if (/^(?:av|ét)ai(?:en)?t$/u.test(word)) return 'told';
  if (PAST_AUXILIARIES.has(word)) return 'auxiliary';
  if (BEING.has(word)) return 'being';
  if (isFuture(word) || isConditional(word)) return 'ahead';
  if (isSimplePast(word)) return 'told';
  if (isLoneParticiple(word)) return 'participle';
  return PRESENT.test(word) ? 'present' : isInfinitive(word) ? 'infinitive' : null;
});

/** « Les syndicats appellent à défiler », « il lui reste à convaincre », « la mairie envisage de rouvrir la halle ». */
function isIntended(words: readonly string[], i: number): boolean {
  const intending = words.slice(Math.max(0, i - 5), i).filter((word) => INTENDING.test(word));
  return intending.length > 0 && !intending.some(isSimplePast);
}

/** « Des pluies à prévoir lundi », not « il a réussi à marquer lundi ». */
const isToCome = (words: readonly string[], i: number) =>
  words[i - 1] === 'à' && i > 1 && !words.slice(Math.max(0, i - 5), i - 1).some((word) => kindOf(word) !== null);

/** A noun or an adjective in the plural, or its pronoun, and no small word in -s. */
const PLURAL =
  /^(?!(?:dans|sans|sous|vers|plus|moins|très|après|dès|depuis|lors|pas|mais|puis|alors|jamais|toujours|les|des|ses|ces|aux|leurs|tous|deux|trois|nous|vous)$)(?:\p{L}{2,}[sx]|qui|ils|elles)$/u;

/** A verb unknown here shows itself by its pronoun: « se réunissent », « s'ouvre ». */
const isReflexive = (words: readonly string[], i: number) =>
  (words[i - 1] === 'se' || words[i - 1] === 's') && /..(?:e|ent|[^n]t|d)$/u.test(words[i]!);

/** « S'est ouvert », « se sont réunis », « est partie », « est interrogé » are told; « est ouverte lundi » may be to come. */
function tenseOfBeing(words: readonly string[], i: number): Seen {
  const isSelf = words[i - 1] === 's' || words[i - 1] === 'se';
  const after = words.slice(i + 1, i + 4);
  const isTold = (word: string) => isLoneParticiple(word) || MOVED.test(word) || (isSelf && isParticiple(word));
  if (!after.some(isTold)) return { tense: 'present', doubt: 4 };
  return { tense: after.some((word) => DUE.test(word)) ? 'future' : 'past', doubt: 0 };
}

/** Does the span hold a finite verb, or a participle at least? Few present forms are known: null proves nothing. */
export function findVerb(text: string, span: Span): 'finite' | 'participle' | null {
  const words = tokens(text.slice(span.start, span.end));
  let best: 'participle' | null = null;
  for (let i = 0; i < words.length; i++) {
    const found = tenseAt(words, i);
    if (found && found.doubt !== LONE) return 'finite';
    if (found) best = 'participle';
  }
  return best;
}
