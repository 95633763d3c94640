import type { QueryClient } from '@tanstack/react-query';
import { dossierQuery, listingQuery } from './bundle-files.ts';
import { dayIndexQuery, daysQuery, dossierEventsQuery } from './day-files.ts';
import type { PageData } from './page-data.ts';
import { voiceQuery, voicesQuery } from './voice-files.ts';

/** Puts the files of a page of lists where the queries look first. */
export function fillLists(client: QueryClient, data: PageData): void {
  const { listing, dossiers = [], voices, voice, dayIndex, days = [], events } = data;
  if (listing) client.setQueryData(listingQuery(listing.shard).queryKey, listing.content);
  for (const dossier of dossiers) client.setQueryData(dossierQuery(dossier.id).queryKey, dossier);
  if (voices) client.setQueryData(voicesQuery(voices.shard).queryKey, voices.content);
  if (voice) client.setQueryData(voiceQuery(voice.id, voice.shard).queryKey, voice);
  if (dayIndex) client.setQueryData(dayIndexQuery().queryKey, dayIndex);
  for (const file of days) client.setQueryData(daysQuery(file.period, file.shard).queryKey, file);
  if (events) client.setQueryData(dossierEventsQuery(events.id, events.shard).queryKey, events);
}
