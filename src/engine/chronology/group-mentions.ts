import type { Story } from '../model.ts';
import { areElsewhere, compareHappenings } from './read-happening.ts';
import { type ExtentOf, type Placed, readPlaced } from './read-mentions.ts';
import { areTied } from './ties.ts';

type Mention = Pick<Placed, 'story' | 'value' | 'happening'>;

/** Shared words over those of the shorter, at or above which two mentions of one day are of one event. */
const SAME = 0.6;
/** A word that so many events of one day have says nothing of any of them; the cost stays in line with the number of mentions. */
const MOST_ALIKE = 64;
/** Of the mentions of an event, those that a further one is held against. */
const LOOKED_AT = 4;

/**
 * Puts the mentions of one event together, of one story or of several.
 *
 *     la halle de Sarmont a rouvert lundi          ─┐
 *     lundi, après deux ans, la halle a rouvert    ─┴─ one event
 *     lundi, l’Assemblée a voté le budget          ─── another
 *
 * Two mentions are of one event when they have the same date and most of their words on what happened, not on who alone: two words
 * at least, one where the stories know each other and one of them has no other; not when each of two stories names somebody or
 * somewhere that the other does not. When in doubt they stay apart.
 *
 * @returns In the order of their first mentions; the mentions of each as they came.
 */
export function groupMentions<T extends Mention>(mentions: readonly T[]): T[][] {
  const byValue = new Map<string, T[]>();
  for (const mention of mentions) {
    const sameDate = byValue.get(mention.value);
    if (sameDate) sameDate.push(mention);
    else byValue.set(mention.value, [mention]);
  }
  return [...byValue.values()].flatMap(groupBySubject);
}

/**
 * The times of one story, each that tells an event again with the first one that told it: what the page of a story shows is then what
 * the chronology of several stories holds to be one.
 */
export function markRetellings(story: Story, extentOf: ExtentOf): Story['times'] {
  const first = new Map<string, string>();
  for (const [told, ...again] of groupMentions(readPlaced(story, extentOf)))
    for (const { time } of again) first.set(time.id, told!.time.id);
  return story.times.map((time) => {
    const retells = first.get(time.id);
    return retells === undefined ? time : { ...time, retells };
  });
}

/** Of one date. */
function groupBySubject<T extends Mention>(sameDate: readonly T[]): T[][] {
  const groups: T[][] = [];
  const byWord = new Map<string, T[][]>();
  for (const mention of sameDate) {
    const alike = groupsAlike(mention, byWord).find((group) =>
      group.slice(0, LOOKED_AT).some((other) => isSame(mention, other)),
    );
    const group = alike ?? [];
    group.push(mention);
    if (!alike) groups.push(group);
    for (const stem of mention.happening.words.keys()) {
      const known = byWord.get(stem) ?? [];
      if (!known.includes(group) && known.length < MOST_ALIKE) byWord.set(stem, [...known, group]);
    }
  }
  return groups;
}

/** Those that share a word, the one that shares most first. */
function groupsAlike<T extends Mention>({ happening }: T, byWord: ReadonlyMap<string, readonly T[][]>): T[][] {
  const counts = new Map<T[], number>();
  for (const stem of happening.words.keys())
    for (const group of byWord.get(stem) ?? []) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([group]) => group);
}

function isSame(a: Mention, b: Mention): boolean {
  const { shared, ofShorter, ofDeeds } = compareHappenings(a.happening, b.happening);
  if (ofShorter < SAME || ofDeeds === 0) return false;
  if (a.story === b.story) return true;
  // What one story calls by two names it knows to be one; of two stories nobody does.
  return !areElsewhere(a.happening, b.happening) && (shared.length >= 2 || areTied(a.story, b.story));
}
