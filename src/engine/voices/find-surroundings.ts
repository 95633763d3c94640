import type { Block, Quotation, Segment, Span, Story, Surroundings } from '../model.ts';
import { findSentences } from '../text/sentences.ts';

/**
 * Makes a finder of the sentences around the quotations of one story; each block is cut into sentences once.
 *
 *     Il l'a redit hier. « Le pont tiendra », assure Anne Delorme. Le vote est clos.
 *                        └─────────────────────────────────────────┘
 *
 * @returns For a quotation, one for each block that it stands in, in the order of the text.
 */
export function surroundingsFinder({
  text,
  blocks,
}: Pick<Story, 'text' | 'blocks'>): (said: Quotation) => Surroundings[] {
  const sentencesOf = new Map<Block, readonly Span[]>();
  const cut = (block: Block) => {
    const sentences = sentencesOf.get(block) ?? findSentences(text, block);
    sentencesOf.set(block, sentences);
    return sentences;
  };
  return ({ segments }) => {
    const byBlock = new Map<Block, Segment[]>();
    for (const segment of segments) {
      const block = blocks[lastFrom(blocks, segment.start)]!;
      const within = byBlock.get(block);
      if (within) within.push(segment);
      else byBlock.set(block, [segment]);
    }
    return [...byBlock].map(([block, within]) => around(text, cut(block), within));
  };
}

function around(text: string, sentences: readonly Span[], segments: readonly Segment[]): Surroundings {
  const { start } = sentences[lastFrom(sentences, segments[0]!.start)]!;
  const { end } = sentences[lastFrom(sentences, segments.at(-1)!.end - 1)]!;
  const said = segments.map(({ content }) => ({ start: content.start - start, end: content.end - start }));
  return { text: text.slice(start, end), said };
}

/** Index of the last span that begins at `place` or before; spans are in order. The first one when none does. */
function lastFrom(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (spans[middle]!.start <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
