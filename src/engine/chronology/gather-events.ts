import type { CivilDate, DatedEvent, EventId, StoryReference } from '../model.ts';
import { shortHash } from '../text/hash.ts';
import { compareHappenings } from './read-happening.ts';
import { type Days, type ExtentOf, readMentions, type TellingStory, type Told } from './read-mentions.ts';
import { areTied } from './ties.ts';

/** An event with what says whether another one is the same, dated otherwise. */
export type GatheredEvent = {
  readonly event: Omit<DatedEvent, 'otherDates'>;
  readonly days: Days;
  /** In the order of `event.mentions`. */
  readonly told: readonly Told[];
};

/** Shared words over those of the shorter, at or above which two mentions of one day are of one event. */
const SAME = 0.6;
/** A word that so many events of one day have says nothing of any of them; the cost stays in line with the number of mentions. */
const MOST_ALIKE = 64;
/** Of the mentions of an event, those that a further one is held against. */
const LOOKED_AT = 4;
/** Labels longer than that are told only where there is no shorter one. */
const SHORT_LABEL = 90;
const LEAST_LABEL = 20;

/**
 * The events of several stories, mentions of one put together.
 *
 * Two mentions are of one event when they have the same date and most of their words on what happened, not on who alone: two words
 * at least, one where the stories know each other and one of them has no other. When in doubt they stay apart, side by side under their date.
 *
 * @returns In the order of time: by first day, the longest first, then by id.
 */
export function gatherEvents(stories: readonly TellingStory[], extentOf: ExtentOf): GatheredEvent[] {
  const oldestFirst = [...stories].sort((a, b) => compareStories(a.reference, b.reference));
  const byValue = new Map<string, Told[]>();
  for (const told of oldestFirst.flatMap((story) => readMentions(story, extentOf))) {
    const sameDate = byValue.get(told.value);
    if (sameDate) sameDate.push(told);
    else byValue.set(told.value, [told]);
  }
  const used = new Set<string>();
  return [...byValue.values()]
    .flatMap(groupBySubject)
    .map((told) => eventOf(told, used))
    .sort(compareEvents);
}

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

/** Undated ones last, then by id. */
const compareStories = (a: StoryReference, b: StoryReference) =>
  compare(a.publication?.value ?? '9999', b.publication?.value ?? '9999') || compare(a.id, b.id);

const compareEvents = (a: GatheredEvent, b: GatheredEvent) =>
  a.days.first - b.days.first || b.days.last - a.days.last || compare(a.event.id, b.event.id);

/** Of one date. */
function groupBySubject(sameDate: readonly Told[]): Told[][] {
  const groups: Told[][] = [];
  const byWord = new Map<string, Told[][]>();
  for (const told of sameDate) {
    const alike = groupsAlike(told, byWord).find((group) =>
      group.slice(0, LOOKED_AT).some((other) => isSame(told, other)),
    );
    const group = alike ?? [];
    group.push(told);
    if (!alike) groups.push(group);
    for (const stem of told.happening.words.keys()) {
      const known = byWord.get(stem) ?? [];
      if (!known.includes(group) && known.length < MOST_ALIKE) byWord.set(stem, [...known, group]);
    }
  }
  return groups;
}

/** Those that share a word, the one that shares most first. */
function groupsAlike({ happening }: Told, byWord: ReadonlyMap<string, readonly Told[][]>): Told[][] {
  const counts = new Map<Told[], number>();
  for (const stem of happening.words.keys())
    for (const group of byWord.get(stem) ?? []) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([group]) => group);
}

function isSame(a: Told, b: Told): boolean {
  const { shared, ofShorter, ofDeeds } = compareHappenings(a.happening, b.happening);
  if (ofShorter < SAME || ofDeeds === 0) return false;
  return shared.length >= 2 || a.story === b.story || areTied(a.story, b.story);
}

function eventOf(told: readonly Told[], used: Set<string>): GatheredEvent {
  const { value, days } = told[0]!;
  const { label } = [...told].sort(bestLabelFirst)[0]!;
  const event = { id: idOf(`${value} ${label}`, used), value, label, mentions: told.map(({ mention }) => mention) };
  return { event, days, told };
}

/** The surest date, then the shortest words that still say something. */
function bestLabelFirst(a: Told, b: Told): number {
  const isLong = ({ label }: Told) => Number(label.length > SHORT_LABEL || label.length < LEAST_LABEL);
  return isLong(a) - isLong(b) || b.mention.confidence - a.mention.confidence || a.label.length - b.label.length;
}

function idOf(words: string, used: Set<string>): EventId {
  const hash = shortHash(words);
  let id = `fait-${hash}`;
  for (let count = 2; used.has(id); count++) id = `fait-${hash}-${count}`;
  used.add(id);
  return id as EventId;
}

/** Day of the newest story; null when none has a date. */
export function newestDay(stories: readonly Pick<StoryReference, 'publication'>[]): CivilDate | null {
  const days = stories.flatMap(({ publication }) => publication?.value.slice(0, 10) ?? []);
  return (days.sort().at(-1) ?? null) as CivilDate | null;
}
