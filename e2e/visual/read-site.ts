import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLE_PATHS, type Parsed, parseListing, parseManifest, parseStory } from '../../src/engine/bundles.ts';
import type { Story } from '../../src/engine/model.ts';

/** The stories of a built site, newest first, through the same front door as the page. @throws on a file that is none of ours. */
export function readStories(folder: string): Story[] {
  const read = <T>(path: string, parse: (json: unknown) => Parsed<T>): T => {
    const parsed = parse(JSON.parse(readFileSync(join(folder, 'bundle', path), 'utf8')));
    if (!parsed.ok) throw new Error(`${path}: ${parsed.reason}`);
    return parsed.value;
  };
  const { listingShards } = read(BUNDLE_PATHS.manifest, parseManifest);
  const shards = Array.from({ length: listingShards }, (_, shard) => read(BUNDLE_PATHS.listing(shard), parseListing));
  return shards.flatMap(({ stories }) => stories.map(({ id }) => read(BUNDLE_PATHS.story(id), parseStory)));
}
