import { useLayoutEffect, useRef } from 'react';
import { page, quotes as words } from '../../words/fr.ts';
import styles from './FootBar.module.css';
import { useListening } from './use-listening.ts';

type Props = {
  /** The element that holds the text. */
  readonly article: HTMLElement;
  readonly name: string;
  readonly hue: number;
  readonly quotations: readonly string[];
  readonly leave: () => void;
};

/** One voice alone in the light; at the foot of the window, whose words, which one, the next, and the way out. */
export function ListenedVoice({ article, name, hue, quotations, leave }: Props) {
  const { place, step } = useListening(article, quotations, leave);
  const bar = useRef<HTMLDivElement>(null);
  const back = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    back.current = quotations[place];
  }, [quotations, place]);
  useLayoutEffect(() => {
    const element = bar.current!;
    element.showPopover();
    return () => {
      if (element.contains(document.activeElement)) giveBack(back.current);
    };
  }, []);
  return (
    <div ref={bar} popover="manual" className={styles.bar} data-hue={hue}>
      <div className={styles.voice}>
        <p className={styles.name}>{name}</p>
        <p className={styles.place} role="status">
          {place < 0 ? words.toWalk(quotations.length) : words.place(place + 1, quotations.length)}
        </p>
      </div>
      <div className={styles.steps}>
        <button type="button" aria-label={words.previous} aria-keyshortcuts="ArrowLeft" onClick={() => step(-1)}>
          ←
        </button>
        <button type="button" aria-label={words.next} aria-keyshortcuts="ArrowRight" onClick={() => step(1)}>
          →
        </button>
        <button type="button" aria-label={words.leave} aria-keyshortcuts="Escape" onClick={leave}>
          {page.close}
        </button>
      </div>
    </div>
  );
}

/** The keyboard goes back to the words that it had reached, or to the name that was chosen. */
function giveBack(quotation: string | undefined): void {
  const target =
    quotation === undefined
      ? document.querySelector<HTMLElement>('[role=button][aria-pressed=true]')
      : document.getElementById(quotation);
  target?.focus({ preventScroll: true });
}
