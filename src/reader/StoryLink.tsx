import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { ArticleId } from '../engine/model.ts';
import { prefetchStory } from '../loading/prefetch.ts';
import { addressOf } from './page-contract.ts';

/** A link to a story; its file is asked for as soon as a finger, a pointer or the keyboard comes near. */
export function StoryLink({
  id,
  className,
  children,
}: {
  id: ArticleId;
  className?: string | undefined;
  children: ReactNode;
}) {
  const client = useQueryClient();
  const prefetch = () => prefetchStory(client, id);
  return (
    <Link
      to={addressOf.story(id)}
      className={className}
      onPointerEnter={prefetch}
      onTouchStart={prefetch}
      onFocus={prefetch}
    >
      {children}
    </Link>
  );
}
