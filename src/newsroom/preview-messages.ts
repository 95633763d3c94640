import type { Manifest, Story } from '../engine/model.ts';

/** A story as a frame is to show it; its revision tells which one it shows. */
export type ShownStory = { readonly story: Story; readonly manifest: Manifest; readonly revision: number };

/** What the desk tells the page in a frame, and what that page answers, by `postMessage` within one origin. */
export type ToPreview =
  | ({ readonly to: 'preview'; readonly kind: 'story' } & ShownStory)
  /** There is no story to show. */
  | { readonly to: 'preview'; readonly kind: 'nothing' }
  /** `auto` follows the device. */
  | { readonly to: 'preview'; readonly kind: 'theme'; readonly theme: string }
  /** Brings a finding into sight and marks it; null marks none. */
  | { readonly to: 'preview'; readonly kind: 'show'; readonly finding: string | null };

export type FromPreview =
  | { readonly to: 'desk'; readonly kind: 'ready' }
  /** The story of this revision is on the screen. */
  | { readonly to: 'desk'; readonly kind: 'shown'; readonly revision: number }
  /** A quotation or a date was clicked; its id. */
  | { readonly to: 'desk'; readonly kind: 'picked'; readonly finding: string };

/** @returns What stops the listening. A message of another page, or another origin, is passed over. */
export function listen<T extends ToPreview | FromPreview>(
  to: T['to'],
  hear: (message: T, from: Window) => void,
): () => void {
  const onMessage = ({ data, origin, source }: MessageEvent) => {
    if (origin === location.origin && (data as Partial<T> | null)?.to === to) hear(data as T, source as Window);
  };
  addEventListener('message', onMessage);
  return () => removeEventListener('message', onMessage);
}

export const tell = (window: Window, message: ToPreview | FromPreview) => window.postMessage(message, location.origin);
