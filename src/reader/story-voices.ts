import type { Quotation, Story } from '../engine/model.ts';
import { type Voices, voicesOf } from '../engine/voices.ts';

/** So many voices have a hue of their own, 1 to 4 by rank. */
export const HUES = 4;
/** Of the other voices, with their names. */
export const GREY = 0;
/** Of words that nobody is known to have said: grey and dotted. */
export const NOBODY = -1;

/** Who speaks in a story, and how each voice is painted. */
export type StoryVoices = Voices & {
  /** A rank, {@link GREY} beyond the fourth voice, or {@link NOBODY}. */
  readonly hueOf: (quotation: Quotation) => number;
  /** Null when the source is not identified. */
  readonly nameOf: (quotation: Quotation) => string | null;
};

export function storyVoices(story: Pick<Story, 'text' | 'quotations' | 'speakers'>): StoryVoices {
  const voices = voicesOf(story);
  const ranks = new Map(voices.voices.map((voice, rank) => [voice.speaker.id, rank < HUES ? rank + 1 : GREY]));
  const names = new Map(story.speakers.map((speaker) => [speaker.id, speaker.name]));
  const of =
    <T>(table: ReadonlyMap<string, T>, none: T) =>
    ({ attribution }: Quotation): T =>
      attribution.kind === 'unidentified' ? none : (table.get(attribution.speaker) ?? none);
  return { ...voices, hueOf: of<number>(ranks, NOBODY), nameOf: of<string | null>(names, null) };
}
