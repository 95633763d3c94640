import type { QueryClient } from '@tanstack/react-query';
import type { Dossier, Listing, Manifest, Story } from '../engine/model.ts';
import { dossierQuery, listingQuery, manifestQuery, storyQuery } from './bundle-files.ts';

/** The files of the bundle that one page shows, embedded in it so that nothing is loaded twice. */
export type PageData = {
  /** The address within the site that the page was made for: `/article/x/`. */
  readonly path: string;
  readonly manifest: Manifest;
  readonly story?: Story;
  readonly listing?: { readonly shard: number; readonly content: Listing };
  readonly dossiers?: readonly Dossier[];
};

/** Puts the files of a page where the queries look first. */
export function fillCache(client: QueryClient, { manifest, story, listing, dossiers = [] }: PageData): void {
  client.setQueryData(manifestQuery().queryKey, manifest);
  if (story) client.setQueryData(storyQuery(story.id).queryKey, story);
  if (listing) client.setQueryData(listingQuery(listing.shard).queryKey, listing.content);
  for (const dossier of dossiers) client.setQueryData(dossierQuery(dossier.id).queryKey, dossier);
}
