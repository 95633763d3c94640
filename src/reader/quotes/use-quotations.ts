import { type RefObject, useEffect, useRef } from 'react';
import { anchorOf } from '../page-contract.ts';

/**
 * What the words of a quotation do once the program is there: a click on them opens their card; while a card is open its words stand
 * out, and in sight; the keyboard that leaves the card closes it. Without it, the note in the margin opens the card.
 *
 * @returns To be set on the element that holds the text.
 */
export function useQuotations(): RefObject<HTMLElement | null> {
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = article.current;
    if (!element) return;
    const listening = new AbortController();
    const { signal } = listening;
    element.addEventListener('click', (event) => openCard(element, event), { signal });
    // « toggle » does not bubble.
    element.addEventListener('toggle', (event) => markOpen(element, event as ToggleEvent), { signal, capture: true });
    element.addEventListener('focusout', closeLeftCard, { signal });
    return () => listening.abort();
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
  const isOpen = newState === 'open';
  const passages = [...article.querySelectorAll<HTMLElement>('[data-quotation]')].filter(
    ({ dataset }) => anchorOf.card(dataset.quotation ?? '') === target.id,
  );
  for (const passage of passages) passage.dataset.open = String(isOpen);
  if (isOpen && passages[0]) uncover(passages[0], target);
}

const MARGIN = 16;

/** A card at the foot of a phone would hide the words that it speaks of: they move above it, no further than the top. */
function uncover(passage: HTMLElement, card: HTMLElement): void {
  const [words, sheet] = [passage.getBoundingClientRect(), card.getBoundingClientRect()];
  const isSheet = sheet.width >= document.documentElement.clientWidth;
  if (isSheet && words.bottom > sheet.top)
    scrollBy({ top: Math.min(words.bottom - sheet.top + MARGIN, words.top - MARGIN) });
}

/** The keyboard went past the card: it does not stay open over what comes next. Its own note is a part of it. */
function closeLeftCard({ target, relatedTarget }: FocusEvent): void {
  const card = target instanceof Element ? target.closest<HTMLElement>('[popover=auto]') : null;
  if (!card || !(relatedTarget instanceof Element) || card.contains(relatedTarget)) return;
  if (relatedTarget.getAttribute('popovertarget') !== card.id) card.hidePopover();
}
