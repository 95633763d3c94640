import { useMemo } from 'react';
import { editor as words } from '../words/newsroom.ts';

/** Of the whole article, headline included. */
export function WordCount({ text, className }: { text: string; className: string | undefined }) {
  const count = useMemo(() => text.match(/\S+/gu)?.length ?? 0, [text]);
  return <p className={className}>{words.words(count)}</p>;
}
