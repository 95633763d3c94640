import type { VoiceFile, VoiceId, VoiceListing } from '../model.ts';
import { has, isCount, isListOf, isSpan, isText, type Parsed, parseFile } from './guards.ts';
import { isId, isTextOrNull, parseArticleId, reference } from './parse-bundle.ts';

/** The guards of the voices, apart: they travel with the pages of the voices alone. */

/** @returns null for an address that no voice can have. */
export const parseVoiceId = (value: string | undefined) => parseArticleId(value) as VoiceId | null;

const entry = {
  id: isId,
  name: isText,
  quotations: isCount,
  stories: isCount,
  first: isTextOrNull,
  last: isTextOrNull,
  months: isListOf(has({ month: isText, quotations: isCount })),
};
const isSurroundings = has({ text: isText, said: isListOf(isSpan) });
const isListing = has({ voices: isListOf(has(entry)) });
const isVoice = has({
  ...entry,
  spellings: isListOf(has({ name: isText, ground: isText })),
  said: isListOf(has({ id: isText, story: has(reference), sentences: isListOf(isSurroundings) })),
  shard: isCount,
  shards: isCount,
});

export const parseVoiceListing = (json: unknown): Parsed<VoiceListing> => parseFile(json, 'liseuse-voices', isListing);
export const parseVoice = (json: unknown): Parsed<VoiceFile> => parseFile(json, 'liseuse-voice', isVoice);
