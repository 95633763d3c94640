import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { listingQuery } from '../loading/bundle-files.ts';
import type * as ListPages from '../reader/lists.ts';
import { LoadFailed } from '../ui/LoadFailed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { errors } from '../words/fr.ts';

/** The code of the pages of lists, loaded, retried and told like any other file. */
export const listsQuery = () =>
  queryOptions({
    queryKey: ['lists'],
    queryFn: (): Promise<typeof ListPages> => import('../reader/lists.ts'),
    structuralSharing: false,
    retry: 2,
  });

/** A page of lists, once its code is there. */
export function Lists({ children }: { children: (pages: typeof ListPages) => ReactNode }) {
  const { data: pages, error, refetch } = useQuery(listsQuery());
  if (pages) return children(pages);
  if (error) return <LoadFailed title={errors.listFailed} error={error} retry={refetch} />;
  return <Loading />;
}

/** @returns To be called when a finger, a pointer or the keyboard comes near a link to the front page. */
export function usePrefetchFront(): () => void {
  const client = useQueryClient();
  return () => {
    void client.prefetchQuery(listsQuery());
    void client.prefetchQuery(listingQuery(0));
  };
}
