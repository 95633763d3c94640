import type { ListingEntry } from '../../engine/model.ts';
import { DateTime } from '../../ui/DateTime.tsx';
import { story as storyWords, front as words } from '../../words/fr.ts';
import { Kept } from '../Kept.tsx';
import { StoryLink } from '../StoryLink.tsx';
import styles from './StoryCell.module.css';

type Props = {
  readonly entry: ListingEntry;
  /** `second` says its section and stands under the page's title, the others under the title of their section; a `brief` has no deck. */
  readonly rank: 'second' | 'column' | 'brief';
  readonly anchor?: string | undefined;
};

/** One story in a column of the front page, or in a list. */
export function StoryCell({ entry, rank, anchor }: Props) {
  const Heading = rank === 'second' ? 'h2' : 'h3';
  return (
    <article className={styles.cell} data-rank={rank} id={anchor}>
      {rank === 'second' && entry.section !== null && <p className={styles.section}>{entry.section}</p>}
      <Heading>
        <StoryLink id={entry.id}>
          <Kept>{entry.headline}</Kept>
        </StoryLink>
      </Heading>
      {rank !== 'brief' && entry.deck !== null && (
        <p className={styles.deck}>
          <Kept>{entry.deck}</Kept>
        </p>
      )}
      <StoryFacts entry={entry} />
    </article>
  );
}

/** When it came out, how long it takes to read, how many quotations it has. */
export function StoryFacts({ entry }: { entry: ListingEntry }) {
  return (
    <p className={styles.facts}>
      {entry.publication === null ? words.undated : <DateTime value={entry.publication.value.slice(0, 10)} />}
      {', '}
      {storyWords.reading(entry.readingMinutes)}
      {entry.quotations > 0 && `, ${words.quotations(entry.quotations)}`}
    </p>
  );
}
