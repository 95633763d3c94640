import { useQuery } from '@tanstack/react-query';
import type { Manifest } from '../../engine/model.ts';
import { dossierQuery, listingQuery } from '../../loading/bundle-files.ts';
import { usePrefetch } from '../../loading/prefetch.ts';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { errors } from '../../words/fr.ts';
import { DossierStrip } from './DossierStrip.tsx';
import { FrontView } from './FrontView.tsx';

/** The front page shows this many dossiers; the others have their place in their stories. */
export const FRONT_DOSSIERS = 2;

export function FrontPage({ manifest }: { manifest: Manifest }) {
  const { data: listing, error, refetch } = useQuery(listingQuery(0));
  const dossiers = manifest.dossiers.slice(0, FRONT_DOSSIERS).map(({ id }) => <FrontDossier key={id} id={id} />);
  usePrefetch(listing?.stories.slice(0, 4).map(({ id }) => id) ?? []);
  if (listing) return <FrontView manifest={manifest} stories={listing.stories} dossiers={dossiers} />;
  if (error) return <LoadFailed title={errors.listFailed} error={error} retry={refetch} />;
  return <Loading />;
}

/** A dossier that could not be loaded leaves no hole in the page. */
function FrontDossier({ id }: { id: string }) {
  const { data: dossier } = useQuery(dossierQuery(id));
  return dossier ? <DossierStrip dossier={dossier} /> : null;
}
