import type * as AppEntry from '../app/server.tsx';
import type { Bundle } from '../engine/bundles.ts';
import type { DayFile, Manifest, Story } from '../engine/model.ts';
import { errors, front, page as pageWords } from '../words/fr.ts';
import { newsroom } from '../words/newsroom.ts';
import { filesOf } from './compile-edition.ts';
import {
  embedJson,
  headOfDossier,
  headOfList,
  headOfPeriod,
  headOfStory,
  headOfTimes,
  headOfVoice,
  headOfVoices,
  type PageHead,
  writeHead,
} from './page-head.ts';
import { type Allowed, headersFile, securityHeaders, securityPolicy } from './security-policy.ts';
import { writeExports } from './write-exports.ts';

/** The app's own entry for making pages in advance. */
export type AppServer = typeof AppEntry;
type PageData = Parameters<AppServer['renderPage']>[0];

/** What every page of a site has in common. */
export type Frame = {
  /** `index.html`, with its marks `<!--head-->`, `<!--page-->`, `<!--program-->`. */
  readonly template: string;
  readonly base: string;
  readonly url: string | null;
  readonly styles: {
    readonly story: string;
    /** Of the pages that list stories. */
    readonly list: string;
  };
  /** Addresses of the files that `styles.list` was taken from: who comes to a list from a story loads them. */
  readonly listSheets: readonly string[];
  /** Addresses of the program's modules. */
  readonly program: readonly string[];
  /** Addresses of the faces that every page needs at once. */
  readonly fonts: readonly string[];
  /** Addresses of the newsroom's own program and style sheets. */
  readonly newsroom: { readonly program: readonly string[]; readonly sheets: readonly string[] };
};

/** Folders of the addresses of the newsroom, and of the page in its frames. */
export const NEWSROOM_FOLDER = 'atelier/';
const PREVIEW_FOLDER = 'apercu/';

export type SiteFile = { readonly path: string; readonly text: string };

type Page = {
  readonly file: string;
  readonly data: PageData;
  readonly head: PageHead;
  readonly address: string | null;
};

/**
 * Every file of the site but the program and the fonts: pages, bundle, headers. The same bundle gives the same bytes.
 *
 * One at a time: ten thousand pages would not fit in memory together.
 */
export function* makeSite(bundle: Bundle, app: AppServer, frame: Frame): Generator<SiteFile> {
  const script = app.startScript(frame.program);
  const styles = Object.values(frame.styles);
  const policyOf = (sheet: string) => securityPolicy({ scripts: [script], styles: [sheet] });
  const policies = { story: policyOf(frame.styles.story), list: policyOf(frame.styles.list) };
  const desk = { scripts: [app.startScript(frame.newsroom.program)], styles, trustedTypes: [app.WORKER_POLICY] };
  for (const page of pagesOf(bundle, app, frame)) {
    yield { path: page.file, text: writePage(page, { ...frame, script, policies, app }) };
  }
  yield* writeExports(bundle, { manifest: bundle.manifest, addressOf: addressIn(frame), names: app.EXPORTS });
  for (const { path, text } of filesOf(bundle)) yield { path: `bundle/${path}`, text };
  yield { path: `${NEWSROOM_FOLDER}index.html`, text: writeNewsroom(frame, desk, openingOf(frame)) };
  yield { path: `${NEWSROOM_FOLDER}${PREVIEW_FOLDER}index.html`, text: writeNewsroom(frame, desk, '') };
  // A host's headers are one for all pages: what any of them may do. The policy inside each page is its own.
  const whole = securityPolicy({ ...desk, scripts: [script, ...desk.scripts] });
  yield { path: '_headers', text: headersFile(securityHeaders(whole), frame.base) };
}

/** Stands until the program takes its place; where none can run, it stays. */
const openingOf = ({ base }: Frame) =>
  [
    `<main data-opening><h1>${newsroom.name}</h1><p>${newsroom.loading} ${newsroom.needsProgram}</p>`,
    `<p><a href="${base}">${pageWords.home}</a></p></main>`,
  ].join('');

