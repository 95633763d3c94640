import type { ListingEntry } from '../../engine/model.ts';
import { writeDay } from '../../words/dates.ts';

/** One place of the strip; the day is null for a story without a date of publication. */
type StripPlace = { readonly entry: ListingEntry; readonly day: string | null };

/**
 * The stories of a dossier on an axis: oldest first, those without a date at the end, in the edition's order where nothing parts them.
 *
 * The year is said only where the stories are not all of the same one.
 */
export function planStrip(stories: readonly ListingEntry[]): StripPlace[] {
  const dateOf = ({ publication }: ListingEntry) => publication?.value ?? null;
  const dates = stories.flatMap((entry) => dateOf(entry) ?? []);
  const [year, ...otherYears] = new Set(dates.map((date) => date.slice(0, 4)));
  const knownYear = otherYears.length === 0 ? (year ?? null) : null;
  return [...stories]
    .sort((a, b) => compareDates(dateOf(a), dateOf(b)))
    .map((entry) => {
      const date = dateOf(entry);
      return { entry, day: date && writeDay(date, knownYear) };
    });
}

function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
