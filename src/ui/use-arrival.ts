import { useLayoutEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';

/** The page that the reader is on; null until the first one, which the browser brought by itself. */
let arrivedAt: string | null = null;

/** True for the page that the browser brought, and where pages are made in advance. */
export const isFirstPage = (): boolean => arrivedAt === null;

/**
 * What a browser does by itself when it loads a page, for a page that we show, once it has something to show: its title, its place
 * (the anchor, where the reader had left it, or the top), and the focus on its heading, so that a screen reader reads it.
 *
 * Called by each page when it has its content. Anchors followed within a page are left to the browser.
 */
export function useArrival(title: string): void {
  const { pathname, hash } = useLocation();
  const type = useNavigationType();
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);
  useLayoutEffect(() => {
    const from = arrivedAt;
    arrivedAt = pathname;
    const isBack = type === NavigationType.Pop;
    if (from === null || (from === pathname && isBack)) return;
    const target = hash === '' || isBack ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
    if (target) target.scrollIntoView();
    else scrollTo(0, isBack ? keptPosition() : 0);
    if (from !== pathname) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [pathname, hash, type]);
}

const keptPosition = (): number => (history.state as { scroll?: number } | null)?.scroll ?? 0;

/** Writes the reading position into the entry of the history that the reader is on. */
export function keepPosition(): void {
  history.replaceState({ ...history.state, scroll: scrollY }, '');
}
