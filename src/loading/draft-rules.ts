import { readCharacters } from '../engine/articles.ts';
import type { Corrections, Encoding } from '../engine/model.ts';

/** One article on the desk, with all that is known of its file. */
export type Draft = {
  readonly id: string;
  /** Of the file: « pont.txt ». */
  readonly name: string;
  /** The bytes as they were opened; null for words that were typed. */
  readonly original: Uint8Array | null;
  /** Of the original; null for a mix of two. */
  readonly encoding: Encoding | null;
  /** As the editor holds it: line ends as `\n`. */
  readonly text: string;
  readonly corrections: Corrections;
  /** Milliseconds, given by the caller. */
  readonly updatedAt: number;
  /** How often it was saved; 0 for one that never was. Whoever saves gives the one that they began from. */
  readonly revision: number;
};

/** A draft in a list. */
export type DraftSummary = Pick<Draft, 'id' | 'name' | 'updatedAt' | 'revision'> & {
  /** Null while there is none. */
  readonly headline: string | null;
  /** Count of its words: what white space parts. */
  readonly words: number;
};

/** True when the draft was begun from a revision that is no longer the last. One that was removed meanwhile is kept again. */
export const isOvertaken = (draft: Draft, stored: Pick<Draft, 'revision'> | undefined): boolean =>
  stored !== undefined && stored.revision !== draft.revision;

/** True when there is no harm in having been overtaken: the same words and decisions are there. */
export const isSame = (stored: Draft, draft: Draft): boolean =>
  stored.name === draft.name &&
  stored.text === draft.text &&
  stored.encoding === draft.encoding &&
  JSON.stringify(stored.corrections) === JSON.stringify(draft.corrections);

export const nextOf = (draft: Draft): Draft => ({ ...draft, revision: draft.revision + 1 });

/** What a copy adds to the name of its file. */
const COPY = 'copie';

/**
 * The same draft beside the one of its id: « pont.txt » becomes « pont (copie).txt », then « pont (copie 2).txt ».
 *
 * @param others that there are already: neither their ids nor their names are taken.
 */
export function copyOf(draft: Draft, others: readonly Pick<Draft, 'id' | 'name'>[]): Draft {
  const [ids, names] = [new Set(others.map(({ id }) => id)), new Set(others.map(({ name }) => name))];
  const [, bare, end] = /^(.*?)(?: \(copie(?: \d+)?\))?(\.[^.]*)?$/su.exec(draft.name)!;
  for (let count = 1; ; count++) {
    const id = `${draft.id}-${count}`;
    const name = `${bare} (${COPY}${count === 1 ? '' : ` ${count}`})${end ?? ''}`;
    if (!ids.has(id) && !names.has(name)) return { ...draft, id, name, revision: 1 };
  }
}

/** A headline stands near the top: the rest need not be read for it. */
const TOP = 4000;

export function summaryOf({ id, name, text, updatedAt, revision }: Draft): DraftSummary {
  return {
    id,
    name,
    updatedAt,
    revision,
    headline: headlineOf(text.slice(0, TOP)),
    words: text.match(/\S+/gu)?.length ?? 0,
  };
}

function headlineOf(top: string): string | null {
  const read = readCharacters(top);
  const headline = read.ok ? read.value.blocks.find(({ kind }) => kind === 'headline') : undefined;
  return read.ok && headline ? read.value.text.slice(headline.start, headline.end) : null;
}
