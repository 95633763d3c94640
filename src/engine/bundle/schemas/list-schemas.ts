import type { Dossier, Listing, Manifest } from '../../model.ts';
import { count, fileOf, listOf, objectOf, orNull, text } from './json-schema.ts';
import { entries, slug } from './shared.ts';

export const MANIFEST_SCHEMA = fileOf<Manifest>(
  'Liseuse bundle',
  'bundle.json: an edition, and what there is to load of it.',
  'liseuse-bundle',
  {
    id: text('Id of the edition.', { minLength: 1 }),
    title: text('Title of the edition.'),
    language: text('BCP 47 tag of the language of the stories.', { minLength: 2 }),
    timeZone: text('IANA name of the time zone in which civil dates are told.', { minLength: 1 }),
    notice: orNull(text('A sentence shown on every page; null when there is none.')),
    counts: objectOf<Manifest['counts']>(
      'How much there is in all the stories.',
      {
        stories: count('Stories.'),
        quotations: count('Quotations.'),
        times: count('Time expressions.'),
        voices: count('Voices; not there before 1.2, when a bundle had none.'),
        events: count('Events of the chronology; not there before 1.3, when a bundle had none.'),
      },
      ['voices', 'events'],
    ),
    sections: listOf(
      'Sections that have a story, in the order of the navigation.',
      objectOf<Manifest['sections'][number]>('One section.', {
        id: slug('Id of the section, also its address.'),
        label: text('Its label.', { minLength: 1 }),
        stories: count('How many stories it has.', 1),
      }),
      { maxItems: 24 },
    ),
    dossiers: listOf(
      'Dossiers, in the order of the edition.',
      objectOf<Manifest['dossiers'][number]>('One dossier; its file is dossiers/<id>.json.', {
        id: slug('Id of the dossier, also its address.'),
        title: text('Its title.'),
        stories: count('How many of its stories are in the bundle.'),
      }),
      { maxItems: 12 },
    ),
    listingShards: count('How many files listing/0000.json, listing/0001.json… there are.', 1),
    voiceShards: count('How many files voices/0000.json… there are; not there before 1.2.', 1),
  },
  ['voiceShards'],
);

export const LISTING_SCHEMA = fileOf<Listing>(
  'Liseuse listing',
  'listing/0000.json…: the stories of the bundle, 50 in the first file and 200 in the others.',
  'liseuse-listing',
  { stories: entries('Newest first; undated ones last, by id.') },
);

export const DOSSIER_SCHEMA = fileOf<Dossier>(
  'Liseuse dossier',
  'dossiers/<id>.json: the stories that an edition puts together.',
  'liseuse-dossier',
  {
    id: slug('Id of the dossier, also its address.'),
    title: text('Its title.'),
    deck: orNull(text('The sentences under its title; null when there are none.')),
    stories: entries('In the reading order of the dossier; those that are in the bundle.'),
  },
);
