import { QueryClient } from '@tanstack/react-query';
import { isWorthRetrying } from './bundle-files.ts';

/** A bundle does not change while it is read: what was loaded once is not asked for again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 30 * 60_000,
        retry: isWorthRetrying,
        // « online » would wait in silence for a network that the browser believes gone; the reader is told instead.
        networkMode: 'always',
        // What failed for want of a network is asked for again when it is back.
        refetchOnReconnect: true,
      },
    },
  });
}
