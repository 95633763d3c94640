import { queryOptions } from '@tanstack/react-query';
import { BUNDLE_PATHS, parseDayIndex, parseDays, parseEvents } from '../engine/bundles.ts';
import type { Period } from '../engine/model.ts';
import { FILE_CAP, load } from './bundle-files.ts';

export const dayIndexQuery = () =>
  queryOptions({
    queryKey: ['days'],
    queryFn: ({ signal }) => load(BUNDLE_PATHS.dayIndex, parseDayIndex, FILE_CAP, signal),
  });

/** @param shard from 0. */
export const daysQuery = (period: Period, shard: number) =>
  queryOptions({
    queryKey: ['days', period, shard],
    queryFn: ({ signal }) => load(BUNDLE_PATHS.days(period, shard), parseDays, FILE_CAP, signal),
  });

/** @param id of the dossier. @param shard from 0. */
export const dossierEventsQuery = (id: string, shard: number) =>
  queryOptions({
    queryKey: ['dossier', id, shard],
    queryFn: ({ signal }) => load(BUNDLE_PATHS.dossierEvents(id, shard), parseEvents, FILE_CAP, signal),
  });
