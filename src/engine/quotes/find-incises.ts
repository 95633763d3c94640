import { DETERMINERS } from '../french/people-words.ts';
import type { Span } from '../model.ts';
import { trimSpan } from '../text/spans.ts';
import type { Word } from './cut-words.ts';
import { cueAt, skipAdverbs } from './find-cue.ts';
import type { Passage } from './find-marks.ts';
import { mentionAt } from './find-mentions.ts';

/** A piece of a passage that is said: the whole of it, or what an incise leaves. Marks belong to the first and the last piece. */
export type Part = Span & { readonly content: Span; readonly passage: number };

/** A range of words inside the marks that is the journalist's. */
type Incise = { readonly from: number; readonly to: number };

const LONGEST = 30;
const FARTHEST_SUBJECT = 7;
const BREAK = /^[,.:;?!…—–]$/u;
/** « , assis chez lui. », « , visiblement ému. »: still about who speaks. */
const ATTRIBUTE = /(?:\p{L}ée?s?|[^u]is(?:e|es)?|[aeé]nt(?:e|es|s)?|ue?s?)$/u;
const SPEAKERS_OWN = /^(?:me|m'|nous|vous|te|t')$/u;

/**
 * Cuts a passage where the journalist breaks in.
 *
 *     « Je n’ai rien vu, assure le gardien. Rien du tout. »
 *     └───────────────┘                    └──────────────┘
 *
 * @param from First word of the passage, its mark included; `to` is the word after its last.
 */
export function cutIncises(
  text: string,
  passage: Passage,
  index: number,
  words: readonly Word[],
  from: number,
  to: number,
): Part[] {
  const parts: Part[] = [];
  let start = passage.start;
  let content = passage.content.start;
  const push = (end: number, contentEnd: number) => {
    const inside = trimSpan(text, { start: content, end: Math.max(content, contentEnd) });
    // « …, dit-elle) »: what closes the words before holds none.
    const isEmpty = parts.length > 0 && !/[\p{L}\p{N}]/u.test(text.slice(inside.start, inside.end));
    if (inside.start < inside.end && !isEmpty) parts.push({ start, end, content: inside, passage: index });
  };
  for (let at = from + 1; at < to; at++) {
    const incise = inciseAt(words, at, to);
    if (!incise) continue;
    const before = words[incise.from]!;
    const end = before.form === ',' ? words[incise.from - 1]!.end : before.end;
    push(end, end);
    const next = words[incise.to];
    start = next && incise.to < to ? next.start : passage.end;
    content = start;
    at = incise.to;
  }
  if (content < passage.content.end) push(passage.end, passage.content.end);
  return parts;
}

/** The incise whose first sign is this word; it ends after the sign that closes it. */
function inciseAt(words: readonly Word[], at: number, end: number): Incise | null {
  if (!/^[,?!…—–]$/u.test(words[at]!.form)) return null;
  const verb = skipAdverbs(words, at + 1, 3);
  const cue = cueAt(words, verb);
  if (cue?.mood !== 'finite' || cue.to > end) return null;
  if (words.slice(verb, cue.to).some(({ form }) => SPEAKERS_OWN.test(form))) return null;
  const subject = cue.pronoun >= 0 ? cue.to : subjectEnd(words, cue.to, end);
  if (subject === 0 || words[cue.pronoun]?.form === '-on') return null;
  const to = closingSign(words, subject, end);
  return { from: at, to };
}

/** Place after the subject, past days and « au micro »; 0 when no subject follows. */
function subjectEnd(words: readonly Word[], at: number, end: number): number {
  for (let next = at; next < Math.min(end, at + FARTHEST_SUBJECT); next++) {
    if (BREAK.test(words[next]!.form)) return 0;
    const mention = mentionAt(words, next, end);
    if (mention && !mention.governed) {
      const isOwn = mention.type === 'pronoun' || /^(?:mon|ma|mes|notre|nos)$/u.test(words[next]!.form);
      return isOwn || (mention.type === 'thing' && next > skipAdverbs(words, at, 6)) ? 0 : mention.to;
    }
    if (mention) next = mention.to - 1;
  }
  return 0;
}

/** Place after the sign that ends the incise; an apposition (« , un homme enfariné. ») stays in it. */
function closingSign(words: readonly Word[], from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + LONGEST); at++) {
    const { form } = words[at]!;
    if (!BREAK.test(form)) continue;
    const next = words[at + 1];
    const goesOn = next !== undefined && (DETERMINERS.has(next.form) || ATTRIBUTE.test(next.form));
    const isApposition = form === ',' && goesOn && stopsSoon(words, at + 1, end);
    if (!isApposition) return at + 1;
  }
  return Math.min(end, from);
}

function stopsSoon(words: readonly Word[], from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 12); at++) {
    if (words[at]!.form === '.') return true;
    if (BREAK.test(words[at]!.form) || cueAt(words, at)) return false;
  }
  return false;
}
