import { extentOf } from '../../engine/axis.ts';
import type { EventMention } from '../../engine/model.ts';
import { keepNumbers, timeline as words, writeShort } from '../../words/timeline.ts';
import { DATED } from '../timeline/explain-time.ts';

/**
 * How the date of a mention is known, in a short sentence for the reader.
 *
 * @returns null when its words say all of it: « le 21 novembre 2017 ».
 */
export function explainMention(mention: EventMention): string | null {
  const parts = [basisOf(mention), notSaid(mention.value), mention.approximate ? words.approximate : null];
  return keepNumbers(parts.filter((part) => part !== null).join(', ')) || null;
}

function basisOf({ basis, sentence, value }: EventMention): string | null {
  if (basis.kind === 'corrected') return words.corrected;
  if (basis.kind !== 'counted' && basis.kind !== 'completed') return null;
  const { from } = basis;
  if (basis.kind === 'completed') return words.completed(basis.missing, from.words);
  const said = sentence.text.slice(sentence.date.start, sentence.date.end);
  if (from.words === null) return words.countedFromPublication(said);
  return words.counted(said, from.words, DATED.test(from.words) ? null : writeShort(from.value, value.slice(0, 4)));
}

function notSaid(value: string): string | null {
  const grain = extentOf(value)?.grain;
  if (grain === 'month') return words.dayNotSaid;
  return grain === 'year' ? words.monthNotSaid : null;
}
