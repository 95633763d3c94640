import { type RefObject, useEffect, useRef } from 'react';
import { anchorOf } from '../page-contract.ts';

/**
 * What the words of a quotation do once the program is there: a click on them opens their card, and while a card is open its words
 * stand out. Without it, the note in the margin does the first.
 *
 * @returns To be set on the element that holds the text.
 */
export function useQuotations(): RefObject<HTMLElement | null> {
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = article.current;
    if (!element) return;
    const open = (event: MouseEvent) => openCard(element, event);
    const mark = (event: Event) => markOpen(element, event as ToggleEvent);
    element.addEventListener('click', open);
    // « toggle » does not bubble.
    element.addEventListener('toggle', mark, true);
    return () => {
      element.removeEventListener('click', open);
      element.removeEventListener('toggle', mark, true);
    };
  }, []);
  return article;
}

/** Words being selected, or a date inside the quotation, are not a click on the quotation. */
function openCard(article: HTMLElement, { target }: MouseEvent): void {
  if (!(target instanceof Element) || target.closest('a, button') || !getSelection()?.isCollapsed) return;
  const passage = target.closest<HTMLElement>('[data-quotation]');
  if (!passage) return;
  const card = article.querySelector<HTMLElement>(`#${anchorOf.card(passage.dataset.quotation ?? '')}`);
  // The card stands beside its source, where the browser knows how.
  card?.showPopover({ source: passage });
}

function markOpen(article: HTMLElement, { target, newState }: ToggleEvent): void {
  if (!(target instanceof HTMLElement)) return;
  for (const passage of article.querySelectorAll<HTMLElement>('[data-quotation]'))
    if (anchorOf.card(passage.dataset.quotation ?? '') === target.id)
      passage.dataset.open = String(newState === 'open');
}
