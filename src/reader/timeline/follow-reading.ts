import { anchorOf, CONTRACT } from '../page-contract.ts';
import './following.css';

/** Pixels at the head and at the foot of the panel that hide what is under them. */
const STRIP = 64;
const FADE = 48;

/**
 * Ties the timeline to the text where they stand side by side. The event whose date was read last stands out, and comes into sight in
 * its panel; in the panel the arrows walk from event to event, a click on the strip goes to the nearest one, and the text follows.
 *
 * The page is marked where it stands (`aria-current`), not rendered again.
 *
 * @param markOf For each event, its place among the marks of the strip. @returns To be called before the elements go.
 */
export function followReading(markOf: readonly number[]): () => void {
  const panel = document.getElementById(anchorOf.timeline)!;
  const leaving = new AbortController();
  const { signal } = leaving;
  const dates = [...document.querySelectorAll<HTMLAnchorElement>(`#${anchorOf.text} [${CONTRACT.time}]`)];
  const rows = [...panel.querySelectorAll<HTMLElement>(`[${CONTRACT.event}]`)];
  const links = rows.flatMap((row) => [...row.querySelectorAll('a')]);
  const strip = panel.querySelector('svg');
  const marks = [...(strip?.querySelector('g')?.children ?? [])];
  let shown: (Element | undefined)[] = [];
  /** Where the reader chose an event: it stays the one until the reading goes on. */
  let chosenAt = -1;

  const isBeside = () => getComputedStyle(panel).position === 'sticky';
  /** The event that an anchor names, or whose sentence it names. */
  const linkTo = (hash: string) => links.find((link) => link.hash === hash || `#${link.id}` === hash);
  const show = (link?: Element) => {
    if (shown[0] === link) return;
    for (const one of shown) if (one) one.ariaCurrent = null;
    const index = rows.findIndex((one) => one.contains(link ?? null));
    const row = rows[index];
    shown = [link, marks[markOf[index]!]];
    for (const one of shown) if (one) one.ariaCurrent = 'true';
    // A panel in which somebody looks around is left to them.
    if (!row || panel.matches(':hover, :focus-within')) return;
    const top = row.offsetTop - panel.scrollTop;
    if (top < STRIP || top + row.offsetHeight > panel.clientHeight - FADE)
      panel.scrollBy({ top: top - panel.clientHeight / 3 });
  };
  const choose = (link: Element) => {
    chosenAt = scrollY;
    show(link);
  };
  /** To an event, and the text with it. */
  const go = (link: HTMLAnchorElement) => {
    link.focus();
    if (isBeside()) document.querySelector(link.hash)!.scrollIntoView({ block: 'center' });
    choose(link);
  };
  /** What stands in the upper third of the window has been read; anchors of dates stop just above its end. */
  const read = () => {
    const last = dates.findLast((date) => date.getBoundingClientRect().top < innerHeight / 3);
    if (scrollY !== chosenAt) show(last && isBeside() ? linkTo(last.hash) : undefined);
  };
  const land = () => {
    const link = linkTo(location.hash);
    if (link && isBeside()) choose(link);
  };
  /** From one event to the next. */
  const walk = (event: KeyboardEvent) => {
    const place = links.indexOf(document.activeElement as HTMLAnchorElement);
    const step = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: links.length - 1 }[event.key];
    if (step === undefined || place < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(links[step] ?? links[place]!);
  };
  /** To the event, or the first of those, whose mark is the nearest. */
  const pick = ({ clientX }: MouseEvent) => {
    const away = marks.map((mark) => {
      const { left, width } = mark.getBoundingClientRect();
      return Math.abs(left + width / 2 - clientX);
    });
    go(rows[markOf.indexOf(away.indexOf(Math.min(...away)))]!.querySelector('a')!);
  };
  addEventListener('scroll', read, { signal });
  addEventListener('hashchange', land, { signal });
  panel.addEventListener('keydown', walk, { signal });
  strip?.addEventListener('click', pick, { signal });
  read();
  land();
  panel.dataset.following = '';
  return () => {
    leaving.abort();
    show();
  };
}
