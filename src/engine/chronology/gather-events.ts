import type { CivilDate, DatedEvent, EventId, StoryReference } from '../model.ts';
import { shortHash } from '../text/hash.ts';
import { groupMentions } from './group-mentions.ts';
import { type Days, type ExtentOf, readMentions, type TellingStory, type Told } from './read-mentions.ts';

/** An event with what says whether another one is the same, dated otherwise. */
export type GatheredEvent = {
  readonly event: Omit<DatedEvent, 'otherDates'>;
  readonly days: Days;
  /** In the order of `event.mentions`. */
  readonly told: readonly Told[];
};

/** Labels longer than that are told only where there is no shorter one. */
const SHORT_LABEL = 90;
const LEAST_LABEL = 20;

/**
 * The events of several stories, mentions of one put together; those that may be of two stay apart, side by side under their date.
 *
 * @returns In the order of time: by first day, the longest first, then by id.
 */
export function gatherEvents(stories: readonly TellingStory[], extentOf: ExtentOf): GatheredEvent[] {
  const oldestFirst = [...stories].sort((a, b) => compareStories(a.reference, b.reference));
  const used = new Set<string>();
  return groupMentions(oldestFirst.flatMap((story) => readMentions(story, extentOf)))
    .map((told) => eventOf(told, used))
    .sort(compareEvents);
}

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

/** Undated ones last, then by id. */
const compareStories = (a: StoryReference, b: StoryReference) =>
  compare(a.publication?.value ?? '9999', b.publication?.value ?? '9999') || compare(a.id, b.id);

const compareEvents = (a: GatheredEvent, b: GatheredEvent) =>
  a.days.first - b.days.first || b.days.last - a.days.last || compare(a.event.id, b.event.id);

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
