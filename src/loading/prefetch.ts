import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ArticleId } from '../engine/model.ts';
import { storyQuery } from './bundle-files.ts';

/** Beyond that, a page full of links would fetch the whole edition. */
const MOST = 6;

const whenIdle: (work: () => void) => void =
  typeof requestIdleCallback === 'function' ? (work) => requestIdleCallback(work) : (work) => setTimeout(work, 200);

/** A reader who asked their browser to spare data is not sent what they did not ask for. */
const sparesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Loads the stories that a reader may open next, when the browser has nothing else to do. */
export function usePrefetch(ids: readonly ArticleId[]): void {
  const client = useQueryClient();
  const wanted = [...new Set(ids)].slice(0, MOST).join(' ');
  useEffect(() => {
    if (wanted === '' || sparesData()) return;
    whenIdle(() => {
      for (const id of wanted.split(' ')) prefetchStory(client, id as ArticleId);
    });
  }, [client, wanted]);
}

/** Failures stay silent: the page will ask again when the reader comes. */
export function prefetchStory(client: QueryClient, id: ArticleId): void {
  void client.prefetchQuery(storyQuery(id));
}
