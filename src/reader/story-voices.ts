import type { Quotation, Story } from '../engine/model.ts';
import { type Voices, voicesOf } from '../engine/voices.ts';

/** Four voices have a hue of their own, by rank; the others are grey, with their names. */
const HUES = 4;

/** Who speaks in a story, and how each voice is painted. */
export type StoryVoices = Voices & {
  /** 1 to 4, or 0 for grey: a voice beyond the fourth, or nobody identified. */
  readonly hueOf: (quotation: Quotation) => number;
  /** Null when the source is not identified. */
  readonly nameOf: (quotation: Quotation) => string | null;
};

export function storyVoices(story: Pick<Story, 'text' | 'quotations' | 'speakers'>): StoryVoices {
  const voices = voicesOf(story);
  const ranks = new Map(voices.voices.map((voice, rank) => [voice.speaker.id, rank < HUES ? rank + 1 : 0]));
  const names = new Map(story.speakers.map((speaker) => [speaker.id, speaker.name]));
  const of =
    <T>(table: ReadonlyMap<string, T>, none: T) =>
    ({ attribution }: Quotation): T =>
      attribution.kind === 'unidentified' ? none : (table.get(attribution.speaker) ?? none);
  return { ...voices, hueOf: of(ranks, 0), nameOf: of<string | null>(names, null) };
}
