import { decodeText } from '../engine/articles.ts';
import { type Given, NO_CORRECTIONS, readCorrections, readReplayed } from '../engine/corrections.ts';
import type { AnnotatedArticle, Corrections, Problem, Read } from '../engine/model.ts';

/** An article with its corrections, and what there is to say of each of its two files. */
export type ArticleReading = {
  /** Null when one of the files was refused. */
  readonly article: AnnotatedArticle | null;
  readonly ofText: readonly Problem[];
  readonly ofCorrections: readonly Problem[];
};

/**
 * Reads a text and the corrections beside it, analyses and corrects it. Corrections that cannot be read refuse the article: a name that
 * a person had corrected must not be published.
 *
 * @param corrections Bytes of their file; null when the text has none.
 */
export function readArticle(bytes: Uint8Array, corrections: Uint8Array | null, given: Given = {}): ArticleReading {
  const known = corrections === null ? readNothing : readCorrections(corrections);
  if (!known.ok) return { article: null, ofText: [], ofCorrections: known.problems };
  const decoded = decodeText(bytes, known.value.encoding ?? undefined);
  if (!decoded.ok) return { article: null, ofText: decoded.problems, ofCorrections: [] };
  const read = readReplayed(decoded.value.characters, known.value.corrections, given);
  if (!read.ok) return { article: null, ofText: read.problems, ofCorrections: [] };
  const isLost = ({ code }: Problem) => code === 'W-CORRECTION-LOST';
  return {
    article: read.value.article,
    ofText: [...decoded.warnings, ...read.warnings.filter((problem) => !isLost(problem))].sort(
      (a, b) => a.line - b.line,
    ),
    ofCorrections: read.warnings.filter(isLost),
  };
}

const readNothing: Read<Corrections> = { ok: true, value: NO_CORRECTIONS, warnings: [] };
