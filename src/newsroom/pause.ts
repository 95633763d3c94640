/** Work put off until a pause; asked for again meanwhile, it waits for the next pause, but no longer than it may. */
export type Pause = {
  readonly ask: () => void;
  /** Does it now if it was asked for. */
  readonly flush: () => void;
  /** Lets it be. @returns whether it was asked for. */
  readonly cancel: () => boolean;
};

/**
 * @param pause Milliseconds without being asked.
 * @param most Milliseconds since the first time that it was asked for.
 */
export function createPause(work: () => void, pause: number, most: number): Pause {
  let timer = 0;
  let since: number | null = null;
  const cancel = () => {
    clearTimeout(timer);
    const wasAsked = since !== null;
    since = null;
    return wasAsked;
  };
  const run = () => {
    cancel();
    work();
  };
  return {
    ask: () => {
      since ??= performance.now();
      clearTimeout(timer);
      timer = window.setTimeout(run, Math.max(0, Math.min(pause, since + most - performance.now())));
    },
    flush: () => {
      if (since !== null) run();
    },
    cancel,
  };
}
