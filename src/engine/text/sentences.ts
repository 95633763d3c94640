import { ABBREVIATIONS } from '../french/abbreviations.ts';
import type { Span } from '../model.ts';

// `Intl.Segmenter('fr')` cuts after « M. » and sends a closing guillemet to the next sentence; hence our own.
const STOP =
  /(?:\.{3}|[.!?…]+)(?:[ \u00A0\u202F\u2009]?[»”’)\]]|["'](?=[\s,]|$))*(?=\s|$)(?![ \u00A0\u202F\u2009]*[»”)\]])/gu;
const LAST_WORD = /[\p{L}\p{N}]+$/u;
const NEXT_WORD = /^[\s«“"([—–-]*(.)/u;

/**
 * Cuts a paragraph into sentences; marks and brackets that close stay with the sentence that they close.
 *
 *     « Oui. » Puis il partit avec M. Lenoir. Le soir tombait.
 *     └──────┘ └────────────────────────────┘ └──────────────┘
 *
 * A full stop followed by a lower-case word (« « Oui. », dit-il », « etc. »), by nothing, or after a title or an initial, ends nothing.
 * @returns Spans within `span`, in order, trimmed, covering every word; empty when the span holds only spaces.
 */
export function findSentences(text: string, span: Span): Span[] {
  const sentences: Span[] = [];
  const words = text.slice(span.start, span.end);
  let from = 0;
  const push = (end: number) => {
    while (from < end && /\s/u.test(words[from]!)) from++;
    if (from < end) sentences.push({ start: span.start + from, end: span.start + end });
    from = end;
  };
  for (const stop of words.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    if (endsSentence(words, from, stop.index, stop[0], end)) push(end);
  }
  push(words.trimEnd().length);
  return sentences;
}

function endsSentence(words: string, from: number, index: number, stop: string, end: number): boolean {
  // A window, not the rest of the paragraph: the cost must stay linear.
  const next = NEXT_WORD.exec(words.slice(end, end + 12))?.[1];
  if (next !== undefined && next === next.toLowerCase() && next !== next.toUpperCase()) return false;
  if (stop !== '.') return true;
  const before = LAST_WORD.exec(words.slice(Math.max(from, index - 12), index))?.[0];
  if (before === undefined) return true;
  if (/^\p{Lu}$/u.test(before)) return false;
  return !ABBREVIATIONS.has(before);
}
