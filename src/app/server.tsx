import { QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom';
import { fillCache, type PageData } from '../loading/page-data.ts';
import { createQueryClient } from '../loading/query-client.ts';
import * as lists from '../reader/lists.ts';
import { loadTimeline } from '../reader/timeline/load-timeline.ts';
import { App } from './App.tsx';
import { listsQuery } from './lists.tsx';

export { WORKER_POLICY } from '../loading/worker-policy.ts';
export { FRONT_DOSSIERS } from '../reader/lists.ts';
export { EXPORTS } from '../reader/page-contract.ts';
export { PAGE_DATA_ID } from './page-frame.ts';
export { startScript } from './start-script.ts';

// A page is written at once, whole.
await loadTimeline();

/**
 * The inside of a page, complete, from the files that it shows.
 *
 * @param base of the site, `/` or `/sous-dossier/`.
 */
export function renderPage(data: PageData, base: string): string {
  const client = createQueryClient();
  fillCache(client, data);
  lists.fillLists(client, data);
  client.setQueryData(listsQuery().queryKey, lists);
  const html = renderToString(
    <QueryClientProvider client={client}>
      <StaticRouter basename={base} location={base + data.path.slice(1)}>
        <App />
      </StaticRouter>
    </QueryClientProvider>,
  );
  client.clear();
  return html;
}
