import { queryOptions } from '@tanstack/react-query';
import { BUNDLE_PATHS, parseVoice, parseVoiceListing } from '../engine/bundles.ts';
import type { VoiceId } from '../engine/model.ts';
import { FILE_CAP, load } from './bundle-files.ts';

/** @param shard from 0. */
export const voicesQuery = (shard: number) =>
  queryOptions({
    queryKey: ['voices', shard],
    queryFn: ({ signal }) => load(BUNDLE_PATHS.voices(shard), parseVoiceListing, FILE_CAP, signal),
  });

/** @param shard from 0: the newest quotations. */
export const voiceQuery = (id: VoiceId, shard = 0) =>
  queryOptions({
    queryKey: ['voice', id, shard],
    queryFn: ({ signal }) => load(BUNDLE_PATHS.voice(id, shard), parseVoice, FILE_CAP, signal),
  });
