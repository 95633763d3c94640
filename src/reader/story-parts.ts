import type { Block, BlockKind, Story } from '../engine/model.ts';

type Text = Pick<Story, 'id' | 'text' | 'blocks'>;

export const wordsOf = ({ text }: Pick<Story, 'text'>, { start, end }: Pick<Block, 'start' | 'end'>) =>
  text.slice(start, end);

const firstWords = (story: Text, kind: BlockKind): string | null => {
  const block = story.blocks.find((candidate) => candidate.kind === kind);
  return block ? wordsOf(story, block) : null;
};

/** The id stands in for a headline that the text does not have. */
export const storyHeadline = (story: Text) => firstWords(story, 'headline') ?? story.id;
/** Beyond that, a headline at its full size would fill the screen: the style sheet gives it a smaller one. */
const LONG = 110;
export const headlineLength = (headline: string) => (headline.length > LONG ? 'long' : undefined);
export const storyDeck = (story: Text) => firstWords(story, 'deck');
export const storySection = (story: Text) => firstWords(story, 'section');

const HEADER: ReadonlySet<BlockKind> = new Set([
  'slug',
  'priority',
  'section',
  'headline',
  'deck',
  'date',
  'related',
  'signoff',
]);

/** A byline before the first body block is shown under the headline, one after it stays where the newsroom put it. */
export function splitBlocks(blocks: readonly Block[]): {
  readonly bylines: readonly Block[];
  readonly body: readonly number[];
} {
  const indexes = blocks.map((_, index) => index).filter((index) => !HEADER.has(blocks[index]!.kind));
  const firstBody = indexes.find((index) => blocks[index]!.kind !== 'byline') ?? blocks.length;
  return {
    bylines: indexes.filter((index) => index < firstBody).map((index) => blocks[index]!),
    body: indexes.filter((index) => index >= firstBody),
  };
}
