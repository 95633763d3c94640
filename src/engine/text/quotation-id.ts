import type { QuotationId } from '../model.ts';
import { shortHash } from './hash.ts';

/**
 * The anchor of a quotation: a hash of the words said, whatever their spaces, apostrophes and inner marks, so that a link survives edits around them.
 *
 * @param used How many times each anchor was given in this text; the second of the same words gets `-2`. Counts are added to it.
 */
export function quotationId(words: string, used: Map<string, number>): QuotationId {
  const bare = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s'’«»“”„"‹›]+/gu, '');
  const id = `citation-${shortHash(bare)}`;
  const count = (used.get(id) ?? 0) + 1;
  used.set(id, count);
  return (count === 1 ? id : `${id}-${count}`) as QuotationId;
}
