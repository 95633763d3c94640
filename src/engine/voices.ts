import type { Quotation, Speaker, Story } from './model.ts';
import { countWordsSaid } from './text/words-said.ts';

export { wordsSaid } from './text/words-said.ts';

/** One speaker of a story, and how much of what is said is theirs. */
export type Voice = {
  readonly speaker: Speaker;
  readonly quotations: readonly Quotation[];
  /** Words said, cuts `[...]` left out. */
  readonly words: number;
  /** Of all the words said in the story, by identified speakers or not; from 0 to 1. */
  readonly share: number;
};

export type Voices = {
  /** Most heard first; at equal words, in the order of the text. */
  readonly voices: readonly Voice[];
  /** Share of the words whose speaker is not identified; 0 when every one is. */
  readonly unidentified: number;
};

/** Who speaks in a story, with shares of the words said. A story without quotation has no voice, and nobody to identify. */
export function voicesOf(story: Pick<Story, 'text' | 'quotations' | 'speakers'>): Voices {
  const said = new Map(story.quotations.map((quotation) => [quotation, countWordsSaid(story.text, quotation)]));
  const wordsOf = (quotations: readonly Quotation[]) =>
    quotations.reduce((sum, quotation) => sum + said.get(quotation)!, 0);
  const total = wordsOf(story.quotations);
  const shareOf = (words: number) => (total === 0 ? 0 : words / total);
  const voices = story.speakers
    .map((speaker) => {
      const quotations = story.quotations.filter(
        ({ attribution }) => attribution.kind !== 'unidentified' && attribution.speaker === speaker.id,
      );
      const words = wordsOf(quotations);
      return { speaker, quotations, words, share: shareOf(words) };
    })
    .filter((voice) => voice.quotations.length > 0)
    .sort((a, b) => b.words - a.words);
  const unidentified = story.quotations.filter(({ attribution }) => attribution.kind === 'unidentified');
  return { voices, unidentified: shareOf(wordsOf(unidentified)) };
}
