import type {
  Attribution,
  Block,
  Quotation,
  QuotationRule,
  RelatedLink,
  Segment,
  Speaker,
  Story,
  StoryDossier,
  TimeAnchor,
  TimeBasis,
  TimeExpression,
} from '../../model.ts';
import { count, fileOf, flag, listOf, objectOf, oneOfNames, orNull, type Schema, share, text } from './json-schema.ts';
import {
  blockKind,
  civilDate,
  quotationId,
  reference,
  referenceFields,
  slug,
  span,
  spanFields,
  speakerKind,
  timexValue,
} from './shared.ts';
import { storyVoice } from './voice-schemas.ts';

const block = objectOf<Block>('One block; decoration such as a bullet stays outside its span.', {
  ...spanFields,
  kind: blockKind('What it is.'),
});

const RULES: Readonly<Record<QuotationRule, string>> = {
  incise: 'the cue and the source follow or cut the words',
  colon: 'the cue and the source stand before a colon',
  clause: 'the words end the sentence of who speaks',
  according: 'according to',
  participle: 'a participle takes up the subject of the sentence',
  interview: 'an answer in an interview',
  continuation: 'who spoke goes on',
  none: 'nobody found',
  correction: 'a person decided',
};

type OfKind<T, Kind> = Extract<T, { readonly kind: Kind }>;

const speakerId = slug('Id of the speaker, in `speakers`.');
const source = span('The words that name who speaks.');
const cue = orNull(span('The words that say it is said; null when there are none.'));

const attribution: Schema = {
  description: 'How it is known who speaks.',
  oneOf: [
    objectOf<OfKind<Attribution, 'stated'>>('The sentence names the speaker.', {
      kind: { const: 'stated' },
      speaker: speakerId,
      source,
      cue,
    }),
    objectOf<OfKind<Attribution, 'resolved'>>(
      'The sentence has a pronoun, a role or a surname; who that is comes from elsewhere in the text.',
      { kind: { const: 'resolved' }, speaker: speakerId, source, cue },
    ),
    objectOf<OfKind<Attribution, 'inherited'>>('The speaker of an earlier sentence goes on.', {
      kind: { const: 'inherited' },
      speaker: speakerId,
      source,
      cue: { type: 'null' },
    }),
    objectOf<OfKind<Attribution, 'corrected'>>('A person said who.', {
      kind: { const: 'corrected' },
      speaker: speakerId,
      source: orNull(source),
      cue,
    }),
    objectOf<OfKind<Attribution, 'unidentified'>>('Not known well enough to name anybody.', {
      kind: { const: 'unidentified' },
      source: orNull(source),
      cue,
    }),
  ],
};

const quotation = objectOf<Quotation>('One statement, in one or more passages.', {
  id: quotationId('Anchor of the quotation, from a short hash of its words.'),
  kind: oneOfNames('How it is told.', {
    direct: 'the words stand alone',
    mixed: 'words in marks within the sentence of the journalist',
    indirect: 'told without marks',
  }),
  segments: listOf(
    'Its passages, in the order of the text, none over two blocks.',
    objectOf<Segment>('One passage, marks included.', {
      ...spanFields,
      content: span('The words said, marks and the spaces inside them left out.'),
    }),
    { minItems: 1 },
  ),
  attribution,
  medium: orNull(span('Where it was said: “dans un communiqué”; null when not told.')),
  rule: oneOfNames('The rule that attributed it.', RULES),
  evidence: listOf('The words on which the rule fired.', span('Words outside the quotation.')),
  confidence: share('Of the attribution.'),
});

const anchor: Schema = {
  description: 'What the expression was counted from.',
  oneOf: [
    objectOf<OfKind<TimeAnchor, 'publication'>>('The publication of the story.', {
      kind: { const: 'publication' },
      value: civilDate('The date of publication.'),
    }),
    objectOf<OfKind<TimeAnchor, 'expression'>>('Another expression of the text.', {
      kind: { const: 'expression' },
      span: span('Its words.'),
      value: timexValue('Its value.'),
    }),
  ],
};

