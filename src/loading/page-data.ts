import type { QueryClient } from '@tanstack/react-query';
import type { Dossier, Listing, Manifest, Story, VoiceFile, VoiceId, VoiceListing } from '../engine/model.ts';
import { dossierQuery, listingQuery, manifestQuery, storyQuery } from './bundle-files.ts';

/** The files of the bundle that one page shows, embedded in it so that nothing is loaded twice. */
export type PageData = {
  /** The address within the site that the page was made for: `/article/x/`. */
  readonly path: string;
  readonly manifest: Manifest;
  readonly story?: Story;
  readonly listing?: { readonly shard: number; readonly content: Listing };
  readonly dossiers?: readonly Dossier[];
  readonly voices?: { readonly shard: number; readonly content: VoiceListing };
  readonly voice?: VoiceFile;
};

/** Where the files of the voices are kept; what loads them comes with their pages. */
export const VOICE_KEYS = {
  list: (shard: number) => ['voices', shard] as const,
  voice: (id: VoiceId, shard: number) => ['voice', id, shard] as const,
};

/** Puts the files of a page where the queries look first. */
export function fillCache(client: QueryClient, data: PageData): void {
  const { manifest, story, listing, dossiers = [], voices, voice } = data;
  client.setQueryData(manifestQuery().queryKey, manifest);
  if (story) client.setQueryData(storyQuery(story.id).queryKey, story);
  if (listing) client.setQueryData(listingQuery(listing.shard).queryKey, listing.content);
  for (const dossier of dossiers) client.setQueryData(dossierQuery(dossier.id).queryKey, dossier);
  if (voices) client.setQueryData(VOICE_KEYS.list(voices.shard), voices.content);
  if (voice) client.setQueryData(VOICE_KEYS.voice(voice.id, voice.shard), voice);
}
