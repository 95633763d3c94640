import type { TimeExpression } from './model.ts';

/** One thing that happened, and the other places of the text that tell it. */
export type Happening = { readonly told: TimeExpression; readonly also: readonly TimeExpression[] };

/**
 * Brings the mentions of one date together where the bundle says that they tell the same thing.
 *
 * @param mentions Of one date, with events, in the order of the text. @returns In that order; the fullest telling first, `also` after.
 */
export function happeningsOf(mentions: readonly TimeExpression[]): Happening[] {
  const groups = new Map<string, TimeExpression[]>();
  for (const mention of mentions) {
    const first = mention.retells ?? mention.id;
    const group = groups.get(first);
    if (group) group.push(mention);
    else groups.set(first, [mention]);
  }
  return [...groups.values()].map((group) => {
    const told = group.reduce((best, mention) => (lengthOf(mention) > lengthOf(best) ? mention : best));
    return { told, also: group.filter((mention) => mention !== told) };
  });
}

const lengthOf = ({ event }: TimeExpression) => (event ? event.end - event.start : 0);