/** The desk, or the page in its frames: their program does the rest. */
function writeNewsroom(frame: Frame, allowed: Allowed, inside: string): string {
  const inHead = [
    `<meta http-equiv="Content-Security-Policy" content="${securityPolicy(allowed)}">`,
    '<meta name="robots" content="noindex">',
    ...frame.fonts.map((font) => `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>`),
    `<style>${frame.styles.story}</style>`,
    ...frame.newsroom.sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`),
    `<script>${allowed.scripts.join('')}</script>`,
    `<title>${newsroom.title}</title>`,
  ];
  return fillTemplate(frame, {
    '<!--head-->': inHead.join(''),
    '<!--page-->': inside,
  });
}

/** The page of the site as the template has it. @param parts by the mark that they take the place of. */
function fillTemplate({ template, base }: Frame, parts: Readonly<Record<string, string>>): string {
  const all: Readonly<Record<string, string>> = { '<!--program-->': '', '%BASE_URL%': base, ...parts };
  return template
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace(/<!--\w+-->|%BASE_URL%/g, (mark) => all[mark] ?? mark);
}

/** The address of a page on the web; null when the site does not know where it will be. */
const addressIn =
  ({ base, url }: Frame) =>
  (path: string) =>
    url === null ? null : new URL(base + path.slice(1), url).href;

function pagesOf(bundle: Bundle, app: AppServer, frame: Frame): Page[] {
  const { manifest, listings, stories, dossiers, voiceListings, voices } = bundle;
  const { dayIndex, days, dossierEvents } = bundle;
  const addressOf = addressIn(frame);
  const page = (data: PageData, head: PageHead): Page => ({
    file: `${data.path.slice(1)}index.html`,
    data,
    head,
    address: addressOf(data.path),
  });
  const shown = dossiers.slice(0, app.FRONT_DOSSIERS);
  const latest = { shard: 0, content: listings[0]! };
  return [
    page({ path: '/', manifest, listing: latest, dossiers: shown }, headOfList(manifest)),
    ...listings.slice(1).map((content, index) => {
      const data = { path: `/page/${index + 2}/`, manifest, listing: { shard: index + 1, content } };
      return page(data, headOfList(manifest, front.pageTitle(index + 2, listings.length)));
    }),
    ...stories.map((story) => {
      const path = `/article/${story.id}/`;
      return page({ path, manifest, story: asShown(story) }, headOfStory(manifest, story, addressOf(path)));
    }),
    ...voiceListings.map((content, shard) => {
      const data = { path: `/voix/${shard === 0 ? '' : `page/${shard + 1}/`}`, manifest, voices: { shard, content } };
      return page(data, headOfVoices(manifest, shard));
    }),
    ...voices.map((voice) => {
      const path = `/voix/${voice.id}/${voice.shard === 0 ? '' : `page/${voice.shard + 1}/`}`;
      return page({ path, manifest, voice }, headOfVoice(manifest, voice));
    }),
    page({ path: '/chronologie/', manifest, dayIndex, days: latestDays(bundle) }, headOfTimes(manifest)),
    ...days.map((file) => {
      const path = `/chronologie/${file.period}/${furtherPage(file)}`;
      return page({ path, manifest, dayIndex, days: [file] }, headOfPeriod(manifest, file));
    }),
    ...dossiers.flatMap((dossier, index) =>
      dossierEvents[index]!.map((events) => {
        const path = `/dossier/${dossier.id}/${furtherPage(events)}`;
        return page({ path, manifest, dossiers: [dossier], events }, headOfDossier(manifest, dossier, events));
      }),
    ),
    { ...notFoundPage(manifest, latest), file: '404.html' },
  ];
}

/** A page shows no date that is off the axis, and has no need to know of it: its file in the bundle does. */
const asShown = (story: Story): Story => ({ ...story, times: story.times.filter(({ event }) => event !== null) });

const furtherPage = ({ shard }: { readonly shard: number }) => (shard === 0 ? '' : `page/${shard + 1}/`);

/** The files that the first page of the chronology shows. */
const latestDays = ({ dayIndex, days }: Bundle): DayFile[] =>
  days.filter(({ period, shard }) => shard === 0 && dayIndex.latest.includes(period));

/** What a host answers at an address that leads nowhere; the program then looks at the address. */
function notFoundPage(manifest: Manifest, listing: NonNullable<PageData['listing']>): Omit<Page, 'file'> {
  return { data: { path: '/404/', manifest, listing }, head: headOfList(manifest, errors.notFound), address: null };
}

type PageFrame = Frame & { readonly script: string; readonly policies: Frame['styles']; readonly app: AppServer };

function writePage({ data, head, address }: Page, frame: PageFrame): string {
  const { app, base, styles, listSheets, script, policies, fonts } = frame;
  const kind = data.story ? 'story' : 'list';
  const inHead = [
    // A policy in a `<meta>` holds for what comes after it.
    `<meta http-equiv="Content-Security-Policy" content="${policies[kind]}">`,
    ...fonts.map((font) => `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>`),
    `<style>${styles[kind]}</style>`,
    // Disabled, a sheet is not fetched; named, it is not asked for by the program either: the page has it already.
    ...(data.story ? [] : listSheets.map((sheet) => `<link rel="stylesheet" href="${sheet}" disabled>`)),
    `<script>${script}</script>`,
    writeHead(head, data.manifest.title, address),
  ];
  return fillTemplate(frame, {
    '<!--head-->': inHead.join(''),
    '<!--page-->': app.renderPage(data, base),
    // After the text: whoever reads waits for neither.
    '<!--program-->': [
      ...(head.data === null ? [] : [embedJson('type="application/ld+json"', head.data)]),
      embedJson(`type="application/json" id="${app.PAGE_DATA_ID}"`, data),
    ].join(''),
  });
}
