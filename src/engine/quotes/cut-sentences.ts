import type { Block } from '../model.ts';
import { cutWords, type Word } from './cut-words.ts';
import { type Cue, cueAt } from './find-cue.ts';
import { cutIncises, type Part } from './find-incises.ts';
import type { Passage } from './find-marks.ts';
import { findMentions, isFunctionWord, type Mention } from './find-mentions.ts';

/** One sentence of the journalist: what stands in marks is a single word of it. */
export type Sentence = {
  readonly block: number;
  /** Words of the whole block; the sentence is the range `from` to `to`. */
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly Mention[];
  readonly cues: readonly Cue[];
};

/** Longer ones are cut there, so that no rule looks far. */
const LONGEST = 300;

/**
 * Cuts a block into sentences whose marked passages are opaque.
 *
 *     « Oui. Enfin, non », dit-elle. Puis elle part.
 *     └───────────said──┘
 *
 * @param passages Those of this block, in order; `first` is the number of the first one in the article.
 * @param parts Receives nothing: the parts come back in the order of the text, and `Word.part` counts in them from `firstPart`.
 */
export function cutSentences(
  text: string,
  block: Block,
  blockIndex: number,
  passages: readonly Passage[],
  first: number,
  firstPart: number,
): { readonly sentences: Sentence[]; readonly parts: Part[] } {
  const all = cutWords(text, block);
  const parts = findParts(text, all, passages, first);
  const words = hideSaid(all, parts, firstPart);
  const sentences = findEnds(text, words, parts, firstPart).map(([from, to]) => ({
    block: blockIndex,
    words,
    from,
    to,
    mentions: findMentions(words, from, to),
    cues: findCues(words, from, to),
  }));
  return { sentences, parts };
}

function findParts(text: string, words: readonly Word[], passages: readonly Passage[], first: number): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const [index, passage] of passages.entries()) {
    while (from < words.length && words[from]!.start < passage.start) from++;
    let to = from;
    while (to < words.length && words[to]!.start < passage.end) to++;
    parts.push(...cutIncises(text, passage, first + index, words, from, to));
    from = to;
  }
  return parts;
}

function hideSaid(all: readonly Word[], parts: readonly Part[], firstPart: number): Word[] {
  const words: Word[] = [];
  let next = 0;
  for (const [index, word] of all.entries()) {
    while (next < parts.length && parts[next]!.end <= word.start) next++;
    const part = parts[next];
    if (!part || word.start < part.start) words.push(word);
    else if (words.at(-1)?.part !== firstPart + next)
      words.push({
        start: part.start,
        end: part.end,
        kind: 'said',
        form: '',
        isAcronym: false,
        part: firstPart + next,
        opens: all[word.kind === 'sign' ? index + 1 : index]?.form ?? '',
      });
  }
  return words;
}

const STOP = /^[.!?…]$/u;

function findEnds(text: string, words: readonly Word[], parts: readonly Part[], firstPart: number): [number, number][] {
  const ends: [number, number][] = [];
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    if (at + 1 < words.length && at + 1 - from < LONGEST && !endsSentence(text, words, at, parts, firstPart)) continue;
    ends.push([from, at + 1]);
    from = at + 1;
  }
  return ends;
}

function endsSentence(
  text: string,
  words: readonly Word[],
  at: number,
  parts: readonly Part[],
  firstPart: number,
): boolean {
  const word = words[at]!;
  const next = words[at + 1]!;
  const opensNext =
    next.kind === 'name' || next.kind === 'said' || /^[—–«“"(■>-]$/u.test(next.form) || /^\d/u.test(next.form);
  if (word.kind === 'sign') return STOP.test(word.form) && next.start > word.end && opensNext;
  if (word.kind !== 'said' || !opensNext || next.kind === 'sign') return false;
  const { content } = parts[word.part - firstPart]!;
  return next.kind === 'said' || isFunctionWord(next) || /[.!?…]/u.test(text[content.end - 1]!);
}

function findCues(words: readonly Word[], from: number, to: number): Cue[] {
  const cues: Cue[] = [];
  for (let at = from; at < to; at++) {
    const cue = cueAt(words, at);
    if (!cue || cue.to > to) continue;
    cues.push(cue);
    at = cue.to - 1;
  }
  return cues;
}
