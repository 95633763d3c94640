import type { StoryReference, VoiceQuotation } from '../../engine/model.ts';

export type StoryQuotations = { readonly story: StoryReference; readonly quotations: readonly VoiceQuotation[] };

/** The quotations of a voice, those of one story together; the order stays. */
export function byStory(said: readonly VoiceQuotation[]): StoryQuotations[] {
  const stories = new Map<string, { story: StoryReference; quotations: VoiceQuotation[] }>();
  for (const quotation of said) {
    const known = stories.get(quotation.story.id);
    if (known) known.quotations.push(quotation);
    else stories.set(quotation.story.id, { story: quotation.story, quotations: [quotation] });
  }
  return [...stories.values()];
}

/** The words of a sentence, those that are said apart from those around them; none is empty, and together they are its text. */
export function cutAroundSaid({
  text,
  said,
}: VoiceQuotation['sentences'][number]): { words: string; isSaid: boolean }[] {
  const ends = said.map(({ end }) => end);
  return [
    ...said.flatMap(({ start, end }, index) => [
      { words: text.slice(ends[index - 1] ?? 0, start), isSaid: false },
      { words: text.slice(start, end), isSaid: true },
    ]),
    { words: text.slice(ends.at(-1) ?? 0), isSaid: false },
  ].filter(({ words }) => words !== '');
}
