import type * as Panel from './TimelinePanel.tsx';
import { titleOfTimeline } from './title-of-timeline.ts';

let atHand: typeof Panel | null = null;
let loading: Promise<typeof Panel> | null = null;

/** The chunk of the timeline, once it is there. */
export const timelineAtHand = (): typeof Panel | null => atHand;

/** Whether the page holds a timeline that was made in advance. */
export const isTimelineMade = (): boolean => globalThis.document?.getElementById(titleOfTimeline) != null;

/**
 * Brings the chunk of the timeline: at once where the page has none yet; where the page was made with one, when its reader stirs, since
 * it needs no program to be read. Out of reach, it is asked for again at the next gesture.
 */
export function loadTimeline(): Promise<typeof Panel> {
  loading ??= load();
  return loading;
}

async function load(): Promise<typeof Panel> {
  if (isTimelineMade()) await gesture();
  while (atHand === null) {
    try {
      atHand = await import('./TimelinePanel.tsx');
    } catch {
      await gesture();
    }
  }
  return atHand;
}

/** A browser that scrolls by itself, to an anchor or to where the reader had left, counts: there is something to follow. */
const GESTURES = ['scroll', 'pointermove', 'pointerdown', 'keydown'];

function gesture(): Promise<void> {
  return new Promise((resolve) => {
    const stirred = new AbortController();
    const stir = () => {
      stirred.abort();
      resolve();
    };
    for (const kind of GESTURES) addEventListener(kind, stir, { signal: stirred.signal, capture: true, passive: true });
  });
}
