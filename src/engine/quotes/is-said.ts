import { NAMED_NOUNS, NAMING, SENTENCE_SIGNS } from '../french/speech-words.ts';
import type { Word } from './cut-words.ts';

/** What stands between marks and around them, for the question whether anybody says it. */
export type Marked = {
  readonly words: readonly Word[];
  /** Place of the passage among the words. */
  readonly at: number;
  readonly content: string;
  /** A verb or « selon » gives a source, how sure: from 0 to 1; 0 when nothing does. */
  readonly sureness: number;
  /** The passage is a sentence of its own or follows a colon. */
  readonly standsAlone: boolean;
};

const countWords = (content: string) => content.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/**
 * Tells speech from what newspapers also put between marks: titles of works, names, nicknames, terms, irony.
 *
 *     son roman «Les Heures lentes»      a name: the noun before says so
 *     les « frondeurs » du parti         a term: a few words without a verb, and nobody speaks
 *     un projet « inutile », dit-elle    speech: a verb says so
 */
export function isSaid({ words, at, content, sureness, standsAlone }: Marked): boolean {
  const count = countWords(content);
  if (count === 0) return false;
  const isSentence = count >= 4 && SENTENCE_SIGNS.test(content);
  if (isNamed(words, at) && !(isSentence && sureness > 0.85)) return false;
  if (standsAlone && (isSentence || /[.!?…]$/u.test(content))) return true;
  if (count <= 1) return sureness >= 0.9;
  if (count <= 2) return sureness >= 0.75;
  if (sureness > 0) return true;
  return isSentence && count >= 6;
}

/** « le roman « … » », « baptisé « … » », « l’opération « … » ». */
function isNamed(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before || before.kind === 'said') return false;
  if (NAMING.test(before.form)) return true;
  return before.kind !== 'sign' && NAMED_NOUNS.has(before.form);
}
