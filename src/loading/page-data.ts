import type { QueryClient } from '@tanstack/react-query';
import type {
  DayFile,
  DayIndex,
  Dossier,
  EventFile,
  Listing,
  Manifest,
  Story,
  VoiceFile,
  VoiceListing,
} from '../engine/model.ts';
import { manifestQuery, storyQuery } from './bundle-files.ts';

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
  readonly dayIndex?: DayIndex;
  readonly days?: readonly DayFile[];
  /** Of a dossier. */
  readonly events?: EventFile;
};

/** Puts the files of a page where the queries look first; those of a page of lists are put there by its own code. */
export function fillCache(client: QueryClient, { manifest, story }: PageData): void {
  client.setQueryData(manifestQuery().queryKey, manifest);
  if (story) client.setQueryData(storyQuery(story.id).queryKey, story);
}
