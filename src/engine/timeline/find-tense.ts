import {
  BEING,
  CONDITIONAL_AUXILIARIES,
  DUE,
  GOING,
  isConditional,
  isFuture,
  isInfinitive,
  isLoneParticiple,
  isParticiple,
  isSimplePast,
  PAST_AUXILIARIES,
  PRESENT,
} from '../french/verb-forms.ts';
import type { Span } from '../model.ts';
import type { Tense } from './reading.ts';

// Far enough for the verb of a long clause; a bound, so that a page without a full stop costs no more.
const REACH = 160;
// A participle without its auxiliary may be an adjective: it weighs like so many words of distance.
const LONE = 3;
const TOKEN = /\p{L}+|[,;:()«»“”"—–]/gu;

type Token = { readonly word: string; readonly at: number };

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
  const after = tokens(text.slice(expression.end, Math.min(sentence.end, expression.end + REACH)));
  const words = [...before, ...after];
  let best: Tense | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < words.length; i++) {
    const found = tenseAt(words, i);
    if (!found) continue;
    const cost = distance(words, i, before.length) + found.doubt;
    if (cost < least) {
      least = cost;
      best = found.tense;
    }
  }
  return best;
}

function tokens(words: string): Token[] {
  return Array.from(words.matchAll(TOKEN), (match) => ({ word: match[0].toLowerCase(), at: match.index }));
}

const WALLS: Readonly<Record<string, number>> = {
  ',': 6,
  ';': 20,
  ':': 14,
  '(': 14,
  ')': 14,
  '«': 18,
  '»': 18,
  '"': 18,
  '“': 18,
  '”': 18,
  '—': 8,
  '–': 8,
};

// In words; each mark between the verb and the expression counts for several.
function distance(words: readonly Token[], verb: number, expression: number): number {
  const [from, to] = verb < expression ? [verb + 1, expression] : [expression, verb];
  let cost = 0;
  for (let i = from; i < to; i++)
    cost += WALLS[words[i]!.word] ?? (/^(?:qui|que|dont|où|et|mais)$/u.test(words[i]!.word) ? 2 : 1);
  return cost;
}

function tenseAt(words: readonly Token[], i: number): { tense: Tense; doubt: number } | null {
  const { word } = words[i]!;
  const next = (test: (word: string) => boolean) =>
    [1, 2, 3].some((n) => words[i + n] !== undefined && test(words[i + n]!.word));
  if (DUE.test(word)) return { tense: 'future', doubt: 0 };
  if (GOING.has(word)) return next(isInfinitive) ? { tense: 'future', doubt: 0 } : null;
  if (CONDITIONAL_AUXILIARIES.has(word)) return { tense: next(isParticiple) ? 'past' : 'future', doubt: 0 };
  if (word === 'avait' || word === 'était' || word === 'étaient' || word === 'avaient')
    return { tense: 'past', doubt: 0 };
  if (PAST_AUXILIARIES.has(word)) return next(isParticiple) ? { tense: 'past', doubt: 0 } : null;
  // « c'est le 1er septembre que l'école ouvrira » shows nothing.
  if (BEING.has(word) && words[i - 1]?.word === 'c') return null;
  if (BEING.has(word))
    return next(isLoneParticiple)
      ? next((w) => DUE.test(w))
        ? { tense: 'future', doubt: 0 }
        : { tense: 'past', doubt: 0 }
      : { tense: 'present', doubt: 4 };
  if (isFuture(word) || isConditional(word)) return { tense: 'future', doubt: 0 };
  if (isSimplePast(word)) return { tense: 'past', doubt: 0 };
  if (isLoneParticiple(word)) return { tense: 'past', doubt: LONE };
  return PRESENT.has(word) ? { tense: 'present', doubt: 2 } : null;
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
