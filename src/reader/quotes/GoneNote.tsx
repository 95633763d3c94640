import { useLayoutEffect, useRef } from 'react';
import { page, quotes as words } from '../../words/fr.ts';
import styles from './FootBar.module.css';

/** A link led to a quotation that is gone: without a word it would look like the reader's mistake. */
export function GoneNote({ close }: { readonly close: () => void }) {
  const note = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => note.current?.showPopover(), []);
  return (
    <div ref={note} popover="manual" className={styles.bar}>
      <p className={styles.place} role="alert">
        {words.gone}
      </p>
      <div className={styles.steps}>
        <button type="button" onClick={close}>
          {page.close}
        </button>
      </div>
    </div>
  );
}
