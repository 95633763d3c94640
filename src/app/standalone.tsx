import { QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom';
import type { Manifest, Story } from '../engine/model.ts';
import { createQueryClient } from '../loading/query-client.ts';
import { StoryView } from '../reader/StoryView.tsx';
import { storyHeadline } from '../reader/story-parts.ts';
import { loadTimeline } from '../reader/timeline/load-timeline.ts';
import { page as words } from '../words/fr.ts';
import styles from './Shell.module.css';

// A page is written at once, whole.
await loadTimeline();

/** Nothing of the page asks anything of anybody: a file that opens from a disk, in twenty years. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";

/**
 * The finished page of one story as one file, complete without a network.
 *
 * Links to other pages of the site lead nowhere from a disk: their words stay, the link goes.
 *
 * @param sheet The style sheet of the reading page, its faces in it as `data:` addresses.
 */
export function writeStandalone(story: Story, manifest: Manifest, sheet: string): string {
  const body = renderToStaticMarkup(
    <QueryClientProvider client={createQueryClient()}>
      <StaticRouter location="/">
        <div>
          <main className={styles.main}>
            <StoryView story={story} edition={manifest.title} />
          </main>
          <footer className={styles.foot}>
            {manifest.notice !== null && <p>{manifest.notice}</p>}
            <p>{words.madeWith}</p>
          </footer>
        </div>
      </StaticRouter>
    </QueryClientProvider>,
  );
  const title = renderToStaticMarkup(<title>{words.title(storyHeadline(story), manifest.title)}</title>);
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    title,
    // The faces are there at once: nothing has to do without them.
    `<style>${sheet.replaceAll('font-display:optional', 'font-display:block')}</style>`,
  ];
  return `<!doctype html><html lang="fr"><head>${head.join('')}</head><body>${dropOuterLinks(body)}</body></html>\n`;
}

/** Only anchors within the page lead somewhere; an attribute's value has no `"` of its own. */
const dropOuterLinks = (html: string) => html.replace(/ href="(?!#)[^"]*"/g, '');
