import { type RefObject, useCallback, useEffect, useState } from 'react';
import { CONTRACT } from '../page-contract.ts';

/** One voice that the reader listens to: its quotations in the order of the text, and which one was walked to. */
export type Listening = {
  /** The speaker's id; null for the words whose source is not identified. */
  readonly voice: string | null;
  readonly quotations: readonly string[];
  /** From 0; -1 before the first step. */
  readonly place: number;
};

export type Listen = {
  readonly listening: Listening | null;
  /** Listens to a voice, or leaves the one that was listened to. */
  readonly toggle: (voice: string | null, quotations: readonly string[]) => void;
  readonly step: (by: 1 | -1) => void;
  readonly leave: () => void;
};

/**
 * Listens to one voice of a story: its words stand out, the others stand back, the arrows walk from one of its quotations to the next.
 *
 * The page is marked where it stands (`data-listening` on the article, `data-heard` and `data-current` on what answers), not rendered
 * again: a long story has thousands of elements, and one attribute decides.
 *
 * @param article The element that holds the text; marked again after each render that changes `story`.
 */
export function useListening(article: RefObject<HTMLElement | null>, story: unknown): Listen {
  const [listening, setListening] = useState<Listening | null>(null);
  const toggle = useCallback(
    (voice: string | null, quotations: readonly string[]) =>
      setListening((old) => (old && old.voice === voice ? null : { voice, quotations, place: -1 })),
    [],
  );
  const leave = useCallback(() => setListening(null), []);
  const step = useCallback((by: 1 | -1) => setListening((old) => old && stepped(old, by)), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the marks are of the page that this story made
  useEffect(() => {
    if (article.current) mark(article.current, listening);
  }, [article, listening, story]);
  useEffect(() => {
    if (listening && listening.place >= 0) goTo(listening.quotations[listening.place]!);
  }, [listening]);
  useKeys(listening !== null, step, leave);
  return { listening, toggle, step, leave };
}

/** Past the last comes the first: a walk has no end to bump into. */
function stepped(old: Listening, by: 1 | -1): Listening {
  const { length } = old.quotations;
  return { ...old, place: old.place < 0 && by < 0 ? length - 1 : (old.place + by + length) % length };
}

function mark(article: HTMLElement, listening: Listening | null): void {
  const heard = new Set(listening?.quotations);
  const current = listening?.quotations[listening.place];
  article.toggleAttribute('data-listening', listening !== null);
  for (const element of article.querySelectorAll<HTMLElement>(`[${CONTRACT.quotation}], [${CONTRACT.note}]`)) {
    const id = element.getAttribute(CONTRACT.quotation) ?? element.getAttribute(CONTRACT.note)!;
    element.toggleAttribute('data-heard', heard.has(id));
    element.toggleAttribute('data-current', id === current && element.hasAttribute(CONTRACT.quotation));
  }
}

/** The focus goes with the eye: a screen reader reads the words, and the next Tab is beside them. */
function goTo(id: string): void {
  const passage = document.getElementById(id);
  if (!passage) return;
  passage.tabIndex = -1;
  passage.focus({ preventScroll: true });
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  passage.scrollIntoView({ block: 'center', behavior });
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** While a voice is listened to, and neither a card nor a field has the keyboard. */
function useKeys(isOn: boolean, step: Listen['step'], leave: Listen['leave']): void {
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      const isElsewhere =
        event.altKey ||
        event.ctrlKey ||
        event.metaKey ||
        event.shiftKey ||
        document.querySelector('[popover=auto]:popover-open');
      if (isElsewhere || (event.target instanceof Element && event.target.closest('input, textarea, select'))) return;
      const by = STEPS[event.key];
      if (event.key === 'Escape') leave();
      else if (by) {
        event.preventDefault();
        step(by);
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn, step, leave]);
}
