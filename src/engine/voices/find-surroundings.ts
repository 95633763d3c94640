import type { Block, Quotation, Segment, Story, Surroundings } from '../model.ts';
import { type SentenceFinder, sentenceFinder } from '../text/sentence-finder.ts';

/**
 * Makes a finder of the sentences around the quotations of one story.
 *
 *     Il l'a redit hier. « Le pont tiendra », assure Anne Delorme. Le vote est clos.
 *                        └─────────────────────────────────────────┘
 *
 * @returns For a quotation, one for each block that it stands in, in the order of the text.
 */
export function surroundingsFinder(story: Pick<Story, 'text' | 'blocks'>): (said: Quotation) => Surroundings[] {
  const find = sentenceFinder(story);
  return ({ segments }) => {
    const byBlock = new Map<Block, Segment[]>();
    for (const segment of segments) {
      const block = find.blockAt(segment.start);
      const within = byBlock.get(block);
      if (within) within.push(segment);
      else byBlock.set(block, [segment]);
    }
    return [...byBlock.values()].map((within) => around(story.text, find, within));
  };
}

function around(text: string, { sentenceAt }: SentenceFinder, segments: readonly Segment[]): Surroundings {
  const { start } = sentenceAt(segments[0]!.start);
  const { end } = sentenceAt(segments.at(-1)!.end - 1);
  const said = segments.map(({ content }) => ({ start: content.start - start, end: content.end - start }));
  return { text: text.slice(start, end), said };
}
