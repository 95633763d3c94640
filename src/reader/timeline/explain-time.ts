import { extentOf } from '../../engine/axis.ts';
import type { Story, TimeExpression } from '../../engine/model.ts';
import { keepNumbers, timeline as words, writeShort } from '../../words/timeline.ts';
import { wordsOf } from '../story-parts.ts';

/** « ce 21 novembre 2017 », « en 2016 » say which day or year it is; « le lendemain », « à 18 heures », « dix jours après » do not. */
export const DATED = /\d{4}|\d(?:er)?\s(?!heure|minute|jour|semaine|mois|an)\p{L}{3}/u;

/**
 * How the date of an event is known, in a short sentence for the reader.
 *
 * @returns null when the words say all of it: « le 21 novembre 2017 ».
 */
export function explainTime(story: Pick<Story, 'text'>, time: TimeExpression): string | null {
  const grain = extentOf(time.value)?.grain;
  const notSaid = grain === 'month' ? words.dayNotSaid : grain === 'year' && words.monthNotSaid;
  const parts = [basisOf(story, time), notSaid, time.approximate && words.approximate];
  return keepNumbers(parts.filter(Boolean).join(', ')) || null;
}

function basisOf(story: Pick<Story, 'text'>, time: TimeExpression): string | null {
  const { basis } = time;
  if (basis.kind === 'corrected') return words.corrected;
  if (!('from' in basis)) return null;
  const { from } = basis;
  const anchor = from.kind === 'publication' ? null : wordsOf(story, from.span);
  if (basis.kind === 'completed') return words.completed(basis.missing, anchor);
  const said = wordsOf(story, time);
  if (anchor === null) return words.countedFromPublication(said);
  const date = DATED.test(anchor) ? null : writeShort(from.value, time.value.slice(0, 4));
  return words.counted(said, anchor, date);
}
