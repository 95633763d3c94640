/** Front door to the bundle: its files from the articles of an edition, and back. */
import { extentOf } from './axis.ts';
import { BUNDLE_VERSION } from './bundle/parse-bundle.ts';
import { readingMinutes } from './bundle/reading-time.ts';
import { markRetellings } from './chronology/group-mentions.ts';
import { chronologyOf, eventFilesOf, type TellingStory } from './chronology.ts';
import type {
  AnnotatedArticle,
  ArticleId,
  BlockKind,
  DayFile,
  DayIndex,
  Dossier,
  Edition,
  EventFile,
  Listing,
  ListingEntry,
  Manifest,
  Problem,
  PullQuote,
  Quotation,
  Story,
  StoryReference,
  VoiceFile,
  VoiceListing,
} from './model.ts';
import { type Catalogue, readCatalogue, resolveRelated } from './related/resolve-related.ts';
import { shortHash } from './text/hash.ts';
import { slugOf } from './text/slug.ts';
import { type GatheredVoice, gatherVoices } from './voices/gather-voices.ts';
import { wordsSaid } from './voices.ts';

export type { Parsed } from './bundle/guards.ts';
export {
  parseArticleId,
  parseDossier,
  parseListing,
  parseManifest,
  parseStory,
} from './bundle/parse-bundle.ts';
export { parseDayIndex, parseDays, parseEvents, parsePeriod } from './bundle/parse-days.ts';
export { DEFAULT_EDITION, parseEdition } from './bundle/parse-edition.ts';
export { parseVoice, parseVoiceId, parseVoiceListing } from './bundle/parse-voices.ts';
export { slugOf } from './text/slug.ts';

const FIRST_SHARD = 50;
const OTHER_SHARDS = 200;
const VOICE_SHARD = 200;
const MOST_SECTIONS = 24;
const MOST_DOSSIERS = 12;
const VERSION = { version: BUNDLE_VERSION } as const;

/** Paths under the bundle's folder, the same on disk, in the network and here. */
export const BUNDLE_PATHS = {
  manifest: 'bundle.json',
  listing: (shard: number) => `listing/${shardName(shard)}.json`,
  story: (id: string) => `stories/${id}.json`,
  dossier: (id: string) => `dossiers/${id}.json`,
  /** No voice has an id of digits alone. */
  voices: (shard: number) => `voices/${shardName(shard)}.json`,
  voice: (id: string, shard: number) => `voices/${id}${shard === 0 ? '' : `/${shardName(shard)}`}.json`,
  /** No period has this name. */
  dayIndex: 'days/index.json',
  days: (period: string, shard: number) => `days/${period}${shard === 0 ? '' : `/${shardName(shard)}`}.json`,
  dossierEvents: (id: string, shard: number) => `dossiers/${id}/${shardName(shard)}.json`,
} as const;

function shardName(shard: number): string {
  return String(shard).padStart(4, '0');
}

export type EditionArticle = { readonly id: ArticleId; readonly article: AnnotatedArticle };

export type Bundle = {
  readonly manifest: Manifest;
  readonly listings: readonly Listing[];
  readonly stories: readonly Story[];
  readonly dossiers: readonly Dossier[];
  readonly voiceListings: readonly VoiceListing[];
  /** The files of each voice stand together, in their order. */
  readonly voices: readonly VoiceFile[];
  readonly dayIndex: DayIndex;
  /** The files of each period stand together, in their order. */
  readonly days: readonly DayFile[];
  /** Of each dossier, in the order of `dossiers`: its files, in their order. */
  readonly dossierEvents: readonly (readonly EventFile[])[];
  /** Of the stories (by id) and of the edition itself (`null`): related lines and dossier entries that lead nowhere. */
  readonly warnings: readonly { readonly id: ArticleId | null; readonly problem: Problem }[];
};

/**
 * Puts the articles of an edition together: related lines and dossiers become links, stories are ranked newest first.
 *
 * @param articles with ids that differ; their order does not matter.
 */
