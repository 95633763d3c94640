import { useQueries, useQuery } from '@tanstack/react-query';
import { buildBundle, DEFAULT_EDITION } from '../engine/bundles.ts';
import type { Manifest, StoryReference } from '../engine/model.ts';
import { listingQuery, manifestQuery } from '../loading/bundle-files.ts';

/** The edition that the desk works for: what its pages say of themselves, and the stories that « Lire aussi » may lead to. */
export type DeskEdition = { readonly manifest: Manifest; readonly references: readonly StoryReference[] };

const NO_EDITION = buildBundle(DEFAULT_EDITION, []).manifest;

/** @returns null until it is there. A site whose bundle does not answer has a desk all the same, for an edition without a name. */
export function useEdition(): DeskEdition | null {
  const { data, isError } = useQuery(manifestQuery());
  const shards = Array.from({ length: data?.listingShards ?? 0 }, (_, shard) => listingQuery(shard));
  return useQueries({
    queries: shards,
    combine: (listings) => {
      if (isError) return { manifest: NO_EDITION, references: [] };
      if (!data || listings.some(({ isPending }) => isPending)) return null;
      return { manifest: data, references: listings.flatMap((listing) => listing.data?.stories ?? []) };
    },
  });
}
