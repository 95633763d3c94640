import { extentOf } from '../engine/axis.ts';
import type { Bundle } from '../engine/bundles.ts';
import { type CalendarEvent, writeCalendar } from '../engine/calendar-file.ts';
import { wholeEventFile } from '../engine/chronology.ts';
import { agendaOf } from '../engine/event-places.ts';
import type { CivilDate, DatedEvent, EventMention, Manifest, StoryReference } from '../engine/model.ts';
import { chronology as words } from '../words/chronology.ts';
import { drawAxis } from './draw-axis.ts';

/** Events of the calendar of an edition: an agenda of ten thousand is none. */
const MOST_TO_COME = 1000;
/** Of the date: below, the calendar shows it as tentative. */
const SURE = 0.75;

/** What the files of one page are made from. */
type Told = {
  /** Folder of the page, from the root of the site: `article/x/`. */
  readonly folder: string;
  readonly title: string;
  readonly events: readonly DatedEvent[];
  readonly asOf: CivilDate | null;
};

type Site = {
  readonly manifest: Manifest;
  /** The address of a page on the web; null when the site does not know where it will be. */
  readonly addressOf: (path: string) => string | null;
  /** Of the files, as the pages link to them. */
  readonly names: { readonly calendar: string; readonly drawing: string; readonly data: string };
};

export type ExportFile = { readonly path: string; readonly text: string };

/**
 * What every page with a chronology gives to take away, as files beside it: an agenda of what is to come, where something is, and a
 * drawing to print; the story its events too, which the pages of periods and dossiers have in the bundle.
 */
export function* writeExports(bundle: Bundle, site: Site): Generator<ExportFile> {
  const { manifest, days, dayIndex, dossierEvents } = bundle;
  for (const told of storiesOf(bundle)) {
    yield* filesOf(told, site);
    yield { path: told.folder + site.names.data, text: JSON.stringify(told.file) };
  }
  for (const { period, shard, shards, events, asOf } of days) {
    const title = words.pageTitle(words.periodName(period), shard + 1, shards);
    yield* filesOf({ folder: `chronologie/${period}/${further(shard)}`, title, events, asOf }, site);
  }
  for (const { id, title, shard, shards, events, asOf } of dossierEvents.flat()) {
    yield* filesOf(
      { folder: `dossier/${id}/${further(shard)}`, title: words.pageTitle(title, shard + 1, shards), events, asOf },
      site,
    );
  }
  const { latest, asOf } = dayIndex;
  const events = days
    .filter(({ period, shard }) => shard === 0 && latest.includes(period))
    .flatMap((file) => file.events);
  const all = { folder: 'chronologie/', title: manifest.title, asOf };
  if (events.length > 0)
    yield {
      path: all.folder + site.names.drawing,
      text: drawAxis({ ...all, title: words.title, events }, manifest.title),
    };
  yield* calendarOf({ ...all, events: days.flatMap((file) => file.events) }, site);
}

const further = (shard: number) => (shard === 0 ? '' : `page/${shard + 1}/`);

function* storiesOf({ stories, listings }: Bundle): Generator<Told & { readonly file: object }> {
  const references = new Map<string, StoryReference>(
    listings.flatMap((listing) =>
      listing.stories.map(({ id, headline, section, publication }) => [id, { id, headline, section, publication }]),
    ),
  );
  for (const story of stories) {
    const reference = references.get(story.id)!;
    const file = wholeEventFile({ id: story.id, title: reference.headline }, [{ story, reference }]);
    if (file.events.length > 0) yield { ...file, folder: `article/${story.id}/`, file };
  }
}

function* filesOf(told: Told, site: Site): Generator<ExportFile> {
  if (told.events.length === 0) return;
  yield { path: told.folder + site.names.drawing, text: drawAxis(told, site.manifest.title) };
  yield* calendarOf(told, site);
}

function* calendarOf({ folder, title, events, asOf }: Told, site: Site): Generator<ExportFile> {
  const isNew = (event: DatedEvent, index: number, all: readonly DatedEvent[]) => all[index - 1]?.id !== event.id;
  const toCome = agendaOf(events.filter(isNew), asOf).slice(0, MOST_TO_COME);
  if (toCome.length === 0) return;
  const name = title === site.manifest.title ? title : `${title} | ${site.manifest.title}`;
  yield {
    path: folder + site.names.calendar,
    text: writeCalendar(
      name,
      toCome.map((event) => entryOf(event, site)),
    ),
  };
}

function entryOf(event: DatedEvent, { manifest, addressOf }: Site): CalendarEvent {
  const { first, last } = extentOf(event.value)!;
  const newest = event.mentions.findLast(({ story }) => story.publication !== null)!;
  const surest = Math.max(...event.mentions.map(({ confidence }) => confidence));
  return {
    uid: `${event.id}@${manifest.id}`,
    stampedOn: newest.story.publication!.value,
    first,
    last,
    summary: event.label,
    description: [...event.mentions.map(lineOf), ...event.otherDates.map(otherLine)].join('\n'),
    url: addressOf(`/article/${newest.story.id}/`),
    isTentative: event.otherDates.length > 0 || surest < SURE || event.mentions.every(({ approximate }) => approximate),
  };
}

const lineOf = ({ sentence, story }: EventMention) => words.told(sentence.text.replace(/\s+/gu, ' '), story.headline);
const otherLine = ({ value, mention }: DatedEvent['otherDates'][number]) =>
  `${words.datedElsewhere(value, null)} (${mention.story.headline})`;
