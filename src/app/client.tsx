import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { fillCache, type PageData } from '../loading/page-data.ts';
import { createQueryClient } from '../loading/query-client.ts';
import { App } from './App.tsx';
import { listsQuery } from './lists.tsx';
import { PAGE_DATA_ID, ROOT_ID } from './page-frame.ts';

const BASE = import.meta.env.BASE_URL;

/** Takes over the page that was made in advance, or makes it where there is none: in development, at an address that was not foreseen. */
export async function startApp(): Promise<void> {
  dropIndexName();
  const root = document.getElementById(ROOT_ID)!;
  const client = createQueryClient();
  const data = embeddedData();
  if (data) fillCache(client, data);
  const app = <Program client={client} />;
  const isMade = data !== null && (BASE + data.path.slice(1) === location.pathname || isLost(data));
  // A page of lists is taken over once its code is there: until then it stands as it was made.
  if (data && !data.story) {
    await client.prefetchQuery(listsQuery());
    const pages = client.getQueryData(listsQuery().queryKey);
    if (!pages && isMade) return;
    pages?.fillLists(client, data);
  }
  if (isMade) hydrateRoot(root, app);
  else createRoot(root).render(app);
  if (import.meta.hot) import.meta.hot.on('liseuse:bundle', () => client.invalidateQueries());
}

/** The page of the lost addresses is the same at each of them, but where one may have come since: a story's, a voice's, a time's. */
const isLost = ({ path }: PageData) =>
  path === '/404/' &&
  !['article/', 'voix/', 'chronologie/', 'dossier/'].some((folder) => location.pathname.startsWith(BASE + folder));

/** Hosts answer at `/article/x/index.html` too; the page has one address. */
function dropIndexName(): void {
  const { pathname, search, hash } = location;
  if (!pathname.endsWith('/index.html')) return;
  history.replaceState(history.state, '', pathname.slice(0, -'index.html'.length) + search + hash);
}

function Program({ client }: { client: QueryClient }) {
  useEffect(() => {
    document.documentElement.dataset.ready = '';
  }, []);
  return (
    <QueryClientProvider client={client}>
      <BrowserRouter basename={BASE} useTransitions={false}>
        <App />
      </BrowserRouter>
    </QueryClientProvider>
  );
}

function embeddedData(): PageData | null {
  const json = document.getElementById(PAGE_DATA_ID)?.textContent;
  return json ? (JSON.parse(json) as PageData) : null;
}