export function buildBundle(edition: Edition, articles: readonly EditionArticle[]): Bundle {
  const labels = sectionLabels(edition, articles);
  const references = articles.map((entry) => referenceOf(entry, labels));
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  const writeStory = storyWriter(references);
  const written = articles.map((entry) => writeStory(edition, entry));
  const told = written.map((story) => ({ story, reference: byId.get(story.id)! }));
  const { voices, ofStories } = gatherVoices(told);
  const { index: dayIndex, days } = chronologyOf(told);
  const stories = written.map((story) => ({ ...story, voices: ofStories.get(story.id)! }));
  const entries = stories.map((story) => entryOf(story, byId.get(story.id)!)).sort(newestFirst);
  return {
    manifest: manifestOf(edition, entries, stories, { voices: voices.length, events: dayIndex.events }),
    listings: listingsOf(entries),
    stories,
    dossiers: dossiersOf(edition, entries),
    voiceListings: voiceListingsOf(voices),
    voices: voices.flatMap(voiceFilesOf),
    dayIndex,
    days,
    dossierEvents: dossierEventsOf(edition, told),
    warnings: [...relatedWarnings(articles, stories), ...dossierWarnings(edition, byId)],
  };
}

/** Makes one story of an article, its related lines and dossiers resolved. */
export type WriteStory = (edition: Edition, entry: EditionArticle) => Story;

/**
 * Indexes the stories that may be linked to, once for as many articles as there are.
 *
 * @param references of the whole bundle; an article's own is passed over where its lines are resolved.
 */
export function storyWriter(references: readonly StoryReference[]): WriteStory {
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  const catalogue = readCatalogue(references);
  return (edition, entry) => storyOf(edition, entry, catalogue, byId);
}

/** The bundle as files: path under the bundle's folder, and text. The same bundle gives the same bytes. */
export function writeBundle(bundle: Bundle): { readonly path: string; readonly text: string }[] {
  const file = (path: string, content: unknown) => ({ path, text: JSON.stringify(content) });
  return [
    file(BUNDLE_PATHS.manifest, bundle.manifest),
    ...bundle.listings.map((listing, shard) => file(BUNDLE_PATHS.listing(shard), listing)),
    ...bundle.stories.map((story) => file(BUNDLE_PATHS.story(story.id), story)),
    ...bundle.dossiers.map((dossier) => file(BUNDLE_PATHS.dossier(dossier.id), dossier)),
    ...bundle.voiceListings.map((listing, shard) => file(BUNDLE_PATHS.voices(shard), listing)),
    ...bundle.voices.map((voice) => file(BUNDLE_PATHS.voice(voice.id, voice.shard), voice)),
    file(BUNDLE_PATHS.dayIndex, bundle.dayIndex),
    ...bundle.days.map((days) => file(BUNDLE_PATHS.days(days.period, days.shard), days)),
    ...bundle.dossierEvents.flat().map((events) => file(BUNDLE_PATHS.dossierEvents(events.id, events.shard), events)),
  ];
}

function blockText({ text, blocks }: Pick<Story, 'text' | 'blocks'>, kind: BlockKind): string | null {
  const block = blocks.find((candidate) => candidate.kind === kind);
  return block ? text.slice(block.start, block.end) : null;
}

