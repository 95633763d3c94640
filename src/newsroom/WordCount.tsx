import { useMemo } from 'react';
import { editor as words } from '../words/newsroom.ts';

/** Of the whole article, headline included. */
export function WordCount({ text }: { text: string }) {
  const count = useMemo(() => text.match(/\S+/gu)?.length ?? 0, [text]);
  return <p>{words.words(count)}</p>;
}
