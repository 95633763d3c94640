import type { CivilDate, Span, TimeAnchor, TimeBasis, TimePart, TimexType, TimexValue } from '../model.ts';
import type { Day } from '../text/calendar.ts';

/** The side of the reference on which the verb of the clause puts what it tells. */
export type Tense = 'past' | 'present' | 'future';

/** Which side a weekday or a yearless date falls on: `news` lets the tense decide, the others are conventions of assistants. */
export type Preference = 'past' | 'future' | 'nearest' | 'news';

/** The last date that the text told: « la veille », « le lendemain », « 14 heures » count from it. */
export type Told = {
  readonly anchor: TimeAnchor & { readonly kind: 'expression' };
  readonly year: number;
  readonly month: number | null;
  /** null when only a month or a year was told. */
  readonly day: Day | null;
};

/** The span of the expression, and what a rule may look at around it. Nothing here changes while a rule reads. */
export type Telling = Span & {
  readonly text: string;
  readonly prefer: Preference;
  readonly publication: { readonly value: CivilDate; readonly day: Day } | null;
  /** The last date told, in this block or in one of the two before. */
  readonly told: Told | null;
  /** The last date told that is not to come. */
  readonly toldPast: Told | null;
  /** The last date told, only if this block tells it. */
  readonly toldHere: Told | null;
  /** Of the clause around the expression; null when no verb tells. */
  readonly tense: () => Tense | null;
};

/** The words are an order to an assistant, with a convention for what they leave out, and no story. */
export const isAsked = ({ prefer }: Pick<Telling, 'prefer'>) => prefer !== 'news';

/** What a rule understood of its words. */
export type Reading = {
  readonly type: TimexType;
  readonly value: TimexValue;
  readonly basis: TimeBasis;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly approximate?: boolean;
  /** Never an event: « désormais », « à 14 heures », « le XIXe siècle ». */
  readonly vague?: boolean;
};

export type Groups = Readonly<Record<string, string | undefined>>;

/**
 * One small parser. `starts` are the first words that it answers to, in lower case (`0` for a number in figures: `00` when it has one or two, `0000` when it has four);
 * `pattern` holds at that word; `read` gives null when the words are no time after all (« 30 février », « Peugeot 2008 »).
 */
export type Rule = {
  readonly name: string;
  readonly starts: readonly string[];
  /** Only for words said to an assistant: too daring in a story. */
  readonly asked?: true;
  readonly pattern: RegExp;
  /** After a number, the only words with which it can go on; any word when it has none. */
  readonly next?: ReadonlySet<string>;
  readonly read: (groups: Groups, telling: Telling) => Reading | null;
};

const OPEN: TimeBasis = { kind: 'open' };
const STATED: TimeBasis = { kind: 'stated' };

/** What a rule asks for right after its first number, when no word can stand there: « 21/11 », « 3e ». */
export const NO_WORD: ReadonlySet<string> = new Set();

/** Everything is in the words. */
export function stated(type: TimexType, value: string, confidence = 0.95): Reading {
  return { type, value: value as TimexValue, basis: STATED, confidence };
}

/** Counted from the publication or from the last date told. */
export function counted(type: TimexType, value: string, from: TimeAnchor, confidence = 0.85): Reading {
  return { type, value: value as TimexValue, basis: { kind: 'counted', from }, confidence };
}

/** The words give a part, the anchor the rest. */
export function completed(
  type: TimexType,
  value: string,
  missing: readonly TimePart[],
  from: TimeAnchor,
  confidence = 0.8,
): Reading {
  return { type, value: value as TimexValue, basis: { kind: 'completed', missing, from }, confidence };
}

/** Nothing to count from: `XXXX-11-22`. */
export function open(type: TimexType, value: string): Reading {
  return { type, value: value as TimexValue, basis: OPEN, confidence: 0.4 };
}

/** The same reading, never an event. */
export function vague(reading: Reading): Reading {
  return { ...reading, vague: true };
}

/** What an expression counts from: a day, and where it was told. */
export type Base = { readonly day: Day; readonly anchor: TimeAnchor } | null;

const WINDOW = 40;
/** What stands right before the expression, as far as any rule looks. */
export const wordsBefore = ({ text, start }: Telling) => text.slice(Math.max(0, start - WINDOW), start);
export const wordsAfter = ({ text, end }: Telling) => text.slice(end, end + WINDOW);

/** « prochain », « suivant » 1; « même », « en cours », or nothing, 0; « dernier », « précédent » -1. */
export function readShift(words: string | undefined): number {
  if (words === undefined || /^(?:m[êe]me|en)/iu.test(words)) return 0;
  return /^(?:proch|à|d['’]ap)|sui|vien/iu.test(words) ? 1 : -1;
}

/** The side of the publication on which « dernier » and « prochain » put a date. */
export function readSide(words: string | undefined): Tense | null {
  return words === undefined ? null : readShift(words) > 0 ? 'future' : 'past';
}

/** The publication as an anchor, with its day; null when the story has none. */
export function fromPublication({ publication }: Telling): Base {
  return publication && { day: publication.day, anchor: { kind: 'publication', value: publication.value } };
}

/** The last date told on the side of the verb: after « le sommet du 3 mai prochain », « deux ans plus tard, il mourut » counts from an earlier one. */
export function lastTold({ told, toldPast, tense }: Telling): Told | null {
  return told === toldPast || tense() !== 'past' ? told : toldPast;
}

/** The day of `told`, by default the last date told, or else the publication; null with neither. */
export function fromTold(telling: Telling, told = lastTold(telling)): Base {
  return told?.day ? { day: told.day, anchor: told.anchor } : fromPublication(telling);
}

/** The last date told, of which a year or a month is enough, or else the publication: what « le même mois », « l'année suivante » count from. */
export function fromToldPeriod(telling: Telling): Base {
  const { told } = telling;
  return told
    ? { day: { year: told.year, month: told.month ?? 1, day: told.day?.day ?? 1 }, anchor: told.anchor }
    : fromPublication(telling);
}
