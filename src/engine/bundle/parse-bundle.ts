import type { ArticleId, Dossier, Listing, Manifest, Story } from '../model.ts';
import {
  type Check,
  type Fields,
  has,
  isCount,
  isListOf,
  isNullOr,
  isSpan,
  isText,
  type Parsed,
  parseFile,
} from './guards.ts';

/** The version that this reader writes; it opens every 1.x and refuses 2.x. */
export const BUNDLE_VERSION = '1.4';

const ARTICLE_ID = /^[a-z0-9][a-z0-9-]{0,119}$/;

export const isTextOrNull: Check = (value) => value === null || typeof value === 'string';

/** @returns null for an address that no story can have. */
export function parseArticleId(value: string | undefined): ArticleId | null {
  return value !== undefined && ARTICLE_ID.test(value) ? (value as ArticleId) : null;
}

export const isId: Check = (value) => typeof value === 'string' && ARTICLE_ID.test(value);
const isPublication = isNullOr(has({ value: isText, basis: isText }));
export const reference = { id: isId, headline: isText, section: isTextOrNull, publication: isPublication };
const isEntry = has({
  ...reference,
  deck: isTextOrNull,
  readingMinutes: isCount,
  quotations: isCount,
  pullQuote: isNullOr(has({ words: isText, speaker: isText })),
});
const isAttribution: Check = (value) =>
  has({ kind: isText, source: isNullOr(isSpan), cue: isNullOr(isSpan) })(value) &&
  ((value as Fields).kind === 'unidentified' || isText((value as Fields).speaker));
const isQuotation = has({
  id: isText,
  segments: (value) =>
    isListOf((segment) => isSpan(segment) && has({ content: isSpan })(segment))(value) &&
    (value as unknown[]).length > 0,
  attribution: isAttribution,
  medium: isNullOr(isSpan),
  evidence: isListOf(isSpan),
});
const isTime: Check = (value) =>
  isSpan(value) &&
  has({ id: isText, type: isText, value: isText, basis: has({ kind: isText }), event: isNullOr(isSpan) })(value);
const isOptional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const SHAPES = {
  'liseuse-bundle': has({
    id: isText,
    title: isText,
    notice: isTextOrNull,
    counts: has({ stories: isCount, quotations: isCount, voices: isOptional(isCount), events: isOptional(isCount) }),
    sections: isListOf(has({ id: isText, label: isText })),
    dossiers: isListOf(has({ id: isText, title: isText })),
    listingShards: isCount,
    voiceShards: isOptional(isCount),
  }),
  'liseuse-listing': has({ stories: isListOf(isEntry) }),
  'liseuse-dossier': has({ id: isText, title: isText, deck: isTextOrNull, stories: isListOf(isEntry) }),
  'liseuse-story': has({
    id: isId,
    text: isText,
    blocks: isListOf((block) => isSpan(block) && has({ kind: isText })(block)),
    publication: isPublication,
    updatedOn: isTextOrNull,
    quotations: isListOf(isQuotation),
    speakers: isListOf(has({ id: isText, name: isText })),
    times: isListOf(isTime),
    related: isListOf(has({ title: isSpan, target: isNullOr(has(reference)) })),
    dossiers: isListOf(has({ id: isText, title: isText, stories: isListOf(has(reference)) })),
    readingMinutes: isCount,
    voices: isOptional(isListOf(has({ speaker: isText, voice: isId, stories: isCount }))),
  }),
} as const;

const parse = <T>(json: unknown, format: keyof typeof SHAPES): Parsed<T> => parseFile(json, format, SHAPES[format]);

/**
 * The guards of the browser: light, they look at what a page takes apart. The words of closed lists (kinds of blocks, of attributions,
 * of bases), how a date was counted and what no page shows are taken as they come: the tests hold what we write to the whole schema.
 */
export const parseManifest = (json: unknown) => parse<Manifest>(json, 'liseuse-bundle');
export const parseListing = (json: unknown) => parse<Listing>(json, 'liseuse-listing');
export const parseDossier = (json: unknown) => parse<Dossier>(json, 'liseuse-dossier');
export const parseStory = (json: unknown) => parse<Story>(json, 'liseuse-story');
