import type { DayFile, Dossier, EventFile, Manifest, Story, VoiceFile } from '../engine/model.ts';
import { writeNewsArticle } from '../engine/news-article.ts';
import { chronology, sayFacts } from '../words/chronology.ts';
import { front, page } from '../words/fr.ts';
import { voices } from '../words/voices.ts';

/** What search engines, feeds and shared links read of a page. */
export type PageHead = {
  readonly title: string;
  readonly description: string;
  readonly type: 'website' | 'article';
  /** schema.org data, when the page has some. */
  readonly data: object | null;
};

/** Of the lists of stories, and of the page that is not found. @param part names the page within the edition; the edition's title for its front. */
export function headOfList(manifest: Manifest, part = manifest.title): PageHead {
  return {
    title: page.title(part, manifest.title),
    description: front.description(manifest.title, manifest.counts.stories),
    type: 'website',
    data: null,
  };
}

/** @param address of the page on the web; null when the site does not know where it will be. */
export function headOfStory(manifest: Manifest, story: Story, address: string | null): PageHead {
  const data = writeNewsArticle(story, manifest, address);
  return {
    title: page.title(data.headline, manifest.title),
    description:
      data.description ?? firstSentence(data.articleBody) ?? front.description(manifest.title, manifest.counts.stories),
    type: 'article',
    data,
  };
}

/** @param shard of the list, from 0. */
export function headOfVoices(manifest: Manifest, shard: number): PageHead {
  return {
    ...headOfList(manifest, voices.pageTitle(voices.title, shard + 1, manifest.voiceShards ?? 1)),
    description: voices.description(manifest.title, manifest.counts.voices ?? 0, manifest.counts.stories),
  };
}

export function headOfVoice(manifest: Manifest, voice: VoiceFile): PageHead {
  return {
    ...headOfList(manifest, voices.pageTitle(voices.nameOf(voice.name), voice.shard + 1, voice.shards)),
    description: `${voices.nameOf(voice.name)}, ${voices.facts(voice)}`,
  };
}

export function headOfTimes(manifest: Manifest): PageHead {
  return {
    ...headOfList(manifest, chronology.title),
    description: chronology.description(manifest.title, manifest.counts.events ?? 0, manifest.counts.stories),
  };
}

export function headOfPeriod(manifest: Manifest, days: DayFile): PageHead {
  const title = chronology.pageTitle(chronology.periodName(days.period), days.shard + 1, days.shards);
  return {
    ...headOfList(manifest, title),
    description: `${chronology.title}, ${title} : ${sayFacts(days)}`,
  };
}

export function headOfDossier(manifest: Manifest, { title, deck, stories }: Dossier, file: EventFile): PageHead {
  return {
    ...headOfList(manifest, chronology.pageTitle(title, file.shard + 1, file.shards)),
    description: deck ?? chronology.dossierCounts(stories.length, file.events.length),
  };
}

function firstSentence(body: string): string | null {
  const words = /^.{1,240}?[.!?…](?=\s|$)/u.exec(body)?.[0] ?? body.slice(0, 200).trim();
  return words === '' ? null : words;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Words as they stand in a page or a drawing, between tags or in the quotation marks of an attribute. */
export const escapeHtml = (words: string) => words.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);

/**
 * A `<script>` that holds data and runs nothing: no `<` in it, so that nothing in a text closes the element.
 *
 * @param attributes with the type of the data: `type="application/json" id="donnees"`.
 */
export const embedJson = (attributes: string, content: unknown) =>
  `<script ${attributes}>${JSON.stringify(content).replaceAll('<', '\\u003c')}</script>`;

/** @param address See {@link headOfStory}. */
export function writeHead(head: PageHead, edition: string, address: string | null): string {
  const meta = (name: string, content: string) => `<meta name="${name}" content="${escapeHtml(content)}">`;
  const graph = (name: string, content: string) => `<meta property="og:${name}" content="${escapeHtml(content)}">`;
  return [
    `<title>${escapeHtml(head.title)}</title>`,
    meta('description', head.description),
    graph('type', head.type),
    graph('title', head.title),
    graph('description', head.description),
    graph('site_name', edition),
    graph('locale', 'fr_FR'),
    ...(address === null ? [] : [graph('url', address), `<link rel="canonical" href="${escapeHtml(address)}">`]),
  ].join('');
}
