import type { MouseEvent } from 'react';

/**
 * A date leads to its event, and the sentence stays where it is when the timeline is beside it: a browser that follows an anchor
 * into a panel that sticks to the screen moves the text away for nothing. Where time comes after the text, the browser does its work.
 */
export function followDate(event: MouseEvent<HTMLAnchorElement>): void {
  const { hash } = event.currentTarget;
  const place = document.getElementById(hash.slice(1));
  const panel = place?.closest('aside');
  if (!place || !panel || getComputedStyle(panel).position !== 'sticky' || isForAnotherTab(event)) return;
  event.preventDefault();
  const top = scrollY;
  location.hash = hash;
  scrollTo({ top, behavior: 'instant' });
  place.scrollIntoView({ block: 'nearest' });
}

const isForAnotherTab = ({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  metaKey || ctrlKey || shiftKey || altKey;
