/** Front door to the schemas of the bundle: for those who make or check one; a page that reads one has its own light guards. */

import { CORRECTIONS_SCHEMA } from './bundle/schemas/corrections-schema.ts';
import { DAY_INDEX_SCHEMA, DAYS_SCHEMA, EVENTS_SCHEMA } from './bundle/schemas/day-schemas.ts';
import type { Schema } from './bundle/schemas/json-schema.ts';
import { DOSSIER_SCHEMA, LISTING_SCHEMA, MANIFEST_SCHEMA } from './bundle/schemas/list-schemas.ts';
import { STORY_SCHEMA } from './bundle/schemas/story-schema.ts';
import { VOICE_LISTING_SCHEMA, VOICE_SCHEMA } from './bundle/schemas/voice-schemas.ts';

/** JSON Schema 2020-12 of each file of a bundle, and of the corrections beside an article, by the `format` that the file states. */
export const BUNDLE_SCHEMAS = {
  'liseuse-bundle': MANIFEST_SCHEMA,
  'liseuse-listing': LISTING_SCHEMA,
  'liseuse-story': STORY_SCHEMA,
  'liseuse-dossier': DOSSIER_SCHEMA,
  'liseuse-voices': VOICE_LISTING_SCHEMA,
  'liseuse-voice': VOICE_SCHEMA,
  'liseuse-day-index': DAY_INDEX_SCHEMA,
  'liseuse-days': DAYS_SCHEMA,
  'liseuse-events': EVENTS_SCHEMA,
  'liseuse-corrections': CORRECTIONS_SCHEMA,
} as const satisfies Readonly<Record<string, Schema>>;

/** The schemas as files that travel with a bundle, `schema/story.json`…: path under the bundle's folder, and text. */
export function writeSchemas(): { readonly path: string; readonly text: string }[] {
  return Object.entries(BUNDLE_SCHEMAS).map(([format, schema]) => ({
    path: `schema/${format.replace('liseuse-', '')}.json`,
    text: `${JSON.stringify(schema, null, 2)}\n`,
  }));
}
