/** Front door to the chronology: the events of several stories, or of one, on one axis; its files, and what they are exported as. */
import { extentOf } from './axis.ts';
import { BUNDLE_VERSION } from './bundle/parse-bundle.ts';
import { cutEvents } from './chronology/cut-events.ts';
import { type CutPeriod, cutPeriods } from './chronology/cut-periods.ts';
import { findOtherDates, type ListedEvent } from './chronology/find-other-dates.ts';
import { gatherEvents, newestDay } from './chronology/gather-events.ts';
import type { TellingStory } from './chronology/read-mentions.ts';
import { agendaOf } from './event-places.ts';
import type { CivilDate, DatedEvent, DayFile, DayIndex, EventFile, EventId, PartPreview, Period } from './model.ts';
import { readDay, toDayNumber } from './text/calendar.ts';

export type { TellingStory } from './chronology/read-mentions.ts';

const VERSION = { version: BUNDLE_VERSION } as const;

export type Chronology = {
  readonly index: DayIndex;
  /** The files of each period stand together, in their order. */
  readonly days: readonly DayFile[];
};

const eventsOf = (stories: readonly TellingStory[]): ListedEvent[] => findOtherDates(gatherEvents(stories, extentOf));

const dayNumber = (date: CivilDate) => toDayNumber(readDay(date)!);

const asOfStories = (stories: readonly TellingStory[]) => newestDay(stories.map(({ reference }) => reference));

/** The axis of an edition, cut into periods. */
export function chronologyOf(stories: readonly TellingStory[]): Chronology {
  const events = eventsOf(stories);
  const asOf = asOfStories(stories);
  const { periods, index } = cutPeriods(events);
  const told = periods.filter((period) => period.events.length > 0);
  const days = periods.flatMap((period) => dayFilesOf(period, asOf, neighboursOf(period, periods, told)));
  const cut = new Map(periods.filter(({ within }) => within.length > 0).map((period) => [period.period, period]));
  const places = placesIn(days);
  return {
    index: {
      format: 'liseuse-day-index',
      ...VERSION,
      asOf,
      events: events.length,
      toCome: agendaOf(wholeEvents(events), asOf).length,
      periods: index,
      latest: latestOf(told, asOf),
    },
    days: days.map((file) => {
      const period = file.shard === 0 && cut.get(file.period);
      return period ? { ...file, previews: previewsOf(period, places) } : file;
    }),
  };
}

/** Of a part, on the page of the whole. */
const MOST_PREVIEWS = 3;

type Place = Pick<DayFile, 'period' | 'shard'>;

/** The first file that has each event. */
function placesIn(days: readonly DayFile[]): ReadonlyMap<EventId, Place> {
  const places = new Map<EventId, Place>();
  for (const { period, shard, events } of days)
    for (const { id } of events) if (!places.has(id)) places.set(id, { period, shard });
  return places;
}

/** What most stories tell of each part; the oldest among equals. */
function previewsOf({ parts, within }: Told, places: ReadonlyMap<EventId, Place>): PartPreview[] {
  return parts.map((part, index) => {
    const inTime = [...within[index]!].sort((a, b) => a.days.first - b.days.first);
    const previews = wholeEvents(inTime).map(({ id, value, label, mentions }) => {
      const stories = new Set(mentions.map(({ story }) => story.id)).size;
      return { id, value, label, stories, ...places.get(id)! };
    });
    const most = new Set([...previews].sort((a, b) => b.stories - a.stories).slice(0, MOST_PREVIEWS));
    return { ...part, told: previews.filter((preview) => most.has(preview)) };
  });
}

type Neighbours = Pick<DayFile, 'before' | 'after'>;
type Told = CutPeriod<ListedEvent>;

const wholeEvents = (events: readonly ListedEvent[]): DatedEvent[] => events.map(({ event }) => event);

function dayFilesOf({ period, events, parts }: Told, asOf: CivilDate | null, neighbours: Neighbours): DayFile[] {
  return cutEvents(wholeEvents(events)).map((events, shard, { length }) => ({
    format: 'liseuse-days',
    ...VERSION,
    asOf,
    period,
    parts,
    ...neighbours,
    events,
    shard,
    shards: length,
  }));
}

/** The periods with events of their own before and after one, which may have none. */
function neighboursOf(period: Told, periods: readonly Told[], told: readonly Told[]): Neighbours {
  const place = told.indexOf(period);
  if (place >= 0) return { before: told[place - 1]?.period ?? null, after: told[place + 1]?.period ?? null };
  const at = periods.indexOf(period);
  const next = periods.slice(at).find(({ events }) => events.length > 0);
  const nextPlace = next ? told.indexOf(next) : told.length;
  return { before: told[nextPlace - 1]?.period ?? null, after: next?.period ?? null };
}

/** An edition that dates so few events shows all of them at once. */
const FEW = 40;

/**
 * The period of the newest story with the next one and the one before, as long as all of it is one file's worth: what comes, and what
 * came last.
 *
 * @param told in the order of time, each with events.
 */
function latestOf(told: readonly Told[], asOf: CivilDate | null): Period[] {
  const count = told.reduce((sum, { events }) => sum + events.length, 0);
  if (count <= FEW) return told.map(({ period }) => period);
  const day = asOf === null ? null : dayNumber(asOf);
  const isShort = (periods: readonly Told[]) =>
    cutEvents(wholeEvents(periods.flatMap(({ events }) => events))).length === 1;
  let from = Math.max(
    0,
    told.findLastIndex(({ events }) => day === null || events[0]!.days.first <= day),
  );
  let to = from + 1;
  // What comes first: a reader may know the rest.
  if (to < told.length && isShort(told.slice(from, to + 1))) to++;
  if (from > 0 && isShort(told.slice(from - 1, to))) from--;
  return told.slice(from, to).map(({ period }) => period);
}

/** The events of a dossier, or of one story, for whoever shows them or takes them away. @returns At least one file, which may be empty. */
export function eventFilesOf(
  { id, title }: Pick<EventFile, 'id' | 'title'>,
  stories: readonly TellingStory[],
): EventFile[] {
  const asOf = asOfStories(stories);
  return cutEvents(wholeEvents(eventsOf(stories))).map((events, shard, { length }) => ({
    format: 'liseuse-events',
    ...VERSION,
    id,
    title,
    asOf,
    events,
    shard,
    shards: length,
  }));
}

/** The same as one file, however long: for whoever takes it away. */
export function wholeEventFile(
  { id, title }: Pick<EventFile, 'id' | 'title'>,
  stories: readonly TellingStory[],
): EventFile {
  const events = wholeEvents(eventsOf(stories));
  return { format: 'liseuse-events', ...VERSION, id, title, asOf: asOfStories(stories), events, shard: 0, shards: 1 };
}
