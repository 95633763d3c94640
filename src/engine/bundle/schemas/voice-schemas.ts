import type {
  StoryVoice,
  Surroundings,
  VoiceEntry,
  VoiceFile,
  VoiceListing,
  VoiceQuotation,
  VoiceSpelling,
} from '../../model.ts';
import { count, fileOf, listOf, objectOf, oneOfNames, orNull, share, text } from './json-schema.ts';
import { civilDate, quotationId, reference, slug, span } from './shared.ts';

const voiceId = slug('Id of the voice: its file is voices/<id>.json.');

export const storyVoice = objectOf<StoryVoice>('One speaker who has a voice in the edition.', {
  speaker: slug('Id of the speaker, in `speakers`.'),
  voice: voiceId,
  stories: count('How many stories quote the voice, this one included.', 1),
});

const day = (description: string) => orNull(civilDate(description));

const entryFields = {
  id: voiceId,
  name: text('As most stories spell it.', { minLength: 1 }),
  kind: oneOfNames('Who it is.', { person: '', body: 'an institution' }),
  quotations: count('How many quotations in marks.', 1),
  words: count('How many words are said in them.'),
  stories: count('How many stories they stand in.', 1),
  first: day('Of the oldest story; null when none has a date.'),
  last: day('Of the newest story; null when none has a date.'),
  months: listOf(
    'Months in which stories quote the voice, in order; undated stories are in none.',
    objectOf<VoiceEntry['months'][number]>('One month.', {
      month: text('The month.', { pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$' }),
      quotations: count('How many quotations.', 1),
    }),
  ),
};

export const VOICE_LISTING_SCHEMA = fileOf<VoiceListing>(
  'Liseuse voices',
  'voices/0000.json…: who is quoted in the bundle, 200 voices a file.',
  'liseuse-voices',
  { voices: listOf('The most quoted first, then by id.', objectOf<VoiceEntry>('One voice.', entryFields)) },
);

const spelling = objectOf<VoiceSpelling>('Another way in which stories write the name.', {
  name: text('As written.', { minLength: 1 }),
  ground: oneOfNames('Why it is the same voice.', {
    spelling: 'the same letters but for accents, capitals, hyphens or apostrophes',
    initials: 'the only full name of the bundle that these initials fit, in stories that know each other',
  }),
});

const surroundings = objectOf<Surroundings>('Sentences of one block.', {
  text: text('Their words.', { minLength: 1 }),
  said: listOf('What is said in them, marks left out.', span('In code units of this `text`, not of the story.')),
});

const quotation = objectOf<VoiceQuotation>('One quotation.', {
  id: quotationId('Its anchor in the page of the story.'),
  story: reference('The story that has it.'),
  kind: oneOfNames('How it is told.', {
    direct: 'the words stand alone',
    mixed: 'words in marks within the sentence of the journalist',
  }),
  words: text('The words said, without marks.'),
  sentences: listOf('The sentences around, one entry for each block.', surroundings, { minItems: 1 }),
  attribution: oneOfNames('How it is known who speaks, as in the story.', {
    stated: '',
    resolved: '',
    inherited: '',
    corrected: 'a person said who',
  }),
  confidence: share('Of the attribution.'),
});

export const VOICE_SCHEMA = fileOf<VoiceFile>(
  'Liseuse voice',
  'voices/<id>.json, then voices/<id>/0001.json…: all that is quoted of one voice, 200 quotations a file.',
  'liseuse-voice',
  {
    ...entryFields,
    spellings: listOf('The other names under which it is quoted.', spelling),
    said: listOf('From the newest story on; undated ones last.', quotation),
    shard: count('Number of this file, from 0.'),
    shards: count('How many files the voice has.', 1),
  },
);
