import { useQuery } from '@tanstack/react-query';
import type { ListingEntry, Manifest } from '../../engine/model.ts';
import { listingQuery } from '../../loading/bundle-files.ts';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { useArrival } from '../../ui/use-arrival.ts';
import { errors, page, front as words } from '../../words/fr.ts';
import { EditionHead } from '../EditionHead.tsx';
import { addressOf } from '../page-contract.ts';
import styles from './FrontView.module.css';
import { StoryCell } from './StoryCell.tsx';

/** The stories before those of the front page, a shard of the listing a page. @param number from 2. */
export function ListingPage({ manifest, number }: { manifest: Manifest; number: number }) {
  const { data: listing, error, refetch } = useQuery(listingQuery(number - 1));
  if (listing) return <ListingView manifest={manifest} number={number} stories={listing.stories} />;
  if (error) return <LoadFailed title={errors.listFailed} error={error} retry={refetch} />;
  return <Loading />;
}

type Props = { manifest: Manifest; number: number; stories: readonly ListingEntry[] };

function ListingView({ manifest, number, stories }: Props) {
  const title = words.pageTitle(number, manifest.listingShards);
  useArrival(page.title(title, manifest.title));
  return (
    <div className={styles.front}>
      <EditionHead title={title} isFurther />
      <div className={styles.columns} data-count={3}>
        {stories.map((entry) => (
          <StoryCell key={entry.id} entry={entry} rank="second" />
        ))}
      </div>
      <nav className={styles.older} aria-label={words.pages}>
        <PageLink to={addressOf.page(number - 1)}>{words.newer}</PageLink>
        {number < manifest.listingShards && <PageLink to={addressOf.page(number + 1)}>{words.older}</PageLink>}
      </nav>
    </div>
  );
}