/** Sections by id: « CULTURE » and « Culture » are one, labelled as the edition writes it, else as most articles do. */
function sectionLabels(edition: Edition, articles: readonly EditionArticle[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { article } of articles) {
    const label = blockText(article, 'section');
    if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const rarestFirst = [...counts].sort(([a, countA], [b, countB]) => countA - countB || (a < b ? -1 : 1));
  const labels = [...rarestFirst.map(([label]) => label), ...edition.sections];
  return new Map(labels.map((label) => [sectionId(label), label]));
}

/**
 * The id of a section, from its label as the edition or an article writes it: « CULTURE » and « Culture » have the same.
 *
 * @returns A slug. A label without a letter a-z, in another script, is still a section, apart from all others.
 */
export const sectionId = (label: string): string => slugOf(label) ?? shortHash(label.toLowerCase());

function referenceOf({ id, article }: EditionArticle, labels: ReadonlyMap<string, string>): StoryReference {
  const headline = blockText(article, 'headline') ?? id;
  const section = blockText(article, 'section');
  return {
    id,
    headline,
    section: section === null ? null : labels.get(sectionId(section))!,
    publication: article.publication,
  };
}

function storyOf(
  edition: Edition,
  { id, article }: EditionArticle,
  catalogue: Catalogue,
  byId: ReadonlyMap<ArticleId, StoryReference>,
): Story {
  const { related, ...rest } = article;
  const story: Story = {
    format: 'liseuse-story',
    ...VERSION,
    id,
    ...rest,
    readingMinutes: readingMinutes(article.text),
    related: related.map((line) => resolveRelated(article.text, line, catalogue, id)),
    dossiers: edition.dossiers
      .filter((dossier) => dossier.articles.includes(id))
      .map((dossier) => ({
        id: dossier.id,
        title: dossier.title,
        stories: dossier.articles.flatMap((member) => byId.get(member) ?? []),
      })),
  };
  return { ...story, times: markRetellings(story, extentOf) };
}

function entryOf(story: Story, reference: StoryReference): ListingEntry {
  return {
    ...reference,
    deck: blockText(story, 'deck'),
    readingMinutes: story.readingMinutes,
    quotations: story.quotations.length,
    pullQuote: pullQuoteOf(story),
    hash: shortHash(JSON.stringify(story)),
  };
}

/** A whole sentence, said in one breath and in these words by somebody we are sure of; short enough to stand in a margin. */
function pullQuoteOf(story: Story): PullQuote | null {
  const fits = (quotation: Quotation) => {
    const words = wordsSaid(story.text, quotation);
    return (
      quotation.segments.length === 1 &&
      quotation.kind !== 'indirect' &&
      quotation.confidence >= 0.8 &&
      words.length >= 40 &&
      words.length <= 160 &&
      /^\p{Lu}/u.test(words) &&
      !/[[(](?:\.{3}|…)/u.test(words)
    );
  };
  for (const quotation of story.quotations) {
    const { attribution } = quotation;
    if (attribution.kind === 'unidentified' || !fits(quotation)) continue;
    const speaker = story.speakers.find(({ id }) => id === attribution.speaker);
    if (speaker) return { quotation: quotation.id, words: wordsSaid(story.text, quotation), speaker: speaker.name };
  }
  return null;
}

/** Newest first; undated ones last, by id. */
function newestFirst(a: ListingEntry, b: ListingEntry): number {
  const [dateA, dateB] = [a.publication?.value ?? '', b.publication?.value ?? ''];
  if (dateA !== dateB) return dateA < dateB ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

function listingsOf(entries: readonly ListingEntry[]): Listing[] {
  const shards = [entries.slice(0, FIRST_SHARD)];
  for (let start = FIRST_SHARD; start < entries.length; start += OTHER_SHARDS)
    shards.push(entries.slice(start, start + OTHER_SHARDS));
  return shards.map((stories) => ({ format: 'liseuse-listing', ...VERSION, stories }));
}

function dossiersOf(edition: Edition, entries: readonly ListingEntry[]): Dossier[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return edition.dossiers.map(({ id, title, deck, articles }) => ({
    format: 'liseuse-dossier',
    ...VERSION,
    id,
    title,
    deck,
    stories: articles.flatMap((member) => byId.get(member) ?? []),
  }));
}

function dossierEventsOf(edition: Edition, told: readonly TellingStory[]): EventFile[][] {
  const byId = new Map(told.map((telling) => [telling.story.id, telling]));
  return edition.dossiers.map((dossier) =>
    eventFilesOf(
      dossier,
      dossier.articles.flatMap((member) => byId.get(member) ?? []),
    ),
  );
}

/** At least one piece, which may be empty. */
function cutEvery<T>(size: number, list: readonly T[]): (readonly T[])[] {
  const count = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: count }, (_, piece) => list.slice(piece * size, (piece + 1) * size));
}

function voiceListingsOf(voices: readonly GatheredVoice[]): VoiceListing[] {
  const entries = voices.map(({ entry }) => entry);
  return cutEvery(VOICE_SHARD, entries).map((voices) => ({ format: 'liseuse-voices', ...VERSION, voices }));
}

function voiceFilesOf({ entry, spellings, said }: GatheredVoice): VoiceFile[] {
  return cutEvery(VOICE_SHARD, said).map((said, shard, { length }) => ({
    format: 'liseuse-voice',
    ...VERSION,
    ...entry,
    spellings,
    said,
    shard,
    shards: length,
  }));
}

function manifestOf(
  edition: Edition,
  entries: readonly ListingEntry[],
  stories: readonly Story[],
  { voices, events }: { readonly voices: number; readonly events: number },
): Manifest {
  const { id, title, language, timeZone, notice } = edition;
  const known = new Set(entries.map((entry) => entry.id));
  return {
    format: 'liseuse-bundle',
    ...VERSION,
    id,
    title,
    language,
    timeZone,
    notice,
    counts: {
      stories: stories.length,
      quotations: stories.reduce((sum, story) => sum + story.quotations.length, 0),
      times: stories.reduce((sum, story) => sum + story.times.length, 0),
      voices,
      events,
    },
    sections: sectionsOf(edition, entries).slice(0, MOST_SECTIONS),
    dossiers: edition.dossiers.slice(0, MOST_DOSSIERS).map((dossier) => ({
      id: dossier.id,
      title: dossier.title,
      stories: dossier.articles.filter((member) => known.has(member)).length,
    })),
    listingShards: listingsOf(entries).length,
    voiceShards: Math.max(1, Math.ceil(voices / VOICE_SHARD)),
  };
}

/** Those that have a story: first in the edition's order, then the others by label. */
function sectionsOf(edition: Edition, entries: readonly ListingEntry[]): Manifest['sections'] {
  const counts = new Map<string, number>();
  for (const { section } of entries) if (section !== null) counts.set(section, (counts.get(section) ?? 0) + 1);
  const named = edition.sections.filter((label) => counts.has(label));
  const others = [...counts.keys()].sort((a, b) => (sectionId(a) < sectionId(b) ? -1 : 1));
  return [...new Set([...named, ...others])].map((label) => ({
    id: sectionId(label),
    label,
    stories: counts.get(label)!,
  }));
}

function relatedWarnings(articles: readonly EditionArticle[], stories: readonly Story[]): Bundle['warnings'] {
  return stories.flatMap((story, index) =>
    relatedProblems(articles[index]!.article, story).map((problem) => ({ id: story.id, problem })),
  );
}

/** The related lines of an article that lead nowhere, or to a title that is not quite theirs. @param story made of the article. */
export function relatedProblems(article: AnnotatedArticle, { text, related }: Story): Problem[] {
  return related.flatMap(({ title, match }, index): Problem[] => {
    if (match === 'exact') return [];
    const code = match === 'none' ? 'W-RELATED-UNRESOLVED' : 'W-RELATED-FUZZY';
    return [{ code, line: article.related[index]!.line, detail: text.slice(title.start, title.end) }];
  });
}

function dossierWarnings(edition: Edition, byId: ReadonlyMap<ArticleId, StoryReference>): Bundle['warnings'] {
  return edition.dossiers.flatMap((dossier) =>
    dossier.articles
      .filter((member) => !byId.has(member))
      .map((member) => ({
        id: null,
        problem: { code: 'E-DOSSIER-ARTICLE' as const, line: 1, detail: `${dossier.id} → ${member}` },
      })),
  );
}
