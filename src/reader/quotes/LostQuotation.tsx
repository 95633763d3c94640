import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';
import type { Story } from '../../engine/model.ts';
import { page, quotes as words } from '../../words/fr.ts';
import { anchorOf } from '../page-contract.ts';
import styles from './ListeningBar.module.css';

/** Says that a link led to a quotation that is gone: without a word it would look like the reader's mistake. */
export function LostQuotation({ story }: { readonly story: Story }) {
  const { hash } = useLocation();
  const [lost, setLost] = useState<string | null>(null);
  const note = useRef<HTMLDivElement>(null);
  const isLost = hash.startsWith(`#${anchorOf.quotations}`) && !story.quotations.some(({ id }) => `#${id}` === hash);
  // A page made in advance knows no anchor: it is looked at once the program is there.
  useEffect(() => setLost(isLost ? hash : null), [isLost, hash]);
  useEffect(() => {
    if (lost !== null) note.current?.showPopover();
  }, [lost]);
  if (lost === null) return null;
  return (
    <div ref={note} popover="manual" className={styles.bar}>
      <p className={styles.place} role="alert">
        {words.gone}
      </p>
      <div className={styles.steps}>
        <button type="button" onClick={() => setLost(null)}>
          {page.close}
        </button>
      </div>
    </div>
  );
}
