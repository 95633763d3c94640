import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router-dom';
import { createQueryClient } from '../loading/query-client.ts';
import { ROOT_ID } from './page-frame.ts';

/** Starts what the address asks for: the desk, or the page in one of its frames. Neither loads the other's program. */
export async function startNewsroom(): Promise<void> {
  const client = createQueryClient();
  const isPreview = location.pathname.endsWith('/apercu/');
  // What stands in a frame asks the network for nothing.
  if (isPreview) client.prefetchQuery = async () => {};
  const { Page } = isPreview ? await import('./Preview.tsx') : await import('./DeskPage.tsx');
  createRoot(document.getElementById(ROOT_ID)!).render(
    <QueryClientProvider client={client}>
      <MemoryRouter useTransitions={false}>
        <Page />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}
