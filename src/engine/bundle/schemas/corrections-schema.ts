import type { Correction, Corrections, NamedSpeaker, Target } from '../../model.ts';
import { type Fields, fileOf, listOf, objectOf, orNull, type Schema, text } from './json-schema.ts';
import { blockKind, spanFields, speakerKind, timexValue } from './shared.ts';

const target = objectOf<Target>('Words of the text: at their place, else found again by what stands around them.', {
  ...spanFields,
  exact: text('The words: text.slice(start, end) of the text on which the correction was made.', { minLength: 1 }),
  prefix: text('Up to 32 units before them.'),
  suffix: text('Up to 32 units after them.'),
});

const speaker = orNull(
  objectOf<NamedSpeaker>('Who speaks; null: the source is not identified.', {
    name: text('As the text names who speaks; another name is somebody new.', { pattern: '\\S' }),
    kind: speakerKind,
  }),
);

type OfKind<Kind> = Extract<Correction, { readonly kind: Kind }>;

const correctionOf = <Kind extends Correction['kind']>(
  kind: Kind,
  description: string,
  fields: Omit<Fields<OfKind<Kind>>, 'kind' | 'target'>,
): Schema => objectOf(description, { kind: { const: kind }, target, ...fields });

const correction: Schema = {
  description: 'One decision of a person.',
  oneOf: [
    correctionOf('block', 'The block that holds these words is of another kind.', { as: blockKind('What it is.') }),
    correctionOf('speaker', 'The quotation of these words was said by somebody else.', { speaker }),
    correctionOf('notQuotation', 'These words are no quotation.', {}),
    correctionOf('quotation', 'These words are a quotation.', { speaker }),
    correctionOf('time', 'These words are a date of this value.', { value: timexValue('TIMEX3 or EDTF value.') }),
    correctionOf('offAxis', 'This date is no event of the timeline.', {}),
  ],
};

export const CORRECTIONS_SCHEMA = fileOf<Corrections>(
  'Liseuse corrections',
  '<name>.corrections.json, beside the file of an article: what a person decided against the analysis, replayed at every build.',
  'liseuse-corrections',
  {
    encoding: orNull({
      description: 'Of the file of the article, where a person chose it; null: the reader of the file finds it.',
      enum: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-15', 'macintosh'],
    }),
    corrections: listOf('In the order in which they were made: of two on the same words, the later wins.', correction),
  },
);
