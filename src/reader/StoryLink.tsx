import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ArticleId } from '../engine/model.ts';
import { prefetchStory } from '../loading/prefetch.ts';
import { PageLink } from '../ui/PageLink.tsx';
import { addressOf } from './page-contract.ts';

type Props = { readonly id: ArticleId; readonly className?: string | undefined; readonly children: ReactNode };

/** A link to a story; its file is asked for as soon as a finger, a pointer or the keyboard comes near. */
export function StoryLink({ id, className, children }: Props) {
  const client = useQueryClient();
  return (
    <PageLink to={addressOf.story(id)} className={className} onNear={() => prefetchStory(client, id)}>
      {children}
    </PageLink>
  );
}
