import { EMPTY_WORDS, SERIES_WORDS } from '../french/happening-words.ts';
import { AGENT_ENDING, BODIES, NOT_AGENTS, ROLES } from '../french/people-words.ts';
import type { Span } from '../model.ts';

/** What is left of the words on an event, to hold them against another story's. */
export type Happening = {
  /** As written, by what stands for the word whatever its ending. */
  readonly words: ReadonlyMap<string, string>;
  /** Those of `words` that begin with a capital, within the sentence, or at its head before another. */
  readonly names: ReadonlySet<string>;
  /** Those of `words` that say what was done or to what, not by whom: neither names nor offices. */
  readonly deeds: ReadonlySet<string>;
  /** Those of `words` that are numbers. */
  readonly numbers: ReadonlySet<string>;
  /** Words that count or repeat: « deuxième », « nouveau ». */
  readonly series: ReadonlySet<string>;
};

/** The first word of a sentence has a capital whatever it is: a second capital makes it a name. */
const FURTHER_NAME = /^[ -]\p{Lu}/u;
const WORD = /[\p{L}\p{N}]+/gu;
const ENDING =
  /(?:issements?|atrices?|ateurs?|ations?|e?tures?|ements?|aient|eront|erait|ions?|era|ait|ant|ent|ees?|er|ez|es|ies|e|s|x)$/u;
/** As much of a word as is looked at: « interdire » and « interdit » are one, « international » another. */
const STEM = 6;
const LEAST = 4;

/** « ministres », « présidente », « gouvernement », « plongeurs »: whoever it is does many things. */
const isOffice = (word: string) =>
  [word, word.replace(/s$/u, ''), word.replace(/es?$/u, '')].some(
    (form) => ROLES.has(form) || BODIES.has(form) || (AGENT_ENDING.test(form) && !NOT_AGENTS.has(form)),
  );

const fold = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe');

/** « fermé », « fermer » and « fermeture » have the same. */
function stemOf(folded: string): string {
  const bare = folded.replace(ENDING, '');
  return (bare.length < LEAST ? folded : bare).slice(0, STEM);
}

/**
 * Reads what happened, without its date.
 *
 *     la Morvénie a fermé le pont le 3 février   →   morven ferm pont
 *
 * @param dates Spans of the text that say when; they may lie anywhere.
 */
export function readHappening(text: string, event: Span, dates: readonly Span[]): Happening {
  const words = new Map<string, string>();
  const [names, deeds] = [new Set<string>(), new Set<string>()];
  const [numbers, series] = [new Set<string>(), new Set<string>()];
  const within = dates.filter(({ start, end }) => start < event.end && end > event.start);
  for (const { 0: word, index } of text.slice(event.start, event.end).matchAll(WORD)) {
    const place = event.start + index;
    if (within.some(({ start, end }) => place >= start && place < end)) continue;
    const folded = fold(word);
    if (SERIES_WORDS.has(folded)) series.add(folded);
    const isNumber = /^\p{N}/u.test(word);
    if (isNumber ? word.length < 2 : word.length < 3 || EMPTY_WORDS.has(folded)) continue;
    const stem = isNumber ? folded : stemOf(folded);
    if (!words.has(stem)) words.set(stem, word);
    if (isNumber) numbers.add(stem);
    else if (/^\p{Lu}/u.test(word) && (index > 0 || FURTHER_NAME.test(text.slice(place + word.length, event.end)))) {
      names.add(stem);
    } else if (!isOffice(word.toLowerCase())) deeds.add(stem);
  }
  return { words, names, deeds, numbers, series };
}

export type Likeness = {
  /** What stands for the words that both have. */
  readonly shared: readonly string[];
  /** Shared words over those of the shorter; 0 when one has none. */
  readonly ofShorter: number;
  /** Shared words over all. */
  readonly ofAll: number;
  /** Shared deeds over those of the one that has fewer; null when one has none. */
  readonly ofDeeds: number | null;
};

export function compareHappenings(a: Happening, b: Happening): Likeness {
  const shared = [...a.words.keys()].filter((stem) => b.words.has(stem));
  const all = a.words.size + b.words.size - shared.length;
  const deeds = [...a.deeds].filter((stem) => b.deeds.has(stem)).length;
  return {
    shared,
    ofShorter: share(shared.length, Math.min(a.words.size, b.words.size)) ?? 0,
    ofAll: share(shared.length, all) ?? 0,
    ofDeeds: share(deeds, Math.min(a.deeds.size, b.deeds.size)),
  };
}

/** Each has a name that the other has not: one thing was done in two places, or by two people. */
export function areElsewhere({ names: a }: Happening, { names: b }: Happening): boolean {
  return ![...a].every((name) => b.has(name)) && ![...b].every((name) => a.has(name));
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
