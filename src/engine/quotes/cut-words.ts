import type { Span } from '../model.ts';

/** A word, a sign, or one marked passage taken as a whole. */
export type Word = Span & {
  /** `name`: a word with a capital. */
  readonly kind: 'word' | 'name' | 'sign' | 'said';
  /** Lower case, apostrophe straight; an inverted pronoun keeps its hyphen (`-il`); empty for `said`. */
  readonly form: string;
  /** Two capitals or more and nothing else: « ODP ». */
  readonly isAcronym: boolean;
  /** Of a `said`: its place in the list of parts of the block; -1 for the others. */
  readonly part: number;
  /** Of a `said`: the form of its first word. */
  readonly opens?: string;
};

const TOKEN =
  /(?:MM|M[gr]r?|Mmes?|[DP]rs?|St)\.(?=\s\p{Lu})|\p{Lu}\.(?:[-‑]?\p{Lu}\.)+|\p{Lu}\.(?=\s?[-‑]?\p{Lu}|\s(?:d[eu]|von|van|el|al|le|la)(?![\p{L}'’])|\sd['’])|[\p{L}\p{N}]+(?:[-‑][\p{L}\p{N}]+)*(?:['’](?!['’]))?|[^\s\u200B]/gu;
const INVERTED = /^(.+?)[-‑](?:t[-‑])?(ils?|elles?|on)$/iu;
const CAPITAL = /^\p{Lu}/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\d]+(?:-[\p{Lu}\d]+)*$/u;

/**
 * Cuts a block into words and signs. « l’ » and « qu’ » are words, « a-t-il » is two (`a`, `-il`), « J.-F. » and « M. » are one with their stops.
 *
 * @returns In order, never overlapping, every character but spaces covered (the hyphens of an inversion apart).
 */
export function cutWords(text: string, { start, end }: Span): Word[] {
  const words: Word[] = [];
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(text); match && match.index < end; match = TOKEN.exec(text)) {
    const token = match[0];
    const at = match.index;
    const tokenEnd = Math.min(TOKEN.lastIndex, end);
    const inverted = token.length > 4 ? INVERTED.exec(token) : null;
    if (inverted) {
      const [, verb, pronoun] = inverted;
      words.push(wordOf(verb!, at), {
        ...wordOf(pronoun!, tokenEnd - pronoun!.length),
        form: `-${pronoun!.toLowerCase()}`,
      });
    } else words.push(wordOf(token, at));
  }
  return words;
}

function wordOf(token: string, start: number): Word {
  const isWord = /[\p{L}\p{N}]/u.test(token[0]!) || /^[\p{L}\p{N}]/u.test(token);
  const kind = !isWord ? 'sign' : CAPITAL.test(token) ? 'name' : 'word';
  return {
    start,
    end: start + token.length,
    kind,
    form: token.toLowerCase().replace('’', "'"),
    isAcronym: ACRONYM.test(token),
    part: -1,
  };
}
