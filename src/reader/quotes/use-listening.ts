import { useCallback, useEffect, useState } from 'react';
import { CONTRACT } from '../page-contract.ts';

export type Walk = {
  /** From 0; -1 before the first step. */
  readonly place: number;
  readonly step: (by: 1 | -1) => void;
};

/**
 * Walks through the quotations of one voice: its words stand out, the others stand back, the arrows go from one to the next.
 *
 * The page is marked where it stands (`data-listening` on the article, `data-heard` and `data-current` on what answers), not rendered
 * again: a long story has thousands of elements, and one attribute decides.
 *
 * @param article The element that holds the text.
 * @param quotations Ids, in the order of the text; the page is marked again when they change.
 */
export function useListening(article: HTMLElement, quotations: readonly string[], leave: () => void): Walk {
  const [place, setPlace] = useState(-1);
  const { length } = quotations;
  const step = useCallback((by: 1 | -1) => setPlace((old) => stepped(old, by, length)), [length]);
  useEffect(() => {
    mark(article, quotations, quotations[place]);
    return () => unmark(article);
  }, [article, quotations, place]);
  useEffect(() => {
    if (place >= 0) goTo(quotations[place]!);
  }, [quotations, place]);
  useKeys(step, leave);
  return { place, step };
}

/** Past the last comes the first: a walk has no end to bump into. */
function stepped(place: number, by: 1 | -1, length: number): number {
  return place < 0 && by < 0 ? length - 1 : (place + by + length) % length;
}

function mark(article: HTMLElement, quotations: readonly string[], current: string | undefined): void {
  const heard = new Set(quotations);
  article.dataset.listening = '';
  for (const element of article.querySelectorAll<HTMLElement>(`[${CONTRACT.quotation}], [${CONTRACT.note}]`)) {
    const id = element.getAttribute(CONTRACT.quotation) ?? element.getAttribute(CONTRACT.note)!;
    element.toggleAttribute('data-heard', heard.has(id));
    element.toggleAttribute('data-current', id === current && element.hasAttribute(CONTRACT.quotation));
  }
}

function unmark(article: HTMLElement): void {
  delete article.dataset.listening;
  for (const name of ['data-heard', 'data-current'])
    for (const element of article.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
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

/** While neither a card nor a field has the keyboard. */
function useKeys(step: Walk['step'], leave: () => void): void {
  useEffect(() => {
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
  }, [step, leave]);
}
