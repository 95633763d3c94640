import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ArticleId } from '../engine/model.ts';
import { LoadError, storyQuery } from '../loading/bundle-files.ts';
import { usePrefetch } from '../loading/prefetch.ts';
import { LoadFailed } from '../ui/LoadFailed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { errors } from '../words/fr.ts';
import { StoryView } from './StoryView.tsx';

type Props = {
  readonly id: ArticleId;
  readonly edition: string;
  /** Shown where the bundle has no such story. */
  readonly missing: ReactNode;
};

export function StoryPage({ id, edition, missing }: Props) {
  const { data: story, error, refetch } = useQuery(storyQuery(id));
  usePrefetch(story ? [...story.related.flatMap((link) => link.target?.id ?? []), ...dossierNeighbours(story)] : []);
  if (story) return <StoryView story={story} edition={edition} />;
  if (error instanceof LoadError && error.failure === 'missing') return missing;
  if (error) return <LoadFailed title={errors.failed} error={error} retry={refetch} />;
  return <Loading />;
}

/** The stories before and after this one in its dossiers. */
function dossierNeighbours(story: { id: ArticleId; dossiers: readonly { stories: readonly { id: ArticleId }[] }[] }) {
  return story.dossiers.flatMap(({ stories }) => {
    const place = stories.findIndex(({ id }) => id === story.id);
    return [stories[place + 1], stories[place - 1]].flatMap((neighbour) => neighbour?.id ?? []);
  });
}
