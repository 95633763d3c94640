import type {
  AnchorValue,
  DatedEvent,
  DayFile,
  DayIndex,
  EventFile,
  EventMention,
  EventPreview,
  MentionBasis,
  OtherDate,
  PartPreview,
  PeriodEntry,
} from '../../model.ts';
import { count, fileOf, flag, listOf, objectOf, oneOfNames, orNull, type Schema, share, text } from './json-schema.ts';
import { civilDate, reference, slug, span, timexValue } from './shared.ts';

const period = (description: string) =>
  text(`${description} A month, a year, a decade (202X) or a century (20XX).`, {
    pattern: '^([0-9]{2}XX|[0-9]{3}X|[0-9]{4}(-(0[1-9]|1[0-2]))?)$',
  });

const eventId = (description: string) => text(description, { pattern: '^fait-[0-9a-z-]+$' });

const entryFields = {
  period: period('Its file is days/<period>.json.'),
  events: count('How many events, its parts included.', 1),
};

const entries = (description: string) =>
  listOf(description, objectOf<PeriodEntry>('One period that has events.', entryFields));

const anchor = objectOf<AnchorValue>('What the date was counted from.', {
  kind: oneOfNames('Which.', { publication: 'of the story', expression: 'another date of the story' }),
  value: text('Its value.'),
  words: orNull(text('Of the other date, in the story; null for the publication.')),
});

const basisOf = <Kind extends MentionBasis['kind']>(
  kind: Kind,
  description: string,
  fields: Readonly<Record<string, Schema>> = {},
): Schema => objectOf<Record<string, unknown>>(description, { kind: { const: kind }, ...fields });

const basis: Schema = {
  description: 'How the date is known.',
  anyOf: [
    basisOf('stated', 'Everything is in the words.'),
    basisOf('open', 'Nothing to count from.'),
    basisOf('corrected', 'A person said when.'),
    basisOf('counted', 'Counted: « la veille », « jeudi ».', { from: anchor }),
    basisOf('completed', 'Completed: the year of « le 22 novembre ».', {
      missing: listOf('The parts that the words do not say.', oneOfNames('A part.', { year: '', month: '', day: '' })),
      from: anchor,
    }),
  ],
};

const mention = objectOf<EventMention>('The words of one story.', {
  story: reference('The story.'),
  time: text('Id of the time expression there, and its anchor in the page.', { minLength: 1 }),
  value: timexValue('Value of the words, with the hour when they give it.'),
  sentence: objectOf<EventMention['sentence']>('The sentence, as the story has it.', {
    text: text('Its words.', { minLength: 1 }),
    date: span('The words of the date, in code units of this `text`.'),
    event: span('The words on what happened, in code units of this `text`.'),
  }),
  basis,
  approximate: flag('« environ », « vers ».'),
  confidence: share('Of the date.'),
});

const otherDate = objectOf<OtherDate>('What seems to be the same event, dated otherwise by other stories.', {
  event: eventId('Id of the event at that date.'),
  value: timexValue('That date.'),
  mention,
  shared: listOf('The words that both have.', text('A word.', { minLength: 1 })),
  confidence: share('That it is the same event.'),
});

const event = objectOf<DatedEvent>('Something that happened or will.', {
  id: eventId('Its anchor in the pages of the chronology, and its name in a calendar.'),
  value: timexValue('When, hours aside.'),
  label: text('What happened, in the words of the surest mention.'),
  mentions: listOf('The words of each story, the oldest first.', mention, { minItems: 1 }),
  otherDates: listOf('At most four, the surest first. Nothing here says which date is right.', otherDate, {
    maxItems: 4,
  }),
});

const preview = objectOf<EventPreview>('An event in few words, and the file that has it whole.', {
  id: eventId('Of the event.'),
  value: timexValue('When, hours aside.'),
  label: text('What happened.'),
  stories: count('How many stories tell it.', 1),
  period: period('Of the file.'),
  shard: count('Number of the file, from 0.'),
});

const asOf = orNull(civilDate('Of the newest story: what comes after is to come.'));

const listFields = {
  asOf,
  events: listOf('In the order of time; the mentions of one event may go on in the next file.', event),
  shard: count('Number of this file, from 0.'),
  shards: count('How many files the list has.', 1),
};

export const DAY_INDEX_SCHEMA = fileOf<DayIndex>(
  'Liseuse day index',
  'days/index.json: the times of which the bundle tells.',
  'liseuse-day-index',
  {
    asOf,
    events: count('How many events.'),
    toCome: count('How many of them are to come on a day that is told.'),
    periods: entries(
      'Centuries, opened into decades and years where most is told; at most some twenty-four, in the order of time.',
    ),
    latest: listOf('Those around the newest story, in the order of time.', period('Its file is days/<period>.json.')),
  },
);

export const DAYS_SCHEMA = fileOf<DayFile>(
  'Liseuse days',
  'days/<period>.json, then days/<period>/0001.json…: the events of a period, some hundred mentions a file.',
  'liseuse-days',
  {
    ...listFields,
    period: period('Of these events.'),
    parts: entries(
      'Of a year, or of a decade that the index does not open, and of each part: those that have files of their own.',
    ),
    before: orNull(period('The nearest one before that has events.')),
    after: orNull(period('The nearest one after that has events.')),
    previews: listOf(
      'Of the first file of a period that is cut into `parts`: each of them; not there before 1.4.',
      objectOf<PartPreview>('One part.', {
        ...entryFields,
        told: listOf('What most stories tell of it, in the order of time.', preview, { maxItems: 3 }),
      }),
    ),
  },
  ['previews'],
);

export const EVENTS_SCHEMA = fileOf<EventFile>(
  'Liseuse events',
  'dossiers/<id>/0000.json…: the events of a dossier; chronologie.json beside the page of a story: those of the story.',
  'liseuse-events',
  {
    ...listFields,
    id: slug('Of the dossier or of the story.'),
    title: text('Its title.'),
  },
);
