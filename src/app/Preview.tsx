import { startTransition, useEffect, useRef, useState } from 'react';
import { loadFaces } from '../loading/files.ts';
import { listen, type ShownStory, type ToPreview, tell } from '../newsroom/preview-messages.ts';
import { loadListening } from '../reader/quotes/load-listening.ts';
import { StoryView } from '../reader/StoryView.tsx';
import { loadTimeline } from '../reader/timeline/load-timeline.ts';
import { pages as words } from '../words/newsroom.ts';
import styles from './Preview.module.css';
import { Shell } from './Shell.tsx';

/** The real page of a story, in a frame of the desk: the reader's own parts, from the story that the desk sends. */
export function Page() {
  const [shown, setShown] = useState<ShownStory | null>(null);
  const finding = useRef<string | null>(null);
  const isInSight = useRef(false);
  useEffect(() => {
    const stop = listen<ToPreview>('preview', (message) => {
      if (message.kind === 'theme') setTheme(message.theme);
      else if (message.kind === 'show') {
        finding.current = message.finding;
        isInSight.current = show(message.finding, true);
      } else if (message.kind === 'nothing') setShown(null);
      // The desk is written at while its pages are drawn again: the writing goes first.
      else startTransition(() => setShown(message));
    });
    document.addEventListener('click', onClick, true);
    void Promise.all([loadFaces(), loadListening(), loadTimeline()]).then(() =>
      tell(parent, { to: 'desk', kind: 'ready' }),
    );
    return () => {
      stop();
      document.removeEventListener('click', onClick, true);
    };
  }, []);
  // What was drawn again has lost its mark; what was just added was not there to be shown.
  useEffect(() => {
    isInSight.current = show(finding.current, !isInSight.current) || isInSight.current;
    if (shown) tell(parent, { to: 'desk', kind: 'shown', revision: shown.revision });
  }, [shown]);
  return (
    <Shell manifest={shown?.manifest}>
      {shown ? (
        <StoryView story={shown.story} edition={shown.manifest.title} />
      ) : (
        <p className={styles.nothing}>{words.nothing}</p>
      )}
    </Shell>
  );
}

function setTheme(theme: string): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset.theme;
  else dataset.theme = theme;
}

/** Marks a finding. @returns false when it has no place on the page: a duration, say, or one that is yet to come. */
function show(finding: string | null, scrolls: boolean): boolean {
  for (const marked of document.querySelectorAll(`.${styles.shown}`)) marked.classList.remove(styles.shown!);
  const id = CSS.escape(finding ?? '');
  const places = finding === null ? [] : [...document.querySelectorAll(`[data-quotation="${id}"], #${id}`)];
  for (const place of places) place.classList.add(styles.shown!);
  if (scrolls) places[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return places.length > 0;
}

/** A finding that is clicked is shown on the desk; a link to another page of the site opens beside the desk, not in its frame. */
function onClick(event: MouseEvent): void {
  const { target } = event;
  if (!(target instanceof Element)) return;
  const finding = findingOf(target);
  if (finding !== null) tell(parent, { to: 'desk', kind: 'picked', finding });
  const link = target.closest<HTMLAnchorElement>('a[href]');
  if (!link || link.getAttribute('href')!.startsWith('#')) return;
  event.preventDefault();
  event.stopPropagation();
  open(link.href, '_blank', 'noopener');
}

function findingOf(target: Element): string | null {
  const note = target.closest<HTMLElement>('[data-note]');
  if (note) return note.dataset.note!;
  const time = target.closest('[data-time]');
  if (time) return time.id;
  const event = target.closest('[data-event] a[href^="#"]');
  if (event) return event.getAttribute('href')!.slice(1);
  return target.closest<HTMLElement>('[data-quotation]')?.dataset.quotation ?? null;
}
