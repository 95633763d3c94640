import { useEffect, useRef, useState } from 'react';
import { createPause } from './pause.ts';
import { type FromPreview, listen, type ShownStory, type ToPreview, tell } from './preview-messages.ts';

type Heard = {
  readonly onPick: (finding: string) => void;
  readonly onReady: () => void;
  readonly onShown: (revision: number) => void;
};

/** What the frames have in hand, and the way to speak to them. */
export type Frames = {
  readonly add: (frame: HTMLIFrameElement) => void;
  /** Said to every frame, and again to one that gets its program later. */
  readonly tell: (message: Exclude<ToPreview, { kind: 'story' | 'nothing' }>) => void;
  /** The story that they are to show; null leaves them as they are. */
  readonly show: (shown: ShownStory | null) => void;
  /** Prints the page of the last frame in sight, the widest. */
  readonly print: () => void;
  /** Brings those in sight up to the last story. */
  readonly deliver: () => void;
};

/**
 * The frames share one processor with the writing: they are drawn again at a pause of it, one after the other, and not while they are
 * folded away. Milliseconds: a pause, and the longest that they stay behind.
 */
const PAUSE = 80;
const MOST = 1600;

export function useFrames(heard: Heard): Frames {
  const current = useRef(heard);
  current.current = heard;
  const [post] = useState(() => createPost(() => current.current));
  useEffect(() => post.listen(), [post]);
  return post.frames;
}

function createPost(heard: () => Heard): { readonly frames: Frames; readonly listen: () => () => void } {
  const all: HTMLIFrameElement[] = [];
  const ready = new Set<Window>();
  const standing = new Map<ToPreview['kind'], ToPreview>();
  const shownIn = new Map<Window, number>();
  let wanted: ShownStory | null = null;
  let drawing: Window | null = null;

  const inSight = () =>
    all.flatMap(({ contentWindow, offsetWidth }) =>
      contentWindow && offsetWidth > 0 && ready.has(contentWindow) ? [contentWindow] : [],
    );
  const deliver = () => {
    if (!wanted || drawing) return;
    const { revision } = wanted;
    const behind = inSight().find((frame) => shownIn.get(frame) !== revision);
    if (behind) {
      drawing = behind;
      tell(behind, { to: 'preview', kind: 'story', ...wanted });
    } else if (inSight().length > 0) heard().onShown(revision);
  };
  const pause = createPause(deliver, PAUSE, MOST);

  const onMessage = (message: FromPreview, from: Window) => {
    if (message.kind === 'picked') return heard().onPick(message.finding);
    if (message.kind === 'ready') {
      ready.add(from);
      for (const said of standing.values()) tell(from, said);
      if (ready.size === all.length) heard().onReady();
    } else {
      shownIn.set(from, message.revision);
      if (drawing === from) drawing = null;
    }
    deliver();
  };
  return {
    listen: () => {
      const stop = listen<FromPreview>('desk', onMessage);
      return () => {
        stop();
        pause.cancel();
      };
    },
    frames: {
      add: (frame) => void (all.includes(frame) || all.push(frame)),
      tell: (message) => {
        standing.set(message.kind, message);
        for (const { contentWindow } of all) if (contentWindow) tell(contentWindow, message);
      },
      show: (shown) => {
        if (!shown) {
          wanted = null;
          pause.cancel();
          for (const frame of ready) tell(frame, { to: 'preview', kind: 'nothing' });
          return;
        }
        const isFirst = wanted === null || wanted.story.id !== shown.story.id;
        wanted = shown;
        if (isFirst) deliver();
        else pause.ask();
      },
      print: () => inSight().at(-1)?.print(),
      deliver,
    },
  };
}
