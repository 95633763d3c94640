import { useQuery } from '@tanstack/react-query';
import { listingQuery } from '../loading/bundle-files.ts';
import { PageLink } from '../ui/PageLink.tsx';
import styles from '../ui/states.module.css';
import { useArrival } from '../ui/use-arrival.ts';
import { errors, page } from '../words/fr.ts';
import { StoryCell } from './front/StoryCell.tsx';
import { addressOf } from './page-contract.ts';

/** A page that helps: what is known of the address that leads nowhere, the way home, the latest stories. */
export function NotFound({ what, edition }: { what: 'page' | 'story'; edition: string }) {
  const { data: listing } = useQuery(listingQuery(0));
  const title = what === 'story' ? errors.storyNotFound : errors.notFound;
  useArrival(page.title(title, edition));
  return (
    <section className={styles.state}>
      <h1 tabIndex={-1}>{title}</h1>
      <p>{what === 'story' ? errors.storyNotFoundHelp : errors.notFoundHelp}</p>
      <p>
        <PageLink to={addressOf.front} className={styles.action}>
          {errors.home}
        </PageLink>
      </p>
      {listing && listing.stories.length > 0 && (
        <div className={styles.latest}>
          <h2>{errors.latest}</h2>
          {listing.stories.slice(0, 5).map((entry) => (
            <StoryCell key={entry.id} entry={entry} rank="brief" />
          ))}
        </div>
      )}
    </section>
  );
}
