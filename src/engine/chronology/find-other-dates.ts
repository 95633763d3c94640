import type { DatedEvent, OtherDate } from '../model.ts';
import { readDay, toDayNumber } from '../text/calendar.ts';
import type { GatheredEvent } from './gather-events.ts';
import { areElsewhere, compareHappenings, type Happening, type Likeness } from './read-happening.ts';
import type { Days, Told } from './read-mentions.ts';
import { areTied } from './ties.ts';

/** Days apart, at most, of two dates of one event: a slip of the pen or of the calendar; beyond, another one of the same kind. */
const NEAR: Readonly<Record<number, number>> = { 1: 31, 31: 200, 366: 1500 };
const SHARED = 3;
const OF_SHORTER = 0.75;
const OF_ALL = 0.6;
/** Of each date: a date that we are not sure to have read proves nothing against another. */
const SURE_DATE = 0.7;
/** Beyond that many events a word leads nowhere; the cost stays in line with the number of events. */
const MOST_ALIKE = 64;
const MOST_SHOWN = 4;

/** An event, whole, with the days that it covers. */
export type ListedEvent = { readonly event: DatedEvent; readonly days: Days };

/**
 * Finds what seems to be one event that stories date otherwise. Nobody is right here: both dates are to be shown.
 *
 * Cautious, for what looks alike is most often another time of the same thing (« le conseil s’est réuni »). Two events are held to be
 * one only when all of this is true:
 * - the dates are as fine, apart, and near;
 * - three words at least are shared, three in four of the shorter and of those that say what was done, a name among them and most of
 *   all the words unless the stories know each other; no number differs, neither has a name for one of the other’s (a hearing in
 *   Lauvière, one in Hestral), nor says « deuxième » or « nouveau » where the other does not;
 * - no story tells both: it would know them apart;
 * - for both stories both dates are past, or both to come: who told it as done did not speak of what came later.
 */
export function findOtherDates(events: readonly GatheredEvent[]): ListedEvent[] {
  const others = new Map<GatheredEvent, OtherDate[]>(events.map((event) => [event, []]));
  for (const [a, b] of pairsAlike(events)) {
    const found = closestTold(a, b);
    if (!found) continue;
    others.get(a)!.push(otherDate(b, found.a, found.b, found.likeness));
    others.get(b)!.push(otherDate(a, found.b, found.a, found.likeness));
  }
  return events.map((gathered) => ({
    event: { ...gathered.event, otherDates: surestFirst(others.get(gathered)!) },
    days: gathered.days,
  }));
}

const surestFirst = (found: readonly OtherDate[]) =>
  [...found].sort((a, b) => b.confidence - a.confidence).slice(0, MOST_SHOWN);

/** Each pair that shares one of its rarest words, once. */
function* pairsAlike(events: readonly GatheredEvent[]): Generator<[GatheredEvent, GatheredEvent]> {
  const byWord = new Map<string, number[]>();
  const wordsOf = events.map(({ told }) => [...new Set(told.flatMap(({ happening }) => [...happening.words.keys()]))]);
  wordsOf.forEach((words, index) => {
    for (const word of words) byWord.set(word, [...(byWord.get(word)?.slice(-MOST_ALIKE) ?? []), index]);
  });
  for (const [index, words] of wordsOf.entries()) {
    if (words.length < SHARED) continue;
    const postings = words.map((word) => byWord.get(word)!).filter((list) => list.length <= MOST_ALIKE);
    for (const other of new Set(postings.flat())) {
      if (other > index && areNear(events[index]!, events[other]!)) yield [events[index]!, events[other]!];
    }
  }
}

/** As fine as each other, without a common day, and not far apart. */
function areNear({ days: a, told: toldA }: GatheredEvent, { days: b, told: toldB }: GatheredEvent): boolean {
  const isSameGrain = toldA[0]!.value.length === toldB[0]!.value.length;
  const apart = Math.max(a.first, b.first) - Math.min(a.last, b.last);
  const length = Object.keys(NEAR).find((most) => a.last - a.first < Number(most));
  return isSameGrain && apart > 0 && length !== undefined && apart <= NEAR[Number(length)]!;
}

type Closest = { readonly a: Told; readonly b: Told; readonly likeness: Likeness };

/** The two mentions that are most alike among those that may be of one event; null when none are, or when a story tells both. */
function closestTold(a: GatheredEvent, b: GatheredEvent): Closest | null {
  const tellB = new Set(b.told.map(({ story }) => story));
  if (a.told.some(({ story }) => tellB.has(story))) return null;
  let closest: Closest | null = null;
  for (const one of a.told.slice(0, MOST_SHOWN)) {
    for (const other of b.told.slice(0, MOST_SHOWN)) {
      const likeness = compareHappenings(one.happening, other.happening);
      if (!isAlike(one, other, likeness) || !areTimely(one, other)) continue;
      if (!closest || likeness.ofAll > closest.likeness.ofAll) closest = { a: one, b: other, likeness };
    }
  }
  return closest;
}

function isAlike(a: Told, b: Told, { shared, ofShorter, ofAll, ofDeeds }: Likeness): boolean {
  if (Math.min(a.mention.confidence, b.mention.confidence) < SURE_DATE) return false;
  if (shared.length < SHARED || Math.min(ofShorter, ofDeeds ?? 0) < OF_SHORTER) return false;
  if (tellsAnother(a.happening, b.happening)) return false;
  if (areTied(a.story, b.story)) return true;
  return ofAll >= OF_ALL && shared.some((stem) => a.happening.names.has(stem) && b.happening.names.has(stem));
}

/** Numbers that differ, a name on each side that the other has not, or a word that counts on one side alone. */
function tellsAnother(a: Happening, b: Happening): boolean {
  const isIn = (set: ReadonlySet<string>) => (word: string) => set.has(word);
  const numbersDiffer = a.numbers.size > 0 && b.numbers.size > 0 && ![...a.numbers].every(isIn(b.numbers));
  return numbersDiffer || areElsewhere(a, b) || [...a.series].join() !== [...b.series].join();
}

/** Both told as done, or both as to come, by both stories. */
function areTimely(a: Told, b: Told): boolean {
  const [sideOfA, ...others] = [a.story, b.story].flatMap(({ publication }) => {
    const day = publication && readDay(publication.value);
    return [a, b].map(({ days }) => day && days.first > toDayNumber(day));
  });
  return sideOfA !== null && others.every((side) => side === sideOfA);
}

function otherDate({ event, told }: GatheredEvent, mine: Told, theirs: Told, likeness: Likeness): OtherDate {
  const surest = told.reduce((best, one) => (one.mention.confidence > best.mention.confidence ? one : best));
  const { confidence } = mine.mention.confidence < theirs.mention.confidence ? mine.mention : theirs.mention;
  return {
    event: event.id,
    value: event.value,
    mention: surest.mention,
    shared: likeness.shared.map((stem) => mine.happening.words.get(stem)!),
    confidence: Math.round(likeness.ofShorter * confidence * 100) / 100,
  };
}
