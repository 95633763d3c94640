import { useLayoutEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';

/** The page that the reader is on; null until the first one, which the browser brought by itself; nowhere while one is awaited. */
let arrivedAt: string | null = null;
const NOWHERE = '';

/** True for the page that the browser brought, and where pages are made in advance. */
export const isFirstPage = (): boolean => arrivedAt === null;

/**
 * What a browser does by itself when it loads a page, for a page that we show, once it has something to show: its title, its place
 * (the anchor, where the reader had left it, or the top), and the focus on its heading, so that a screen reader reads it.
 *
 * Called by each page when it has its content. Anchors followed within a page are left to the browser, the way back from them is not:
 * a browser told to leave positions alone leaves that one too.
 */
export function useArrival(title: string): void {
  const location = useLocation();
  const type = useNavigationType();
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);
  useLayoutEffect(() => {
    const { pathname, hash } = location;
    const from = arrivedAt;
    arrivedAt = pathname;
    if (from === null) return;
    const isBack = type === NavigationType.Pop;
    if (from === pathname && isBack) return restoreKept();
    const target = hash === '' || isBack ? null : document.getElementById(hash.slice(1));
    if (target) target.scrollIntoView();
    else scrollTo(0, (isBack && keptPosition()) || 0);
    if (from !== pathname) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [location, type]);
}

/** Said by what stands where a page will be: the reader has left the old one, and the next to come is another, at the same address too. */
export function useDeparture(): void {
  useLayoutEffect(() => {
    if (arrivedAt !== null) arrivedAt = NOWHERE;
  }, []);
}

const keptPosition = (): number | undefined => (history.state as { scroll?: number } | null)?.scroll;

/** Back within a page; an anchor that was just followed has no position yet, and is the browser's. */
function restoreKept(): void {
  const kept = keptPosition();
  if (kept !== undefined) scrollTo(0, kept);
}

/** Writes the reading position into the entry of the history that the reader is on. */
export function keepPosition(): void {
  if (arrivedAt === NOWHERE) return;
  history.replaceState({ ...history.state, scroll: scrollY }, '');
}