const basis: Schema = {
  description: 'How the value is known.',
  oneOf: [
    objectOf<OfKind<TimeBasis, 'stated'>>('Everything is in the words.', { kind: { const: 'stated' } }),
    objectOf<OfKind<TimeBasis, 'counted'>>('Counted: “la veille”, “jeudi”.', {
      kind: { const: 'counted' },
      from: anchor,
    }),
    objectOf<OfKind<TimeBasis, 'completed'>>('Completed: “le 22 novembre”, the year taken from the anchor.', {
      kind: { const: 'completed' },
      missing: listOf(
        'What the words leave out.',
        { enum: ['year', 'month', 'day'] },
        { minItems: 1, uniqueItems: true },
      ),
      from: anchor,
    }),
    objectOf<OfKind<TimeBasis, 'open'>>('Nothing to count from: the value has X where nothing is known.', {
      kind: { const: 'open' },
    }),
    objectOf<OfKind<TimeBasis, 'corrected'>>('A person said when.', { kind: { const: 'corrected' } }),
  ],
};

const timeId = (description: string) => text(description, { pattern: '^date-[1-9][0-9]*$' });

const time = objectOf<TimeExpression>(
  'One time expression.',
  {
    ...spanFields,
    id: timeId('In the order of the text.'),
    type: oneOfNames('TIMEX3 type.', { DATE: '', TIME: '', DURATION: '', SET: 'something that comes back' }),
    value: timexValue('TIMEX3 value, or an EDTF interval (start/end) where TIMEX3 has no word.'),
    approximate: flag('True for “environ”, “vers”.'),
    modifier: oneOfNames('Of the value, only this part; not there where the words mean all of it, nor before 1.4.', {
      START: '“début mars”',
      MID: '“mi-mars”',
      END: '“fin mars”',
    }),
    basis,
    rule: text('Name of the rule that found it.', { minLength: 1 }),
    confidence: share('Of the value.'),
    event: orNull(span('What happened, in the words of its sentence; null keeps the expression off the axis.')),
    retells: timeId('Of the time that tells the same event first; not there where none does, nor before 1.4.'),
  },
  ['modifier', 'retells'],
);

const related = objectOf<RelatedLink>('One title under “Lire aussi”.', {
  title: span('The title as the story writes it.'),
  match: oneOfNames('How it was matched to a headline.', {
    exact: 'the same words',
    close: 'nearly the same words',
    none: 'no such headline in the bundle, or more than one',
  }),
  target: orNull(reference('The story that it leads to; null when `match` is none.')),
});

export const STORY_SCHEMA = fileOf<Story>(
  'Liseuse story',
  'stories/<id>.json: one story, whole. Spans are half-open, in UTF-16 code units of `text`.',
  'liseuse-story',
  {
    id: referenceFields.id,
    text: text('The one text that every span counts in.'),
    blocks: listOf('In the order of the text, never overlapping.', block),
    publication: referenceFields.publication,
    updatedOn: orNull(civilDate('Last change that the file states; null when it states none.')),
    dateline: orNull(span('Place (and date) at the head of the first paragraph; null when there is none.')),
    readingMinutes: count('Whole minutes to read it.', 1),
    quotations: listOf('In the order of the text.', quotation),
    speakers: listOf(
      'Those who speak, in the order of their first quotation.',
      objectOf<Speaker>('One speaker.', {
        id: slug('Unique within the story.'),
        name: text('The fullest name that the text gives.', { minLength: 1 }),
        kind: speakerKind,
      }),
    ),
    times: listOf('In the order of the text, never overlapping.', time),
    related: listOf('In the order of the text.', related),
    dossiers: listOf(
      'The dossiers that have the story.',
      objectOf<StoryDossier>('One dossier.', {
        id: slug('Its file is dossiers/<id>.json.'),
        title: text('Its title.'),
        stories: listOf('In its reading order, this story included.', reference('One story.')),
      }),
    ),
    voices: listOf('Which of its speakers have a voice in the edition; not there before 1.2.', storyVoice),
  },
  ['voices'],
);
