import type { RelatedLine, RelatedLink, StoryReference } from '../model.ts';

/** The headlines of a bundle, made once and asked for each related line. */
export type Catalogue = {
  readonly exact: ReadonlyMap<string, readonly StoryReference[]>;
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly stories: readonly { readonly reference: StoryReference; readonly words: ReadonlySet<string> }[];
};

/** Two headlines at or above this share of common words are the same one, reworded. */
const CLOSE = 0.8;

/**
 * A headline without what two copies of it may differ by: case, accents, quotation marks, spaces, dashes, final punctuation.
 *
 *     «Des cris, des rires»: une nuit au port   →   des cris, des rires: une nuit au port
 */
export function normaliseHeadline(headline: string): string {
  return headline
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/gu, 'oe')
    .replace(/[«»“”„"‹›]/gu, '')
    .replace(/[’‘]/gu, "'")
    .replace(/[\s\-–—]+/gu, ' ')
    .replace(/ +(?=[:;,.!?])/gu, '')
    .trim()
    .replace(/[ .:!?…]+$/u, '');
}

const wordsOf = (normalised: string): ReadonlySet<string> => new Set(normalised.match(/[\p{L}\p{N}]+/gu));

/** Indexes the stories of a bundle by headline and by word. */
export function readCatalogue(references: readonly StoryReference[]): Catalogue {
  const exact = new Map<string, StoryReference[]>();
  const byWord = new Map<string, number[]>();
  const stories = references.map((reference, index) => {
    const normalised = normaliseHeadline(reference.headline);
    exact.set(normalised, [...(exact.get(normalised) ?? []), reference]);
    const words = wordsOf(normalised);
    for (const word of words) {
      const indexes = byWord.get(word);
      if (indexes) indexes.push(index);
      else byWord.set(word, [index]);
    }
    return { reference, words };
  });
  return { exact, byWord, stories };
}

/**
 * Finds the story that a « Lire aussi » line names: the same headline, or one with four words in five in common, and only one such.
 *
 * @returns The line with its target; `match: 'none'` and no target when no story, or more than one, has this headline.
 */
export function resolveRelated(
  text: string,
  line: Pick<RelatedLine, 'title'>,
  catalogue: Catalogue,
  self: string,
): RelatedLink {
  const title = line.title;
  const normalised = normaliseHeadline(text.slice(title.start, title.end));
  const exact = (catalogue.exact.get(normalised) ?? []).filter((reference) => reference.id !== self);
  if (exact.length === 1) return { title, match: 'exact', target: exact[0]! };
  const close = exact.length ? [] : closeStories(wordsOf(normalised), catalogue).filter((story) => story.id !== self);
  return close.length === 1 ? { title, match: 'close', target: close[0]! } : { title, match: 'none', target: null };
}

/** Jaccard: words in common over words in all. Only stories that share one of the rarest words are looked at. */
function closeStories(words: ReadonlySet<string>, catalogue: Catalogue): StoryReference[] {
  const rarest = [...words]
    .map((word) => catalogue.byWord.get(word) ?? [])
    .sort((a, b) => a.length - b.length)
    .slice(0, Math.floor(words.size * (1 - CLOSE)) + 1);
  const candidates = new Set(rarest.flat());
  return [...candidates]
    .map((index) => catalogue.stories[index]!)
    .filter((story) => jaccard(words, story.words) >= CLOSE)
    .map((story) => story.reference);
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / (a.size + b.size - common || 1);
}
