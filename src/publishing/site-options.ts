import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { command as words } from '../words/terminal.ts';

export type SiteOptions = {
  /** The folder of the texts. */
  readonly articles: string;
  /** Where the site will be on the web, `https://…`; null leaves out what needs it. */
  readonly url: string | null;
};

/** From the environment: `LISEUSE_ARTICLES`, a folder named from where the command was typed, and `LISEUSE_URL`. */
export function readSiteOptions(root: string): SiteOptions {
  const { LISEUSE_ARTICLES: articles, LISEUSE_URL: url, INIT_CWD: from } = process.env;
  return { articles: articles ? resolve(from ?? root, articles) : join(root, 'public', 'articles'), url: url || null };
}

/** Says in a sentence, before anything is built, that the folder of the texts cannot be read; true when it can. */
export function canReadTexts(): boolean {
  const { articles } = readSiteOptions(process.cwd());
  try {
    readdirSync(articles);
    return true;
  } catch (error) {
    console.error(words.unreadable(articles, String((error as NodeJS.ErrnoException).code)));
    return false;
  }
}
