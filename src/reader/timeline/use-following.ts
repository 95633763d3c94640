import { useEffect } from 'react';
import { anchorOf, CONTRACT } from '../page-contract.ts';
import './following.css';

/** A line across the window, from its top: what stands above it has been read. Anchors of dates stop just above. */
const READ = '-66%';
/** As far up as a text may be long: IntersectionObserver tells of what crosses its area, and what is above it must be in it. */
const FAR = '9999999px';

/**
 * Ties the timeline to the text where they stand side by side. The event whose date was read last stands out, and comes into sight in
 * its panel; in the panel the arrows walk from event to event, and the text follows.
 *
 * The page is marked where it stands (`data-current`), not rendered again.
 *
 * @param story When it changes, so have the elements.
 */
export function useFollowing(story: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the elements are those of the story
  useEffect(() => follow(document.getElementById(anchorOf.timeline)!), [story]);
}

function follow(panel: HTMLElement): () => void {
  const leaving = new AbortController();
  const { signal } = leaving;
  const dates = [...document.querySelectorAll<HTMLAnchorElement>(`#${anchorOf.text} [${CONTRACT.time}]`)];
  const links = [...panel.querySelectorAll<HTMLAnchorElement>(`[${CONTRACT.event}] a`)];
  const rows = [...panel.querySelectorAll<HTMLElement>(`[${CONTRACT.event}]`)];
  const marks = panel.querySelector('svg > g')?.children ?? [];
  const read = new Set<Element>();
  /** The reader chose an event: it stays the one until the reading goes on. */
  let isChosen = false;

  const show = (event: Element | null | undefined) => {
    const row = event?.closest('li');
    for (const [index, one] of rows.entries()) {
      one.toggleAttribute('data-current', one === row);
      marks[index]?.toggleAttribute('data-current', one === row);
    }
    for (const link of links) {
      if (link === event) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    if (row) bringIntoSight(panel, row);
  };
  const choose = (event: Element) => {
    isChosen = true;
    show(event);
  };

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) read.add(target);
        else read.delete(target);
      }
      if (isChosen) return;
      const last = dates.findLast((date) => read.has(date));
      show(isBeside(panel) ? last && eventOf(last) : null);
    },
    { rootMargin: `${FAR} 0px ${READ} 0px` },
  );
  for (const date of dates) observer.observe(date);

  const readOn = ({ target }: Event) => {
    if (!(target instanceof Node && panel.contains(target))) isChosen = false;
  };
  for (const kind of ['wheel', 'touchmove', 'keydown']) addEventListener(kind, readOn, { signal, passive: true });
  const land = () => {
    const place = document.getElementById(location.hash.slice(1));
    if (!place || !isBeside(panel)) return;
    if (panel.contains(place) && links.includes(place as HTMLAnchorElement)) choose(place);
    else if (place.matches(`[${CONTRACT.time}]`)) choose(eventOf(place)!);
  };
  addEventListener('hashchange', land, { signal });
  land();
  panel.dataset.following = '';
  panel.addEventListener('keydown', (event) => walk(links, event, choose), { signal });
  return () => {
    observer.disconnect();
    leaving.abort();
    delete panel.dataset.following;
    show(null);
  };
}

const isBeside = (panel: HTMLElement) => getComputedStyle(panel).position === 'sticky';

const eventOf = (date: Element): HTMLElement | null => document.getElementById(date.getAttribute('href')!.slice(1));

/** Under the strip, which stays; a panel in which somebody looks around is left to them. */
function bringIntoSight(panel: HTMLElement, row: HTMLElement): void {
  if (panel.matches(':hover, :focus-within')) return;
  const { top, bottom, height } = panel.getBoundingClientRect();
  const box = row.getBoundingClientRect();
  if (box.top < top + STRIP || box.bottom > bottom - FADE) panel.scrollBy({ top: box.top - top - height / 3 });
}

/** Pixels at the head and at the foot of the panel that hide what is under them. */
const STRIP = 64;
const FADE = 48;

const STEPS: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowDown: (place, last) => Math.min(place + 1, last),
  ArrowUp: (place) => Math.max(place - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** From one event to the next, and their sentences with them. */
function walk(links: readonly HTMLElement[], event: KeyboardEvent, choose: (event: Element) => void): void {
  const place = links.indexOf(document.activeElement as HTMLElement);
  const step = STEPS[event.key];
  if (!step || place < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const link = links[step(place, links.length - 1)]!;
  link.focus();
  choose(link);
  const isBesideText = isBeside(link.closest('aside')!);
  const date = document.getElementById(link.getAttribute('href')!.slice(1));
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  if (isBesideText) date?.scrollIntoView({ block: 'center', behavior });
}
