import type { BlockKind, ListingEntry, Publication, PullQuote, Span, StoryReference } from '../../model.ts';
import { count, listOf, objectOf, oneOfNames, orNull, type Schema, text } from './json-schema.ts';

/** What several files of a bundle have in common. */

const UNITS = 'In UTF-16 code units of the text of the story';

export const spanFields = {
  start: count(`${UNITS}, from 0.`),
  end: count(`${UNITS}; the first one after the words.`),
};

export const span = (description: string): Schema =>
  objectOf<Span>(`${description} Half-open: text.slice(start, end) is the words.`, spanFields);

export const slug = (description: string): Schema => text(description, { pattern: '^[a-z0-9][a-z0-9-]{0,119}$' });

export const quotationId = (description: string): Schema => text(description, { pattern: '^citation-[0-9a-z-]+$' });

export const civilDate = (description: string): Schema =>
  text(`${description} A day, with the hour when it is known, in the time zone of the edition.`, {
    pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9])?$',
  });

const BLOCK_KINDS: Readonly<Record<BlockKind, string>> = {
  slug: 'name that an agency gives a story',
  priority: 'urgency that an agency gives it',
  section: '',
  headline: '',
  deck: 'the sentences under the headline',
  byline: 'signature',
  date: 'line of publication or update',
  dateline: 'place, and date, on a line of their own',
  paragraph: '',
  heading: 'title within the body',
  listItem: '',
  blockquote: '',
  caption: 'words under a picture',
  credit: 'of a picture',
  related: 'links to other stories',
  signoff: 'initials of an agency',
};

export const blockKind = (description: string): Schema => oneOfNames(description, BLOCK_KINDS);

export const speakerKind = oneOfNames('Who it is.', { person: '', body: 'an institution', group: 'several people' });

export const timexValue = (description: string): Schema =>
  text(description, { pattern: '^[0-9A-Z_:.+-]+(/[0-9A-Z_:.+-]+)?$' });

const publication = orNull(
  objectOf<Publication>('When the story came out; null when nothing says it.', {
    value: civilDate('The date of publication.'),
    basis: oneOfNames('How it is known.', {
      stated: 'a line of the file says it',
      dateline: 'the dateline has it',
      inferred: 'the story itself gives it',
    }),
    source: orNull(span('The words that say it; null when the date came from outside the text.')),
  }),
);

export const referenceFields = {
  id: slug('Id of the story: its file is stories/<id>.json.'),
  headline: text('Headline; the id when the story has none.', { minLength: 1 }),
  section: orNull(text('Label of its section; null when it has none.', { minLength: 1 })),
  publication,
};

export const reference = (description: string): Schema => objectOf<StoryReference>(description, referenceFields);

const entry = objectOf<ListingEntry>('One story, as a list shows it.', {
  ...referenceFields,
  deck: orNull(text('The sentences under the headline; null when there are none.', { minLength: 1 })),
  readingMinutes: count('Whole minutes to read it.', 1),
  quotations: count('How many quotations it has.'),
  pullQuote: orNull(
    objectOf<PullQuote>('The words of the story that stand out best; null when none does.', {
      quotation: quotationId('Id of the quotation, in the story.'),
      words: text('What was said, without marks.', { minLength: 1 }),
      speaker: text('Name of who said it.', { minLength: 1 }),
    }),
  ),
  hash: text('Of the file of the story: tells whether a copy at hand is still the story.', {
    pattern: '^[0-9a-z]{7}$',
  }),
});

export const entries = (description: string): Schema => listOf(description, entry);
