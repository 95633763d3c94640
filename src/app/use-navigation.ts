import { useEffect, useInsertionEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { keepPosition } from '../ui/use-arrival.ts';
import { keepLateFaces, serveLateFaces } from './late-faces.ts';

/** What goes on between pages: the reading position is kept, what was open over the old page is closed, faces that came late serve. */
export function useNavigation(): void {
  const location = useLocation();
  const { pathname } = location;
  const first = useRef(pathname);
  const shown = useRef(location);
  useEffect(() => {
    // What the reader opened before the program came stays open when it comes.
    if (shown.current !== location) closePopovers();
    shown.current = location;
  }, [location]);
  useEffect(keepPositions, []);
  useEffect(() => void keepLateFaces(), []);
  // Before the effects that measure the new page.
  useInsertionEffect(() => {
    if (pathname !== first.current) serveLateFaces();
  }, [pathname]);
}

function closePopovers(): void {
  for (const open of document.querySelectorAll<HTMLElement>('[popover=auto]:popover-open')) open.hidePopover();
}

/** A page that the browser loads itself, it restores; a page that we show, we restore. */
function keepPositions(): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let timer = 0;
  const keepSoon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(keepPosition, 120);
  };
  const restoreBy = (who: ScrollRestoration) => () => {
    history.scrollRestoration = who;
  };
  restoreBy('manual')();
  addEventListener('scroll', keepSoon, { passive: true, signal });
  // A click may leave the page before the timer has run.
  addEventListener('click', keepPosition, { capture: true, signal });
  addEventListener('pagehide', restoreBy('auto'), { signal });
  addEventListener('pageshow', restoreBy('manual'), { signal });
  return () => {
    clearTimeout(timer);
    listening.abort();
  };
}
