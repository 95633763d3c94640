import type { Block, Span, Story } from '../model.ts';
import { findSentences } from './sentences.ts';

/** Where a place of a text stands. The place lies in a block; the sentences of each block are found once, however often they are asked for. */
export type SentenceFinder = {
  readonly blockAt: (place: number) => Block;
  readonly sentenceAt: (place: number) => Span;
};

/** Makes a finder for one story. */
export function sentenceFinder({ text, blocks }: Pick<Story, 'text' | 'blocks'>): SentenceFinder {
  const known = new Map<Block, readonly Span[]>();
  const blockAt = (place: number) => blocks[lastFrom(blocks, place)]!;
  const sentenceAt = (place: number) => {
    const block = blockAt(place);
    const sentences = known.get(block) ?? findSentences(text, block);
    known.set(block, sentences);
    return sentences[lastFrom(sentences, place)]!;
  };
  return { blockAt, sentenceAt };
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
