import type * as Listening from './listening.ts';

let loading: Promise<typeof Listening | null> | null = null;

/** The chunk of the listening, asked for once; null when it cannot be had: it is asked for again the next time. */
export function loadListening(): Promise<typeof Listening | null> {
  loading ??= import('./listening.ts').catch(() => {
    loading = null;
    return null;
  });
  return loading;
}
